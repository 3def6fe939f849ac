import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../foundation/http/permissions.js';
import { RegionList } from './region.dto.js';
import { RegionRepository } from './region.repository.js';

@ApiTags('regions')
@Controller('regions')
export class RegionsController {
  constructor(private readonly repository: RegionRepository) {}

  /** All regions: provinces (level 1), cities (2), districts and counties (3). */
  @Get()
  @ApiOkResponse({ type: RegionList })
  @RequirePermission('reference.read')
  async list(): Promise<RegionList> {
    return { items: await this.repository.all() };
  }
}
