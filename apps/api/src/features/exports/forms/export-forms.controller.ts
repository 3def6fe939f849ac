import type { Permission } from '@lianqun/domain';
import { Controller, Delete, Get, HttpCode, Param, Post, Req, type Type } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { idPipe } from '../../../foundation/http/fields.js';
import { RequirePermission } from '../../../foundation/http/permissions.js';
import { CurrentPrincipal, type Principal } from '../../../foundation/http/principal.js';
import { ExportFormList, ExportFormResponse } from '../export.dto.js';
import { ExportForms } from './export-forms.service.js';
import { named } from '../exports.controller.js';
import { sentFormOf } from './sent-form.js';

/** Makes the controller of the forms that one register's exports can fill in. */
export function exportFormsControllerOf(register: string, permission: Permission): Type<unknown> {
  @ApiTags(`${register}-exports`)
  @Controller(`${register}-export-forms`)
  class ExportFormsController {
    constructor(private readonly forms: ExportForms) {}

    /** The forms of one's organization. */
    @Get()
    @ApiOkResponse({ type: ExportFormList })
    @RequirePermission(permission)
    list(@CurrentPrincipal() principal: Principal): Promise<ExportFormList> {
      return this.forms.list(register, principal);
    }

    /** Keeps a workbook of one's own whose header names columns of the register. */
    @Post()
    @ApiCreatedResponse({ type: ExportFormResponse })
    @RequirePermission(permission)
    @ApiConsumes('multipart/form-data')
    @ApiBody({
      schema: {
        type: 'object',
        required: ['file', 'name'],
        properties: { file: { type: 'string', format: 'binary' }, name: { type: 'string', maxLength: 100 } },
      },
    })
    async add(@Req() request: FastifyRequest, @CurrentPrincipal() principal: Principal): Promise<ExportFormResponse> {
      return this.forms.add(register, await sentFormOf(request), principal);
    }

    @Delete(':id')
    @HttpCode(204)
    @ApiNoContentResponse()
    @RequirePermission(permission)
    remove(@Param('id', idPipe) id: string, @CurrentPrincipal() principal: Principal): Promise<void> {
      return this.forms.remove(register, id, principal);
    }
  }
  return named(ExportFormsController, register, 'ExportFormsController');
}
