import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { idPipe } from '../../../foundation/http/fields.js';
import { RequirePermission } from '../../../foundation/http/permissions.js';
import { CurrentPrincipal, type Principal } from '../../../foundation/http/principal.js';
import { EnterpriseRecord } from '../enterprise.dto.js';
import { MergeList, MergePreview, MergeRequest, UndoMergeRequest } from './merging.dto.js';
import { MergePreviews } from './merge-previews.js';
import { MergingService } from './merging.service.js';

@ApiTags('enterprises')
@Controller('enterprises/:id')
export class MergingController {
  constructor(
    private readonly service: MergingService,
    private readonly previews: MergePreviews,
  ) {}

  @Get('merge/:otherId')
  @ApiOkResponse({ type: MergePreview })
  @RequirePermission('enterprise.merge')
  preview(
    @Param('id', idPipe) id: string,
    @Param('otherId', idPipe) otherId: string,
    @CurrentPrincipal() principal: Principal,
  ): Promise<MergePreview> {
    return this.previews.of(id, otherId, principal);
  }

  @Post('merge')
  @HttpCode(200)
  @ApiOkResponse({ type: EnterpriseRecord })
  @RequirePermission('enterprise.merge')
  merge(
    @Param('id', idPipe) id: string,
    @Body() body: MergeRequest,
    @CurrentPrincipal() principal: Principal,
  ): Promise<EnterpriseRecord> {
    return this.service.merge(id, body, principal);
  }

  @Get('merges')
  @ApiOkResponse({ type: MergeList })
  @RequirePermission('enterprise.read')
  list(@Param('id', idPipe) id: string, @CurrentPrincipal() principal: Principal): Promise<MergeList> {
    return this.service.list(id, principal);
  }

  @Post('merges/:mergeId/undo')
  @HttpCode(200)
  @ApiOkResponse({ type: EnterpriseRecord })
  @RequirePermission('enterprise.merge')
  undo(
    @Param('id', idPipe) id: string,
    @Param('mergeId', idPipe) mergeId: string,
    @Body() { version }: UndoMergeRequest,
    @CurrentPrincipal() principal: Principal,
  ): Promise<EnterpriseRecord> {
    return this.service.undo(id, mergeId, version, principal);
  }
}
