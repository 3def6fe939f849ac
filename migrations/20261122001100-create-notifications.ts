import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people are told of, how they want to be told, and the mails on their way. */
export class CreateNotifications20261122001100 implements MigrationInterface {
  name = 'CreateNotifications20261122001100';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table notification (
        id uuid primary key,
        account_id uuid not null references account (id),
        kind text not null,
        params jsonb not null,
        link text,
        once_key text,
        created_at timestamptz not null default now(),
        delivered_at timestamptz,
        read_at timestamptz
      );
      comment on column notification.delivered_at is 'Null while it waits for the digest of the day';
      comment on column notification.once_key is 'What an account is told of only once goes by this key';
      create index notification_newest on notification (account_id, delivered_at desc, id desc)
        where delivered_at is not null;
      create index notification_unread on notification (account_id) where read_at is null and delivered_at is not null;
      create index notification_waiting on notification (account_id) where delivered_at is null;
      create unique index notification_once on notification (account_id, once_key) where once_key is not null;

      create table notification_preference (
        account_id uuid not null references account (id),
        kind text not null,
        delivery text not null check (delivery in ('now', 'daily', 'off')),
        primary key (account_id, kind)
      );
      select audit_table('notification_preference', 'account', 'account_id', 'account_id, kind');

      create table mail (
        id uuid primary key,
        account_id uuid not null references account (id),
        recipient text not null,
        subject text not null,
        body text not null,
        created_at timestamptz not null default now(),
        sent_at timestamptz,
        failures integer not null default 0,
        last_error text
      );
      comment on column mail.recipient is 'Encrypted like every contact detail';
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table mail, notification_preference, notification`);
  }
}
