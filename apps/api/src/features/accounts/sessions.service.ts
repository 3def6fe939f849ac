import { createHash, randomBytes } from 'node:crypto';
import { todayInShanghai } from '@lianqun/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { v7 as uuid } from 'uuid';
import { CONFIG, type Config } from '../../foundation/config/config.js';
import { AppError, validationFailed } from '../../foundation/http/app-error.js';
import { Authenticator, type Principal } from '../../foundation/http/principal.js';
import { SESSION_COOKIE } from '../../foundation/http/request-protection.js';
import type { Account } from './account.entity.js';
import { AccountRepository } from './account.repository.js';
import { hashPassword, isWeakPassword, MIN_PASSWORD_LENGTH, passwordMatches } from './passwords.js';
import { principalOf } from './principal-of.js';
import { SessionRepository } from './session.repository.js';
import { Turns } from './turns.js';

/** Failed tries after which an account name, or an address, is refused for a while. */
const LIMITS = { account: 5, address: 30, minutes: 15 };

/** What a page asks for by itself, without anybody there, does not keep a session from idling out. */
const BACKGROUND = 'x-lianqun-background';

const digest = (token: string) => createHash('sha256').update(token).digest();

@Injectable()
export class SessionsService extends Authenticator {
  private readonly turns = new Turns();

  constructor(
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super();
  }

  override async authenticate(request: FastifyRequest): Promise<Principal | null> {
    const token = request.cookies[SESSION_COOKIE];
    if (!token) return null;
    return this.principalByToken(token, request.headers[BACKGROUND] === '1');
  }

  /** Signs in. @returns the token for the cookie, and who it stands for */
  async signIn(
    username: string,
    password: string,
    request: FastifyRequest,
  ): Promise<{ token: string; principal: Principal }> {
    const key = `account:${username.toLowerCase()}`;
    const account = await this.turns.take(key, () => this.identify(key, username, password, request.ip));
    if (account.disabledAt) throw new AppError('account-disabled');
    await this.sessions.sweepExpired();
    const token = randomBytes(32).toString('base64url');
    await this.sessions.insert({
      id: uuid(),
      tokenHash: digest(token),
      accountId: account.id,
      hours: this.config.sessionAbsoluteHours,
      ip: request.ip,
      userAgent: request.headers['user-agent']?.slice(0, 300) ?? null,
    });
    const principal = await this.principalByToken(token);
    if (!principal) throw new Error('a session just made is not found');
    return { token, principal };
  }

  async signOut(principal: Principal): Promise<void> {
    if (principal.sessionId) await this.sessions.end(principal.sessionId);
  }

  /** Changes one's own password and ends one's other sessions. */
  async changePassword(principal: Principal, currentPassword: string, newPassword: string): Promise<void> {
    if (isWeakPassword(newPassword, principal.username)) {
      throw validationFailed([{ field: 'newPassword', code: 'weak-password', params: { min: MIN_PASSWORD_LENGTH } }]);
    }
    const key = `account:${principal.username.toLowerCase()}`;
    await this.turns.take(key, () => this.confirm(key, principal.accountId, currentPassword));
    if (newPassword === currentPassword) {
      throw validationFailed([{ field: 'newPassword', code: 'same-password', params: {} }]);
    }
    const passwordHash = await hashPassword(newPassword);
    await this.accounts.changePassword(principal.accountId, passwordHash);
    await this.sessions.endOthers(principal.accountId, principal.sessionId);
  }

  /** Compares the password of an account, unless there were too many tries. One try at a time a key. */
  private async identify(key: string, username: string, password: string, ip: string): Promise<Account> {
    const keys = [key, `address:${ip}`] as const;
    await this.refuseWhenBlocked(keys);
    const account = await this.accounts.byUsername(username);
    if (!(await passwordMatches(account?.passwordHash ?? null, password)) || !account) {
      await this.accounts.countFailure(keys[0], LIMITS.account, LIMITS.minutes);
      await this.accounts.countFailure(keys[1], LIMITS.address, LIMITS.minutes);
      throw new AppError('wrong-credentials');
    }
    // The address keeps its count: one good account must not clear the way for guessing at others.
    await this.accounts.forgetFailures([keys[0]]);
    return account;
  }

  private async confirm(key: string, accountId: string, password: string): Promise<void> {
    await this.refuseWhenBlocked([key]);
    const account = await this.accounts.byId(accountId);
    if (!(await passwordMatches(account?.passwordHash ?? null, password))) {
      await this.accounts.countFailure(key, LIMITS.account, LIMITS.minutes);
      throw validationFailed([{ field: 'currentPassword', code: 'wrong-password', params: {} }]);
    }
  }

  private async refuseWhenBlocked(keys: readonly string[]): Promise<void> {
    const until = await this.accounts.blockedUntil(keys);
    if (!until) return;
    const seconds = Math.max(1, Math.ceil((until.getTime() - Date.now()) / 1000));
    throw new AppError('too-many-attempts', { seconds, minutes: Math.ceil(seconds / 60) });
  }

  private async principalByToken(token: string, background = false): Promise<Principal | null> {
    const row = await this.sessions.find(digest(token), this.config.sessionIdleMinutes, todayInShanghai(new Date()));
    if (!row) return null;
    if (row.stale && !background) await this.sessions.touch(row.session_id);
    return principalOf(row, row, row.expires_at);
  }
}
