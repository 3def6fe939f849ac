import { type Register, registerPermissions } from '@lianqun/domain';
import { Body, Controller, Get, HttpCode, Post, Query, Req, Res, type Type } from '@nestjs/common';
import { ApiAcceptedResponse, ApiProduces, ApiProperty, ApiTags, OmitType } from '@nestjs/swagger';
import { Type as Nested } from 'class-transformer';
import { IsIn, IsObject, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { AccessEvents } from '../../../foundation/access/access-events.repository.js';
import { sendWorkbook, XLSX } from '../../../foundation/http/attachment.js';
import type { PageQuery } from '../../../foundation/http/fields.js';
import { RequirePermission } from '../../../foundation/http/permissions.js';
import { type AuthenticatedRequest, CurrentPrincipal, type Principal } from '../../../foundation/http/principal.js';
import { ChosenColumns, CreatedExport, ExportChoices } from '../export.dto.js';
import { named } from '../exports.controller.js';
import { ExportsService } from '../exports.service.js';

/** The query of a register's list. */
type ListQuery = Partial<PageQuery> & { sort: string };

/** What is exported of a register: its list, in its order. */
export interface ExportOrders {
  register: Register;
  /** `platforms`: where the list is. */
  path: string;
  query: Type<ListQuery>;
  /** The fields that it is ordered by. */
  sorts: readonly string[];
  /** The order unless told. */
  sort: string;
}

/** Makes the controller that takes exports of one register: at once, or to be written in the background. */
export function exportOrdersControllerOf({ register, path, query, sorts, sort: usual }: ExportOrders): Type<unknown> {
  const permission = registerPermissions[register].export;
  const orders = sorts.flatMap((field) => [field, `-${field}`]);

  class ExportQuery extends OmitType(query, ['page', 'pageSize'] as const) {
    @ChosenColumns() columns?: string[];

    @ApiProperty({ required: false, format: 'uuid', description: 'A form of one’s own to fill in' })
    @IsOptional()
    @IsUUID()
    form?: string;

    @ApiProperty({ required: false, enum: ['masked', 'reveal'], default: 'masked' })
    @IsOptional()
    @IsIn(['masked', 'reveal'])
    contacts?: 'masked' | 'reveal';
  }

  class FilterBody extends OmitType(query, ['page', 'pageSize', 'sort'] as const) {}
  named(FilterBody, register, 'ExportFilter');

  class OrderExport extends ExportChoices {
    @ApiProperty({ type: FilterBody, required: false, description: 'As in the list; all unless given' })
    @IsOptional()
    @IsObject()
    @ValidateNested()
    @Nested(() => FilterBody)
    filter?: FilterBody;

    @ApiProperty({ required: false, enum: orders, default: usual })
    @IsOptional()
    @IsIn(orders)
    sort?: string;
  }
  named(OrderExport, register, 'ExportOrder');

  @ApiTags(`${register}-exports`)
  @Controller()
  class ExportOrdersController {
    constructor(
      private readonly exports: ExportsService,
      private readonly events: AccessEvents,
    ) {}

    /** The records of a filter in the columns of the ledger, or in a form of one's own; larger sets are ordered. */
    @Get(`${path}/export`)
    @RequirePermission(permission)
    @ApiProduces(XLSX)
    async export(
      @Query() query: ExportQuery,
      @CurrentPrincipal() principal: Principal,
      @Req() request: AuthenticatedRequest,
      @Res() reply: FastifyReply,
    ): Promise<void> {
      const { sort, columns, form, contacts, ...filter } = query;
      const wanted = { filter, sort, columns, formId: form, contacts };
      const { fileName, details, write } = await this.exports.direct(register, wanted, principal);
      await this.events.note({ kind: 'export', details }, { request });
      await sendWorkbook(reply, fileName, write);
    }

    /** Orders an export that is written in the background. */
    @Post(`${register}-exports`)
    @HttpCode(202)
    @ApiAcceptedResponse({ type: CreatedExport })
    @RequirePermission(permission)
    async order(
      @Body() body: OrderExport,
      @CurrentPrincipal() principal: Principal,
      @Req() request: AuthenticatedRequest,
    ): Promise<CreatedExport> {
      const { filter = {}, sort = usual, columns, formId, contacts } = body;
      const id = await this.exports.order(register, { filter, sort, columns, formId, contacts }, principal);
      const details = { register, filter, contacts: contacts === 'reveal' };
      await this.events.note({ kind: 'export', record: { kind: 'export', id }, details }, { request });
      return { id };
    }
  }
  return named(ExportOrdersController, register, 'ExportOrdersController');
}
