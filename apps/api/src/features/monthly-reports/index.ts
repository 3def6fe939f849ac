export { MonthlyReportsModule } from './monthly-reports.module.js';
export { MonthlyReportsService } from './monthly-reports.service.js';
