import { todayInShanghai } from '@lianqun/domain';
import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Put, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { buildOf } from '../../foundation/config/build.js';
import { CONFIG, type Config } from '../../foundation/config/config.js';
import { SettingRepository } from '../../foundation/database/setting.repository.js';
import { Public, RequirePermission } from '../../foundation/http/permissions.js';
import { CurrentPrincipal, type Principal } from '../../foundation/http/principal.js';
import { SESSION_COOKIE } from '../../foundation/http/request-protection.js';
import { SecurityRulesService } from './security-rules/security-rules.service.js';
import { ChangePasswordRequest, SessionResponse, SignInRequest } from './session.dto.js';
import { SessionRepository } from './session.repository.js';
import { SessionsService } from './sessions.service.js';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly details: SessionRepository,
    private readonly rules: SecurityRulesService,
    private readonly settings: SettingRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post()
  @ApiCreatedResponse({ type: SessionResponse })
  @Public('signing in')
  async signIn(
    @Body() body: SignInRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionResponse> {
    const { token, principal, hours } = await this.sessions.signIn(body.username, body.password, request);
    void reply.setCookie(SESSION_COOKIE, token, {
      httpOnly: true,
      sameSite: 'lax',
      secure: request.protocol === 'https',
      path: '/',
      maxAge: hours * 3600,
    });
    return this.describe(principal);
  }

  @Get()
  @ApiOkResponse({ type: SessionResponse })
  @RequirePermission('session.manage-own')
  show(@CurrentPrincipal() principal: Principal): Promise<SessionResponse> {
    return this.describe(principal);
  }

  @Delete()
  @ApiNoContentResponse()
  @HttpCode(204)
  @RequirePermission('session.manage-own')
  async signOut(
    @CurrentPrincipal() principal: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.signOut(principal, request);
    void reply.clearCookie(SESSION_COOKIE, { path: '/' });
  }

  @Put('password')
  @ApiNoContentResponse()
  @HttpCode(204)
  @RequirePermission('session.manage-own')
  changePassword(
    @CurrentPrincipal() principal: Principal,
    @Body() body: ChangePasswordRequest,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    const given = { current: body.currentPassword, fresh: body.newPassword };
    return this.sessions.changePassword(principal, given, request);
  }

  private async describe(principal: Principal): Promise<SessionResponse> {
    const { email, roles, leading } = await this.details.describe(principal.accountId, todayInShanghai(new Date()));
    const { password, session } = await this.rules.current();
    return {
      account: {
        id: principal.accountId,
        username: principal.username,
        displayName: principal.displayName,
        email,
        organizationId: principal.organizationId,
        organizationName: principal.organizationName,
      },
      roles,
      permissions: [...principal.permissions].sort(),
      mustChangePassword: principal.mustChangePassword,
      previousSignIn: principal.previousSignIn,
      leading,
      idleMinutes: session.idleMinutes,
      passwordRules: { minLength: password.minLength, classes: password.classes, history: password.history },
      expiresAt: principal.expiresAt.toISOString(),
      sampleData: (await this.settings.get('sample-data')) === 'present',
      build: buildOf(this.config.webDir),
    };
  }
}
