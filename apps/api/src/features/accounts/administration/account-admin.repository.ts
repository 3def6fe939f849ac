import type { Duty } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import type { AccountResponse, AccountStatus } from './account.dto.js';

export interface AccountFilter {
  q?: string;
  organizationId?: string;
  roleId?: string;
  status?: AccountStatus;
}

export type AccountRecord = Omit<AccountResponse, 'abilities'>;

/** What an administrator writes of an account. */
export interface AccountDraft {
  displayName: string;
  email: string | null;
  organizationId: string | null;
  startsOn: string | null;
  endsOn: string | null;
}

export interface ChosenOrganization {
  name: string;
  endedOn: string | null;
}

const sortColumns: Record<string, string> = {
  username: 'lower(a.username)',
  displayName: 'a.display_name collate zh',
  organization: 'o.name collate zh',
  lastSignInAt: 'a.last_sign_in_at',
  createdAt: 'a.created_at',
};

/** `$1` is today in Shanghai. */
const STATUS = `case when a.disabled_at is not null then 'disabled' when a.ends_on < $1::date then 'expired'
  when a.starts_on > $1::date then 'not-started' else 'active' end`;

const COLUMNS = `
  a.id, a.version, a.username, a.display_name as "displayName", a.email,
  case when o.id is not null then jsonb_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name) end as organization,
  coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'name', r.name, 'duty', r.duty) order by r.sort_order, r.name)
     from role r where r.id = any(a.roles)), '[]') as roles,
  a.starts_on as "startsOn", a.ends_on as "endsOn", a.disabled_at as "disabledAt", ${STATUS} as status,
  a.must_change_password as "mustChangePassword",
  (select f.blocked_until from sign_in_failure f
    where f.key = 'account:' || lower(a.username) and f.blocked_until > now()) as "lockedUntil",
  a.last_sign_in_at as "lastSignInAt", a.created_at as "createdAt"`;

const FROM = 'account a left join organization o on o.id = a.organization_id';

function condition(filter: AccountFilter, today: string): { where: string; parameters: unknown[] } {
  const parameters: unknown[] = [today];
  const bind = (value: unknown) => `$${String(parameters.push(value))}`;
  // The day is bound even where no filter asks for it.
  const where = ['$1::date is not null'];
  for (const term of filter.q?.split(/\s+/u).filter(Boolean) ?? []) {
    const pattern = bind(`%${term.replace(/[\\%_]/gu, String.raw`\$&`)}%`);
    where.push(`concat_ws(' ', a.username, a.display_name, a.email) ilike ${pattern}`);
  }
  if (filter.organizationId) where.push(`o.path @> array[${bind(filter.organizationId)}::uuid]`);
  if (filter.roleId) where.push(`a.roles @> array[${bind(filter.roleId)}]`);
  if (filter.status) where.push(`${STATUS} = ${bind(filter.status)}`);
  return { where: where.join(' and '), parameters };
}

/** Accounts as their administrators see them. Every change of one is guarded by its version, or raises it. */
@Injectable()
export class AccountAdminRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async list(filter: AccountFilter, sort: string, page: { limit: number; offset: number }, today: string) {
    const { where, parameters } = condition(filter, today);
    const column = sortColumns[sort.replace(/^-/u, '')] ?? 'lower(a.username)';
    const direction = sort.startsWith('-') ? 'desc' : 'asc';
    const reader = await this.unitOfWork.reader();
    const items: AccountRecord[] = await reader.query(
      `select ${COLUMNS} from ${FROM} where ${where} order by ${column} ${direction} nulls last, a.id
        limit ${String(page.limit)} offset ${String(page.offset)}`,
      parameters,
    );
    const counted: { total: number }[] = await reader.query(
      `select count(*)::int as total from ${FROM} where ${where}`,
      parameters,
    );
    return { items, total: counted[0]?.total ?? 0 };
  }

  async byId(id: string, today: string): Promise<AccountRecord | null> {
    const reader = await this.unitOfWork.reader();
    const rows: AccountRecord[] = await reader.query(`select ${COLUMNS} from ${FROM} where a.id = $2`, [today, id]);
    return rows[0] ?? null;
  }

  async organization(id: string): Promise<ChosenOrganization | null> {
    const reader = await this.unitOfWork.reader();
    const rows: ChosenOrganization[] = await reader.query(
      `select name, ended_on as "endedOn" from organization where id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }

  async insert(id: string, username: string, passwordHash: string, draft: AccountDraft): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `insert into account (id, username, password_hash, must_change_password, roles,
                            display_name, email, organization_id, starts_on, ends_on)
       values ($1, $2, $3, true, '{}', $4, $5, $6, $7, $8)`,
      [id, username, passwordHash, draft.displayName, draft.email, draft.organizationId, draft.startsOn, draft.endsOn],
    );
  }

  /** @returns false when the account has another version by now */
  async update(id: string, version: number, draft: AccountDraft): Promise<boolean> {
    return this.changed(
      `update account set display_name = $3, email = $4, organization_id = $5, starts_on = $6, ends_on = $7,
              version = version + 1, updated_at = now() where id = $1 and version = $2 returning id`,
      [id, version, draft.displayName, draft.email, draft.organizationId, draft.startsOn, draft.endsOn],
    );
  }

  /** @returns false when the account has another version by now */
  async setRoles(id: string, version: number, roles: readonly string[]): Promise<boolean> {
    return this.changed(
      `update account set roles = $3, version = version + 1, updated_at = now()
        where id = $1 and version = $2 returning id`,
      [id, version, roles],
    );
  }

  async setDisabled(id: string, disabled: boolean): Promise<void> {
    await this.changed(
      `update account set disabled_at = case when $2 then now() end, version = version + 1, updated_at = now()
        where id = $1 and (disabled_at is not null) <> $2 returning id`,
      [id, disabled],
    );
  }

  /** Until the transaction ends, nobody else changes who holds a duty. */
  async lockDuties(): Promise<void> {
    await (await this.unitOfWork.writer()).query(`select pg_advisory_xact_lock(hashtext('holders of duties'))`);
  }

  /** Whether somebody holds a duty today and without an end. */
  async isHeld(duty: Duty, today: string): Promise<boolean> {
    const reader = await this.unitOfWork.reader();
    const rows: unknown[] = await reader.query(
      `select from account a join role r on r.id = any(a.roles) and r.duty = $2
        where a.disabled_at is null and a.ends_on is null and coalesce(a.starts_on <= $1::date, true) limit 1`,
      [today, duty],
    );
    return rows.length > 0;
  }

  private async changed(statement: string, parameters: unknown[]): Promise<boolean> {
    const [rows]: [unknown[], number] = await (await this.unitOfWork.writer()).query(statement, parameters);
    return rows.length > 0;
  }
}
