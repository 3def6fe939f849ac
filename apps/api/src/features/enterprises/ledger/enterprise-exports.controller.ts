import { Body, Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AccessEvents } from '../../../foundation/access/access-events.repository.js';
import { sendWorkbook, XLSX } from '../../../foundation/http/attachment.js';
import { RequirePermission } from '../../../foundation/http/permissions.js';
import { type AuthenticatedRequest, CurrentPrincipal, type Principal } from '../../../foundation/http/principal.js';
import { CreatedExport, ExportsService } from '../../exports/index.js';
import { EnterpriseExportQuery, OrderEnterpriseExport } from './ledger.dto.js';

@ApiTags('enterprise-exports')
@Controller()
export class EnterpriseExportOrdersController {
  constructor(
    private readonly exports: ExportsService,
    private readonly events: AccessEvents,
  ) {}

  /** The enterprises of a filter in the columns of 企业台账, or in a form of one's own; larger sets are ordered. */
  @Get('enterprises/export')
  @RequirePermission('enterprise.export')
  @ApiProduces(XLSX)
  async export(
    @Query() query: EnterpriseExportQuery,
    @CurrentPrincipal() principal: Principal,
    @Req() request: AuthenticatedRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { sort, columns, form, contacts, ...filter } = query;
    const wanted = { filter, sort, columns, formId: form, contacts };
    const { fileName, details, write } = await this.exports.direct('enterprise', wanted, principal);
    await this.events.note({ kind: 'export', details }, { request });
    await sendWorkbook(reply, fileName, write);
  }

  /** Orders an export that is written in the background. */
  @Post('enterprise-exports')
  @HttpCode(202)
  @ApiAcceptedResponse({ type: CreatedExport })
  @RequirePermission('enterprise.export')
  async order(
    @Body() body: OrderEnterpriseExport,
    @CurrentPrincipal() principal: Principal,
    @Req() request: AuthenticatedRequest,
  ): Promise<CreatedExport> {
    const { filter = {}, sort = 'name', columns, formId, contacts } = body;
    const id = await this.exports.order('enterprise', { filter, sort, columns, formId, contacts }, principal);
    const details = { register: 'enterprise', filter, contacts: contacts === 'reveal' };
    await this.events.note({ kind: 'export', record: { kind: 'export', id }, details }, { request });
    return { id };
  }
}
