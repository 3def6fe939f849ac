import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { idPipe, PageQuery } from '../../foundation/http/fields.js';
import { RequirePermission } from '../../foundation/http/permissions.js';
import { CurrentPrincipal, type Principal } from '../../foundation/http/principal.js';
import { HistoryList } from '../audit-record/index.js';
import { EnterpriseHistory } from './enterprise-history.js';
import { EnterpriseListRepository } from './enterprise-list.repository.js';
import {
  CreateEnterpriseRequest,
  EnterpriseList,
  EnterpriseQuery,
  EnterpriseResponse,
  SavedEnterprise,
  UpdateEnterpriseRequest,
} from './enterprise.dto.js';
import { EnterprisesService } from './enterprises.service.js';

@ApiTags('enterprises')
@Controller('enterprises')
export class EnterprisesController {
  constructor(
    private readonly service: EnterprisesService,
    private readonly lists: EnterpriseListRepository,
    private readonly histories: EnterpriseHistory,
  ) {}

  @Get()
  @ApiOkResponse({ type: EnterpriseList })
  @RequirePermission('enterprise.read')
  list(@Query() query: EnterpriseQuery): Promise<EnterpriseList> {
    const { page, pageSize, sort, ...filter } = query;
    return this.lists.list(filter, sort, page, pageSize);
  }

  @Post()
  @ApiCreatedResponse({ type: SavedEnterprise })
  @RequirePermission('enterprise.create')
  create(@Body() body: CreateEnterpriseRequest, @CurrentPrincipal() principal: Principal): Promise<SavedEnterprise> {
    return this.service.create(body, principal);
  }

  @Get(':id')
  @ApiOkResponse({ type: EnterpriseResponse })
  @RequirePermission('enterprise.read')
  show(@Param('id', idPipe) id: string): Promise<EnterpriseResponse> {
    return this.service.get(id);
  }

  @Patch(':id')
  @ApiOkResponse({ type: SavedEnterprise })
  @RequirePermission('enterprise.update')
  update(@Param('id', idPipe) id: string, @Body() body: UpdateEnterpriseRequest): Promise<SavedEnterprise> {
    return this.service.update(id, body);
  }

  @Get(':id/history')
  @ApiOkResponse({ type: HistoryList })
  @RequirePermission('history.read')
  async history(@Param('id', idPipe) id: string, @Query() query: PageQuery): Promise<HistoryList> {
    await this.service.get(id);
    return this.histories.list(id, query.page, query.pageSize);
  }
}
