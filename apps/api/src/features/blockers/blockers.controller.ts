import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AccessEvents } from '../../foundation/access/access-events.repository.js';
import { AppError } from '../../foundation/http/app-error.js';
import { idPipe, PageQuery } from '../../foundation/http/fields.js';
import { RequirePermission } from '../../foundation/http/permissions.js';
import { type AuthenticatedRequest, CurrentPrincipal, type Principal } from '../../foundation/http/principal.js';
import { HistoryList } from '../audit-record/index.js';
import {
  BlockerNoteRequest,
  BlockerQuery,
  BlockerStepRequest,
  CreateBlockerRequest,
  UpdateBlockerRequest,
} from './blocker.dto.js';
import { BlockerContacts } from './frames/blocker-contacts.js';
import { BlockerHistory } from './frames/blocker-history.js';
import { mayRevealContacts, waitingFor } from './blocker.policy.js';
import { BlockerContactsResponse, BlockerDetail, BlockerList } from './blocker-response.dto.js';
import { BlockerStepsService } from './steps/blocker-steps.service.js';
import { BlockerViews } from './blocker-views.js';
import { BlockersService } from './blockers.service.js';

@ApiTags('blockers')
@Controller('blockers')
export class BlockersController {
  constructor(
    private readonly views: BlockerViews,
    private readonly service: BlockersService,
    private readonly steps: BlockerStepsService,
    private readonly histories: BlockerHistory,
    private readonly contacts: BlockerContacts,
    private readonly events: AccessEvents,
  ) {}

  @Get()
  @ApiOkResponse({ type: BlockerList })
  @RequirePermission('blocker.read')
  list(@Query() query: BlockerQuery, @CurrentPrincipal() principal: Principal): Promise<BlockerList> {
    const { page, pageSize, sort, mine, ...filter } = query;
    const waiting = mine === true ? { waitsFor: waitingFor(principal) } : {};
    return this.views.list({ ...filter, ...waiting }, sort, page, pageSize, principal);
  }

  @Post()
  @ApiCreatedResponse({ type: BlockerDetail })
  @RequirePermission('blocker.create')
  create(@Body() body: CreateBlockerRequest, @CurrentPrincipal() principal: Principal): Promise<BlockerDetail> {
    return this.service.create(body, principal);
  }

  @Get(':id')
  @ApiOkResponse({ type: BlockerDetail })
  @RequirePermission('blocker.read')
  show(@Param('id', idPipe) id: string, @CurrentPrincipal() principal: Principal): Promise<BlockerDetail> {
    return this.views.detail(id, principal);
  }

  @Patch(':id')
  @ApiOkResponse({ type: BlockerDetail })
  @RequirePermission('blocker.update')
  update(
    @Param('id', idPipe) id: string,
    @Body() body: UpdateBlockerRequest,
    @CurrentPrincipal() principal: Principal,
  ): Promise<BlockerDetail> {
    return this.service.update(id, body, principal);
  }

  @Post(':id/steps')
  @HttpCode(200)
  @ApiOkResponse({ type: BlockerDetail })
  @RequirePermission('blocker.handle')
  step(
    @Param('id', idPipe) id: string,
    @Body() body: BlockerStepRequest,
    @CurrentPrincipal() principal: Principal,
  ): Promise<BlockerDetail> {
    return this.steps.take(id, body, principal);
  }

  @Post(':id/notes')
  @HttpCode(200)
  @ApiOkResponse({ type: BlockerDetail })
  @RequirePermission('blocker.handle')
  note(
    @Param('id', idPipe) id: string,
    @Body() body: BlockerNoteRequest,
    @CurrentPrincipal() principal: Principal,
  ): Promise<BlockerDetail> {
    return this.service.addNote(id, body.text, body.notedOn, principal);
  }

  @Get(':id/history')
  @ApiOkResponse({ type: HistoryList })
  @RequirePermission('history.read')
  async history(
    @Param('id', idPipe) id: string,
    @Query() query: PageQuery,
    @CurrentPrincipal() principal: Principal,
  ): Promise<HistoryList> {
    await this.views.get(id, principal);
    return this.histories.list(id, query.page, query.pageSize, principal);
  }

  /** Tells who is responsible; that it was asked for is noted. */
  @Post(':id/contacts/reveal')
  @HttpCode(200)
  @ApiOkResponse({ type: BlockerContactsResponse })
  @RequirePermission('contact.reveal')
  async reveal(
    @Param('id', idPipe) id: string,
    @CurrentPrincipal() principal: Principal,
    @Req() request: AuthenticatedRequest,
  ): Promise<BlockerContactsResponse> {
    const { access, responsiblePerson } = await this.views.get(id, principal);
    if (!mayRevealContacts(principal, access)) throw new AppError('out-of-scope');
    await this.events.note({ kind: 'reveal', record: { kind: 'blocker', id } }, { request });
    return this.contacts.clear({ responsiblePerson });
  }
}
