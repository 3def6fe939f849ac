import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AccessEvents } from '../../foundation/access/access-events.repository.js';
import { RecordAccess } from '../../foundation/access/record-access.repository.js';
import { idPipe, PageQuery } from '../../foundation/http/fields.js';
import { RequirePermission } from '../../foundation/http/permissions.js';
import { type AuthenticatedRequest, CurrentPrincipal, type Principal } from '../../foundation/http/principal.js';
import { HistoryList } from '../audit-record/index.js';
import { EnterpriseHistory } from './frames/enterprise-history.js';
import {
  CreateEnterpriseRequest,
  EnterpriseContactsResponse,
  EnterpriseList,
  EnterpriseRecord,
  SavedEnterprise,
  UpdateEnterpriseRequest,
} from './enterprise.dto.js';
import { EnterpriseQuery } from './list/enterprise-query.dto.js';
import { EnterprisesService } from './enterprises.service.js';

@ApiTags('enterprises')
@Controller('enterprises')
export class EnterprisesController {
  constructor(
    private readonly service: EnterprisesService,
    private readonly histories: EnterpriseHistory,
    private readonly records: RecordAccess,
    private readonly events: AccessEvents,
  ) {}

  @Get()
  @ApiOkResponse({ type: EnterpriseList })
  @RequirePermission('enterprise.read')
  list(@Query() query: EnterpriseQuery, @CurrentPrincipal() principal: Principal): Promise<EnterpriseList> {
    const { page, pageSize, sort, ...filter } = query;
    return this.service.list(filter, principal, sort, page, pageSize);
  }

  @Post()
  @ApiCreatedResponse({ type: SavedEnterprise })
  @RequirePermission('enterprise.create')
  create(@Body() body: CreateEnterpriseRequest, @CurrentPrincipal() principal: Principal): Promise<SavedEnterprise> {
    return this.service.create(body, principal);
  }

  @Get(':id')
  @ApiOkResponse({ type: EnterpriseRecord })
  @RequirePermission('enterprise.read')
  show(@Param('id', idPipe) id: string, @CurrentPrincipal() principal: Principal): Promise<EnterpriseRecord> {
    return this.service.get(id, principal);
  }

  @Patch(':id')
  @ApiOkResponse({ type: SavedEnterprise })
  @RequirePermission('enterprise.update')
  update(
    @Param('id', idPipe) id: string,
    @Body() body: UpdateEnterpriseRequest,
    @CurrentPrincipal() principal: Principal,
  ): Promise<SavedEnterprise> {
    return this.service.update(id, body, principal);
  }

  @Post(':id/contacts/reveal')
  @HttpCode(200)
  @ApiOkResponse({ type: EnterpriseContactsResponse })
  @RequirePermission('contact.reveal')
  async reveal(
    @Param('id', idPipe) id: string,
    @CurrentPrincipal() principal: Principal,
    @Req() request: AuthenticatedRequest,
  ): Promise<EnterpriseContactsResponse> {
    const contacts = await this.service.reveal(id, principal);
    await this.events.note({ kind: 'reveal', record: { kind: 'enterprise', id } }, { request });
    return contacts;
  }

  @Get(':id/history')
  @ApiOkResponse({ type: HistoryList })
  @RequirePermission('history.read')
  async history(
    @Param('id', idPipe) id: string,
    @Query() query: PageQuery,
    @CurrentPrincipal() principal: Principal,
  ): Promise<HistoryList> {
    await this.records.visible('enterprise', id, principal);
    return this.histories.list(id, principal, query.page, query.pageSize);
  }
}
