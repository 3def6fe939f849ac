export { EntrySetResponse } from './sets/entry-set.dto.js';
export { EntrySetViews } from './sets/entry-set-views.js';
export { type EntrySample, MonthSamples, type PeriodSample, type SetSample } from './samples/month-samples.js';
export { PeriodResponse } from './periods/period.dto.js';
export { PeriodViews } from './periods/period-views.js';
export { ProgressEntriesModule } from './progress-entries.module.js';
