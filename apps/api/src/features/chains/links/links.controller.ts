import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query, type Type } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { idPipe, PageQuery } from '../../../foundation/http/fields.js';
import { RequirePermission } from '../../../foundation/http/permissions.js';
import { CurrentPrincipal, type Principal } from '../../../foundation/http/principal.js';
import { HistoryList } from '../../audit-record/index.js';
import { ChainHistory } from '../frames/chain-history.js';
import type { ChainKind } from '../chain-kind.js';
import { VersionQuery } from '../chain.dto.js';
import { named } from '../chains.controller.js';
import { RegionalRolesRequest } from '../roles/roles.dto.js';
import { RolesService } from '../roles/roles.service.js';
import {
  ConfirmedLinks,
  ConfirmLinksRequest,
  CreateLinkRequest,
  LinkResponse,
  LinkTree,
  MoveLinkRequest,
  UpdateLinkRequest,
} from './link.dto.js';
import { LinksService } from './links.service.js';

/** The links of a chain, and those of a cluster. */
export function linksControllerOf(kind: ChainKind): Type<unknown> {
  @ApiTags('chain-links')
  @Controller(`${kind}s/:id`)
  class LinksOfController {
    constructor(
      private readonly service: LinksService,
      private readonly roles: RolesService,
    ) {}

    @Get('links')
    @ApiOkResponse({ type: LinkTree })
    @RequirePermission('reference.read')
    tree(@Param('id', idPipe) id: string, @CurrentPrincipal() principal: Principal): Promise<LinkTree> {
      return this.service.tree(kind, id, principal);
    }

    @Post('links')
    @ApiCreatedResponse({ type: LinkResponse })
    @RequirePermission('chain.update')
    create(
      @Param('id', idPipe) id: string,
      @Body() body: CreateLinkRequest,
      @CurrentPrincipal() principal: Principal,
    ): Promise<LinkResponse> {
      return this.service.create(kind, id, body, principal);
    }

    @Post('links/confirm')
    @HttpCode(200)
    @ApiOkResponse({ type: ConfirmedLinks })
    @RequirePermission('chain.update')
    confirm(
      @Param('id', idPipe) id: string,
      @Body() { ids }: ConfirmLinksRequest,
      @CurrentPrincipal() principal: Principal,
    ): Promise<ConfirmedLinks> {
      return this.service.confirm(kind, id, ids, principal);
    }

    /** Cells of the matrix of links and regions; those not named stay as they are. */
    @Put('regional-roles')
    @ApiOkResponse({ type: LinkTree })
    @RequirePermission('chain.update')
    save(
      @Param('id', idPipe) id: string,
      @Body() body: RegionalRolesRequest,
      @CurrentPrincipal() principal: Principal,
    ): Promise<LinkTree> {
      return this.roles.save(kind, id, body, principal);
    }
  }
  return named(LinksOfController, kind, 'LinksController');
}

/** Single links, of whatever chain or cluster. */
@ApiTags('chain-links')
@Controller('chain-links/:id')
export class ChainLinksController {
  constructor(
    private readonly service: LinksService,
    private readonly histories: ChainHistory,
  ) {}

  @Patch()
  @ApiOkResponse({ type: LinkResponse })
  @RequirePermission('chain.update')
  update(
    @Param('id', idPipe) id: string,
    @Body() body: UpdateLinkRequest,
    @CurrentPrincipal() principal: Principal,
  ): Promise<LinkResponse> {
    return this.service.update(id, body, principal);
  }

  /** To another place in the tree, with everything below it. */
  @Post('move')
  @HttpCode(200)
  @ApiOkResponse({ type: LinkResponse })
  @RequirePermission('chain.update')
  move(
    @Param('id', idPipe) id: string,
    @Body() body: MoveLinkRequest,
    @CurrentPrincipal() principal: Principal,
  ): Promise<LinkResponse> {
    return this.service.move(id, body, principal);
  }

  @Delete()
  @HttpCode(204)
  @ApiNoContentResponse()
  @RequirePermission('chain.update')
  remove(
    @Param('id', idPipe) id: string,
    @Query() { version }: VersionQuery,
    @CurrentPrincipal() principal: Principal,
  ): Promise<void> {
    return this.service.remove(id, version, principal);
  }

  @Get('history')
  @ApiOkResponse({ type: HistoryList })
  @RequirePermission('history.read')
  async history(
    @Param('id', idPipe) id: string,
    @Query() { page, pageSize }: PageQuery,
    @CurrentPrincipal() principal: Principal,
  ): Promise<HistoryList> {
    const { ownerId } = await this.service.owned(id);
    return this.histories.ofLink(id, ownerId, principal, page, pageSize);
  }
}
