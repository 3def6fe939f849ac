import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../foundation/http/permissions.js';
import { ImportsService } from '../imports/index.js';
import { OverviewResponse } from './overview.dto.js';
import { OverviewRepository } from './overview.repository.js';

const RECENT_IMPORTS = 5;

@ApiTags('overview')
@Controller('overview')
export class OverviewController {
  constructor(
    private readonly repository: OverviewRepository,
    private readonly imports: ImportsService,
  ) {}

  @Get()
  @ApiOkResponse({ type: OverviewResponse })
  @RequirePermission('overview.read')
  async show(): Promise<OverviewResponse> {
    const [enterprises, byProvince, byChain, byTag, recent] = await Promise.all([
      this.repository.enterprises(),
      this.repository.byProvince(),
      this.repository.byChain(),
      this.repository.byTag(),
      this.imports.list('enterprise', 1, RECENT_IMPORTS),
    ]);
    return {
      enterpriseTotal: enterprises.total,
      distinctOnChains: enterprises.onChains,
      byProvince,
      byChain,
      byTag,
      recentImports: recent.items,
    };
  }
}
