import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../foundation/http/permissions.js';
import { CurrentPrincipal, type Principal } from '../../foundation/http/principal.js';
import { OverviewResponse, RecentChangeList } from './overview.dto.js';
import { OverviewService } from './overview.service.js';

@ApiTags('overview')
@Controller('overview')
export class OverviewController {
  constructor(private readonly service: OverviewService) {}

  @Get()
  @ApiOkResponse({ type: OverviewResponse })
  @RequirePermission('overview.read')
  show(@CurrentPrincipal() principal: Principal): Promise<OverviewResponse> {
    return this.service.show(principal);
  }

  /** What others changed lately in records that concern the account. */
  @Get('changes')
  @ApiOkResponse({ type: RecentChangeList })
  @RequirePermission('overview.read')
  changes(@CurrentPrincipal() principal: Principal): Promise<RecentChangeList> {
    return this.service.changes(principal);
  }
}
