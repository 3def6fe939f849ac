import { Module } from '@nestjs/common';
import { BlockersModule } from '../blockers/index.js';
import { ImportsModule } from '../imports/index.js';
import { MonthlyReportsModule } from '../monthly-reports/index.js';
import { ProgressEntriesModule } from '../progress-entries/index.js';
import { OverviewController } from './overview.controller.js';
import { OverviewRepository } from './overview.repository.js';
import { OverviewService } from './overview.service.js';
import { WaitingService } from './waiting.service.js';

@Module({
  imports: [ImportsModule, BlockersModule, ProgressEntriesModule, MonthlyReportsModule],
  controllers: [OverviewController],
  providers: [OverviewRepository, OverviewService, WaitingService],
})
export class OverviewModule {}
