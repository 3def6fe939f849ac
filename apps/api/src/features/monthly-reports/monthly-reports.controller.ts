import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AccessEvents } from '../../foundation/access/access-events.repository.js';
import { FileStore } from '../../foundation/files/file-store.js';
import { attachment } from '../../foundation/http/attachment.js';
import { idPipe } from '../../foundation/http/fields.js';
import { RequirePermission } from '../../foundation/http/permissions.js';
import { type AuthenticatedRequest, CurrentPrincipal, type Principal } from '../../foundation/http/principal.js';
import {
  CreatedReport,
  CreateReportRequest,
  FigureRowList,
  FileQuery,
  IssueReportRequest,
  ReportList,
  ReportQuery,
  ReportResponse,
  ReportSummary,
} from './monthly-report.dto.js';
import { MonthlyReportsService } from './monthly-reports.service.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

@ApiTags('monthly-reports')
@Controller('monthly-reports')
export class MonthlyReportsController {
  constructor(
    private readonly service: MonthlyReportsService,
    private readonly files: FileStore,
    private readonly events: AccessEvents,
  ) {}

  @Get()
  @ApiOkResponse({ type: ReportList })
  @RequirePermission('monthly-report.read')
  list(@Query() query: ReportQuery, @CurrentPrincipal() principal: Principal): Promise<ReportList> {
    return this.service.list(query.periodId ?? null, query.page, query.pageSize, principal);
  }

  @Post()
  @ApiCreatedResponse({ type: CreatedReport })
  @RequirePermission('monthly-report.create')
  async create(@Body() body: CreateReportRequest, @CurrentPrincipal() principal: Principal): Promise<CreatedReport> {
    return { id: await this.service.order(body, principal) };
  }

  @Get(':id')
  @ApiOkResponse({ type: ReportResponse })
  @RequirePermission('monthly-report.read')
  show(@Param('id', idPipe) id: string, @CurrentPrincipal() principal: Principal): Promise<ReportResponse> {
    return this.service.get(id, principal);
  }

  @Get(':id/figures/:key')
  @ApiOkResponse({ type: FigureRowList })
  @RequirePermission('monthly-report.read')
  figure(
    @Param('id', idPipe) id: string,
    @Param('key') key: string,
    @CurrentPrincipal() principal: Principal,
  ): Promise<FigureRowList> {
    return this.service.figure(id, key, principal);
  }

  @Get(':id/file')
  @ApiProduces(DOCX, 'text/html')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @RequirePermission('monthly-report.read')
  async file(
    @Param('id', idPipe) id: string,
    @Query() { format }: FileQuery,
    @CurrentPrincipal() principal: Principal,
    @Req() request: AuthenticatedRequest,
    @Res() reply: FastifyReply,
  ) {
    const downloaded = { kind: 'download', record: { kind: 'monthly-report', id }, details: { format } } as const;
    if (format === 'html') {
      const { html, fileName } = await this.service.html(id, principal);
      await this.events.note(downloaded, { request });
      attachment(reply, fileName);
      return reply.type('text/html; charset=utf-8').send(html);
    }
    const { sha256, fileName } = await this.service.word(id, principal);
    const file = await this.files.read(sha256);
    await this.events.note(downloaded, { request });
    attachment(reply, fileName);
    return reply.type(DOCX).send(file);
  }

  @Post(':id/issue')
  @HttpCode(200)
  @ApiOkResponse({ type: ReportSummary })
  @RequirePermission('monthly-report.issue')
  issue(
    @Param('id', idPipe) id: string,
    @Body() { version }: IssueReportRequest,
    @CurrentPrincipal() principal: Principal,
  ): Promise<ReportSummary> {
    return this.service.issue(id, version, principal);
  }
}
