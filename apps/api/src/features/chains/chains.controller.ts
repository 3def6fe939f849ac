import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query, Req, type Type } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AccessEvents } from '../../foundation/access/access-events.repository.js';
import { idPipe, PageQuery } from '../../foundation/http/fields.js';
import { RequirePermission } from '../../foundation/http/permissions.js';
import { type AuthenticatedRequest, CurrentPrincipal, type Principal } from '../../foundation/http/principal.js';
import { HistoryList } from '../audit-record/index.js';
import { ChainHistory } from './frames/chain-history.js';
import type { ChainKind } from './chain-kind.js';
import {
  ChainContactsResponse,
  ChainList,
  ChainQuery,
  ChainRecord,
  CreateChainRequest,
  UpdateChainRequest,
  UpdateTermRequest,
  VersionQuery,
} from './chain.dto.js';
import { ChainsService } from './chains.service.js';

/** The controller of the chains, and that of the clusters. */
export function chainsControllerOf(kind: ChainKind): Type<unknown> {
  @ApiTags(`${kind}s`)
  @Controller(`${kind}s`)
  class ChainsController {
    constructor(
      private readonly service: ChainsService,
      private readonly histories: ChainHistory,
      private readonly events: AccessEvents,
    ) {}

    /** The dictionary, candidates included, as it was on a day. */
    @Get()
    @ApiOkResponse({ type: ChainList })
    @RequirePermission('reference.read')
    list(@Query() query: ChainQuery): Promise<ChainList> {
      return this.service.list(kind, query);
    }

    @Post()
    @ApiCreatedResponse({ type: ChainRecord })
    @RequirePermission('dictionary.manage')
    create(@Body() body: CreateChainRequest, @CurrentPrincipal() principal: Principal): Promise<ChainRecord> {
      return this.service.create(kind, body, principal);
    }

    @Get(':id')
    @ApiOkResponse({ type: ChainRecord })
    @RequirePermission('reference.read')
    show(@Param('id', idPipe) id: string, @CurrentPrincipal() principal: Principal): Promise<ChainRecord> {
      return this.service.get(kind, id, principal);
    }

    /** What differs from what holds now begins a new term, or mends the present one. */
    @Patch(':id')
    @ApiOkResponse({ type: ChainRecord })
    @RequirePermission('chain.update')
    update(
      @Param('id', idPipe) id: string,
      @Body() body: UpdateChainRequest,
      @CurrentPrincipal() principal: Principal,
    ): Promise<ChainRecord> {
      return this.service.update(kind, id, body, principal);
    }

    @Patch(':id/terms/:termId')
    @ApiOkResponse({ type: ChainRecord })
    @RequirePermission('dictionary.manage')
    changeTerm(
      @Param('id', idPipe) id: string,
      @Param('termId', idPipe) termId: string,
      @Body() body: UpdateTermRequest,
      @CurrentPrincipal() principal: Principal,
    ): Promise<ChainRecord> {
      return this.service.changeTerm(kind, id, termId, body, principal);
    }

    @Delete(':id/terms/:termId')
    @ApiOkResponse({ type: ChainRecord })
    @RequirePermission('dictionary.manage')
    removeTerm(
      @Param('id', idPipe) id: string,
      @Param('termId', idPipe) termId: string,
      @Query() { version }: VersionQuery,
      @CurrentPrincipal() principal: Principal,
    ): Promise<ChainRecord> {
      return this.service.removeTerm(kind, id, termId, version, principal);
    }

    @Post(':id/contacts/reveal')
    @HttpCode(200)
    @ApiOkResponse({ type: ChainContactsResponse })
    @RequirePermission('contact.reveal')
    async reveal(
      @Param('id', idPipe) id: string,
      @CurrentPrincipal() principal: Principal,
      @Req() request: AuthenticatedRequest,
    ): Promise<ChainContactsResponse> {
      const contacts = await this.service.reveal(kind, id, principal);
      await this.events.note({ kind: 'reveal', record: { kind, id } }, { request });
      return contacts;
    }

    @Get(':id/history')
    @ApiOkResponse({ type: HistoryList })
    @RequirePermission('history.read')
    async history(
      @Param('id', idPipe) id: string,
      @Query() { page, pageSize }: PageQuery,
      @CurrentPrincipal() principal: Principal,
    ): Promise<HistoryList> {
      await this.service.reached(kind, id);
      return this.histories.ofChain(kind, id, principal, page, pageSize);
    }
  }
  return named(ChainsController, kind, 'sController');
}

/** Classes of one making are told apart by their name. */
export const named = (type: Type<unknown>, kind: ChainKind, ending: string): Type<unknown> =>
  Object.defineProperty(type, 'name', { value: `${kind === 'chain' ? 'Chain' : 'Cluster'}${ending}` });
