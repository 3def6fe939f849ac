import type { Permission } from '@lianqun/domain';
import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, type Type } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { idPipe, PageQuery } from '../../foundation/http/fields.js';
import { RequirePermission } from '../../foundation/http/permissions.js';
import { type AuthenticatedRequest, CurrentPrincipal, type Principal } from '../../foundation/http/principal.js';
import { BulkFieldList, BulkPreview, BulkPreviewRequest } from './bulk.dto.js';
import { BulkService } from './bulk.service.js';
import {
  BulkLeftList,
  BulkOrdered,
  BulkOrderList,
  BulkOrderRequest,
  BulkOrderResponse,
} from './orders/bulk-order.dto.js';
import { BulkOrdersService } from './orders/bulk-orders.service.js';

/** Makes the controller by which many records of one register are changed at once; it announces a `BulkSource`. */
export function bulkControllerOf(register: string, permission: Permission): Type<unknown> {
  @ApiTags(`${register}s`)
  @Controller(`${register}-bulk`)
  class BulkController {
    constructor(
      private readonly service: BulkService,
      private readonly orders: BulkOrdersService,
    ) {}

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

    /** Orders the change: those that still have the version named and that the account may change; the others stay. */
    @Post()
    @HttpCode(202)
    @ApiAcceptedResponse({ type: BulkOrdered })
    @RequirePermission(permission)
    async change(
      @Body() body: BulkOrderRequest,
      @CurrentPrincipal() principal: Principal,
      @Req() request: AuthenticatedRequest,
    ): Promise<BulkOrdered> {
      return { id: await this.orders.place(register, permission, body, request, principal) };
    }

    /** One's own orders of the last days, the newest first. */
    @Get('orders')
    @ApiOkResponse({ type: BulkOrderList })
    @RequirePermission(permission)
    list(@CurrentPrincipal() principal: Principal): Promise<BulkOrderList> {
      return this.orders.list(register, principal);
    }

    @Get('orders/:id')
    @ApiOkResponse({ type: BulkOrderResponse })
    @RequirePermission(permission)
    show(@Param('id', idPipe) id: string, @CurrentPrincipal() principal: Principal): Promise<BulkOrderResponse> {
      return this.orders.get(register, id, principal);
    }

    /** The records that were not changed, and why. */
    @Get('orders/:id/left')
    @ApiOkResponse({ type: BulkLeftList })
    @RequirePermission(permission)
    left(
      @Param('id', idPipe) id: string,
      @Query() query: PageQuery,
      @CurrentPrincipal() principal: Principal,
    ): Promise<BulkLeftList> {
      return this.orders.left(register, id, query, principal);
    }

    /** Stops it: what is changed stays changed. */
    @Post('orders/:id/cancel')
    @HttpCode(202)
    @ApiAcceptedResponse({ type: BulkOrderResponse })
    @RequirePermission(permission)
    cancel(@Param('id', idPipe) id: string, @CurrentPrincipal() principal: Principal): Promise<BulkOrderResponse> {
      return this.orders.cancel(register, id, principal);
    }
  }
  // Names the operations in the description of the API.
  const name = `${register.charAt(0).toUpperCase()}${register.slice(1)}BulkController`;
  return Object.defineProperty(BulkController, 'name', { value: name });
}
