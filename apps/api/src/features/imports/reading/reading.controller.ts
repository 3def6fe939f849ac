import type { Permission } from '@lianqun/domain';
import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Put, type Type } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { idPipe } from '../../../foundation/http/fields.js';
import { RequirePermission } from '../../../foundation/http/permissions.js';
import { CurrentPrincipal, type Principal } from '../../../foundation/http/principal.js';
import { ImportRowResponse } from '../rows/import-row.dto.js';
import { ImportBatchResponse } from '../import.dto.js';
import { ImportCellsService } from './cells/cells.service.js';
import { EditCellRequest, ListedValueList, SettleValuesRequest } from './reading.dto.js';
import { ImportValuesService } from './values/values.service.js';

/** Makes the controller of what people say of the values of a register's lists, and of their single cells. */
export function importReadingControllerOf(register: string, permission: Permission): Type<unknown> {
  @ApiTags(`${register}-imports`)
  @Controller(`${register}-imports`)
  class ImportReadingController {
    constructor(
      private readonly values: ImportValuesService,
      private readonly cells: ImportCellsService,
    ) {}

    /** Texts that name no entry of a dictionary, or several, once each. */
    @Get(':id/values')
    @ApiOkResponse({ type: ListedValueList })
    @RequirePermission(permission)
    list(@Param('id', idPipe) id: string, @CurrentPrincipal() principal: Principal): Promise<ListedValueList> {
      return this.values.list(register, id, principal);
    }

    /** Says what texts mean, for this list and for later ones of the organization. */
    @Put(':id/values')
    @ApiAcceptedResponse({ type: ImportBatchResponse })
    @HttpCode(202)
    @RequirePermission(permission)
    settle(
      @Param('id', idPipe) id: string,
      @Body() body: SettleValuesRequest,
      @CurrentPrincipal() principal: Principal,
    ): Promise<ImportBatchResponse> {
      return this.values.settle(register, id, body, principal);
    }

    /** Corrects a cell in the preview. */
    @Put(':id/rows/:rowNumber/cells')
    @ApiOkResponse({ type: ImportRowResponse })
    @RequirePermission(permission)
    edit(
      @Param('id', idPipe) id: string,
      @Param('rowNumber', ParseIntPipe) rowNumber: number,
      @Body() body: EditCellRequest,
      @CurrentPrincipal() principal: Principal,
    ): Promise<ImportRowResponse> {
      return this.cells.edit(register, id, rowNumber, body, principal);
    }
  }
  const name = `${register.charAt(0).toUpperCase()}${register.slice(1)}ImportReadingController`;
  return Object.defineProperty(ImportReadingController, 'name', { value: name });
}
