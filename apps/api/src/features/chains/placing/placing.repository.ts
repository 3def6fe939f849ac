import type { AccessRow, PlacingOrigin, Viewer } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { accessJson, type Bind, coversSql, visibleSql } from '../../../foundation/access/access.sql.js';
import { RecordKinds } from '../../../foundation/access/record-kinds.js';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import { type Principal, scopeOf } from '../../../foundation/http/principal.js';
import { refuseDeleted } from '../../../foundation/records/living-records.repository.js';
import type { OwnedLink } from '../links/link.repository.js';
import type { PlacedEnterprise } from './placing.dto.js';

/** An enterprise as far as placing it goes. */
export interface PlaceableEnterprise {
  id: string;
  name: string;
  inBin: boolean;
  access: AccessRow;
}

/** The columns that an answer shows of an enterprise; it goes by `t`. */
export const SHOWN = `t.id, t.name, t.credit_code as "creditCode",
  (select name from industry where id = t.industry_id) as "industryName",
  (select full_name from region where id = t.region_id) as "regionName"`;

/** A link and everything below it. @param link the parameter that holds its id */
const below = (link: string) => `with recursive below as (
  select id from chain_link where id = ${link}::uuid
  union all select l.id from chain_link l join below b on l.parent_id = b.id)`;

/** Which enterprises stand on which links. */
@Injectable()
export class PlacingRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly kinds: RecordKinds,
  ) {}

  /** SQL condition under which an enterprise is not shared between the provinces; it goes by `t`. */
  get restricted(): string {
    const kind = this.kinds.find('enterprise');
    if (!kind) throw new Error('the register of enterprises is not announced');
    return kind.restricted;
  }

  /** Held until the transaction ends, so that none of them goes into the bin meanwhile. */
  async held(ids: readonly string[]): Promise<Map<string, PlaceableEnterprise>> {
    const writer = await this.unitOfWork.writer();
    const rows: PlaceableEnterprise[] = await writer.query(
      `select t.id, t.name, t.deleted_at is not null as "inBin", ${accessJson('t', this.restricted)} as access
         from enterprise t where t.id = any($1::uuid[]) order by t.id for update of t`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** @returns how many of them did not stand there yet */
  async place(linkId: string, ids: readonly string[], origin: PlacingOrigin): Promise<number> {
    const writer = await this.unitOfWork.writer();
    const rows: unknown[] = await writer.query(
      `insert into enterprise_link (enterprise_id, link_id, origin) select unnest($2::uuid[]), $1, $3
       on conflict do nothing returning enterprise_id`,
      [linkId, ids, origin],
    );
    await writer.query(`delete from link_suggestion_declined where link_id = $1 and enterprise_id = any($2::uuid[])`, [
      linkId,
      ids,
    ]);
    return rows.length;
  }

  /** Who stands on a link stands on its chain or cluster: noted with the enterprise, whose version moves on. */
  async joinOwner({ kind, ownerId }: Pick<OwnedLink, 'kind' | 'ownerId'>, ids: readonly string[]): Promise<void> {
    const writer = await this.unitOfWork.writer();
    const joined: { id: string }[] = await writer.query(
      `insert into enterprise_${kind} (enterprise_id, ${kind}_id) select unnest($2::uuid[]), $1
       on conflict do nothing returning enterprise_id as id`,
      [ownerId, ids],
    );
    await refuseDeleted(writer, kind, [ownerId], { field: 'linkId', code: 'chain-link-unknown' });
    if (!joined.length) return;
    await writer.query(`update enterprise set version = version + 1, updated_at = now() where id = any($1::uuid[])`, [
      joined.map(({ id }) => id),
    ]);
  }

  /** @returns whether it stood there */
  async takeOff(linkId: string, enterpriseId: string): Promise<boolean> {
    const writer = await this.unitOfWork.writer();
    const [rows]: [unknown[], number] = await writer.query(
      `delete from enterprise_link where link_id = $1 and enterprise_id = $2 returning link_id`,
      [linkId, enterpriseId],
    );
    return rows.length > 0;
  }

  /** @returns how many were not declined before */
  async decline(linkId: string, ids: readonly string[]): Promise<number> {
    const writer = await this.unitOfWork.writer();
    const rows: unknown[] = await writer.query(
      `insert into link_suggestion_declined (enterprise_id, link_id, created_by)
       select unnest($2::uuid[]), $1, nullif(current_setting('app.actor', true), '')::uuid
       on conflict do nothing returning enterprise_id`,
      [linkId, ids],
    );
    return rows.length;
  }

  /**
   * Who stands on a link or on anything below it, as far as the viewer may see; `withheld` are the others. A search for
   * words does not count those: it would tell what hidden ones are called.
   */
  async placed(linkId: string, q: string | undefined, principal: Principal, page: number, pageSize: number) {
    const parameters: unknown[] = [linkId];
    const bind: Bind = (value) => `$${String(parameters.push(value))}`;
    const found = q?.trim()
      ? `and (t.name ilike ${bind(pattern(q.trim()))} or t.credit_code ilike $${String(parameters.length)})`
      : '';
    const visible = this.visible(principal, bind);
    const from = `from below b join enterprise_link x on x.link_id = b.id join chain_link l on l.id = b.id
      join enterprise t on t.id = x.enterprise_id and t.deleted_at is null ${found}`;
    const reader = await this.unitOfWork.reader();
    const [counted]: { total: number; withheld: number }[] = await reader.query(
      `${below('$1')} select count(*) filter (where ${visible})::int as total,
                             (count(*) filter (where (${visible}) is not true))::int as withheld ${from}`,
      parameters,
    );
    const covered = coversSql(scopeOf(principal, 'enterprise.update'), principal, 't', bind);
    const items: PlacedEnterprise[] = await reader.query(
      `${below('$1')} select ${SHOWN}, l.id as "linkId", l.name as "linkName", x.origin, ${covered} as "mayRemove" ${from}
        where ${visible} order by t.name collate zh, t.id, l.sort_order
        limit ${String(pageSize)} offset ${String((page - 1) * pageSize)}`,
      parameters,
    );
    return { items, total: counted?.total ?? 0, withheld: found ? 0 : (counted?.withheld ?? 0) };
  }

  visible(viewer: Viewer, bind: Bind): string {
    return visibleSql(viewer, 't', this.restricted, bind);
  }
}

const pattern = (text: string) => `%${text.replace(/[\\%_]/gu, '\\$&')}%`;
