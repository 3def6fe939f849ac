import type { DataScopeKind } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { SECURITY_RULES } from './security-rules/security-rules.repository.js';
import type { OwnSession, SessionResponse } from './session.dto.js';

/** A role of an account, as far as it has effect. */
export interface HeldRole {
  permissions: string[];
  scope: DataScopeKind;
  regionIds: string[];
}

/** Who an account is, as it stands now. */
export interface AccountRow {
  account_id: string;
  username: string;
  display_name: string;
  organization_id: string | null;
  organization_name: string | null;
  organization_region_id: string | null;
  organization_path: string[] | null;
  province_id: string | null;
  must_change_password: boolean;
  roles: HeldRole[];
}

export interface SessionRow extends AccountRow {
  session_id: string;
  previous_sign_in_at: Date | null;
  previous_sign_in_ip: string | null;
  expires_at: Date;
  stale: boolean;
}

export interface TokenRow extends AccountRow {
  token_id: string;
  token_permissions: string[];
  expires_at: Date;
  stale: boolean;
}

export type OpenSession = Omit<OwnSession, 'current' | 'device'>;

export type SessionDetails = Pick<SessionResponse, 'roles' | 'leading'> & { email: string | null };

export interface NewSession {
  id: string;
  tokenHash: Buffer;
  accountId: string;
  hours: number;
  ip: string;
  userAgent: string | null;
}

/**
 * Who an account is: `a` the account, `rules` the setting of the security rules, `$1` today in Shanghai. A role that
 * follows the lead has effect in the topic group itself and in the organization whose term covers the day.
 */
const ACCOUNT_COLUMNS = `
  a.id as account_id, a.username, a.display_name, a.organization_id,
  a.must_change_password or coalesce(a.password_changed_at < now() - make_interval(
    days => (rules.value -> 'password' ->> 'maxAgeDays')::int), false) as must_change_password,
  o.name as organization_name, o.region_id as organization_region_id, o.path as organization_path,
  (select path[1] from region where id = o.region_id) as province_id,
  coalesce((select jsonb_agg(jsonb_build_object('permissions', r.permissions, 'scope', r.scope, 'regionIds', r.region_ids))
     from role r where r.id = any(a.roles)
      and (not r.follows_leading or o.key = 'industry-group' or exists (
        select from leading_term t where t.organization_id = a.organization_id
           and $1::date between t.starts_on and t.ends_on))), '[]') as roles`;

/** Accounts that may come in: neither disabled nor outside their term. */
const ACTIVE = `a.disabled_at is null and coalesce(a.starts_on <= $1::date, true) and coalesce(a.ends_on >= $1::date, true)`;

