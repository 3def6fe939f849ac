import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ProjectProgress, ProjectsModule } from '../projects/index.js';
import { ReportingPeriodsModule } from '../reporting-periods/index.js';
import { EntriesController, EntrySetsController } from './entries.controller.js';
import { EntriesService } from './entries.service.js';
import { EntryRepository } from './entry.repository.js';
import { EntrySetRepository } from './sets/entry-set.repository.js';
import { EntrySetViews } from './sets/entry-set-views.js';
import { EntrySetsService } from './sets/entry-sets.service.js';
import { LateProjectsService } from './sets/late-projects.service.js';
import { MonthNotices } from './month-notices.js';
import { MonthNoticesRepository } from './month-notices.repository.js';
import { OpeningRepository } from './opening.repository.js';
import { MonthSampleRepository } from './samples/month-sample.repository.js';
import { MonthSamples } from './samples/month-samples.js';
import { PeriodRepository } from './periods/period.repository.js';
import { PeriodStepsService } from './periods/period-steps.service.js';
import { PeriodViews } from './periods/period-views.js';
import { PeriodsController } from './periods/periods.controller.js';
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
