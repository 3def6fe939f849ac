import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { idPipe } from '../../foundation/http/fields.js';
import { RequirePermission } from '../../foundation/http/permissions.js';
import { CurrentPrincipal, type Principal } from '../../foundation/http/principal.js';
import {
  CommentList,
  CommentRequest,
  CommentResponse,
  DeleteCommentQuery,
  PeopleList,
  PeopleQuery,
  UpdateCommentRequest,
} from './comment.dto.js';
import { CommentsService } from './comments.service.js';

/**
 * What people say about records. The kind of the record says which permission reading it takes; that is asked by the
 * service, as the routes are the same for all kinds.
 */
@ApiTags('records')
@Controller()
export class CommentsController {
  constructor(private readonly service: CommentsService) {}

  @Get('records/:kind/:id/comments')
  @ApiOkResponse({ type: CommentList })
  @RequirePermission('session.manage-own')
  list(
    @Param('kind') kind: string,
    @Param('id', idPipe) id: string,
    @CurrentPrincipal() principal: Principal,
  ): Promise<CommentList> {
    return this.service.list(kind, id, principal);
  }

  @Post('records/:kind/:id/comments')
  @ApiCreatedResponse({ type: CommentResponse })
  @RequirePermission('session.manage-own')
  add(
    @Param('kind') kind: string,
    @Param('id', idPipe) id: string,
    @Body() body: CommentRequest,
    @CurrentPrincipal() principal: Principal,
  ): Promise<CommentResponse> {
    return this.service.add(kind, id, body, principal);
  }

  @Get('records/:kind/:id/people')
  @ApiOkResponse({ type: PeopleList })
  @RequirePermission('session.manage-own')
  people(
    @Param('kind') kind: string,
    @Param('id', idPipe) id: string,
    @Query() { q = '' }: PeopleQuery,
    @CurrentPrincipal() principal: Principal,
  ): Promise<PeopleList> {
    return this.service.search(kind, id, q, principal);
  }

  @Patch('comments/:id')
  @ApiOkResponse({ type: CommentResponse })
  @RequirePermission('session.manage-own')
  update(
    @Param('id', idPipe) id: string,
    @Body() body: UpdateCommentRequest,
    @CurrentPrincipal() principal: Principal,
  ): Promise<CommentResponse> {
    return this.service.update(id, body, principal);
  }

  @Delete('comments/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  @RequirePermission('session.manage-own')
  remove(
    @Param('id', idPipe) id: string,
    @Query() { version }: DeleteCommentQuery,
    @CurrentPrincipal() principal: Principal,
  ): Promise<void> {
    return this.service.delete(id, version, principal);
  }
}
