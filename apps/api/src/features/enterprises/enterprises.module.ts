import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RecordKinds } from '../../foundation/access/record-kinds.js';
import { EncryptedColumns } from '../../foundation/crypto/encrypted-columns.js';
import { importsControllerOf, ImportsModule, proposalsControllerOf } from '../imports/index.js';
import { restricted } from './enterprise-access.js';
import { EnterpriseContacts } from './enterprise-contacts.js';
import { EnterpriseHistory } from './enterprise-history.js';
import { EnterpriseListRepository } from './enterprise-list.repository.js';
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
import { EnterpriseSearchRepository } from './enterprise-search.repository.js';
import { EnterpriseImportRepository } from './import/enterprise-import.repository.js';
import { EnterpriseImportTarget } from './import/enterprise-import.target.js';
import { EnterprisesController } from './enterprises.controller.js';
import { EnterprisesService } from './enterprises.service.js';
import { EnterpriseSampleRepository } from './enterprise-sample.repository.js';
import { EnterpriseSamples } from './enterprise-samples.js';
import { ReferenceRepository } from './reference.repository.js';

@Module({
  imports: [
    ImportsModule,
    TypeOrmModule.forFeature([
      Enterprise,
      EnterpriseChain,
      EnterpriseCluster,
      EnterpriseTag,
      EnterpriseYear,
      EnterpriseSearch,
    ]),
  ],
  controllers: [
    EnterprisesController,
    importsControllerOf('enterprise', 'enterprise.import'),
    proposalsControllerOf('enterprise', 'enterprise.update'),
  ],
  providers: [
    EnterpriseRepository,
    EnterpriseListRepository,
    ReferenceNamesRepository,
    EnterpriseHistory,
    EnterpriseContacts,
    EnterpriseSearchRepository,
    EnterpriseImportRepository,
    EnterpriseImportTarget,
    EnterpriseSamples,
    EnterpriseSampleRepository,
    EnterprisesService,
    ReferenceRepository,
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
