import { SECURITY_RULE_LIMITS } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { Account } from './account.entity.js';

export interface NewAccount {
  id: string;
  username: string;
  displayName: string;
  passwordHash: string;
  organizationKey: string | null;
  roles: string[];
}

@Injectable()
export class AccountRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly dataSource: DataSource,
  ) {}

  async byUsername(username: string): Promise<Account | null> {
    const reader = await this.unitOfWork.reader();
    return reader
      .createQueryBuilder(Account, 'account')
      .where('lower(account.username) = lower(:username)', { username })
      .getOne();
  }

  async byId(id: string): Promise<Account | null> {
    return (await this.unitOfWork.reader()).findOneBy(Account, { id });
  }

  async insert(account: NewAccount): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `insert into account (id, username, display_name, password_hash, organization_id, roles)
       values ($1, $2, $3, $4, (select id from organization where key = $5), $6)`,
      [account.id, account.username, account.displayName, account.passwordHash, account.organizationKey, account.roles],
    );
  }

  /** Sets a password and remembers those before, as many as a rule may ask for; `mustChange` where somebody else set it. */
  async setPassword(id: string, passwordHash: string, { mustChange }: { mustChange: boolean }): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `insert into password_history (id, account_id, password_hash, changed_at)
       select $1, id, password_hash, password_changed_at from account where id = $2`,
      [uuid(), id],
    );
    await writer.query(
      `delete from password_history where account_id = $1 and id not in (
         select id from password_history where account_id = $1 order by changed_at desc, id desc limit $2)`,
      [id, SECURITY_RULE_LIMITS.password.history.max],
    );
    await writer.query(
      `update account set password_hash = $2, must_change_password = $3, password_changed_at = now(),
              version = version + 1, updated_at = now() where id = $1`,
      [id, passwordHash, mustChange],
    );
  }

  /** The hashes of the passwords before the present one, the newest first. */
  async formerPasswords(id: string, count: number): Promise<string[]> {
    const reader = await this.unitOfWork.reader();
    const rows: { hash: string }[] = await reader.query(
      `select password_hash as hash from password_history where account_id = $1
        order by changed_at desc, id desc limit $2`,
      [id, count],
    );
    return rows.map((row) => row.hash);
  }

  /** Until when signing in under one of these keys is refused; null when it is not. */
  async blockedUntil(keys: readonly string[]): Promise<Date | null> {
    const rows: { until: Date | null }[] = await this.dataSource.query(
      `select max(blocked_until) as until from sign_in_failure where key = any($1) and blocked_until > now()`,
      [keys],
    );
    return rows[0]?.until ?? null;
  }

  /**
   * Counts a failed try. Committed on its own: the request that failed is rolled back, its count must stay.
   * After `limit` failures within `minutes` the key is blocked for `minutes`.
   */
  async countFailure(key: string, limit: number, minutes: number): Promise<void> {
    await this.dataSource.query(
      `insert into sign_in_failure as f (key, failures, last_failed_at) values ($1, 1, now())
       on conflict (key) do update set
         failures = case when f.last_failed_at < now() - make_interval(mins => $3) then 1 else f.failures + 1 end,
         last_failed_at = now(),
         blocked_until = case
           when f.failures + 1 >= $2 and f.last_failed_at >= now() - make_interval(mins => $3)
           then now() + make_interval(mins => $3) else f.blocked_until end`,
      [key, limit, minutes],
    );
  }

  async forgetFailures(keys: readonly string[]): Promise<void> {
    await this.dataSource.query(`delete from sign_in_failure where key = any($1)`, [keys]);
  }
}
