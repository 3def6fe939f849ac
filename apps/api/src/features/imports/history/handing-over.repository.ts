import type { Permission } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';

export interface Colleague {
  id: string;
  name: string;
  organization: string;
}

/** A role has effect for account `a` of organization `o` on the day `$3`. */
const IN_EFFECT = `(not l.follows_leading or o.key = 'industry-group' or exists (
  select from leading_term t where t.organization_id = a.organization_id and $3::date between t.starts_on and t.ends_on))`;

/** Who can take care of a batch. */
@Injectable()
export class HandingOverRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The people of an organization, and of those below it, who hold the permission and may come in on a day. */
  async colleagues(organizationId: string | null, permission: Permission, day: string): Promise<Colleague[]> {
    if (organizationId === null) return [];
    const reader = await this.unitOfWork.reader();
    return reader.query<Colleague[]>(
      `select a.id, a.display_name as name, coalesce(o.short_name, o.name) as organization
         from account a join organization o on o.id = a.organization_id
        where o.path && array[$1::uuid] and a.disabled_at is null
          and (a.starts_on is null or a.starts_on <= $3::date) and (a.ends_on is null or a.ends_on >= $3::date)
          and exists (select from role l where l.id = any(a.roles) and $2 = any(l.permissions) and ${IN_EFFECT})
        order by cardinality(o.path), o.name collate zh, a.display_name collate zh, a.id`,
      [organizationId, permission, day],
    );
  }

  /** Null gives the batch back to who made it. @returns false when somebody else has changed it meanwhile */
  async handOver(batchId: string, version: number, accountId: string | null): Promise<boolean> {
    const writer = await this.unitOfWork.writer();
    const rows: unknown[] = await writer.query(
      `with handed as (
         update import_batch set keeper_id = nullif($3::uuid, created_by), version = version + 1, updated_at = now()
          where id = $1 and version = $2 returning id)
       select id from handed`,
      [batchId, version, accountId],
    );
    return rows.length > 0;
  }
}
