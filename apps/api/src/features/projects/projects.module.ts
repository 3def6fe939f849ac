import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EnterprisesModule } from '../enterprises/index.js';
import { importsControllerOf, ImportsModule } from '../imports/index.js';
import { ProjectImportRepository } from './import/project-import.repository.js';
import { ProjectImportTarget } from './import/project-import.target.js';
import { LedgerRepository } from './ledger.repository.js';
import { ProjectBlockerRepository } from './project-blocker.repository.js';
import { ProjectChecks } from './project-checks.js';
import { ProjectChildrenRepository } from './project-children.repository.js';
import { ProjectDetails } from './project-details.js';
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
import { ProjectHistory } from './project-history.js';
import { ProjectLightRepository } from './project-light.repository.js';
import { ProjectLights } from './project-lights.js';
import { ProjectListRepository } from './project-list.repository.js';
import { ProjectMonthRepository } from './project-month.repository.js';
import { ProjectRepository } from './project.repository.js';
import { ProjectSampleRepository } from './project-sample.repository.js';
import { ProjectSamples } from './project-samples.js';
import { ProjectSearchRepository } from './project-search.repository.js';
import { ProjectWorkbook } from './project-workbook.js';
import { ProjectsController } from './projects.controller.js';
import { ProjectsService } from './projects.service.js';

@Module({
  imports: [
    EnterprisesModule,
    ImportsModule,
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
  controllers: [ProjectsController, importsControllerOf('project', 'project.import')],
  providers: [
    ProjectRepository,
    ProjectChildrenRepository,
    ProjectSearchRepository,
    ProjectListRepository,
    ProjectLightRepository,
    ProjectMonthRepository,
    ProjectBlockerRepository,
    ProjectLights,
    ProjectChecks,
    ProjectDetails,
    ProjectHistory,
    ProjectWorkbook,
    LedgerRepository,
    ProjectSamples,
    ProjectImportRepository,
    ProjectImportTarget,
    ProjectSampleRepository,
    ProjectsService,
  ],
  exports: [ProjectLights, ProjectSamples],
})
export class ProjectsModule {}
