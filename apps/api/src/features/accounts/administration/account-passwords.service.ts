import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { AccessEvents } from '../../../foundation/access/access-events.repository.js';
import { isUniqueViolation } from '../../../foundation/database/errors.js';
import { AppError, type FieldError, validationFailed } from '../../../foundation/http/app-error.js';
import type { AuthenticatedRequest, Principal } from '../../../foundation/http/principal.js';
import { Notifications } from '../../../foundation/notifications/notifications.js';
import { AccountRepository } from '../account.repository.js';
import { ApiTokenRepository } from '../tokens/api-token.repository.js';
import { accountKey, generatePassword, hashPassword } from '../passwords.js';
import { SessionRepository } from '../session.repository.js';
import { isUsername, readDraft } from './account-draft.js';
import { AccountAdminRepository } from './account-admin.repository.js';
import type { AccountWithPassword, CreateAccountRequest } from './account.dto.js';
import { AccountsService, protectingDuty, refuseOwn } from './accounts.service.js';

/**
 * Initial passwords: made here, told once, and good for nothing but being changed.
 *
 * Who knows the initial password of an account could use it before its owner does. For an account of business that
 * shows: its owner can no longer come in, and the audit record says who did what. But a system administrator who so
 * takes over the security administrator could give himself every role, and one who takes over the auditor could read
 * what watches him. Their passwords are therefore not reset while they hold the duty: the security administrator takes
 * the role back first and gives it again afterwards, so that it takes two.
 */
@Injectable()
export class AccountPasswordsService {
  constructor(
    private readonly service: AccountsService,
    private readonly repository: AccountAdminRepository,
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionRepository,
    private readonly events: AccessEvents,
    private readonly notifications: Notifications,
    private readonly tokens: ApiTokenRepository,
  ) {}

  async create(body: CreateAccountRequest, principal: Principal): Promise<AccountWithPassword> {
    const { draft: given, errors } = readDraft(body);
    const draft = { displayName: '', email: null, organizationId: null, startsOn: null, endsOn: null, ...given };
    const username = body.username.trim();
    if (!isUsername(username)) errors.push({ field: 'username', code: 'username-malformed', params: {} });
    else if (await this.accounts.byUsername(username)) errors.push(taken(username));
    await this.service.check(draft, new Set(Object.keys(draft)), errors);
    const initialPassword = generatePassword();
    const passwordHash = await hashPassword(initialPassword);
    const id = uuid();
    try {
      await this.repository.insert(id, username, passwordHash, draft);
    } catch (error) {
      throw isUniqueViolation(error) ? validationFailed([taken(username)]) : error;
    }
    return { ...(await this.service.get(id, principal)), initialPassword };
  }

  /** A new initial password. Ends the sessions of the account, and the wait after failed tries. */
  async reset(id: string, principal: Principal, request: AuthenticatedRequest): Promise<AccountWithPassword> {
    const record = await this.service.record(id);
    refuseOwn(id, principal);
    const duty = protectingDuty(record);
    if (duty) throw new AppError('password-of-duty', { duty });
    const initialPassword = generatePassword();
    const passwordHash = await hashPassword(initialPassword);
    await this.accounts.setPassword(id, passwordHash, { mustChange: true });
    await this.sessions.endOthers(id, null);
    await this.tokens.revokeAll(id);
    await this.accounts.forgetFailures([accountKey(record.username)]);
    await this.events.note(
      { kind: 'password', record: { kind: 'account', id }, details: { reset: record.username } },
      { request, principal },
    );
    await this.notifications.send({
      kind: 'account-changed',
      to: { accountIds: [id] },
      params: { change: 'password', by: principal.displayName },
      link: '/account',
    });
    return { ...(await this.service.get(id, principal)), initialPassword };
  }
}

const taken = (value: string): FieldError => ({ field: 'username', code: 'username-taken', params: { value } });
