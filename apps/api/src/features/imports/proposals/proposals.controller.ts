import type { Permission } from '@lianqun/domain';
import { Body, Controller, Get, HttpCode, Param, Post, Query, type Type } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { idPipe } from '../../../foundation/http/fields.js';
import { RequirePermission } from '../../../foundation/http/permissions.js';
import { CurrentPrincipal, type Principal } from '../../../foundation/http/principal.js';
import {
  AcceptProposalRequest,
  DeclineProposalRequest,
  OpenProposals,
  ProposalList,
  ProposalQuery,
  ProposalResponse,
} from './proposal.dto.js';
import { ProposalsService } from './proposals.service.js';

/** What waits, whatever the register: the menu asks for it on every page. */
@ApiTags('proposals')
@Controller('proposals')
export class OpenProposalsController {
  constructor(private readonly service: ProposalsService) {}

  @Get('open')
  @ApiOkResponse({ type: OpenProposals })
  @RequirePermission('session.manage-own')
  async open(@CurrentPrincipal() principal: Principal): Promise<OpenProposals> {
    return { total: await this.service.open(principal) };
  }
}

/** Makes the controller of the changes that others propose to the records of one register. */
export function proposalsControllerOf(register: string, permission: Permission): Type<unknown> {
  @ApiTags(`${register}-proposals`)
  @Controller(`${register}-proposals`)
  class ProposalsController {
    constructor(private readonly service: ProposalsService) {}

    /** What one may answer, and what the own organization sent. */
    @Get()
    @ApiOkResponse({ type: ProposalList })
    @RequirePermission(permission)
    list(@Query() query: ProposalQuery, @CurrentPrincipal() principal: Principal): Promise<ProposalList> {
      return this.service.list(register, query, principal);
    }

    @Get(':id')
    @ApiOkResponse({ type: ProposalResponse })
    @RequirePermission(permission)
    show(@Param('id', idPipe) id: string, @CurrentPrincipal() principal: Principal): Promise<ProposalResponse> {
      return this.service.get(register, id, principal);
    }

    /** Carries out all changes, or those chosen, in the name of who accepts. */
    @Post(':id/accept')
    @HttpCode(200)
    @ApiOkResponse({ type: ProposalResponse })
    @RequirePermission(permission)
    accept(
      @Param('id', idPipe) id: string,
      @Body() body: AcceptProposalRequest,
      @CurrentPrincipal() principal: Principal,
    ): Promise<ProposalResponse> {
      return this.service.accept(register, id, body, principal);
    }

    @Post(':id/decline')
    @HttpCode(200)
    @ApiOkResponse({ type: ProposalResponse })
    @RequirePermission(permission)
    decline(
      @Param('id', idPipe) id: string,
      @Body() body: DeclineProposalRequest,
      @CurrentPrincipal() principal: Principal,
    ): Promise<ProposalResponse> {
      return this.service.decline(register, id, body, principal);
    }
  }
  // Names the operations in the description of the API.
  const name = `${register.charAt(0).toUpperCase()}${register.slice(1)}ProposalsController`;
  return Object.defineProperty(ProposalsController, 'name', { value: name });
}
