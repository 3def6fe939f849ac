import { randomBytes } from 'node:crypto';
import { todayInShanghai } from '@lianqun/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { v7 as uuid } from 'uuid';
import { AccessEvents } from '../../foundation/access/access-events.repository.js';
import { CONFIG, type Config } from '../../foundation/config/config.js';
import { AppError } from '../../foundation/http/app-error.js';
import { Authenticator, type Principal } from '../../foundation/http/principal.js';
import { SESSION_COOKIE } from '../../foundation/http/request-protection.js';
import type { Account } from './account.entity.js';
import { CredentialsService } from './credentials.service.js';
import { principalOfAccount, principalOfSession, principalOfToken } from './principal-of.js';
import { SecurityRulesService } from './security-rules/security-rules.service.js';
import { SessionRepository } from './session.repository.js';
import { digest } from './tokens/digest.js';

/** What a page asks for by itself, without anybody there, does not keep a session from idling out. */
const BACKGROUND = 'x-lianqun-background';

const BEARER = /^Bearer\b *(\S*)/iu;

export interface OpenedSession {
  /** For the cookie. */
  token: string;
  principal: Principal;
  hours: number;
}

/** Who a request comes from, by the cookie of a session or the token of a program; and how a session begins and ends. */
@Injectable()
export class SessionsService extends Authenticator {
  constructor(
    private readonly credentials: CredentialsService,
    private readonly sessions: SessionRepository,
    private readonly rules: SecurityRulesService,
    private readonly events: AccessEvents,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super();
  }

  override async authenticate(request: FastifyRequest): Promise<Principal | null> {
    // Other schemes are for a proxy in front, such as one that asks everybody for a password of its own.
    const bearer = BEARER.exec(request.headers.authorization ?? '');
    if (bearer) return bearer[1] ? this.principalByApiToken(bearer[1]) : null;
    const token = request.cookies[SESSION_COOKIE];
    return token ? this.principalByCookie(token, request.headers[BACKGROUND] === '1') : null;
  }

  override async account(id: string): Promise<Principal | null> {
    const row = await this.sessions.findAccount(id, todayInShanghai(new Date()));
    return row && principalOfAccount(row);
  }

  /** Signs in with user name and password. */
  async signIn(username: string, password: string, request: FastifyRequest): Promise<OpenedSession> {
    try {
      return await this.open(await this.credentials.identify(username, password, request.ip), request);
    } catch (error) {
      if (error instanceof AppError) {
        const details = { code: error.code };
        await this.events.note({ kind: 'sign-in', outcome: 'refused', details }, { request, username });
      }
      throw error;
    }
  }

  async signOut(principal: Principal, request: FastifyRequest): Promise<void> {
    if (!principal.sessionId) return;
    await this.sessions.endOne(principal.accountId, principal.sessionId);
    await this.events.note({ kind: 'sign-out' }, { request, principal });
  }

  /** Changes one's own password and ends one's other sessions. */
  async changePassword(principal: Principal, given: { current: string; fresh: string }, request: FastifyRequest) {
    try {
      await this.credentials.change(principal, given.current, given.fresh);
    } catch (error) {
      if (error instanceof AppError) {
        const code = error.details.errors?.[0]?.code ?? error.code;
        await this.events.note({ kind: 'password', outcome: 'refused', details: { code } }, { request, principal });
      }
      throw error;
    }
    await this.sessions.endOthers(principal.accountId, principal.sessionId);
    await this.events.note({ kind: 'password' }, { request, principal });
  }

  /**
   * The one place where somebody whose identity is known gets a session. However it came to be known (a password now;
   * a second factor after it, or another system that vouches for it, would end here too), the account must be active.
   */
  private async open(account: Account, request: FastifyRequest): Promise<OpenedSession> {
    refuseInactive(account, todayInShanghai(new Date()));
    await this.sessions.sweepExpired();
    const token = randomBytes(32).toString('base64url');
    const hours = (await this.rules.current()).session.absoluteHours;
    await this.sessions.insert({
      id: uuid(),
      tokenHash: digest(token),
      accountId: account.id,
      hours,
      ip: request.ip,
      userAgent: request.headers['user-agent']?.slice(0, 300) ?? null,
    });
    const principal = await this.principalByCookie(token);
    if (!principal) throw new Error('a session just made is not found');
    await this.events.note({ kind: 'sign-in' }, { request, principal });
    return { token, principal, hours };
  }

  private async principalByCookie(token: string, background = false): Promise<Principal | null> {
    const row = await this.sessions.find(digest(token), this.config.sessionIdleMinutes, todayInShanghai(new Date()));
    if (!row) return null;
    if (row.stale && !background) await this.sessions.touch(row.session_id);
    return principalOfSession(row);
  }

  private async principalByApiToken(token: string): Promise<Principal | null> {
    const row = await this.sessions.findByApiToken(digest(token), todayInShanghai(new Date()));
    if (!row) return null;
    if (row.stale) await this.sessions.touchApiToken(row.token_id);
    return principalOfToken(row);
  }
}

/** Told only to who gave the right password. */
function refuseInactive({ disabledAt, startsOn, endsOn }: Account, today: string): void {
  if (disabledAt) throw new AppError('account-disabled');
  if (endsOn && endsOn < today) throw new AppError('account-expired', { day: endsOn });
  if (startsOn && startsOn > today) throw new AppError('account-not-started', { day: startsOn });
}
