import { Controller, Delete, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AccessEvents } from '../../foundation/access/access-events.repository.js';
import { ATTACHMENT_PURPOSES } from '../../foundation/access/record-kinds.js';
import { attachment as asAttachment } from '../../foundation/http/attachment.js';
import { idPipe } from '../../foundation/http/fields.js';
import { RequirePermission } from '../../foundation/http/permissions.js';
import { type AuthenticatedRequest, CurrentPrincipal, type Principal } from '../../foundation/http/principal.js';
import { previewOf } from './attachment-content.js';
import { AttachmentFileQuery, AttachmentList } from './attachment.dto.js';
import { AttachmentsService } from './attachments.service.js';
import { sentAttachmentOf } from './sent-attachment.js';

/** Whatever a file holds runs nothing, loads nothing and is part of no other page than the product's own. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'";

/**
 * Files that hang on records. The kind of the record says which permission reading and changing it take; that is asked
 * by the service, as the routes are the same for all kinds.
 */
@ApiTags('records')
@Controller()
export class AttachmentsController {
  constructor(
    private readonly service: AttachmentsService,
    private readonly events: AccessEvents,
  ) {}

  @Get('records/:kind/:id/attachments')
  @ApiOkResponse({ type: AttachmentList })
  @RequirePermission('session.manage-own')
  list(
    @Param('kind') kind: string,
    @Param('id', idPipe) id: string,
    @CurrentPrincipal() principal: Principal,
  ): Promise<AttachmentList> {
    return this.service.list(kind, id, principal);
  }

  /** Adds one file; several are sent one after the other. */
  @Post('records/:kind/:id/attachments')
  @ApiCreatedResponse({ type: AttachmentList })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: {
        file: { type: 'string', format: 'binary' },
        purpose: { type: 'string', enum: [...ATTACHMENT_PURPOSES], default: 'attachment' },
      },
    },
  })
  @RequirePermission('session.manage-own')
  async add(
    @Param('kind') kind: string,
    @Param('id', idPipe) id: string,
    @Req() request: AuthenticatedRequest,
    @CurrentPrincipal() principal: Principal,
  ): Promise<AttachmentList> {
    await this.service.add(kind, id, () => sentAttachmentOf(request), principal);
    return this.service.list(kind, id, principal);
  }

  @Get('attachments/:id/file')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @RequirePermission('session.manage-own')
  async file(
    @Param('id', idPipe) id: string,
    @Query() { inline }: AttachmentFileQuery,
    @CurrentPrincipal() principal: Principal,
    @Req() request: AuthenticatedRequest,
    @Res() reply: FastifyReply,
  ) {
    const { attachment, content } = await this.service.file(id, principal);
    const { kind, recordId, fileName, mediaType } = attachment;
    // Only what was found by its bytes to be a picture or a PDF is shown; everything else is saved.
    const isShown = inline === '1' && previewOf(mediaType) !== null;
    await this.events.note(
      { kind: 'download', record: { kind, id: recordId }, details: { attachmentId: id, fileName, inline: isShown } },
      { request },
    );
    if (isShown) void reply.header('content-disposition', 'inline');
    else asAttachment(reply, fileName);
    return reply
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', POLICY)
      .header('x-frame-options', 'SAMEORIGIN')
      .header('content-length', attachment.fileSize)
      .type(mediaType)
      .send(content);
  }

  @Delete('attachments/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  @RequirePermission('session.manage-own')
  remove(@Param('id', idPipe) id: string, @CurrentPrincipal() principal: Principal): Promise<void> {
    return this.service.delete(id, principal);
  }
}
