import type { AccessRow, PlatformMembership } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import { platformAccessJson } from '../platform-access.js';
import type { PlatformBranch, PlatformResponse, PlatformSums } from '../platform-response.dto.js';
import { COLUMNS, condition, JOINS, orderOf, type PlatformFilter, sumsOf } from './platform.sql.js';

/** A platform with what decides who reaches it. Contact details are as the database keeps them, here and in lists. */
export interface ReachedPlatform {
  record: PlatformResponse;
  access: AccessRow;
}

/** A system as it is kept, with its categories. */
export interface KeptSystem {
  key: string;
  name: string;
  aliases: string[];
  source: string | null;
  categories: { key: string; name: string; plannedCount: number | null; group?: string | null }[];
}

/** Numbers the values of one statement. */
function binding() {
  const parameters: unknown[] = [];
  return { parameters, bind: (value: unknown) => `$${String(parameters.push(value))}` };
}

const withAccess = `${COLUMNS}, ${platformAccessJson('p')} as access`;

@Injectable()
export class PlatformListRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async list(filter: PlatformFilter, sort: string, page: number, pageSize: number) {
    const reader = await this.unitOfWork.reader();
    const { bind, parameters } = binding();
    const where = condition(filter, bind);
    const [items, [sums]] = await Promise.all([
      reader.query<PlatformResponse[]>(
        `select ${COLUMNS} from receiving_platform p ${JOINS} where ${where} order by ${orderOf(sort)}
          limit ${String(pageSize)} offset ${String((page - 1) * pageSize)}`,
        parameters,
      ),
      reader.query<(PlatformSums & { total: number })[]>(sumsOf(where), parameters),
    ]);
    if (!sums) throw new Error('a statement without a row');
    const { total, ...rest } = sums;
    return { items, total, sums: rest };
  }

  /** The ids of a whole filter in the order of the list. */
  async ids(filter: PlatformFilter, sort: string): Promise<string[]> {
    const reader = await this.unitOfWork.reader();
    const { bind, parameters } = binding();
    const rows: { id: string }[] = await reader.query(
      `select p.id from receiving_platform p where ${condition(filter, bind)} order by ${orderOf(sort)}`,
      parameters,
    );
    return rows.map((row) => row.id);
  }

  /** Those of the ids that are in the register, in their order. */
  async byIds(ids: readonly string[]): Promise<ReachedPlatform[]> {
    const reader = await this.unitOfWork.reader();
    const rows: (PlatformResponse & { access: AccessRow })[] = await reader.query(
      `select ${withAccess} from unnest($1::uuid[]) with ordinality wanted(id, position)
         join receiving_platform p on p.id = wanted.id and p.deleted_at is null ${JOINS} order by wanted.position`,
      [ids],
    );
    return rows.map(({ access, ...record }) => ({ record, access }));
  }

  async byId(id: string): Promise<ReachedPlatform | null> {
    const [found] = await this.byIds([id]);
    return found ?? null;
  }

  /** The whole tree to which a platform belongs, bases before their parts; empty where it stands alone. */
  async tree(id: string): Promise<Omit<PlatformBranch, 'counts'>[]> {
    const reader = await this.unitOfWork.reader();
    const rows: Omit<PlatformBranch, 'counts'>[] = await reader.query(
      `with recursive up as (
         select id, parent_id, 0 as depth from receiving_platform where id = $1
         union select u.id, u.parent_id, up.depth + 1 from up join receiving_platform u on u.id = up.parent_id
          where u.deleted_at is null and up.depth < 20),
       down as (
         (select id, 0 as depth from up order by up.depth desc limit 1)
         union select c.id, d.depth + 1 from down d join receiving_platform c on c.parent_id = d.id
          where c.deleted_at is null and d.depth < 20)
       select p.id, case when d.depth > 0 then p.parent_id end as "parentId", p.name, r.full_name as "regionName",
              trim_scale(p.planned_area)::text as "plannedArea", trim_scale(p.available_land)::text as "availableLand",
              trim_scale(p.standard_workshop)::text as "standardWorkshop"
         from down d join receiving_platform p on p.id = d.id left join region r on r.id = p.region_id
        order by d.depth, p.name collate zh, p.id`,
      [id],
    );
    return rows.length > 1 ? rows : [];
  }

  /** The platform systems in their order. */
  async systems(): Promise<KeptSystem[]> {
    const reader = await this.unitOfWork.reader();
    return reader.query(`select key, name, aliases, source, categories from platform_system order by sort_order`);
  }

  /** In which systems each platform stands. */
  async memberships(): Promise<{ systems: PlatformMembership[]; isSample: boolean }[]> {
    const reader = await this.unitOfWork.reader();
    return reader.query(`select systems, is_sample as "isSample" from receiving_platform where deleted_at is null`);
  }
}
