import type { AccessRow, Permission } from '@lianqun/domain';
import { todayInShanghai } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { ReachedRecord } from './record-access.repository.js';

/** Somebody who may read a record. */
export interface RecordPerson {
  id: string;
  name: string;
  organization: string | null;
}

/** A list, and a single value, of the record's `AccessRow` (`$2`). */
const list = (name: keyof AccessRow) => `array(select jsonb_array_elements_text($2::jsonb->'${name}'))`;
const one = (name: keyof AccessRow) => `($2::jsonb->>'${name}')`;

/**
 * Account `a` of organization `o`, province `r.path[1]`, may come in today (`$1`), holds the permission (`$3`) by a role
 * that has effect, and reads the record; as `isVisible`.
 */
const MAY_READ = `
  a.disabled_at is null and coalesce(a.starts_on <= $1::date, true) and coalesce(a.ends_on >= $1::date, true)
  and exists (select from role l where l.id = any(a.roles) and $3 = any(l.permissions)
       and (not l.follows_leading or o.key = 'industry-group' or exists (
              select from leading_term t
               where t.organization_id = a.organization_id and $1::date between t.starts_on and t.ends_on)))
  and (not ${one('restricted')}::boolean or a.id::text = ${one('createdBy')}
       or a.organization_id::text = ${one('organizationId')} or r.path[1] = ${one('organizationProvinceId')}
       or r.path[1] = any(${list('regionPath')}) or o.path::text[] && ${list('invited')})`;

const FROM = `account a left join organization o on o.id = a.organization_id left join region r on r.id = o.region_id`;

const PERSON = `a.id, a.display_name as name, o.name as organization`;

/** A text that may hold the signs of a LIKE pattern, found anywhere. */
const anywhere = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

/** The accounts that may read a record: nobody else is named, told or mentioned. */
@Injectable()
export class RecordPeople {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Those whose name, or whose organization's, holds the text; one's own organization first. */
  async search(
    record: ReachedRecord,
    q: string,
    organizationId: string | null,
    limit: number,
  ): Promise<RecordPerson[]> {
    const reader = await this.unitOfWork.reader();
    return reader.query(
      `select ${PERSON} from ${FROM}
        where ${MAY_READ}
          and (a.display_name ilike $4 or o.name ilike $4 or o.short_name ilike $4)
        order by a.organization_id is distinct from $5::uuid, a.display_name collate zh, a.id limit $6`,
      [...this.asked(record), anywhere(q.trim()), organizationId, limit],
    );
  }

  /** Of these accounts those that may read the record. */
  async among(record: ReachedRecord, ids: readonly string[]): Promise<RecordPerson[]> {
    if (!ids.length) return [];
    const reader = await this.unitOfWork.reader();
    return reader.query(`select ${PERSON} from ${FROM} where ${MAY_READ} and a.id = any($4::uuid[])`, [
      ...this.asked(record),
      ids,
    ]);
  }

  private asked({ access, kind }: ReachedRecord): [string, string, Permission] {
    return [todayInShanghai(new Date()), JSON.stringify(access), kind.read];
  }
}
