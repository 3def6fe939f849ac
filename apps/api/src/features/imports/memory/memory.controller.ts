import type { Permission } from '@lianqun/domain';
import { Controller, Delete, Get, HttpCode, Param, Query, type Type } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { idPipe, PageQuery } from '../../../foundation/http/fields.js';
import { RequirePermission } from '../../../foundation/http/permissions.js';
import { CurrentPrincipal, type Principal } from '../../../foundation/http/principal.js';
import { ImportMemoryList } from './memory.dto.js';
import { ImportMemories } from './memory.service.js';

/** Makes the controller of what earlier lists of a register taught the own organization. */
export function importMemoryControllerOf(register: string, permission: Permission): Type<unknown> {
  @ApiTags(`${register}-imports`)
  @Controller(`${register}-imports/memory`)
  class ImportMemoryController {
    constructor(private readonly memories: ImportMemories) {}

    @Get()
    @ApiOkResponse({ type: ImportMemoryList })
    @RequirePermission(permission)
    list(@Query() query: PageQuery, @CurrentPrincipal() principal: Principal): Promise<ImportMemoryList> {
      return this.memories.list(register, query, principal);
    }

    @Delete(':memoryId')
    @HttpCode(204)
    @ApiNoContentResponse()
    @RequirePermission(permission)
    forget(@Param('memoryId', idPipe) memoryId: string, @CurrentPrincipal() principal: Principal): Promise<void> {
      return this.memories.forget(register, memoryId, principal);
    }

    @Delete()
    @HttpCode(204)
    @ApiNoContentResponse()
    @RequirePermission(permission)
    forgetAll(@CurrentPrincipal() principal: Principal): Promise<void> {
      return this.memories.forgetAll(register, principal);
    }
  }
  const name = `${register.charAt(0).toUpperCase()}${register.slice(1)}ImportMemoryController`;
  return Object.defineProperty(ImportMemoryController, 'name', { value: name });
}
