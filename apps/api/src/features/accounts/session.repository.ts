import type { DataScopeKind } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';

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

export interface NewSession {
  id: string;
  tokenHash: Buffer;
  accountId: string;
  hours: number;
  ip: string;
  userAgent: string | null;
}

/**
 * Who an account is: `a` the account, `$1` today in Shanghai. A role that follows the lead has effect in the topic group
 * itself and in the organization whose term covers the day.
 */
const ACCOUNT_COLUMNS = `
  a.id as account_id, a.username, a.display_name, a.must_change_password, a.organization_id,
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
        where s.token_hash = $2 and s.expires_at > now() and s.last_seen_at > now() - make_interval(mins => $3)`,
      [today, tokenHash, idleMinutes],
    );
    return rows[0] ?? null;
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

  async end(id: string): Promise<void> {
    await (await this.unitOfWork.writer()).query(`delete from session where id = $1`, [id]);
  }

  /** Ends every session of an account but one. */
  async endOthers(accountId: string, keepId: string | null): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(`delete from session where account_id = $1 and id is distinct from $2`, [accountId, keepId]);
  }

  async sweepExpired(): Promise<void> {
    await this.dataSource.query(`delete from session where expires_at < now() - interval '1 day'`);
  }
}
