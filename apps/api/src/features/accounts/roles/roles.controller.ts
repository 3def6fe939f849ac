import { Body, Controller, Delete, Get, HttpCode, Param, Patch, type PipeTransform, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AppError } from '../../../foundation/http/app-error.js';
import { RequirePermission } from '../../../foundation/http/permissions.js';
import { CurrentPrincipal, type Principal } from '../../../foundation/http/principal.js';
import { CreateRoleRequest, RoleList, RoleResponse, UpdateRoleRequest } from './role.dto.js';
import { RolesService } from './roles.service.js';

/** Shipped roles have words as ids, others UUIDs. */
const roleIdPipe: PipeTransform<string, string> = {
  transform(value) {
    if (!/^[a-z0-9-]{1,50}$/u.test(value)) throw new AppError('not-found');
    return value;
  },
};

@ApiTags('roles')
@Controller('roles')
export class RolesController {
  constructor(private readonly roles: RolesService) {}

  @Get()
  @ApiOkResponse({ type: RoleList })
  @RequirePermission('account.read')
  async list(@CurrentPrincipal() principal: Principal): Promise<RoleList> {
    return { items: await this.roles.list(principal) };
  }

  @Post()
  @ApiCreatedResponse({ type: RoleResponse })
  @RequirePermission('role.manage')
  create(@Body() body: CreateRoleRequest, @CurrentPrincipal() principal: Principal): Promise<RoleResponse> {
    return this.roles.create(body, principal);
  }

  @Patch(':id')
  @ApiOkResponse({ type: RoleResponse })
  @RequirePermission('role.manage')
  update(
    @Param('id', roleIdPipe) id: string,
    @Body() body: UpdateRoleRequest,
    @CurrentPrincipal() principal: Principal,
  ): Promise<RoleResponse> {
    return this.roles.update(id, body, principal);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  @RequirePermission('role.manage')
  remove(@Param('id', roleIdPipe) id: string, @CurrentPrincipal() principal: Principal): Promise<void> {
    return this.roles.remove(id, principal);
  }
}
