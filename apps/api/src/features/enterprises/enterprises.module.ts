import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RecordKinds } from '../../foundation/access/record-kinds.js';
import { EncryptedColumns } from '../../foundation/crypto/encrypted-columns.js';
import { bulkControllerOf, BulkModule } from '../bulk/index.js';
import { exportFormsControllerOf, exportsControllerOf, ExportsModule } from '../exports/index.js';
import {
  decidingControllerOf,
  importMemoryControllerOf,
  importReadingControllerOf,
  importsControllerOf,
  ImportsModule,
  proposalsControllerOf,
} from '../imports/index.js';
import { BinController } from './bin/bin.controller.js';
import { BinRepository } from './bin/bin.repository.js';
import { BinService } from './bin/bin.service.js';
import { restricted } from './enterprise-access.js';
import { EnterpriseBulk } from './frames/enterprise-bulk.js';
import { EnterpriseContacts } from './frames/enterprise-contacts.js';
import { EnterpriseHistory } from './frames/enterprise-history.js';
import { EnterpriseListRepository } from './list/enterprise-list.repository.js';
import { DuplicatesController } from './duplicates/duplicates.controller.js';
import { DuplicatesRepository } from './duplicates/duplicates.repository.js';
import { DuplicatesService } from './duplicates/duplicates.service.js';
import { EnterpriseReach } from './enterprise-reach.js';
import { ReferenceNamesRepository } from './reference-names.repository.js';
import {
  Enterprise,
  EnterpriseChain,
  EnterpriseCluster,
  EnterpriseSearch,
  EnterpriseTag,
  EnterpriseYear,
} from './enterprise.entity.js';
import { EnterpriseRepository } from './enterprise.repository.js';
import { EnterpriseSearchSource } from './frames/enterprise-search.js';
import { EnterpriseSearchRepository } from './list/enterprise-search.repository.js';
import { EnterpriseDerivedRepository } from './import/enterprise-derived.repository.js';
import { EnterpriseImportRepository } from './import/enterprise-import.repository.js';
import { EnterpriseImportTarget } from './import/enterprise-import.target.js';
import { EnterpriseExportOrdersController } from './ledger/enterprise-exports.controller.js';
import { EnterpriseLedger } from './ledger/enterprise-ledger.js';
import { LedgerRepository } from './ledger/ledger.repository.js';
import { EnterprisesController } from './enterprises.controller.js';
import { EnterprisesService } from './enterprises.service.js';
import { EnterpriseSampleRepository } from './samples/enterprise-sample.repository.js';
import { EnterpriseMerge, EnterprisePair } from './merging/merging.entity.js';
import { MergePreviews } from './merging/merge-previews.js';
import { MergeRepository } from './merging/merge.repository.js';
import { MergingController } from './merging/merging.controller.js';
import { MergingService } from './merging/merging.service.js';
import { ReferringRepository } from './merging/referring.repository.js';
import { ProvenanceController } from './provenance/provenance.controller.js';
import { ProvenanceRepository } from './provenance/provenance.repository.js';
import { ProvenanceService } from './provenance/provenance.service.js';
import { EnterpriseSamples } from './samples/enterprise-samples.js';
import { ReferenceRepository } from './reference.repository.js';

@Module({
  imports: [
    BulkModule,
    ExportsModule,
    ImportsModule,
    TypeOrmModule.forFeature([
      Enterprise,
      EnterpriseChain,
      EnterpriseCluster,
      EnterpriseTag,
      EnterpriseYear,
      EnterpriseSearch,
      EnterpriseMerge,
      EnterprisePair,
    ]),
  ],
  controllers: [
    EnterprisesController,
    BinController,
    bulkControllerOf('enterprise', 'enterprise.update'),
    ProvenanceController,
    MergingController,
    DuplicatesController,
    EnterpriseExportOrdersController,
    exportsControllerOf('enterprise', 'enterprise.export'),
    exportFormsControllerOf('enterprise', 'enterprise.export'),
    importMemoryControllerOf('enterprise', 'enterprise.import'),
    importReadingControllerOf('enterprise', 'enterprise.import'),
    importsControllerOf('enterprise', 'enterprise.import'),
    decidingControllerOf('enterprise', 'enterprise.import'),
    proposalsControllerOf('enterprise', 'enterprise.update'),
  ],
  providers: [
    EnterpriseRepository,
    EnterpriseListRepository,
    ReferenceNamesRepository,
    EnterpriseHistory,
    EnterpriseContacts,
    EnterpriseSearchRepository,
    EnterpriseSearchSource,
    EnterpriseImportRepository,
    EnterpriseDerivedRepository,
    EnterpriseImportTarget,
    EnterpriseLedger,
    LedgerRepository,
    EnterpriseSamples,
    EnterpriseSampleRepository,
    EnterprisesService,
    EnterpriseBulk,
    ReferenceRepository,
    EnterpriseReach,
    BinRepository,
    BinService,
    MergeRepository,
    MergePreviews,
    MergingService,
    DuplicatesRepository,
    DuplicatesService,
    ReferringRepository,
    ProvenanceRepository,
    ProvenanceService,
  ],
  exports: [EnterpriseSamples, ReferenceRepository, ReferenceNamesRepository],
})
export class EnterprisesModule implements OnModuleInit {
  constructor(
    private readonly kinds: RecordKinds,
    private readonly encryptedColumns: EncryptedColumns,
  ) {}

  onModuleInit(): void {
    this.kinds.announce({
      kind: 'enterprise',
      table: 'enterprise',
      title: 't.name',
      restricted: restricted('t'),
      read: 'enterprise.read',
      update: 'enterprise.update',
    });
    this.encryptedColumns.announce({
      table: 'enterprise',
      columns: ['contact_name', 'contact_phone', 'contact_email'],
    });
  }
}
