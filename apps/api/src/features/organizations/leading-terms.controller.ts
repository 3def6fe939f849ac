import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { idPipe } from '../../foundation/http/fields.js';
import { RequirePermission } from '../../foundation/http/permissions.js';
import { LeadingTermsService } from './leading-terms.service.js';
import {
  CreateLeadingTermRequest,
  LeadingTermList,
  LeadingTermResponse,
  UpdateLeadingTermRequest,
} from './organization.dto.js';

@ApiTags('organizations')
@Controller('leading-terms')
export class LeadingTermsController {
  constructor(private readonly terms: LeadingTermsService) {}

  @Get()
  @ApiOkResponse({ type: LeadingTermList })
  @RequirePermission('reference.read')
  async list(): Promise<LeadingTermList> {
    return { items: await this.terms.list() };
  }

  @Post()
  @ApiCreatedResponse({ type: LeadingTermResponse })
  @RequirePermission('organization.manage')
  create(@Body() body: CreateLeadingTermRequest): Promise<LeadingTermResponse> {
    return this.terms.create(body);
  }

  @Patch(':id')
  @ApiOkResponse({ type: LeadingTermResponse })
  @RequirePermission('organization.manage')
  update(@Param('id', idPipe) id: string, @Body() body: UpdateLeadingTermRequest): Promise<LeadingTermResponse> {
    return this.terms.update(id, body);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  @RequirePermission('organization.manage')
  remove(@Param('id', idPipe) id: string): Promise<void> {
    return this.terms.remove(id);
  }
}
