import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AccessEvents } from '../../foundation/access/access-events.repository.js';
import { AppError } from '../../foundation/http/app-error.js';
import { idPipe, PageQuery } from '../../foundation/http/fields.js';
import { RequirePermission } from '../../foundation/http/permissions.js';
import { type AuthenticatedRequest, CurrentPrincipal, type Principal } from '../../foundation/http/principal.js';
import { HistoryList } from '../audit-record/index.js';
import {
  CreateRelocationRequest,
  RelocationFilterQuery,
  RelocationStageRequest,
  StageBackRequest,
  UpdateRelocationRequest,
} from './relocation.dto.js';
import { RelocationContacts } from './frames/relocation-contacts.js';
import { RelocationHistory } from './frames/relocation-history.js';
import { mayRevealContacts } from './relocation.policy.js';
import {
  RelocationContactsResponse,
  RelocationDetail,
  RelocationList,
  SavedRelocation,
} from './relocation-response.dto.js';
import { RelocationStagesService } from './relocation-stages.service.js';
import { RelocationViews } from './relocation-views.js';
import { RelocationsService } from './relocations.service.js';

@ApiTags('relocations')
@Controller('relocations')
export class RelocationsController {
  constructor(
    private readonly views: RelocationViews,
    private readonly service: RelocationsService,
    private readonly stages: RelocationStagesService,
    private readonly histories: RelocationHistory,
    private readonly contacts: RelocationContacts,
    private readonly events: AccessEvents,
  ) {}

  @Get()
  @ApiOkResponse({ type: RelocationList })
  @RequirePermission('relocation.read')
  list(@Query() query: RelocationFilterQuery, @CurrentPrincipal() principal: Principal): Promise<RelocationList> {
    const { page, pageSize, sort, ...filter } = query;
    return this.views.list(filter, { sort, page, pageSize }, principal);
  }

  @Post()
  @ApiCreatedResponse({ type: SavedRelocation })
  @RequirePermission('relocation.create')
  create(@Body() body: CreateRelocationRequest, @CurrentPrincipal() principal: Principal): Promise<SavedRelocation> {
    return this.service.create(body, principal);
  }

  @Get(':id')
  @ApiOkResponse({ type: RelocationDetail })
  @RequirePermission('relocation.read')
  show(@Param('id', idPipe) id: string, @CurrentPrincipal() principal: Principal): Promise<RelocationDetail> {
    return this.views.detail(id, principal);
  }

  /** Each side changes its own part. */
  @Patch(':id')
  @ApiOkResponse({ type: SavedRelocation })
  @RequirePermission('relocation.update')
  update(
    @Param('id', idPipe) id: string,
    @Body() body: UpdateRelocationRequest,
    @CurrentPrincipal() principal: Principal,
  ): Promise<SavedRelocation> {
    return this.service.update(id, body, principal);
  }

  @Post(':id/stages')
  @HttpCode(200)
  @ApiOkResponse({ type: RelocationDetail })
  @RequirePermission('relocation.update')
  enter(
    @Param('id', idPipe) id: string,
    @Body() body: RelocationStageRequest,
    @CurrentPrincipal() principal: Principal,
  ): Promise<RelocationDetail> {
    return this.stages.enter(id, body, principal);
  }

  /** Takes the newest stage back where it was recorded wrongly. */
  @Post(':id/stages/back')
  @HttpCode(200)
  @ApiOkResponse({ type: RelocationDetail })
  @RequirePermission('relocation.update')
  back(
    @Param('id', idPipe) id: string,
    @Body() body: StageBackRequest,
    @CurrentPrincipal() principal: Principal,
  ): Promise<RelocationDetail> {
    return this.stages.back(id, body, principal);
  }

  @Get(':id/history')
  @ApiOkResponse({ type: HistoryList })
  @RequirePermission('history.read')
  async history(
    @Param('id', idPipe) id: string,
    @Query() query: PageQuery,
    @CurrentPrincipal() principal: Principal,
  ): Promise<HistoryList> {
    await this.views.reached(id, principal);
    return this.histories.list(id, query.page, query.pageSize, principal);
  }

  /** The contacts of both sides in clear, for both sides; that they were asked for is noted. */
  @Post(':id/contacts/reveal')
  @HttpCode(200)
  @ApiOkResponse({ type: RelocationContactsResponse })
  @RequirePermission('contact.reveal')
  async reveal(
    @Param('id', idPipe) id: string,
    @CurrentPrincipal() principal: Principal,
    @Req() request: AuthenticatedRequest,
  ): Promise<RelocationContactsResponse> {
    const record = await this.views.reached(id, principal);
    if (!mayRevealContacts(principal, record.access)) throw new AppError('out-of-scope');
    await this.events.note({ kind: 'reveal', record: { kind: 'relocation', id } }, { request });
    return this.contacts.clear(record);
  }
}
