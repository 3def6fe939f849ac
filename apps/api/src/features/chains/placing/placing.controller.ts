import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { idPipe, PageQuery } from '../../../foundation/http/fields.js';
import { RequirePermission } from '../../../foundation/http/permissions.js';
import { CurrentPrincipal, type Principal } from '../../../foundation/http/principal.js';
import {
  DeclinedCount,
  EnterprisesRequest,
  PlacedCount,
  PlacedEnterpriseList,
  PlacedQuery,
  PlaceEnterprisesRequest,
  SuggestionList,
} from './placing.dto.js';
import { PlacingService } from './placing.service.js';

/** Which enterprises stand on a link, and which may. */
@ApiTags('chain-links')
@Controller('chain-links/:id')
export class PlacingController {
  constructor(private readonly service: PlacingService) {}

  @Get('enterprises')
  @ApiOkResponse({ type: PlacedEnterpriseList })
  @RequirePermission('enterprise.read')
  placed(
    @Param('id', idPipe) id: string,
    @Query() { q, page, pageSize }: PlacedQuery,
    @CurrentPrincipal() principal: Principal,
  ): Promise<PlacedEnterpriseList> {
    return this.service.placed(id, q, principal, page, pageSize);
  }

  @Post('enterprises')
  @HttpCode(200)
  @ApiOkResponse({ type: PlacedCount })
  @RequirePermission('enterprise.update')
  place(
    @Param('id', idPipe) id: string,
    @Body() { enterpriseIds, origin }: PlaceEnterprisesRequest,
    @CurrentPrincipal() principal: Principal,
  ): Promise<PlacedCount> {
    return this.service.place(id, enterpriseIds, origin, principal);
  }

  @Delete('enterprises/:enterpriseId')
  @HttpCode(204)
  @ApiNoContentResponse()
  @RequirePermission('enterprise.update')
  takeOff(
    @Param('id', idPipe) id: string,
    @Param('enterpriseId', idPipe) enterpriseId: string,
    @CurrentPrincipal() principal: Principal,
  ): Promise<void> {
    return this.service.takeOff(id, enterpriseId, principal);
  }

  /** By industry, by words in name and products, and by what the enterprise's ledger says. */
  @Get('suggestions')
  @ApiOkResponse({ type: SuggestionList })
  @RequirePermission('enterprise.update')
  suggested(
    @Param('id', idPipe) id: string,
    @Query() { page, pageSize }: PageQuery,
    @CurrentPrincipal() principal: Principal,
  ): Promise<SuggestionList> {
    return this.service.suggested(id, principal, page, pageSize);
  }

  @Post('suggestions/decline')
  @HttpCode(200)
  @ApiOkResponse({ type: DeclinedCount })
  @RequirePermission('enterprise.update')
  decline(
    @Param('id', idPipe) id: string,
    @Body() { enterpriseIds }: EnterprisesRequest,
    @CurrentPrincipal() principal: Principal,
  ): Promise<DeclinedCount> {
    return this.service.decline(id, enterpriseIds, principal);
  }
}
