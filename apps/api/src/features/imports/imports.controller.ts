import type { Permission } from '@lianqun/domain';
import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  Post,
  Put,
  Query,
  Req,
  Res,
  type Type,
} from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AccessEvents } from '../../foundation/access/access-events.repository.js';
import { attachment, sendWorkbook, XLSX } from '../../foundation/http/attachment.js';
import { idPipe, PageQuery } from '../../foundation/http/fields.js';
import { RequirePermission } from '../../foundation/http/permissions.js';
import { type AuthenticatedRequest, CurrentPrincipal, type Principal } from '../../foundation/http/principal.js';
import { HandingOver } from './history/handing-over.service.js';
import { ColleagueList, HandOverRequest, ImportBatchQuery } from './history/history.dto.js';
import { ImportRowsService } from './rows/import-rows.service.js';
import { AnswerRequest, ImportRowList, ImportRowQuery, ImportRowResponse } from './rows/import-row.dto.js';
import {
  CreatedImport,
  ImportBatchList,
  ImportBatchResponse,
  ImportFieldList,
  ReadAgainRequest,
  SheetHeadResponse,
  SheetQuery,
} from './import.dto.js';
import { ImportsService } from './imports.service.js';
import { RefusedWorkbook } from './rows/refused-workbook.js';
import { ImportTemplate } from './template/import-template.js';
import { UndoLeftList, UndoRequest } from './undo/undo.dto.js';
import { UndoService } from './undo/undo.service.js';
import { uploadOf } from './batches/upload.js';

