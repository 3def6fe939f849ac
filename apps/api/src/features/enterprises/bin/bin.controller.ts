import { Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { idPipe } from '../../../foundation/http/fields.js';
import { RequirePermission } from '../../../foundation/http/permissions.js';
import { CurrentPrincipal, type Principal } from '../../../foundation/http/principal.js';
import { EnterpriseRecord } from '../enterprise.dto.js';
import { BinList, BinQuery, DeleteEnterpriseQuery } from './bin.dto.js';
import { BinService } from './bin.service.js';

@ApiTags('enterprises')
@Controller()
export class BinController {
  constructor(private readonly service: BinService) {}

  @Delete('enterprises/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  @RequirePermission('enterprise.delete')
  remove(
    @Param('id', idPipe) id: string,
    @Query() { version }: DeleteEnterpriseQuery,
    @CurrentPrincipal() principal: Principal,
  ): Promise<void> {
    return this.service.delete(id, version, principal);
  }

  @Get('enterprise-bin')
  @ApiOkResponse({ type: BinList })
  @RequirePermission('enterprise.delete')
  list(@Query() { q, page, pageSize }: BinQuery, @CurrentPrincipal() principal: Principal): Promise<BinList> {
    return this.service.list(q, principal, page, pageSize);
  }

  @Post('enterprise-bin/:id/restore')
  @HttpCode(200)
  @ApiOkResponse({ type: EnterpriseRecord })
  @RequirePermission('enterprise.delete')
  restore(@Param('id', idPipe) id: string, @CurrentPrincipal() principal: Principal): Promise<EnterpriseRecord> {
    return this.service.restore(id, principal);
  }
}
