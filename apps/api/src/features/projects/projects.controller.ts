import { Body, Controller, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { sendWorkbook, XLSX } from '../../foundation/http/attachment.js';
import { idPipe, PageQuery } from '../../foundation/http/fields.js';
import { RequirePermission } from '../../foundation/http/permissions.js';
import { CurrentPrincipal, type Principal } from '../../foundation/http/principal.js';
import { HistoryList } from '../audit-record/index.js';
import { ProjectHistory } from './detail/project-history.js';
import { ProjectListRepository, thisYear } from './list/project-list.repository.js';
import { CreateProjectRequest, ProjectFilterQuery, ProjectQuery, UpdateProjectRequest } from './project.dto.js';
import { ProjectList, ProjectResponse, SavedProject } from './project-response.dto.js';
import { ProjectWorkbook } from './ledger/project-workbook.js';
import { ProjectsService } from './projects.service.js';

@ApiTags('projects')
@Controller('projects')
export class ProjectsController {
  constructor(
    private readonly service: ProjectsService,
    private readonly lists: ProjectListRepository,
    private readonly histories: ProjectHistory,
    private readonly workbook: ProjectWorkbook,
  ) {}

  @Get()
  @ApiOkResponse({ type: ProjectList })
  @RequirePermission('project.read')
  list(@Query() query: ProjectQuery): Promise<ProjectList> {
    const { page, pageSize, sort, year, ...filter } = query;
    return this.lists.list(filter, year ?? thisYear(), sort, page, pageSize);
  }

  @Post()
  @ApiCreatedResponse({ type: SavedProject })
  @RequirePermission('project.create')
  create(@Body() body: CreateProjectRequest, @CurrentPrincipal() principal: Principal): Promise<SavedProject> {
    return this.service.create(body, principal);
  }

  /** The projects of a filter in the columns of 项目台账. */
  @Get('export')
  @RequirePermission('project.export')
  @ApiProduces(XLSX)
  async export(@Query() query: ProjectFilterQuery, @Res() reply: FastifyReply): Promise<void> {
    const { sort, year, ...filter } = query;
    await sendWorkbook(reply, this.workbook.fileName(), (target) =>
      this.workbook.write(target, filter, sort, year ?? thisYear()),
    );
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

  @Get(':id/history')
  @ApiOkResponse({ type: HistoryList })
  @RequirePermission('history.read')
  async history(@Param('id', idPipe) id: string, @Query() query: PageQuery): Promise<HistoryList> {
    await this.service.row(id);
    return this.histories.list(id, query.page, query.pageSize);
  }
}
