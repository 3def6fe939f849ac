import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RecordKinds } from '../../foundation/access/record-kinds.js';
import { EncryptedColumns } from '../../foundation/crypto/encrypted-columns.js';
import { binControllerOf } from '../../foundation/records/bin.controller.js';
import { bulkControllerOf, BulkModule } from '../bulk/index.js';
import { EnterprisesModule } from '../enterprises/index.js';
import { exportControllersOf, ExportsModule } from '../exports/index.js';
import {
  decidingControllerOf,
  importMemoryControllerOf,
  importReadingControllerOf,
  importsControllerOf,
  ImportsModule,
  proposalsControllerOf,
} from '../imports/index.js';
import { ProjectAccessRepository } from './access/project-access.repository.js';
import { restrictedProject } from './access/project-access.sql.js';
import { ProjectContacts } from './access/project-contacts.js';
import { ProjectDerivedRepository } from './import/project-derived.repository.js';
import { ProjectImportRepository } from './import/project-import.repository.js';
import { ProjectImportTarget } from './import/project-import.target.js';
import { LedgerRepository } from './ledger/ledger.repository.js';
import { ProjectBlockerRepository } from './detail/project-blocker.repository.js';
import { ProjectBulk } from './project-bulk.js';
import { ProjectChecks } from './project-checks.js';
import { ProjectChildrenRepository } from './project-children.repository.js';
import { ProjectDetails } from './detail/project-details.js';
import {
  Project,
  ProjectChain,
  ProjectCluster,
  ProjectMilestone,
  ProjectMonthlyPlan,
  ProjectParty,
  ProjectPlan,
  ProjectSearch,
  ProjectStageEntry,
} from './project.entity.js';
import { ProjectHistory } from './detail/project-history.js';
import { ProjectLightRepository } from './lights/project-light.repository.js';
import { ProjectLights } from './lights/project-lights.js';
import { ProjectListRepository } from './list/project-list.repository.js';
import { ProjectMonthRepository } from './detail/project-month.repository.js';
import { ProjectRepository } from './project.repository.js';
import { ProjectSampleRepository } from './samples/project-sample.repository.js';
import { ProjectSamples } from './samples/project-samples.js';
import { ProjectSearchSource } from './project-search.js';
import { ProjectSearchRepository } from './project-search.repository.js';
import { ProjectExportOrders, ProjectLedger } from './ledger/project-ledger.js';
import { ProjectsController } from './projects.controller.js';
import { ProjectsService } from './projects.service.js';

@Module({
  imports: [
    BulkModule,
    EnterprisesModule,
    ImportsModule,
    ExportsModule,
    TypeOrmModule.forFeature([
      Project,
      ProjectStageEntry,
      ProjectChain,
      ProjectCluster,
      ProjectParty,
      ProjectPlan,
      ProjectMonthlyPlan,
      ProjectMilestone,
      ProjectSearch,
    ]),
  ],
  controllers: [
    ProjectExportOrders,
    ProjectsController,
    ...exportControllersOf('project'),
    binControllerOf('project', 'project.delete'),
    bulkControllerOf('project', 'project.update'),
    importMemoryControllerOf('project', 'project.import'),
    importReadingControllerOf('project', 'project.import'),
    importsControllerOf('project', 'project.import'),
    decidingControllerOf('project', 'project.import'),
    proposalsControllerOf('project', 'project.update'),
  ],
  providers: [
    ProjectAccessRepository,
    ProjectContacts,
    ProjectRepository,
    ProjectChildrenRepository,
    ProjectSearchRepository,
    ProjectSearchSource,
    ProjectListRepository,
    ProjectLightRepository,
    ProjectMonthRepository,
    ProjectBlockerRepository,
    ProjectLights,
    ProjectChecks,
    ProjectDetails,
    ProjectHistory,
    ProjectLedger,
    LedgerRepository,
    ProjectSamples,
    ProjectImportRepository,
    ProjectDerivedRepository,
    ProjectImportTarget,
    ProjectSampleRepository,
    ProjectsService,
    ProjectBulk,
  ],
  exports: [ProjectLights, ProjectSamples],
})
export class ProjectsModule implements OnModuleInit {
  constructor(
    private readonly kinds: RecordKinds,
    private readonly encryptedColumns: EncryptedColumns,
  ) {}

  onModuleInit(): void {
    this.kinds.announce({
      kind: 'project',
      table: 'project',
      title: 't.name',
      restricted: restrictedProject('t'),
      read: 'project.read',
      update: 'project.update',
      delete: 'project.delete',
    });
    this.encryptedColumns.announce({ table: 'project', columns: ['responsible_person', 'responsible_phone'] });
  }
}
