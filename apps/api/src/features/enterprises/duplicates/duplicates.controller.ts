import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../../foundation/http/permissions.js';
import { CurrentPrincipal, type Principal } from '../../../foundation/http/principal.js';
import { DistinctRequest, DuplicateList, DuplicatesQuery } from './duplicates.dto.js';
import { DuplicatesService } from './duplicates.service.js';

@ApiTags('enterprises')
@Controller('enterprise-duplicates')
export class DuplicatesController {
  constructor(private readonly service: DuplicatesService) {}

  @Get()
  @ApiOkResponse({ type: DuplicateList })
  @RequirePermission('enterprise.merge')
  list(@Query() { page, pageSize }: DuplicatesQuery, @CurrentPrincipal() principal: Principal): Promise<DuplicateList> {
    return this.service.list(principal, page, pageSize);
  }

  @Post('distinct')
  @HttpCode(204)
  @ApiNoContentResponse()
  @RequirePermission('enterprise.merge')
  markDistinct(@Body() body: DistinctRequest, @CurrentPrincipal() principal: Principal): Promise<void> {
    return this.service.markDistinct(body, principal);
  }
}
