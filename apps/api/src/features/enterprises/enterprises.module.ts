import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { importsControllerOf, ImportsModule } from '../imports/index.js';
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
  controllers: [EnterprisesController, importsControllerOf('enterprise', 'enterprise.import')],
  providers: [
    EnterpriseRepository,
    EnterpriseListRepository,
    ReferenceNamesRepository,
    EnterpriseHistory,
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
export class EnterprisesModule {}
