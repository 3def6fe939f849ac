import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AccessEvents } from '../../foundation/access/access-events.repository.js';
import { RecordAccess } from '../../foundation/access/record-access.repository.js';
import { idPipe, PageQuery } from '../../foundation/http/fields.js';
import { RequirePermission } from '../../foundation/http/permissions.js';
import { type AuthenticatedRequest, CurrentPrincipal, type Principal } from '../../foundation/http/principal.js';
import { HistoryList } from '../audit-record/index.js';
import { ProjectHistory } from './detail/project-history.js';
import { ProjectListRepository, thisYear } from './list/project-list.repository.js';
import { CreateProjectRequest, ProjectQuery, UpdateProjectRequest } from './project.dto.js';
import { ProjectList, ProjectResponse, RevealedProjectContacts, SavedProject } from './project-response.dto.js';
import { ProjectsService } from './projects.service.js';

@ApiTags('projects')
@Controller('projects')
export class ProjectsController {
  constructor(
    private readonly service: ProjectsService,
    private readonly lists: ProjectListRepository,
    private readonly histories: ProjectHistory,
    private readonly records: RecordAccess,
    private readonly events: AccessEvents,
  ) {}

  @Get()
  @ApiOkResponse({ type: ProjectList })
  @RequirePermission('project.read')
  list(@Query() query: ProjectQuery, @CurrentPrincipal() principal: Principal): Promise<ProjectList> {
    const { page, pageSize, sort, year = thisYear(), ...filter } = query;
    return this.lists.list(filter, principal, { year, sort, page, pageSize });
  }

  @Post()
  @ApiCreatedResponse({ type: SavedProject })
  @RequirePermission('project.create')
  create(@Body() body: CreateProjectRequest, @CurrentPrincipal() principal: Principal): Promise<SavedProject> {
    return this.service.create(body, principal);
  }

  @Get(':id')
  @ApiOkResponse({ type: ProjectResponse })
  @RequirePermission('project.read')
  show(@Param('id', idPipe) id: string, @CurrentPrincipal() principal: Principal): Promise<ProjectResponse> {
    return this.service.get(id, principal);
  }

  @Patch(':id')
  @ApiOkResponse({ type: SavedProject })
  @RequirePermission('project.update')
  update(
    @Param('id', idPipe) id: string,
    @Body() body: UpdateProjectRequest,
    @CurrentPrincipal() principal: Principal,
  ): Promise<SavedProject> {
    return this.service.update(id, body, principal);
  }

  @Post(':id/contacts/reveal')
  @HttpCode(200)
  @ApiOkResponse({ type: RevealedProjectContacts })
  @RequirePermission('contact.reveal')
  async reveal(
    @Param('id', idPipe) id: string,
    @CurrentPrincipal() principal: Principal,
    @Req() request: AuthenticatedRequest,
  ): Promise<RevealedProjectContacts> {
    const contacts = await this.service.reveal(id, principal);
    await this.events.note({ kind: 'reveal', record: { kind: 'project', id } }, { request });
    return contacts;
  }

  @Get(':id/history')
  @ApiOkResponse({ type: HistoryList })
  @RequirePermission('history.read')
  async history(
    @Param('id', idPipe) id: string,
    @Query() query: PageQuery,
    @CurrentPrincipal() principal: Principal,
  ): Promise<HistoryList> {
    await this.records.visible('project', id, principal);
    return this.histories.list(id, principal, query.page, query.pageSize);
  }
}
