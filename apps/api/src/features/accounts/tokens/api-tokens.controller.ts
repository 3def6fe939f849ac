import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { idPipe } from '../../../foundation/http/fields.js';
import { RequirePermission } from '../../../foundation/http/permissions.js';
import { type AuthenticatedRequest, CurrentPrincipal, type Principal } from '../../../foundation/http/principal.js';
import { ApiTokenList, CreateApiTokenRequest, NewApiToken } from './api-token.dto.js';
import { ApiTokensService } from './api-tokens.service.js';

/** One's own tokens, for programs: sent as `Authorization: Bearer …`. */
@ApiTags('api-tokens')
@Controller('api-tokens')
export class ApiTokensController {
  constructor(private readonly tokens: ApiTokensService) {}

  @Get()
  @ApiOkResponse({ type: ApiTokenList })
  @RequirePermission('session.manage-own')
  async list(@CurrentPrincipal() principal: Principal): Promise<ApiTokenList> {
    return { items: await this.tokens.list(principal) };
  }

  @Post()
  @ApiCreatedResponse({ type: NewApiToken })
  @RequirePermission('session.manage-own')
  create(
    @Body() body: CreateApiTokenRequest,
    @CurrentPrincipal() principal: Principal,
    @Req() request: AuthenticatedRequest,
  ): Promise<NewApiToken> {
    return this.tokens.create(body, principal, request);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  @RequirePermission('session.manage-own')
  revoke(
    @Param('id', idPipe) id: string,
    @CurrentPrincipal() principal: Principal,
    @Req() request: AuthenticatedRequest,
  ): Promise<void> {
    return this.tokens.revoke(id, principal, request);
  }
}