@Injectable()
export class SessionRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly dataSource: DataSource,
  ) {}

  /** The account behind a cookie, unless the session has ended or idled out, or the account may not come in. */
  async find(tokenHash: Buffer, idleMinutes: number, today: string): Promise<SessionRow | null> {
    const rows = await this.unitOfWork.readPrepared<SessionRow>(
      'session-by-token',
      `select s.id as session_id, s.expires_at, s.previous_sign_in_at, s.previous_sign_in_ip,
              s.last_seen_at < now() - interval '1 minute' as stale, ${ACCOUNT_COLUMNS}
         from session s
         join account a on a.id = s.account_id and ${ACTIVE}
         left join organization o on o.id = a.organization_id
         left join setting rules on rules.key = '${SECURITY_RULES}'
        where s.token_hash = $2 and s.expires_at > now() and s.last_seen_at >
              now() - make_interval(mins => coalesce((rules.value -> 'session' ->> 'idleMinutes')::int, $3))`,
      [today, tokenHash, idleMinutes],
    );
    return rows[0] ?? null;
  }

  /** The account behind a token of a program, unless it expired or was revoked, or the account may not come in. */
  async findByApiToken(tokenHash: Buffer, today: string): Promise<TokenRow | null> {
    const rows = await this.unitOfWork.readPrepared<TokenRow>(
      'account-by-api-token',
      `select t.id as token_id, t.permissions as token_permissions, t.expires_at,
              coalesce(t.last_used_at < now() - interval '1 minute', true) as stale, ${ACCOUNT_COLUMNS}
         from api_token t
         join account a on a.id = t.account_id and ${ACTIVE}
         left join organization o on o.id = a.organization_id
         left join setting rules on rules.key = '${SECURITY_RULES}'
        where t.token_hash = $2 and t.expires_at > now() and t.revoked_at is null`,
      [today, tokenHash],
    );
    return rows[0] ?? null;
  }

  /** An account that may come in. */
  async findAccount(id: string, today: string): Promise<AccountRow | null> {
    const rows = await this.unitOfWork.readPrepared<AccountRow>(
      'account-by-id',
      `select ${ACCOUNT_COLUMNS}
         from account a
         left join organization o on o.id = a.organization_id
         left join setting rules on rules.key = '${SECURITY_RULES}'
        where a.id = $2 and ${ACTIVE}`,
      [today, id],
    );
    return rows[0] ?? null;
  }

  /** Outside the request's transaction, so that reading needs none. */
  async touchApiToken(id: string): Promise<void> {
    await this.dataSource.query(`update api_token set last_used_at = now() where id = $1`, [id]);
  }

  /** The sessions of an account that have not ended, the last used first. */
  async listOf(accountId: string, idleMinutes: number): Promise<OpenSession[]> {
    const reader = await this.unitOfWork.reader();
    return reader.query(
      `select id, created_at as "createdAt", last_seen_at as "lastSeenAt", expires_at as "expiresAt", ip,
              user_agent as "userAgent"
         from session
        where account_id = $1 and expires_at > now() and last_seen_at > now() - make_interval(mins => $2)
        order by last_seen_at desc, id desc`,
      [accountId, idleMinutes],
    );
  }

  /** What the answer about a session says besides: the roles of the account, its address, and who leads today. */
  async describe(accountId: string, today: string): Promise<SessionDetails> {
    const reader = await this.unitOfWork.reader();
    const rows: SessionDetails[] = await reader.query(
      `select a.email,
              coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'name', r.name) order by r.sort_order, r.name)
                 from role r where r.id = any(a.roles)), '[]') as roles,
              (select jsonb_build_object('organizationId', o.id, 'organizationName', o.name, 'startsOn', t.starts_on,
                      'endsOn', t.ends_on)
                 from leading_term t join organization o on o.id = t.organization_id
                where $2::date between t.starts_on and t.ends_on limit 1) as leading
         from account a where a.id = $1`,
      [accountId, today],
    );
    const [found] = rows;
    if (!found) throw new Error('the account of a session is not found');
    return found;
  }

  /** Outside the request's transaction, so that reading needs none. */
  async touch(id: string): Promise<void> {
    await this.dataSource.query(`update session set last_seen_at = now() where id = $1`, [id]);
  }

  async insert(session: NewSession): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `with before as (select last_sign_in_at, last_sign_in_ip from account where id = $3),
       signed as (update account set last_sign_in_at = now(), last_sign_in_ip = $5 where id = $3)
       insert into session (id, token_hash, account_id, expires_at, ip, user_agent, previous_sign_in_at, previous_sign_in_ip)
       select $1, $2, $3, now() + make_interval(hours => $4), $5, $6, last_sign_in_at, last_sign_in_ip from before`,
      [session.id, session.tokenHash, session.accountId, session.hours, session.ip, session.userAgent],
    );
  }

  /** Ends a session, if it is one of this account. @returns whether it was */
  async endOne(accountId: string, id: string): Promise<boolean> {
    const writer = await this.unitOfWork.writer();
    const [rows]: [unknown[], number] = await writer.query(
      `delete from session where id = $1 and account_id = $2 returning id`,
      [id, accountId],
    );
    return rows.length > 0;
  }

  /** Ends every session of an account but one. @returns how many ended */
  async endOthers(accountId: string, keepId: string | null): Promise<number> {
    const writer = await this.unitOfWork.writer();
    const [rows]: [unknown[], number] = await writer.query(
      `delete from session where account_id = $1 and id is distinct from $2 returning id`,
      [accountId, keepId],
    );
    return rows.length;
  }

  async sweepExpired(): Promise<void> {
    await this.dataSource.query(`delete from session where expires_at < now() - interval '1 day'`);
  }
}
