import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ReportingPeriodsModule } from '../reporting-periods/index.js';
import { MainFiguresService } from './main-figures.service.js';
import { MonthlyReport } from './monthly-report.entity.js';
import { MonthlyReportRepository } from './monthly-report.repository.js';
import { MonthlyReportsController } from './monthly-reports.controller.js';
import { MonthlyReportsService } from './monthly-reports.service.js';
import { ReportJob } from './report-job.js';
import { ReportMaker } from './report-maker.js';
import { ReportSourcesRepository } from './report-sources.repository.js';
import { SnapshotReaderRepository } from './snapshot-reader.repository.js';

@Module({
  imports: [ReportingPeriodsModule, TypeOrmModule.forFeature([MonthlyReport])],
  controllers: [MonthlyReportsController],
  providers: [
    MainFiguresService,
    MonthlyReportRepository,
    MonthlyReportsService,
    ReportJob,
    ReportMaker,
    ReportSourcesRepository,
    SnapshotReaderRepository,
  ],
  exports: [MainFiguresService, MonthlyReportsService],
})
export class MonthlyReportsModule {}
