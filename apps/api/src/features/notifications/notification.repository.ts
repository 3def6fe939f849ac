import type { NotificationKind } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';

/** As it stands in an inbox. */
export interface InboxRow {
  id: string;
  kind: NotificationKind;
  params: Record<string, unknown>;
  link: string | null;
  at: Date;
  readAt: Date | null;
}

export interface NewNotification {
  kind: NotificationKind;
  params: object;
  link: string;
  once: string | null;
}

/** What an account was told just now by the digest, the oldest first. */
export interface Digest {
  accountId: string;
  email: string | null;
  active: boolean;
  items: { kind: NotificationKind; params: Record<string, unknown>; link: string | null }[];
}

@Injectable()
export class NotificationRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @returns the accounts that are told; those that heard of it before are not among them */
  async insert(
    { kind, params, link, once }: NewNotification,
    to: readonly { accountId: string; delivery: string }[],
  ): Promise<Set<string>> {
    const writer = await this.unitOfWork.writer();
    const rows: { account_id: string }[] = await writer.query(
      `insert into notification (id, account_id, kind, params, link, once_key, delivered_at)
       select n.id, n."accountId", $2, $3::jsonb, $4, $5, case when n.delivery = 'now' then now() end
         from jsonb_to_recordset($1::jsonb) n(id uuid, "accountId" uuid, delivery text)
       on conflict (account_id, once_key) where once_key is not null do nothing
       returning account_id`,
      [
        JSON.stringify(to.map(({ accountId, delivery }) => ({ id: uuid(), accountId, delivery }))),
        ...[kind, JSON.stringify(params), link, once],
      ],
    );
    return new Set(rows.map((row) => row.account_id));
  }

  async list(accountId: string, unread: boolean, page: number, pageSize: number) {
    const reader = await this.unitOfWork.reader();
    const items: InboxRow[] = await reader.query(
      `select id, kind, params, link, delivered_at as at, read_at as "readAt" from notification
        where account_id = $1 and delivered_at is not null and (not $2 or read_at is null)
        order by delivered_at desc, id desc limit $3 offset $4`,
      [accountId, unread, pageSize, (page - 1) * pageSize],
    );
    const counts: { total: number; unread: number }[] = await reader.query(
      `select count(*)::int as total, (count(*) filter (where read_at is null))::int as unread
         from notification where account_id = $1 and delivered_at is not null`,
      [accountId],
    );
    const { total = 0, unread: open = 0 } = counts[0] ?? {};
    return { items, total: unread ? open : total, unread: open };
  }

  async unread(accountId: string): Promise<number> {
    const rows = await this.unitOfWork.readPrepared<{ unread: number }>(
      'notifications-unread',
      `select count(*)::int as unread from notification
        where account_id = $1 and read_at is null and delivered_at is not null`,
      [accountId],
    );
    return rows[0]?.unread ?? 0;
  }

  /** Of one's own and delivered ones; `ids` null are all. */
  async markRead(accountId: string, ids: readonly string[] | null): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `update notification set read_at = now()
        where account_id = $1 and delivered_at is not null and read_at is null and ($2::uuid[] is null or id = any($2))`,
      [accountId, ids],
    );
  }

  /** Makes visible what waited for the digest; one entry an account. */
  async deliverWaiting(today: string): Promise<Digest[]> {
    const writer = await this.unitOfWork.writer();
    return writer.query(
      `with delivered as (
         update notification set delivered_at = now() where delivered_at is null
         returning account_id, id, kind, params, link)
       select a.id as "accountId", a.email,
              a.disabled_at is null and coalesce(a.starts_on <= $1::date, true)
                and coalesce(a.ends_on >= $1::date, true) as active,
              jsonb_agg(jsonb_build_object('kind', d.kind, 'params', d.params, 'link', d.link) order by d.id) as items
         from delivered d join account a on a.id = d.account_id group by a.id`,
      [today],
    );
  }

  /** Forgets what was told more than this many days ago. */
  async forget(days: number): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(`delete from notification where created_at < now() - make_interval(days => $1)`, [days]);
  }

  async preferences(accountId: string): Promise<Map<string, string>> {
    const reader = await this.unitOfWork.reader();
    const rows: { kind: string; delivery: string }[] = await reader.query(
      `select kind, delivery from notification_preference where account_id = $1`,
      [accountId],
    );
    return new Map(rows.map((row) => [row.kind, row.delivery]));
  }

  async setPreferences(accountId: string, items: readonly { kind: string; delivery: string }[]): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `insert into notification_preference (account_id, kind, delivery)
       select $1, n.kind, n.delivery from jsonb_to_recordset($2::jsonb) n(kind text, delivery text)
       on conflict (account_id, kind) do update set delivery = excluded.delivery
         where notification_preference.delivery <> excluded.delivery`,
      [accountId, JSON.stringify(items)],
    );
  }
}
