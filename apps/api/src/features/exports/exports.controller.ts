import type { Permission } from '@lianqun/domain';
import { Controller, Get, HttpCode, Param, Post, Query, Req, Res, type Type } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AccessEvents } from '../../foundation/access/access-events.repository.js';
import { attachment, XLSX } from '../../foundation/http/attachment.js';
import { idPipe, PageQuery } from '../../foundation/http/fields.js';
import { RequirePermission } from '../../foundation/http/permissions.js';
import { type AuthenticatedRequest, CurrentPrincipal, type Principal } from '../../foundation/http/principal.js';
import { ExportList, ExportResponse } from './export.dto.js';
import { ExportsService } from './exports.service.js';

/** Makes the controller of one register's exports in the background. What is exported its own controller takes. */
export function exportsControllerOf(register: string, permission: Permission): Type<unknown> {
  @ApiTags(`${register}-exports`)
  @Controller(`${register}-exports`)
  class ExportsController {
    constructor(
      private readonly service: ExportsService,
      private readonly events: AccessEvents,
    ) {}

    /** One's own exports, the newest first. */
    @Get()
    @ApiOkResponse({ type: ExportList })
    @RequirePermission(permission)
    list(@Query() query: PageQuery, @CurrentPrincipal() principal: Principal): Promise<ExportList> {
      return this.service.list(register, query.page, query.pageSize, principal);
    }

    @Get(':id')
    @ApiOkResponse({ type: ExportResponse })
    @RequirePermission(permission)
    show(@Param('id', idPipe) id: string, @CurrentPrincipal() principal: Principal): Promise<ExportResponse> {
      return this.service.get(register, id, principal);
    }

    @Post(':id/cancel')
    @ApiAcceptedResponse({ type: ExportResponse })
    @HttpCode(202)
    @RequirePermission(permission)
    cancel(@Param('id', idPipe) id: string, @CurrentPrincipal() principal: Principal): Promise<ExportResponse> {
      return this.service.cancel(register, id, principal);
    }

    @Get(':id/file')
    @RequirePermission(permission)
    @ApiProduces(XLSX)
    @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
    async file(
      @Param('id', idPipe) id: string,
      @CurrentPrincipal() principal: Principal,
      @Req() request: AuthenticatedRequest,
      @Res() reply: FastifyReply,
    ) {
      const { fileName, content, details } = await this.service.file(register, id, principal);
      await this.events.note({ kind: 'download', record: { kind: 'export', id }, details }, { request });
      attachment(reply, fileName);
      return reply.header('x-content-type-options', 'nosniff').type(XLSX).send(content);
    }
  }
  return named(ExportsController, register, 'ExportsController');
}

/** Names the operations in the description of the API. */
export function named(controller: Type<unknown>, register: string, suffix: string): Type<unknown> {
  const value = `${register.charAt(0).toUpperCase()}${register.slice(1)}${suffix}`;
  return Object.defineProperty(controller, 'name', { value });
}
