import { Controller, Delete, Get, HttpCode, Param, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AccessEvents } from '../../foundation/access/access-events.repository.js';
import { AppError } from '../../foundation/http/app-error.js';
import { idPipe } from '../../foundation/http/fields.js';
import { RequirePermission } from '../../foundation/http/permissions.js';
import { type AuthenticatedRequest, CurrentPrincipal, type Principal } from '../../foundation/http/principal.js';
import { deviceOf } from './device.js';
import { SecurityRulesService } from './security-rules/security-rules.service.js';
import { OwnSessionList } from './session.dto.js';
import { SessionRepository } from './session.repository.js';

/** Where one is signed in. */
@ApiTags('session')
@Controller('sessions')
export class OwnSessionsController {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly rules: SecurityRulesService,
    private readonly events: AccessEvents,
  ) {}

  @Get()
  @ApiOkResponse({ type: OwnSessionList })
  @RequirePermission('session.manage-own')
  async list(@CurrentPrincipal() principal: Principal): Promise<OwnSessionList> {
    const { session } = await this.rules.current();
    const found = await this.sessions.listOf(principal.accountId, session.idleMinutes);
    return {
      items: found.map((one) => ({
        ...one,
        current: one.id === principal.sessionId,
        device: deviceOf(one.userAgent),
      })),
    };
  }

  /** Ends all of one's sessions but this one. */
  @Delete()
  @HttpCode(204)
  @ApiNoContentResponse()
  @RequirePermission('session.manage-own')
  async endOthers(@CurrentPrincipal() principal: Principal, @Req() request: AuthenticatedRequest): Promise<void> {
    const ended = await this.sessions.endOthers(principal.accountId, principal.sessionId);
    await this.events.note({ kind: 'session-end', details: { ended } }, { request, principal });
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  @RequirePermission('session.manage-own')
  async end(
    @Param('id', idPipe) id: string,
    @CurrentPrincipal() principal: Principal,
    @Req() request: AuthenticatedRequest,
  ): Promise<void> {
    if (!(await this.sessions.endOne(principal.accountId, id))) throw new AppError('not-found');
    await this.events.note({ kind: 'session-end', details: { ended: 1 } }, { request, principal });
  }
}
