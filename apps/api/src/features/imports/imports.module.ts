import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BatchWork } from './batch-work.js';
import { ImportFinding } from './deciding/finding.entity.js';
import { HandingOverRepository } from './history/handing-over.repository.js';
import { HandingOver } from './history/handing-over.service.js';
import { ImportBatchRepository } from './import-batch.repository.js';
import { ImportDecisionRepository } from './import-decision.repository.js';
import { ImportJobs } from './import-jobs.js';
import { ImportNotices } from './import-notices.js';
import { ImportReader } from './import-reader.js';
import { ImportRowsService } from './import-rows.service.js';
import { ImportRowRepository } from './import-row.repository.js';
import { ImportTargets } from './import-target.js';
import { ImportBatch, ImportDecision, ImportProgress, ImportRow, ImportUndoLeft } from './import.entity.js';
import { ImportsService } from './imports.service.js';
import { OpenBatches } from './open-batches.js';
import { Proposal } from './proposals/proposal.entity.js';
import { ProposalRepository } from './proposals/proposal.repository.js';
import { ProposalsService } from './proposals/proposals.service.js';
import { Raising } from './proposals/raising.js';
import { RefusedWorkbook } from './refused-workbook.js';
import { RowViews } from './row-views.js';
import { Staging } from './staging.js';
import { UndoLeftRepository } from './undo/undo-left.repository.js';
import { UndoRepository } from './undo/undo.repository.js';
import { UndoService } from './undo/undo.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      ImportBatch,
      ImportRow,
      ImportDecision,
      ImportProgress,
      ImportUndoLeft,
      ImportFinding,
      Proposal,
    ]),
  ],
  providers: [
    ImportBatchRepository,
    ImportRowRepository,
    ImportDecisionRepository,
    ImportReader,
    ImportTargets,
    BatchWork,
    ImportJobs,
    UndoRepository,
    UndoLeftRepository,
    UndoService,
    HandingOver,
    HandingOverRepository,
    ImportNotices,
    ImportsService,
    ImportRowsService,
    OpenBatches,
    RefusedWorkbook,
    RowViews,
    Staging,
    ProposalRepository,
    ProposalsService,
    Raising,
  ],
  exports: [
    UndoService,
    HandingOver,
    ImportsService,
    ImportRowsService,
    OpenBatches,
    ProposalsService,
    ImportTargets,
    ImportDecisionRepository,
    RefusedWorkbook,
  ],
})
export class ImportsModule {}
