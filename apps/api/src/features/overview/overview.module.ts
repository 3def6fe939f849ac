import { Module } from '@nestjs/common';
import { BlockersModule } from '../blockers/index.js';
import { ImportsModule } from '../imports/index.js';
import { MonthlyReportsModule } from '../monthly-reports/index.js';
import { ProgressEntriesModule } from '../progress-entries/index.js';
import { ReceivingPlatformsModule } from '../receiving-platforms/index.js';
import { ChangesRepository } from './changes.repository.js';
import { OverviewController } from './overview.controller.js';
import { OverviewRepository } from './overview.repository.js';
import { OverviewService } from './overview.service.js';
import { RegisterFiguresRepository } from './register-figures.repository.js';
import { WaitingRepository } from './waiting.repository.js';
import { WaitingService } from './waiting.service.js';

@Module({
  imports: [ReceivingPlatformsModule, ImportsModule, BlockersModule, ProgressEntriesModule, MonthlyReportsModule],
  controllers: [OverviewController],
  providers: [
    OverviewRepository,
    OverviewService,
    WaitingRepository,
    WaitingService,
    ChangesRepository,
    RegisterFiguresRepository,
  ],
})
export class OverviewModule {}
