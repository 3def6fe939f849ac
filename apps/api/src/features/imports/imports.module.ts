import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BatchWork } from './batches/batch-work.js';
import { Answers } from './deciding/answers.service.js';
import { Candidates } from './deciding/candidates.service.js';
import { DecidingRepository } from './deciding/deciding.repository.js';
import { DecidingService } from './deciding/deciding.service.js';
import { ImportFinding } from './deciding/finding.entity.js';
import { Redeciding } from './deciding/redecide.service.js';
import { HandingOverRepository } from './history/handing-over.repository.js';
import { HandingOver } from './history/handing-over.service.js';
import { ImportBatchRepository } from './batches/import-batch.repository.js';
import { ImportDecisionRepository } from './deciding/import-decision.repository.js';
import { ImportJobs } from './batches/import-jobs.js';
import { ImportNotices } from './batches/import-notices.js';
import { ImportReader } from './import-reader.js';
import { ImportRowsService } from './rows/import-rows.service.js';
import { ImportRowRepository } from './rows/import-row.repository.js';
import { ImportTargets } from './import-target.js';
import { ImportBatch, ImportDecision, ImportProgress, ImportRow, ImportUndoLeft } from './import.entity.js';
import { ImportsService } from './imports.service.js';
import { ImportMemory } from './memory/import-memory.entity.js';
import { MemoryRepository } from './memory/memory.repository.js';
import { ImportMemories } from './memory/memory.service.js';
import { OpenBatches } from './batches/open-batches.js';
import { Proposal } from './proposals/proposal.entity.js';
import { ProposalRepository } from './proposals/proposal.repository.js';
import { OpenProposalsController } from './proposals/proposals.controller.js';
import { ProposalsService } from './proposals/proposals.service.js';
import { Raising } from './proposals/raising.js';
import { CarriedRows } from './reading/carried.repository.js';
import { ImportCellsService } from './reading/cells/cells.service.js';
import { ReadingRepository } from './reading/reading.repository.js';
import { ImportValuesService } from './reading/values/values.service.js';
import { RefusedWorkbook } from './rows/refused-workbook.js';
import { RowViews } from './rows/row-views.js';
import { Staging } from './rows/staging.js';
import { ImportTemplate } from './template/import-template.js';
import { UndoLeftRepository } from './undo/undo-left.repository.js';
import { UndoRepository } from './undo/undo.repository.js';
import { UndoService } from './undo/undo.service.js';
import { ListDictionaries } from './reading/values/list-dictionaries.repository.js';
import { SmallAsking } from './small/small-asking.js';
import { SmallAskingRepository } from './small/small-asking.repository.js';
import { SmallDecisions } from './small/small-decisions.js';
import { SmallImportRepository } from './small/small-import.repository.js';
import { SmallImports } from './small/small-imports.js';
import { SmallPreparing } from './small/small-preparing.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      ImportBatch,
      ImportRow,
      ImportDecision,
      ImportProgress,
      ImportUndoLeft,
      ImportMemory,
      ImportFinding,
      Proposal,
    ]),
  ],
  controllers: [OpenProposalsController],
  providers: [
    ImportBatchRepository,
    ImportRowRepository,
    ImportDecisionRepository,
    ImportReader,
    ImportMemories,
    MemoryRepository,
    CarriedRows,
    ReadingRepository,
    ImportValuesService,
    ImportCellsService,
    ImportTargets,
    BatchWork,
    ImportJobs,
    UndoRepository,
    ImportTemplate,
    UndoLeftRepository,
    UndoService,
    HandingOver,
    HandingOverRepository,
    ImportNotices,
    ImportsService,
    ImportRowsService,
    Answers,
    Candidates,
    DecidingRepository,
    DecidingService,
    Redeciding,
    OpenBatches,
    RefusedWorkbook,
    RowViews,
    Staging,
    ProposalRepository,
    ProposalsService,
    Raising,
    ListDictionaries,
    SmallImportRepository,
    SmallPreparing,
    SmallAskingRepository,
    SmallAsking,
    SmallDecisions,
    SmallImports,
  ],
  exports: [
    ListDictionaries,
    SmallImports,
    ImportMemories,
    ImportValuesService,
    ImportCellsService,
    UndoService,
    HandingOver,
    ImportTemplate,
    ImportsService,
    ImportRowsService,
    Candidates,
    DecidingService,
    Redeciding,
    OpenBatches,
    ProposalsService,
    ImportTargets,
    ImportDecisionRepository,
    RefusedWorkbook,
  ],
})
export class ImportsModule {}
