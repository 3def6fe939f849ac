import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ReportingPeriod, ReportingPeriodStep } from './reporting-period.entity.js';
import { ReportingPeriodRepository } from './reporting-period.repository.js';
import { ReportingPeriodsService } from './reporting-periods.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ReportingPeriod, ReportingPeriodStep])],
  providers: [ReportingPeriodRepository, ReportingPeriodsService],
  exports: [ReportingPeriodsService],
})
export class ReportingPeriodsModule {}
