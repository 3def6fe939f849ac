import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { idPipe } from '../../../foundation/http/fields.js';
import { RequirePermission } from '../../../foundation/http/permissions.js';
import { CurrentPrincipal, type Principal } from '../../../foundation/http/principal.js';
import { ReportingPeriodsService } from '../../reporting-periods/index.js';
import { EntriesService } from '../entries.service.js';
import { EntrySetList } from '../sets/entry-set.dto.js';
import { EntrySetViews } from '../sets/entry-set-views.js';
import { LateProjectsService } from '../sets/late-projects.service.js';
import {
  AddProjectRequest,
  MakePeriodsRequest,
  PeriodList,
  PeriodQuery,
  PeriodResponse,
  PeriodStepRequest,
  UpdatePeriodRequest,
} from './period.dto.js';
import { PeriodStepsService } from './period-steps.service.js';
import { PeriodViews } from './period-views.js';
import { EntryList, EntryQuery, EntryResponse } from '../progress-entry.dto.js';

@ApiTags('reporting-periods')
@Controller('reporting-periods')
export class PeriodsController {
  constructor(
    private readonly views: PeriodViews,
    private readonly periods: ReportingPeriodsService,
    private readonly steps: PeriodStepsService,
    private readonly sets: EntrySetViews,
    private readonly entries: EntriesService,
    private readonly lateProjects: LateProjectsService,
  ) {}

  @Get()
  @ApiOkResponse({ type: PeriodList })
  @RequirePermission('reporting-period.read')
  async list(@Query() query: PeriodQuery): Promise<PeriodList> {
    return { items: await this.views.list(query.year ?? null) };
  }

  /** Makes the periods of a year that are not there yet. */
  @Post()
  @ApiCreatedResponse({ type: PeriodList })
  @RequirePermission('reporting-period.manage')
  async make(@Body() body: MakePeriodsRequest): Promise<PeriodList> {
    await this.periods.makeYear(body.year, body.januaryAndFebruaryTogether);
    return { items: await this.views.list(body.year) };
  }

  @Patch(':id')
  @ApiOkResponse({ type: PeriodResponse })
  @RequirePermission('reporting-period.manage')
  async update(@Param('id', idPipe) id: string, @Body() body: UpdatePeriodRequest): Promise<PeriodResponse> {
    const { version, ...days } = body;
    await this.periods.changeDays(id, version, days);
    return this.views.get(id);
  }

  /** Begins the filling; fixes the projects that owe an entry. */
  @Post(':id/open')
  @HttpCode(200)
  @ApiOkResponse({ type: PeriodResponse })
  @RequirePermission('reporting-period.manage')
  open(
    @Param('id', idPipe) id: string,
    @Body() body: PeriodStepRequest,
    @CurrentPrincipal() { accountId }: Principal,
  ): Promise<PeriodResponse> {
    return this.steps.take(id, 'open', body, accountId);
  }

  /** Ends the filling in time; what is typed later is marked late. */
  @Post(':id/close')
  @HttpCode(200)
  @ApiOkResponse({ type: PeriodResponse })
  @RequirePermission('reporting-period.manage')
  close(
    @Param('id', idPipe) id: string,
    @Body() body: PeriodStepRequest,
    @CurrentPrincipal() { accountId }: Principal,
  ): Promise<PeriodResponse> {
    return this.steps.take(id, 'close', body, accountId);
  }

  /** Locks the period and takes its snapshot. */
  @Post(':id/lock')
  @HttpCode(200)
  @ApiOkResponse({ type: PeriodResponse })
  @RequirePermission('reporting-period.manage')
  lock(
    @Param('id', idPipe) id: string,
    @Body() body: PeriodStepRequest,
    @CurrentPrincipal() { accountId }: Principal,
  ): Promise<PeriodResponse> {
    return this.steps.take(id, 'lock', body, accountId);
  }

  /** Opens it once more, with a reason; locking again makes a new edition of the snapshot. */
  @Post(':id/reopen')
  @HttpCode(200)
  @ApiOkResponse({ type: PeriodResponse })
  @RequirePermission('reporting-period.manage')
  reopen(
    @Param('id', idPipe) id: string,
    @Body() body: PeriodStepRequest,
    @CurrentPrincipal() { accountId }: Principal,
  ): Promise<PeriodResponse> {
    return this.steps.take(id, 'reopen', body, accountId);
  }

  /** Who has filled in and who has not. */
  @Get(':id/sets')
  @ApiOkResponse({ type: EntrySetList })
  @RequirePermission('progress-entry.read')
  async listSets(@Param('id', idPipe) id: string, @CurrentPrincipal() principal: Principal): Promise<EntrySetList> {
    await this.periods.get(id);
    return { items: await this.sets.list(id, principal) };
  }

  @Get(':id/entries')
  @ApiOkResponse({ type: EntryList })
  @RequirePermission('progress-entry.read')
  listEntries(
    @Param('id', idPipe) id: string,
    @Query() query: EntryQuery,
    @CurrentPrincipal() principal: Principal,
  ): Promise<EntryList> {
    return this.entries.list(id, query.organizationId ?? null, principal);
  }

  /** Adds a project that was signed after the period had been opened. */
  @Post(':id/entries')
  @ApiCreatedResponse({ type: EntryResponse })
  @RequirePermission('progress-entry.update')
  addProject(
    @Param('id', idPipe) id: string,
    @Body() body: AddProjectRequest,
    @CurrentPrincipal() principal: Principal,
  ): Promise<EntryResponse> {
    return this.lateProjects.add(id, body.projectId, principal);
  }
}
