export { type MainFigures, MainFiguresService } from './main-figures.service.js';
export { ReportSummary } from './monthly-report.dto.js';
export { MonthlyReportsModule } from './monthly-reports.module.js';
export { MonthlyReportsService } from './monthly-reports.service.js';
