import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ProjectProgress, ProjectsModule } from '../projects/index.js';
import { ReportingPeriodsModule } from '../reporting-periods/index.js';
import { EntriesController, EntrySetsController } from './entries.controller.js';
import { EntriesService } from './entries.service.js';
import { EntryRepository } from './entry.repository.js';
import { EntrySetRepository } from './entry-set.repository.js';
import { EntrySetViews } from './entry-set-views.js';
import { EntrySetsService } from './entry-sets.service.js';
import { LateProjectsService } from './late-projects.service.js';
import { MonthNotices } from './month-notices.js';
import { MonthNoticesRepository } from './month-notices.repository.js';
import { OpeningRepository } from './opening.repository.js';
import { MonthSampleRepository } from './month-sample.repository.js';
import { MonthSamples } from './month-samples.js';
import { PeriodRepository } from './period.repository.js';
import { PeriodStepsService } from './period-steps.service.js';
import { PeriodViews } from './period-views.js';
import { PeriodsController } from './periods.controller.js';
import { EntrySet, ProgressEntry } from './progress-entry.entity.js';
import { SnapshotModule } from './snapshot/snapshot.module.js';

@Module({
  imports: [
    ProjectsModule,
    ReportingPeriodsModule,
    SnapshotModule,
    TypeOrmModule.forFeature([EntrySet, ProgressEntry]),
  ],
  controllers: [PeriodsController, EntrySetsController, EntriesController],
  providers: [
    EntryRepository,
    EntrySetRepository,
    OpeningRepository,
    PeriodRepository,
    PeriodViews,
    EntrySetViews,
    EntriesService,
    EntrySetsService,
    LateProjectsService,
    MonthNotices,
    MonthNoticesRepository,
    PeriodStepsService,
    MonthSamples,
    MonthSampleRepository,
    ProjectProgress,
  ],
  exports: [PeriodViews, EntrySetViews, MonthSamples],
})
export class ProgressEntriesModule {}
