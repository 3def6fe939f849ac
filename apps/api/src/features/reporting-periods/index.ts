export type { PeriodRecord } from './reporting-period.repository.js';
export { ReportingPeriodsModule } from './reporting-periods.module.js';
export { type PeriodDaysGiven, type PeriodStepGiven, ReportingPeriodsService } from './reporting-periods.service.js';
