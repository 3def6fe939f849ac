import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, their sessions, and the count of failed tries to sign in. */
export class CreateAccounts20261122000300 implements MigrationInterface {
  name = 'CreateAccounts20261122000300';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table account (
        id uuid primary key,
        version integer not null default 1,
        username text not null,
        display_name text not null,
        password_hash text not null,
        organization_id uuid references organization (id),
        roles text[] not null,
        disabled_at timestamptz,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      );
      create unique index account_username on account (lower(username));
      select audit_table('account', 'account', 'id', 'id', array['password_hash', 'updated_at']);

      create table session (
        id uuid primary key,
        token_hash bytea not null unique,
        account_id uuid not null references account (id),
        created_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        expires_at timestamptz not null,
        ip text,
        user_agent text
      );
      create index session_account on session (account_id);

      create table sign_in_failure (
        key text primary key,
        failures integer not null,
        last_failed_at timestamptz not null,
        blocked_until timestamptz
      );

      create table setting (
        key text primary key,
        value jsonb not null,
        updated_at timestamptz not null default now()
      );
      select audit_table('setting', 'setting', 'key', 'key', array['updated_at']);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table setting, sign_in_failure, session, account;`);
  }
}