/** Makes the controller of one register's imports: its path, its permission, and nothing else. */
export function importsControllerOf(register: string, permission: Permission): Type<unknown> {
  @ApiTags(`${register}-imports`)
  @Controller(`${register}-imports`)
  class ImportsController {
    constructor(
      private readonly service: ImportsService,
      private readonly rowsService: ImportRowsService,
      private readonly undoing: UndoService,
      private readonly handing: HandingOver,
      private readonly templates: ImportTemplate,
      private readonly refusedRows: RefusedWorkbook,
      private readonly events: AccessEvents,
    ) {}

    @Post()
    @ApiCreatedResponse({ type: CreatedImport })
    @RequirePermission(permission)
    @ApiConsumes('multipart/form-data')
    @ApiBody({
      schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
    })
    async create(@Req() request: FastifyRequest, @CurrentPrincipal() principal: Principal): Promise<CreatedImport> {
      return { id: await this.service.create(register, await uploadOf(request), principal) };
    }

    @Get()
    @ApiOkResponse({ type: ImportBatchList })
    @RequirePermission(permission)
    list(@Query() query: ImportBatchQuery, @CurrentPrincipal() principal: Principal): Promise<ImportBatchList> {
      return this.service.list(register, query, principal);
    }

    /** A workbook to be filled in, which comes back in as it is. */
    @Get('template.xlsx')
    @RequirePermission(permission)
    @ApiProduces(XLSX)
    async template(@Res() reply: FastifyReply): Promise<void> {
      const { fileName, content } = await this.templates.of(register);
      attachment(reply, fileName);
      await reply.type(XLSX).send(Buffer.from(content));
    }

    @Get(':id')
    @ApiOkResponse({ type: ImportBatchResponse })
    @RequirePermission(permission)
    show(@Param('id', idPipe) id: string, @CurrentPrincipal() principal: Principal): Promise<ImportBatchResponse> {
      return this.service.get(register, id, principal);
    }

    /** What a column can be mapped to. */
    @Get(':id/fields')
    @ApiOkResponse({ type: ImportFieldList })
    @RequirePermission(permission)
    async fields(@Param('id', idPipe) id: string, @CurrentPrincipal() principal: Principal): Promise<ImportFieldList> {
      await this.service.get(register, id, principal);
      return this.service.fields(register);
    }

    /** The first rows of a sheet as they stand in the file, for correcting the header. */
    @Get(':id/sheet')
    @ApiOkResponse({ type: SheetHeadResponse })
    @RequirePermission(permission)
    sheet(
      @Param('id', idPipe) id: string,
      @Query() query: SheetQuery,
      @CurrentPrincipal() principal: Principal,
    ): Promise<SheetHeadResponse> {
      return this.service.sheetHead(register, id, query.sheet, principal);
    }

    /** Reads the file again with what a person corrected. */
    @Put(':id/reading')
    @ApiAcceptedResponse({ type: ImportBatchResponse })
    @HttpCode(202)
    @RequirePermission(permission)
    readAgain(
      @Param('id', idPipe) id: string,
      @Body() body: ReadAgainRequest,
      @CurrentPrincipal() principal: Principal,
    ): Promise<ImportBatchResponse> {
      return this.service.readAgain(register, id, body, principal);
    }

    @Get(':id/rows')
    @ApiOkResponse({ type: ImportRowList })
    @RequirePermission(permission)
    rows(
      @Param('id', idPipe) id: string,
      @Query() query: ImportRowQuery,
      @CurrentPrincipal() principal: Principal,
    ): Promise<ImportRowList> {
      return this.rowsService.list(register, id, query, principal);
    }

    @Put(':id/rows/:rowNumber/answer')
    @ApiOkResponse({ type: ImportRowResponse })
    @RequirePermission(permission)
    answer(
      @Param('id', idPipe) id: string,
      @Param('rowNumber', ParseIntPipe) rowNumber: number,
      @Body() body: AnswerRequest,
      @CurrentPrincipal() principal: Principal,
    ): Promise<ImportRowResponse> {
      return this.rowsService.answer(register, id, { rowNumber, ...body }, principal);
    }

    @Post(':id/commit')
    @ApiAcceptedResponse({ type: ImportBatchResponse })
    @HttpCode(202)
    @RequirePermission(permission)
    commit(@Param('id', idPipe) id: string, @CurrentPrincipal() principal: Principal): Promise<ImportBatchResponse> {
      return this.service.commit(register, id, principal);
    }

    @Post(':id/cancel')
    @ApiAcceptedResponse({ type: ImportBatchResponse })
    @HttpCode(202)
    @RequirePermission(permission)
    cancel(@Param('id', idPipe) id: string, @CurrentPrincipal() principal: Principal): Promise<ImportBatchResponse> {
      return this.service.cancel(register, id, principal);
    }

    /** Takes back what a committed batch wrote. */
    @Post(':id/undo')
    @ApiAcceptedResponse({ type: ImportBatchResponse })
    @HttpCode(202)
    @RequirePermission(permission)
    undo(
      @Param('id', idPipe) id: string,
      @Body() body: UndoRequest,
      @CurrentPrincipal() principal: Principal,
    ): Promise<ImportBatchResponse> {
      return this.undoing.start(register, id, body.version, principal);
    }

    /** The records that undoing left as they are, and why. */
    @Get(':id/undo-left')
    @ApiOkResponse({ type: UndoLeftList })
    @RequirePermission(permission)
    undoLeft(
      @Param('id', idPipe) id: string,
      @Query() query: PageQuery,
      @CurrentPrincipal() principal: Principal,
    ): Promise<UndoLeftList> {
      return this.undoing.left(register, id, query, principal);
    }

    /** The same file with the same choices as a new batch. */
    @Post(':id/again')
    @ApiCreatedResponse({ type: CreatedImport })
    @RequirePermission(permission)
    async again(@Param('id', idPipe) id: string, @CurrentPrincipal() principal: Principal): Promise<CreatedImport> {
      return { id: await this.service.again(register, id, principal) };
    }

    /** Who takes care of the batch from now on. */
    @Put(':id/keeper')
    @ApiOkResponse({ type: ImportBatchResponse })
    @RequirePermission(permission)
    handOver(
      @Param('id', idPipe) id: string,
      @Body() body: HandOverRequest,
      @CurrentPrincipal() principal: Principal,
    ): Promise<ImportBatchResponse> {
      return this.handing.handOver(register, id, body, principal);
    }

    /** To whom the batch can be handed over. */
    @Get(':id/colleagues')
    @ApiOkResponse({ type: ColleagueList })
    @RequirePermission(permission)
    async colleagues(
      @Param('id', idPipe) id: string,
      @CurrentPrincipal() principal: Principal,
    ): Promise<ColleagueList> {
      return { items: await this.handing.colleagues(register, id, principal) };
    }

    /** The rows that were, or will be, left out: the file's own columns and 错误原因. */
    @Get(':id/refused.xlsx')
    @RequirePermission(permission)
    @ApiProduces(XLSX)
    async refused(
      @Param('id', idPipe) id: string,
      @Req() request: AuthenticatedRequest,
      @CurrentPrincipal() principal: Principal,
      @Res() reply: FastifyReply,
    ): Promise<void> {
      const { fileName, write, details } = await this.refusedRows.of(register, id, principal);
      await this.events.note({ kind: 'download', record: { kind: 'import-batch', id }, details }, { request });
      await sendWorkbook(reply, fileName, write);
    }

    /** The file as it was uploaded. Where it holds contact details, for those who may ask for them. */
    @Get(':id/file')
    @RequirePermission(permission)
    @ApiProduces('application/octet-stream')
    @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
    async original(
      @Param('id', idPipe) id: string,
      @Req() request: AuthenticatedRequest,
      @CurrentPrincipal() principal: Principal,
      @Res() reply: FastifyReply,
    ) {
      const { fileName, content, details } = await this.service.original(register, id, principal);
      await this.events.note({ kind: 'download', record: { kind: 'import-batch', id }, details }, { request });
      attachment(reply, fileName);
      return reply.header('x-content-type-options', 'nosniff').type('application/octet-stream').send(content);
    }
  }
  // Names the operations in the description of the API.
  const name = `${register.charAt(0).toUpperCase()}${register.slice(1)}ImportsController`;
  return Object.defineProperty(ImportsController, 'name', { value: name });
}
