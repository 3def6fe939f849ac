import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../foundation/http/permissions.js';
import { IndustryList } from './industry.dto.js';
import { IndustryRepository } from './industry.repository.js';

@ApiTags('industries')
@Controller('industries')
export class IndustriesController {
  constructor(private readonly repository: IndustryRepository) {}

  /** GB/T 4754-2017: sections (level 1) to classes (4). */
  @Get()
  @ApiOkResponse({ type: IndustryList })
  @RequirePermission('reference.read')
  async list(): Promise<IndustryList> {
    return { items: await this.repository.all() };
  }
}
