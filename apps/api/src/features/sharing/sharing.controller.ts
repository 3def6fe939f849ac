import { isOwnSide } from '@lianqun/domain';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { mayInvite, type ReachedRecord, RecordAccess } from '../../foundation/access/record-access.repository.js';
import { AppError, validationFailed } from '../../foundation/http/app-error.js';
import { idPipe } from '../../foundation/http/fields.js';
import { RequirePermission } from '../../foundation/http/permissions.js';
import { CurrentPrincipal, type Principal } from '../../foundation/http/principal.js';
import { Notifications } from '../../foundation/notifications/notifications.js';
import { InvitationRepository } from './invitation.repository.js';
import { PresenceRepository } from './presence.repository.js';
import { InvitationList, InviteRequest, PresenceRequest, PresenceResponse } from './sharing.dto.js';

/**
 * Who else sees a record, and who is on it just now. The kind of the record says which permission reading and changing
 * it take; that is asked here, as the route is the same for all kinds.
 */
@ApiTags('records')
@Controller('records/:kind/:id')
export class SharingController {
  constructor(
    private readonly records: RecordAccess,
    private readonly invitations: InvitationRepository,
    private readonly presences: PresenceRepository,
    private readonly notifications: Notifications,
  ) {}

  @Get('invitations')
  @ApiOkResponse({ type: InvitationList })
  @RequirePermission('session.manage-own')
  async list(
    @Param('kind') kind: string,
    @Param('id', idPipe) id: string,
    @CurrentPrincipal() principal: Principal,
  ): Promise<InvitationList> {
    const { access } = await this.records.visible(kind, id, principal);
    // Whom one side lets in is nothing for the other.
    return { items: isOwnSide(principal, access) ? await this.invitations.of(id) : [] };
  }

  @Post('invitations')
  @ApiCreatedResponse({ type: InvitationList })
  @RequirePermission('session.manage-own')
  async invite(
    @Param('kind') kind: string,
    @Param('id', idPipe) id: string,
    @Body() { organizationId }: InviteRequest,
    @CurrentPrincipal() principal: Principal,
  ): Promise<InvitationList> {
    const record = await this.requireInviting(kind, id, principal);
    if (!(await this.invitations.isOrganization(organizationId))) {
      throw validationFailed([
        { field: 'organizationId', code: 'organization-unknown', params: { value: organizationId } },
      ]);
    }
    if (await this.invitations.add(kind, id, organizationId, principal.accountId)) {
      await this.notifications.send({
        kind: 'record-invited',
        to: { permission: record.kind.read, organizationId },
        params: { title: record.title, by: principal.organizationName ?? principal.displayName },
        // The pages of a register go by the plural of its kind.
        link: `/${kind}s/${id}`,
      });
    }
    return { items: await this.invitations.of(id) };
  }

  @Delete('invitations/:organizationId')
  @ApiNoContentResponse()
  @HttpCode(204)
  @RequirePermission('session.manage-own')
  async withdraw(
    @Param('kind') kind: string,
    @Param('id', idPipe) id: string,
    @Param('organizationId', idPipe) organizationId: string,
    @CurrentPrincipal() principal: Principal,
  ): Promise<void> {
    await this.requireInviting(kind, id, principal);
    await this.invitations.remove(id, organizationId);
  }

  @Put('presence')
  @ApiOkResponse({ type: PresenceResponse })
  @RequirePermission('session.manage-own')
  async present(
    @Param('kind') kind: string,
    @Param('id', idPipe) id: string,
    @Body() { editing }: PresenceRequest,
    @CurrentPrincipal() principal: Principal,
  ): Promise<PresenceResponse> {
    await this.records.visible(kind, id, principal);
    await this.presences.here(kind, id, principal.accountId, editing);
    return { others: await this.presences.others(id, principal.accountId) };
  }

  private async requireInviting(kind: string, id: string, principal: Principal): Promise<ReachedRecord> {
    const record = await this.records.visible(kind, id, principal);
    const invites = record.sides.some((side) => mayInvite(side, record.kind.update, principal));
    if (!invites) throw new AppError('out-of-scope');
    return record;
  }
}
