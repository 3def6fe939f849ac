import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { idPipe } from '../../foundation/http/fields.js';
import { RequirePermission } from '../../foundation/http/permissions.js';
import { CurrentPrincipal, type Principal } from '../../foundation/http/principal.js';
import {
  CreateSavedViewRequest,
  SavedViewList,
  SavedViewResponse,
  SavedViewsQuery,
  UpdateSavedViewRequest,
} from './saved-view.dto.js';
import { SavedViewsService } from './saved-views.service.js';

/** Saved views of the lists. The register says which permission reading it takes; the service asks that. */
@ApiTags('saved-views')
@Controller('saved-views')
export class SavedViewsController {
  constructor(private readonly service: SavedViewsService) {}

  @Get()
  @ApiOkResponse({ type: SavedViewList })
  @RequirePermission('session.manage-own')
  list(@Query() { register }: SavedViewsQuery, @CurrentPrincipal() principal: Principal): Promise<SavedViewList> {
    return this.service.list(register, principal);
  }

  @Post()
  @ApiCreatedResponse({ type: SavedViewResponse })
  @RequirePermission('session.manage-own')
  create(@Body() body: CreateSavedViewRequest, @CurrentPrincipal() principal: Principal): Promise<SavedViewResponse> {
    return this.service.create(body, principal);
  }

  @Patch(':id')
  @ApiOkResponse({ type: SavedViewResponse })
  @RequirePermission('session.manage-own')
  update(
    @Param('id', idPipe) id: string,
    @Body() body: UpdateSavedViewRequest,
    @CurrentPrincipal() principal: Principal,
  ): Promise<SavedViewResponse> {
    return this.service.update(id, body, principal);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  @RequirePermission('session.manage-own')
  remove(@Param('id', idPipe) id: string, @CurrentPrincipal() principal: Principal): Promise<void> {
    return this.service.delete(id, principal);
  }
}
