import { Module } from '@nestjs/common';
import { BlockersModule } from '../blockers/index.js';
import { EnterprisesModule } from '../enterprises/index.js';
import { MonthlyReportsModule } from '../monthly-reports/index.js';
import { ProgressEntriesModule } from '../progress-entries/index.js';
import { ProjectsModule } from '../projects/index.js';
import { ReceivingPlatformsModule } from '../receiving-platforms/index.js';
import { RelocationsModule } from '../relocations/index.js';
import { ReportingPeriodsModule } from '../reporting-periods/index.js';
import { SampleDataController } from './sample-data.controller.js';
import { SampleDataService } from './sample-data.service.js';
import { SampleLoader } from './sample-loader.js';

@Module({
  imports: [
    EnterprisesModule,
    ProjectsModule,
    BlockersModule,
    ReceivingPlatformsModule,
    RelocationsModule,
    ReportingPeriodsModule,
    ProgressEntriesModule,
    MonthlyReportsModule,
  ],
  controllers: [SampleDataController],
  providers: [SampleDataService, SampleLoader],
})
export class SampleDataModule {}
