import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ImportBatchRepository } from './import-batch.repository.js';
import { ImportDecisionRepository } from './import-decision.repository.js';
import { ImportJobs } from './import-jobs.js';
import { ImportReader } from './import-reader.js';
import { ImportRowRepository } from './import-row.repository.js';
import { ImportTargets } from './import-target.js';
import { ImportBatch, ImportDecision, ImportProgress, ImportRow } from './import.entity.js';
import { ImportsService } from './imports.service.js';
import { RefusedWorkbook } from './refused-workbook.js';
import { RowViews } from './row-views.js';

@Module({
  imports: [TypeOrmModule.forFeature([ImportBatch, ImportRow, ImportDecision, ImportProgress])],
  providers: [
    ImportBatchRepository,
    ImportRowRepository,
    ImportDecisionRepository,
    ImportReader,
    ImportTargets,
    ImportJobs,
    ImportsService,
    RefusedWorkbook,
    RowViews,
  ],
  exports: [ImportsService, ImportTargets, ImportDecisionRepository, RefusedWorkbook],
})
export class ImportsModule {}
