import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { PresentPerson } from './sharing.dto.js';

/** Somebody who has not said for this long that he is there has left, in seconds; pages say so every 20. */
const GONE_AFTER = 45;

/** Who has which record open. No part of anybody's work: nothing here is audited or lasts. */
@Injectable()
export class PresenceRepository {
  constructor(private readonly dataSource: DataSource) {}

  async here(kind: string, recordId: string, accountId: string, editing: boolean): Promise<void> {
    await this.dataSource.query(
      `insert into record_presence (record_id, account_id, kind, editing) values ($1, $2, $3, $4)
       on conflict (record_id, account_id) do update set editing = excluded.editing, seen_at = now()`,
      [recordId, accountId, kind, editing],
    );
  }

  async others(recordId: string, accountId: string): Promise<PresentPerson[]> {
    await this.dataSource.query(`delete from record_presence where seen_at < now() - make_interval(secs => $1)`, [
      GONE_AFTER,
    ]);
    return this.dataSource.query(
      `select a.id as "accountId", a.display_name as "displayName", o.short_name as "organizationName",
              p.editing, p.seen_at as "seenAt"
         from record_presence p join account a on a.id = p.account_id
         left join organization o on o.id = a.organization_id
        where p.record_id = $1 and p.account_id <> $2 order by p.editing desc, a.display_name collate zh`,
      [recordId, accountId],
    );
  }
}
