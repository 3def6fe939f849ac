import type { Permission } from '@lianqun/domain';
import { Body, Controller, Get, HttpCode, Post, type Type } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../foundation/http/permissions.js';
import { CurrentPrincipal, type Principal } from '../../foundation/http/principal.js';
import { BulkFieldList, BulkPreview, BulkPreviewRequest, BulkRequest, BulkResult } from './bulk.dto.js';
import { BulkService } from './bulk.service.js';

/** Makes the controller by which many records of one register are changed at once; it announces a `BulkSource`. */
export function bulkControllerOf(register: string, permission: Permission): Type<unknown> {
  @ApiTags(`${register}s`)
  @Controller(`${register}-bulk`)
  class BulkController {
    constructor(private readonly service: BulkService) {}

    /** The fields that can be changed in many records at once. */
    @Get('fields')
    @ApiOkResponse({ type: BulkFieldList })
    @RequirePermission(permission)
    fields(): BulkFieldList {
      return this.service.fields(register);
    }

    /** What would come of it; nothing is changed. */
    @Post('preview')
    @HttpCode(200)
    @ApiOkResponse({ type: BulkPreview })
    @RequirePermission(permission)
    preview(@Body() body: BulkPreviewRequest, @CurrentPrincipal() principal: Principal): Promise<BulkPreview> {
      return this.service.preview(register, body, principal);
    }

    /** Changes those that still have the version named and that the account may change; the others stay and are listed. */
    @Post()
    @HttpCode(200)
    @ApiOkResponse({ type: BulkResult })
    @RequirePermission(permission)
    change(@Body() body: BulkRequest, @CurrentPrincipal() principal: Principal): Promise<BulkResult> {
      return this.service.apply(register, body, principal);
    }
  }
  // Names the operations in the description of the API.
  const name = `${register.charAt(0).toUpperCase()}${register.slice(1)}BulkController`;
  return Object.defineProperty(BulkController, 'name', { value: name });
}
