import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../foundation/http/permissions.js';
import { OrganizationList } from './organization.dto.js';
import { OrganizationRepository } from './organization.repository.js';

@ApiTags('organizations')
@Controller('organizations')
export class OrganizationsController {
  constructor(private readonly repository: OrganizationRepository) {}

  /** The organizations as a tree. */
  @Get()
  @ApiOkResponse({ type: OrganizationList })
  @RequirePermission('reference.read')
  async list(): Promise<OrganizationList> {
    return { items: await this.repository.all() };
  }
}
