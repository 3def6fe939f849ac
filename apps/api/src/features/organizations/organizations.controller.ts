import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { idPipe } from '../../foundation/http/fields.js';
import { RequirePermission } from '../../foundation/http/permissions.js';
import {
  CreateOrganizationRequest,
  OrganizationList,
  OrganizationResponse,
  UpdateOrganizationRequest,
} from './organization.dto.js';
import { OrganizationRepository } from './organization.repository.js';
import { OrganizationsService } from './organizations.service.js';

@ApiTags('organizations')
@Controller('organizations')
export class OrganizationsController {
  constructor(
    private readonly repository: OrganizationRepository,
    private readonly service: OrganizationsService,
  ) {}

  /** The organizations as a tree, also those that ended. */
  @Get()
  @ApiOkResponse({ type: OrganizationList })
  @RequirePermission('reference.read')
  async list(): Promise<OrganizationList> {
    return { items: await this.repository.all() };
  }

  @Post()
  @ApiCreatedResponse({ type: OrganizationResponse })
  @RequirePermission('organization.manage')
  create(@Body() body: CreateOrganizationRequest): Promise<OrganizationResponse> {
    return this.service.create(body);
  }

  @Patch(':id')
  @ApiOkResponse({ type: OrganizationResponse })
  @RequirePermission('organization.manage')
  update(@Param('id', idPipe) id: string, @Body() body: UpdateOrganizationRequest): Promise<OrganizationResponse> {
    return this.service.update(id, body);
  }
}
