import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RecordKinds } from '../../foundation/access/record-kinds.js';
import { EncryptedColumns } from '../../foundation/crypto/encrypted-columns.js';
import { binControllerOf } from '../../foundation/records/bin.controller.js';
import { bulkControllerOf, BulkModule } from '../bulk/index.js';
import { EnterprisesModule } from '../enterprises/index.js';
import { exportControllersOf, ExportsModule } from '../exports/index.js';
import { importControllersOf, ImportsModule } from '../imports/index.js';
import { ProjectsModule } from '../projects/index.js';
import { asOfLead, involvedInBlocker, restrictedBlocker } from './blocker-access.sql.js';
import { Blocker, BlockerAssisting, BlockerNote, BlockerStepRecord, BlockerTarget } from './blocker.entity.js';
import { BlockerBulk } from './frames/blocker-bulk.js';
import { BlockerContacts } from './frames/blocker-contacts.js';
import { BlockerDeadlines } from './steps/blocker-deadlines.js';
import { BlockerDeadlinesRepository } from './steps/blocker-deadlines.repository.js';
import { BlockerHistory } from './frames/blocker-history.js';
import { BlockerListRepository } from './blocker-list.repository.js';
import { BlockerNamesRepository } from './blocker-names.repository.js';
import { mayNote, mayUpdateBlocker } from './blocker.policy.js';
import { BlockerNotices } from './steps/blocker-notices.js';
import { BlockerRepository } from './blocker.repository.js';
import { BlockerSampleRepository } from './samples/blocker-sample.repository.js';
import { BlockerSamples } from './samples/blocker-samples.js';
import { BlockerSearchSource } from './frames/blocker-search.js';
import { BlockerStepsService } from './steps/blocker-steps.service.js';
import { AffectedRepository } from './import/affected.repository.js';
import { BlockerDerived } from './import/blocker-derived.js';
import { BlockerImportTarget } from './import/blocker-import.target.js';
import { BlockerExportOrders, BlockerLedger } from './ledger/blocker-ledger.js';
import { BlockerLedgerRepository } from './ledger/blocker-ledger.repository.js';
import { BlockerViews } from './blocker-views.js';
import { BlockersController } from './blockers.controller.js';
import { BlockersService } from './blockers.service.js';

@Module({
  imports: [
    BulkModule,
    EnterprisesModule,
    ProjectsModule,
    ImportsModule,
    ExportsModule,
    TypeOrmModule.forFeature([Blocker, BlockerAssisting, BlockerTarget, BlockerStepRecord, BlockerNote]),
  ],
  controllers: [
    BlockerExportOrders,
    BlockersController,
    binControllerOf('blocker', 'blocker.delete'),
    bulkControllerOf('blocker', 'blocker.update'),
    ...exportControllersOf('blocker'),
    ...importControllersOf('blocker'),
  ],
  providers: [
    BlockerRepository,
    BlockerSearchSource,
    BlockerListRepository,
    BlockerNamesRepository,
    BlockerContacts,
    BlockerDeadlines,
    BlockerDeadlinesRepository,
    BlockerHistory,
    BlockerNotices,
    BlockerViews,
    BlockerStepsService,
    BlockersService,
    BlockerBulk,
    BlockerSamples,
    BlockerSampleRepository,
    AffectedRepository,
    BlockerDerived,
    BlockerImportTarget,
    BlockerLedger,
    BlockerLedgerRepository,
  ],
  exports: [BlockerViews, BlockerSamples],
})
export class BlockersModule implements OnModuleInit {
  constructor(
    private readonly kinds: RecordKinds,
    private readonly encryptedColumns: EncryptedColumns,
    private readonly views: BlockerViews,
  ) {}

  onModuleInit(): void {
    this.kinds.announce({
      kind: 'blocker',
      table: 'blocker',
      title: `t.code || ' ' || t.title`,
      restricted: restrictedBlocker('t'),
      involved: involvedInBlocker('t'),
      otherSide: asOfLead('t'),
      read: 'blocker.read',
      update: 'blocker.update',
      delete: 'blocker.delete',
      mayAttach: async (id, principal) => {
        const { access } = await this.views.get(id, principal);
        return mayUpdateBlocker(principal, access) || mayNote(principal, access);
      },
      purposes: ['evidence'],
    });
    this.encryptedColumns.announce({ table: 'blocker', columns: ['responsible_person'] });
  }
}
