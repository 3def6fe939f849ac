import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Query, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { idPipe } from '../../../foundation/http/fields.js';
import { RequirePermission } from '../../../foundation/http/permissions.js';
import { type AuthenticatedRequest, CurrentPrincipal, type Principal } from '../../../foundation/http/principal.js';
import { AccountPasswordsService } from './account-passwords.service.js';
import { AccountRolesService } from './account-roles.service.js';
import {
  AccountList,
  AccountQuery,
  AccountResponse,
  AccountWithPassword,
  AssignRolesRequest,
  CreateAccountRequest,
  UpdateAccountRequest,
} from './account.dto.js';
import { AccountsService } from './accounts.service.js';

@ApiTags('accounts')
@Controller('accounts')
export class AccountsController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly passwords: AccountPasswordsService,
    private readonly roles: AccountRolesService,
  ) {}

  @Get()
  @ApiOkResponse({ type: AccountList })
  @RequirePermission('account.read')
  list(@Query() query: AccountQuery, @CurrentPrincipal() principal: Principal): Promise<AccountList> {
    return this.accounts.list(query, principal);
  }

  @Post()
  @ApiCreatedResponse({ type: AccountWithPassword })
  @RequirePermission('account.manage')
  create(@Body() body: CreateAccountRequest, @CurrentPrincipal() principal: Principal): Promise<AccountWithPassword> {
    return this.passwords.create(body, principal);
  }

  @Get(':id')
  @ApiOkResponse({ type: AccountResponse })
  @RequirePermission('account.read')
  show(@Param('id', idPipe) id: string, @CurrentPrincipal() principal: Principal): Promise<AccountResponse> {
    return this.accounts.get(id, principal);
  }

  @Patch(':id')
  @ApiOkResponse({ type: AccountResponse })
  @RequirePermission('account.manage')
  update(
    @Param('id', idPipe) id: string,
    @Body() body: UpdateAccountRequest,
    @CurrentPrincipal() principal: Principal,
  ): Promise<AccountResponse> {
    return this.accounts.update(id, body, principal);
  }

  /** Signing in is refused from now on, and the sessions end. */
  @Post(':id/disable')
  @HttpCode(200)
  @ApiOkResponse({ type: AccountResponse })
  @RequirePermission('account.manage')
  disable(@Param('id', idPipe) id: string, @CurrentPrincipal() principal: Principal): Promise<AccountResponse> {
    return this.accounts.disable(id, principal);
  }

  @Post(':id/enable')
  @HttpCode(200)
  @ApiOkResponse({ type: AccountResponse })
  @RequirePermission('account.manage')
  enable(@Param('id', idPipe) id: string, @CurrentPrincipal() principal: Principal): Promise<AccountResponse> {
    return this.accounts.enable(id, principal);
  }

  /** Ends the wait after failed tries. */
  @Post(':id/unlock')
  @HttpCode(200)
  @ApiOkResponse({ type: AccountResponse })
  @RequirePermission('account.manage')
  unlock(@Param('id', idPipe) id: string, @CurrentPrincipal() principal: Principal): Promise<AccountResponse> {
    return this.accounts.unlock(id, principal);
  }

  /** A new initial password; the sessions end. */
  @Post(':id/password')
  @HttpCode(200)
  @ApiOkResponse({ type: AccountWithPassword })
  @RequirePermission('account.manage')
  resetPassword(
    @Param('id', idPipe) id: string,
    @CurrentPrincipal() principal: Principal,
    @Req() request: AuthenticatedRequest,
  ): Promise<AccountWithPassword> {
    return this.passwords.reset(id, principal, request);
  }

  @Put(':id/roles')
  @ApiOkResponse({ type: AccountResponse })
  @RequirePermission('role.assign')
  assignRoles(
    @Param('id', idPipe) id: string,
    @Body() body: AssignRolesRequest,
    @CurrentPrincipal() principal: Principal,
  ): Promise<AccountResponse> {
    return this.roles.assign(id, body, principal);
  }
}
