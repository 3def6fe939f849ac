export { EntrySetResponse } from './entry-set.dto.js';
export { EntrySetViews } from './entry-set-views.js';
export { type EntrySample, MonthSamples, type PeriodSample, type SetSample } from './month-samples.js';
export { PeriodResponse } from './period.dto.js';
export { PeriodViews } from './period-views.js';
export { ProgressEntriesModule } from './progress-entries.module.js';
