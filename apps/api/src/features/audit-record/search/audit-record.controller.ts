import { Readable } from 'node:stream';
import { todayInShanghai } from '@lianqun/domain';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AccessEvents } from '../../../foundation/access/access-events.repository.js';
import { attachment } from '../../../foundation/http/attachment.js';
import { RequirePermission } from '../../../foundation/http/permissions.js';
import type { AuthenticatedRequest } from '../../../foundation/http/principal.js';
import { auditCsv } from './audit-csv.js';
import { AuditExportQuery, AuditList, AuditQuery } from './audit-record.dto.js';
import { AuditSearchService } from './audit-search.service.js';

@ApiTags('audit-record')
@Controller('audit-record')
export class AuditRecordController {
  constructor(
    private readonly service: AuditSearchService,
    private readonly events: AccessEvents,
  ) {}

  @Get()
  @ApiOkResponse({ type: AuditList })
  @RequirePermission('audit-record.read')
  list(@Query() { page, pageSize, ...query }: AuditQuery): Promise<AuditList> {
    return this.service.list(query, page, pageSize);
  }

  /** The whole of what matches; noted before the first byte leaves. */
  @Get('export.csv')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  @RequirePermission('audit-record.export')
  async export(
    @Query() query: AuditExportQuery,
    @Req() request: AuthenticatedRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const filter = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
    await this.events.note({ kind: 'export', details: { register: 'audit-record', filter } }, { request });
    attachment(reply, `审计记录${todayInShanghai(new Date())}.csv`);
    const lines = Readable.from(auditCsv(this.service.all(query)), { objectMode: false });
    void reply.type('text/csv; charset=utf-8').send(lines);
  }
}
