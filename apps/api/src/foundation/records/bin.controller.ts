import type { Permission } from '@lianqun/domain';
import { Controller, Delete, Get, HttpCode, Param, Post, Query, type Type } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { idPipe } from '../http/fields.js';
import { RequirePermission } from '../http/permissions.js';
import { CurrentPrincipal, type Principal } from '../http/principal.js';
import { DeleteRecordQuery, RecordBinList, RecordBinQuery, RestoredRecord } from './bin.dto.js';
import { RecordBins } from './bin.service.js';

/** Makes the controller of the recycle bin of a kind of record, which announces the same permission to `RecordKinds`. */
export function binControllerOf(kind: string, permission: Permission): Type<unknown> {
  @ApiTags(`${kind}s`)
  @Controller()
  class BinController {
    constructor(private readonly bins: RecordBins) {}

    @Delete(`${kind}s/:id`)
    @HttpCode(204)
    @ApiNoContentResponse()
    @RequirePermission(permission)
    remove(
      @Param('id', idPipe) id: string,
      @Query() { version }: DeleteRecordQuery,
      @CurrentPrincipal() principal: Principal,
    ): Promise<void> {
      return this.bins.delete(kind, id, version, principal);
    }

    @Get(`${kind}-bin`)
    @ApiOkResponse({ type: RecordBinList })
    @RequirePermission(permission)
    list(
      @Query() { q = '', page, pageSize }: RecordBinQuery,
      @CurrentPrincipal() principal: Principal,
    ): Promise<RecordBinList> {
      return this.bins.list(kind, q, principal, page, pageSize);
    }

    @Post(`${kind}-bin/:id/restore`)
    @HttpCode(200)
    @ApiOkResponse({ type: RestoredRecord })
    @RequirePermission(permission)
    restore(@Param('id', idPipe) id: string, @CurrentPrincipal() principal: Principal): Promise<RestoredRecord> {
      return this.bins.restore(kind, id, principal);
    }
  }
  // Names the operations in the description of the API.
  const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}BinController`;
  return Object.defineProperty(BinController, 'name', { value: name });
}
