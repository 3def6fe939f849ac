import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AccessEvents } from '../../foundation/access/access-events.repository.js';
import { idPipe, PageQuery } from '../../foundation/http/fields.js';
import { RequirePermission } from '../../foundation/http/permissions.js';
import { type AuthenticatedRequest, CurrentPrincipal, type Principal } from '../../foundation/http/principal.js';
import { HistoryList } from '../audit-record/index.js';
import { PlatformHistory } from './frames/platform-history.js';
import {
  PlatformContactsResponse,
  PlatformDetail,
  PlatformList,
  PlatformSummary,
  SavedPlatform,
} from './platform-response.dto.js';
import { PlatformViews } from './list/platform-views.js';
import { CreatePlatformRequest, PlatformQuery, UpdatePlatformRequest } from './platform.dto.js';
import { PlatformsService } from './platforms.service.js';

@ApiTags('platforms')
@Controller('platforms')
export class PlatformsController {
  constructor(
    private readonly views: PlatformViews,
    private readonly service: PlatformsService,
    private readonly histories: PlatformHistory,
    private readonly events: AccessEvents,
  ) {}

  @Get()
  @ApiOkResponse({ type: PlatformList })
  @RequirePermission('platform.read')
  list(@Query() query: PlatformQuery, @CurrentPrincipal() principal: Principal): Promise<PlatformList> {
    const { page, pageSize, sort, ...filter } = query;
    return this.views.list(filter, sort, page, pageSize, principal);
  }

  /** How much of each platform system is recorded: n of 46. */
  @Get('summary')
  @ApiOkResponse({ type: PlatformSummary })
  @RequirePermission('platform.read')
  summary(): Promise<PlatformSummary> {
    return this.views.summary();
  }

  @Post()
  @ApiCreatedResponse({ type: SavedPlatform })
  @RequirePermission('platform.create')
  create(@Body() body: CreatePlatformRequest, @CurrentPrincipal() principal: Principal): Promise<SavedPlatform> {
    return this.service.create(body, principal);
  }

  @Get(':id')
  @ApiOkResponse({ type: PlatformDetail })
  @RequirePermission('platform.read')
  show(@Param('id', idPipe) id: string, @CurrentPrincipal() principal: Principal): Promise<PlatformDetail> {
    return this.views.detail(id, principal);
  }

  @Patch(':id')
  @ApiOkResponse({ type: SavedPlatform })
  @RequirePermission('platform.update')
  update(
    @Param('id', idPipe) id: string,
    @Body() body: UpdatePlatformRequest,
    @CurrentPrincipal() principal: Principal,
  ): Promise<SavedPlatform> {
    return this.service.update(id, body, principal);
  }

  @Get(':id/history')
  @ApiOkResponse({ type: HistoryList })
  @RequirePermission('history.read')
  async history(@Param('id', idPipe) id: string, @Query() query: PageQuery): Promise<HistoryList> {
    await this.views.reached(id);
    return this.histories.list(id, query.page, query.pageSize);
  }

  /** Tells whom to call; that it was asked for is noted. */
  @Post(':id/contacts/reveal')
  @HttpCode(200)
  @ApiOkResponse({ type: PlatformContactsResponse })
  @RequirePermission('contact.reveal')
  async reveal(
    @Param('id', idPipe) id: string,
    @CurrentPrincipal() principal: Principal,
    @Req() request: AuthenticatedRequest,
  ): Promise<PlatformContactsResponse> {
    const contacts = await this.views.clearContacts(id, principal);
    await this.events.note({ kind: 'reveal', record: { kind: 'platform', id } }, { request });
    return contacts;
  }
}
