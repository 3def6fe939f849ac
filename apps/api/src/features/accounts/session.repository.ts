import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';

export interface SessionRow {
  session_id: string;
  account_id: string;
  username: string;
  display_name: string;
  roles: string[];
  organization_id: string | null;
  organization_name: string | null;
  organization_region_id: string | null;
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

@Injectable()
export class SessionRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly dataSource: DataSource,
  ) {}

  /** The account behind a token, unless the session has ended, idled out or belongs to a disabled account. */
  async find(tokenHash: Buffer, idleMinutes: number): Promise<SessionRow | null> {
    const rows = await this.unitOfWork.readPrepared<SessionRow>(
      'session-by-token',
      `select s.id as session_id, a.id as account_id, a.username, a.display_name, a.roles, s.expires_at,
              a.organization_id, o.name as organization_name, o.region_id as organization_region_id,
              s.last_seen_at < now() - interval '1 minute' as stale
         from session s
         join account a on a.id = s.account_id and a.disabled_at is null
         left join organization o on o.id = a.organization_id
        where s.token_hash = $1 and s.expires_at > now() and s.last_seen_at > now() - make_interval(mins => $2)`,
      [tokenHash, idleMinutes],
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
      `insert into session (id, token_hash, account_id, expires_at, ip, user_agent)
       values ($1, $2, $3, now() + make_interval(hours => $4), $5, $6)`,
      [session.id, session.tokenHash, session.accountId, session.hours, session.ip, session.userAgent],
    );
  }

  async end(id: string): Promise<void> {
    await (await this.unitOfWork.writer()).query(`delete from session where id = $1`, [id]);
  }

  /** Ends every session of an account but one. */
  async endOthers(accountId: string, keepId: string): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(`delete from session where account_id = $1 and id <> $2`, [accountId, keepId]);
  }

  async sweepExpired(): Promise<void> {
    await this.dataSource.query(`delete from session where expires_at < now() - interval '1 day'`);
  }
}
