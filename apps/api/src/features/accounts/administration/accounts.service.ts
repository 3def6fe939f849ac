import { type Duty, dutiesOf, todayInShanghai } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { AppError, type FieldError, validationFailed } from '../../../foundation/http/app-error.js';
import type { Principal } from '../../../foundation/http/principal.js';
import { changedFields, conflictsOf } from '../../../foundation/records/differences.js';
import { hasEnded } from '../../organizations/index.js';
import { AccountRepository } from '../account.repository.js';
import { accountKey } from '../passwords.js';
import { SessionRepository } from '../session.repository.js';
import { draftOf, readDraft } from './account-draft.js';
import { type AccountDraft, AccountAdminRepository, type AccountRecord } from './account-admin.repository.js';
import type { AccountList, AccountQuery, AccountResponse, UpdateAccountRequest } from './account.dto.js';

/** What decides how far an account reaches, and when: nobody sets these of the own account. */
const REACH: ReadonlySet<string> = new Set<keyof AccountDraft>(['organizationId', 'startsOn', 'endsOn']);

const TERM: ReadonlySet<string> = new Set<keyof AccountDraft>(['startsOn', 'endsOn']);

/** The duty because of which an account’s password is not reset by a system administrator; see `AccountPasswordsService`. */
export const protectingDuty = (record: AccountRecord): Duty | null =>
  dutiesOf(record.roles).find((duty) => duty !== 'system') ?? null;

/** Accounts as their administrators see and change them. An account is never deleted: records name it. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly repository: AccountAdminRepository,
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionRepository,
  ) {}

  async list(query: AccountQuery, principal: Principal): Promise<AccountList> {
    const { page, pageSize, sort, ...filter } = query;
    const range = { limit: pageSize, offset: (page - 1) * pageSize };
    const { items, total } = await this.repository.list(filter, sort, range, todayInShanghai(new Date()));
    return { items: items.map((one) => withAbilities(one, principal)), total };
  }

  async get(id: string, principal: Principal): Promise<AccountResponse> {
    return withAbilities(await this.record(id), principal);
  }

  async record(id: string): Promise<AccountRecord> {
    const record = await this.repository.byId(id, todayInShanghai(new Date()));
    if (!record) throw new AppError('not-found');
    return record;
  }

  async update(id: string, body: UpdateAccountRequest, principal: Principal): Promise<AccountResponse> {
    const { version, ...fields } = body;
    const { draft: patch, errors } = readDraft(fields);
    const record = await this.record(id);
    const before = draftOf(record);
    const changed = changedFields(before, patch);
    if (changed.some((field) => REACH.has(field))) refuseOwn(id, principal);
    if (record.version !== version) throw stale(withAbilities(record, principal), patch);
    const after = { ...before, ...patch };
    await this.check(after, new Set(changed), errors);
    if (!changed.length) return withAbilities(record, principal);
    await this.keepingDuties(changed.some((field) => TERM.has(field)) ? dutiesOf(record.roles) : [], async () => {
      if (!(await this.repository.update(id, version, after))) throw stale(await this.get(id, principal), patch);
    });
    return this.get(id, principal);
  }

  /** Refuses what cannot stand together; `changed` names what the request sets, the rest may be as old as it is. */
  async check(draft: AccountDraft, changed: ReadonlySet<string>, errors: FieldError[]): Promise<void> {
    const { organizationId, startsOn, endsOn } = draft;
    if (startsOn && endsOn && endsOn < startsOn) {
      errors.push({ field: 'endsOn', code: 'ends-before-start', params: { startsOn, endsOn } });
    }
    if (organizationId && changed.has('organizationId')) {
      const chosen = await this.repository.organization(organizationId);
      const problem = (code: FieldError['code'], params: FieldError['params']) =>
        errors.push({ field: 'organizationId', code, params });
      if (!chosen) problem('organization-unknown', { value: organizationId });
      else if (hasEnded(chosen.endedOn)) problem('organization-ended', { name: chosen.name, day: chosen.endedOn });
    }
    if (errors.length) throw validationFailed(errors);
  }

  /** Ends the sessions too. */
  async disable(id: string, principal: Principal): Promise<AccountResponse> {
    const record = await this.record(id);
    refuseOwn(id, principal);
    await this.keepingDuties(dutiesOf(record.roles), () => this.repository.setDisabled(id, true));
    await this.sessions.endOthers(id, null);
    return this.get(id, principal);
  }

  async enable(id: string, principal: Principal): Promise<AccountResponse> {
    await this.record(id);
    refuseOwn(id, principal);
    await this.repository.setDisabled(id, false);
    return this.get(id, principal);
  }

  async unlock(id: string, principal: Principal): Promise<AccountResponse> {
    const { username } = await this.record(id);
    refuseOwn(id, principal);
    await this.accounts.forgetFailures([accountKey(username)]);
    return this.get(id, principal);
  }

  /**
   * Changes who holds duties, or until when, and refuses where afterwards nobody would hold one of them for good:
   * an installation without a security administrator could never have one again. One such change at a time, or two
   * administrators could each take the duty from the other's last holder.
   */
  async keepingDuties(duties: readonly Duty[], change: () => Promise<void>): Promise<void> {
    if (duties.length) await this.repository.lockDuties();
    await change();
    for (const duty of duties) {
      if (!(await this.repository.isHeld(duty, todayInShanghai(new Date()))))
        throw new AppError('last-of-duty', { duty });
    }
  }
}

export function refuseOwn(id: string, principal: Principal): void {
  if (id === principal.accountId) throw new AppError('own-account');
}

function withAbilities(record: AccountRecord, principal: Principal): AccountResponse {
  const own = record.id === principal.accountId;
  const update = principal.permissions.has('account.manage');
  const administer = update && !own;
  return {
    ...record,
    abilities: {
      update,
      administer,
      resetPassword: administer && protectingDuty(record) === null,
      assignRoles: principal.permissions.has('role.assign') && !own,
    },
  };
}

function stale(current: AccountResponse, patch: Partial<AccountDraft>): AppError {
  const theirs = draftOf(current);
  const conflicts = conflictsOf(theirs, { ...theirs, ...patch });
  return new AppError('stale-version', { version: current.version }, { current, conflicts });
}
