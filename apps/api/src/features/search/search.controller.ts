import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AppError } from '../../foundation/http/app-error.js';
import { RequirePermission } from '../../foundation/http/permissions.js';
import { CurrentPrincipal, type Principal } from '../../foundation/http/principal.js';
import { RecentList, RecentQuery, SearchQuery, SearchResponse } from './search.dto.js';
import { SearchService } from './search.service.js';

@ApiTags('search')
@Controller('search')
export class SearchController {
  constructor(private readonly service: SearchService) {}

  /** Looks through every register that the account may read. */
  @Get()
  @ApiOkResponse({ type: SearchResponse })
  @RequirePermission('session.manage-own')
  find(@Query() { q, limit }: SearchQuery, @CurrentPrincipal() principal: Principal): Promise<SearchResponse> {
    // Routes for every kind ask for no permission of their own, and so come past the guard.
    if (principal.mustChangePassword) throw new AppError('password-change-required');
    return this.service.find(q, limit ?? 5, principal);
  }

  /** Records that somebody had open before, as they are called now and as far as the account may see them. */
  @Get('recent')
  @ApiOkResponse({ type: RecentList })
  @RequirePermission('session.manage-own')
  recent(@Query() { record = [] }: RecentQuery, @CurrentPrincipal() principal: Principal): Promise<RecentList> {
    if (principal.mustChangePassword) throw new AppError('password-change-required');
    return this.service.recent(record, principal);
  }
}
