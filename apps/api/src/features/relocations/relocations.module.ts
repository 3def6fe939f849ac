import { fieldsOfSide } from '@lianqun/domain';
import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RecordKinds } from '../../foundation/access/record-kinds.js';
import { EncryptedColumns } from '../../foundation/crypto/encrypted-columns.js';
import { binControllerOf } from '../../foundation/records/bin.controller.js';
import { bulkControllerOf, BulkModule } from '../bulk/index.js';
import { EnterprisesModule } from '../enterprises/index.js';
import { exportControllersOf, ExportsModule } from '../exports/index.js';
import { importControllersOf, ImportsModule } from '../imports/index.js';
import { RelocationAsking } from './import/relocation-asking.js';
import { RelocationDerived } from './import/relocation-derived.js';
import { RelocationImportTarget } from './import/relocation-import.target.js';
import { ConcernedRepository } from './import/concerned.repository.js';
import { SubjectsRepository } from './import/subjects.repository.js';
import { RelocationExportOrders, RelocationLedger } from './ledger/relocation-ledger.js';
import { RELOCATION_TITLE } from './list/relocation-list.sql.js';
import { RelocationListRepository } from './list/relocation-list.repository.js';
import { asOfOrigin, involvedInRelocation, restrictedRelocation } from './relocation-access.sql.js';
import { RelocationBulk } from './frames/relocation-bulk.js';
import { RelocationChecks } from './relocation-checks.js';
import { RelocationContacts } from './frames/relocation-contacts.js';
import { Relocation, RelocationStageRecord } from './relocation.entity.js';
import { RelocationHistory } from './frames/relocation-history.js';
import { RelocationNotices } from './relocation-notices.js';
import { actingFor, actsAtAll } from './relocation.policy.js';
import { RelocationRepository } from './relocation.repository.js';
import { RelocationSearchSource } from './frames/relocation-search.js';
import { RelocationStagesService } from './relocation-stages.service.js';
import { RelocationStale } from './relocation-stale.js';
import { RelocationViews } from './relocation-views.js';
import { RelocationsController } from './relocations.controller.js';
import { RelocationsService } from './relocations.service.js';
import { RelocationSampleRepository } from './samples/relocation-sample.repository.js';
import { RelocationSamples } from './samples/relocation-samples.js';

@Module({
  imports: [
    BulkModule,
    EnterprisesModule,
    ImportsModule,
    ExportsModule,
    TypeOrmModule.forFeature([Relocation, RelocationStageRecord]),
  ],
  controllers: [
    RelocationExportOrders,
    RelocationsController,
    binControllerOf('relocation', 'relocation.delete'),
    bulkControllerOf('relocation', 'relocation.update'),
    ...exportControllersOf('relocation'),
    ...importControllersOf('relocation'),
  ],
  providers: [
    RelocationListRepository,
    RelocationRepository,
    RelocationChecks,
    RelocationContacts,
    RelocationHistory,
    RelocationSearchSource,
    RelocationNotices,
    RelocationStale,
    RelocationViews,
    RelocationStagesService,
    RelocationsService,
    RelocationBulk,
    RelocationSampleRepository,
    RelocationSamples,
    SubjectsRepository,
    ConcernedRepository,
    RelocationAsking,
    RelocationDerived,
    RelocationImportTarget,
    RelocationLedger,
  ],
  exports: [RelocationsService, RelocationListRepository, RelocationSamples],
})
export class RelocationsModule implements OnModuleInit {
  constructor(
    private readonly kinds: RecordKinds,
    private readonly encryptedColumns: EncryptedColumns,
    private readonly views: RelocationViews,
  ) {}

  onModuleInit(): void {
    this.kinds.announce({
      kind: 'relocation',
      table: 'relocation',
      title: RELOCATION_TITLE,
      restricted: restrictedRelocation('t'),
      involved: involvedInRelocation('t'),
      otherSide: asOfOrigin('t'),
      otherSays: fieldsOfSide('origin'),
      equalSides: true,
      read: 'relocation.read',
      update: 'relocation.update',
      delete: 'relocation.delete',
      refuseDeleting: (id, principal) => this.views.refuseDeleting(id, principal),
      mayAttach: async (id, principal) => {
        const { access } = await this.views.reached(id, principal);
        return actsAtAll(actingFor(principal, access));
      },
    });
    this.encryptedColumns.announce({
      table: 'relocation',
      columns: ['origin_contact_name', 'origin_contact_phone', 'contact_name', 'contact_phone'],
    });
  }
}
