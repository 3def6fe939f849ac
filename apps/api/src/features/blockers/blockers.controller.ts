import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { idPipe, PageQuery } from '../../foundation/http/fields.js';
import { RequirePermission } from '../../foundation/http/permissions.js';
import { CurrentPrincipal, type Principal } from '../../foundation/http/principal.js';
import { HistoryList } from '../audit-record/index.js';
import {
  BlockerNoteRequest,
  BlockerQuery,
  BlockerStepRequest,
  CreateBlockerRequest,
  UpdateBlockerRequest,
} from './blocker.dto.js';
import { BlockerHistory } from './blocker-history.js';
import { BlockerDetail, BlockerList } from './blocker-response.dto.js';
import { BlockerStepsService } from './blocker-steps.service.js';
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
  ) {}

  @Get()
  @ApiOkResponse({ type: BlockerList })
  @RequirePermission('blocker.read')
  list(@Query() query: BlockerQuery, @CurrentPrincipal() principal: Principal): Promise<BlockerList> {
    const { page, pageSize, sort, mine, ...filter } = query;
    const waiting = mine === true ? { waitsFor: principal.organizationId } : {};
    return this.views.list({ ...filter, ...waiting }, sort, page, pageSize);
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
  show(@Param('id', idPipe) id: string): Promise<BlockerDetail> {
    return this.views.detail(id);
  }

  @Patch(':id')
  @ApiOkResponse({ type: BlockerDetail })
  @RequirePermission('blocker.update')
  update(@Param('id', idPipe) id: string, @Body() body: UpdateBlockerRequest): Promise<BlockerDetail> {
    return this.service.update(id, body);
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
  async history(@Param('id', idPipe) id: string, @Query() query: PageQuery): Promise<HistoryList> {
    await this.views.get(id);
    return this.histories.list(id, query.page, query.pageSize);
  }
}
