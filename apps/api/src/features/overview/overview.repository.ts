import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import type { ChainCount, RegionCount, TagCount } from './overview.dto.js';

/** Counts for the home page. An enterprise on several chains counts once in the distinct total. */
@Injectable()
export class OverviewRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async enterprises(): Promise<{ total: number; onChains: number }> {
    const reader = await this.unitOfWork.reader();
    const rows: { total: number; onChains: number }[] = await reader.query(
      `select count(*)::int as total,
              (select count(distinct ec.enterprise_id)::int from enterprise_chain ec
                 join enterprise e on e.id = ec.enterprise_id and e.deleted_at is null) as "onChains"
         from enterprise where deleted_at is null`,
    );
    return rows[0] ?? { total: 0, onChains: 0 };
  }

  /** The three provinces, then everywhere else together (regionId null). */
  async byProvince(): Promise<RegionCount[]> {
    return (await this.unitOfWork.reader()).query(
      `with counted as (
         select case when r.path[1] in ('110000', '120000', '130000') then r.path[1] end as province, count(*)::int as count
           from enterprise e left join region r on r.id = e.region_id where e.deleted_at is null group by 1)
       select p.id as "regionId", p.name, coalesce(c.count, 0) as count
         from region p left join counted c on c.province = p.id where p.id in ('110000', '120000', '130000')
       union all
       select null, null, count from counted where province is null
       order by "regionId" nulls last`,
    );
  }

  async byChain(): Promise<ChainCount[]> {
    return (await this.unitOfWork.reader()).query(
      `select c.id as "chainId", c.key, c.name, count(e.id)::int as count
         from chain c left join enterprise_chain ec on ec.chain_id = c.id
         left join enterprise e on e.id = ec.enterprise_id and e.deleted_at is null
        where c.deleted_at is null and (c.status = 'published' or e.id is not null) group by c.id order by c.sort_order`,
    );
  }

  async byTag(): Promise<TagCount[]> {
    return (await this.unitOfWork.reader()).query(
      `select t.kind, count(distinct t.enterprise_id)::int as count
         from enterprise_tag t join enterprise e on e.id = t.enterprise_id and e.deleted_at is null
        group by t.kind order by count desc, t.kind`,
    );
  }
}
