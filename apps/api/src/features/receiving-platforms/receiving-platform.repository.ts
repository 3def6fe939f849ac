import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import type { PlatformSystemResponse, ReceivingPlatformResponse } from './receiving-platform.dto.js';

@Injectable()
export class ReceivingPlatformRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async all(): Promise<ReceivingPlatformResponse[]> {
    const reader = await this.unitOfWork.reader();
    return reader.query(`
      select p.id, p.key, p.name, p.aliases, p.region_id as "regionId", r.full_name as "regionName", p.systems, p.note, p.source
        from receiving_platform p left join region r on r.id = p.region_id
       where p.deleted_at is null order by p.region_id nulls last, p.name collate zh
    `);
  }

  /** Each system with its categories: how many platforms the notice names, and how many of them are recorded. */
  async systems(): Promise<PlatformSystemResponse[]> {
    const reader = await this.unitOfWork.reader();
    return reader.query(`
      select s.id, s.key, s.name, s.source,
             (select jsonb_agg(c.value || jsonb_build_object('recordedCount', (
                       select count(*) from receiving_platform p
                        where p.deleted_at is null and p.systems @> jsonb_build_array(jsonb_build_object('system', s.key, 'category', c.value ->> 'key'))))
                     order by c.ordinality)
                from jsonb_array_elements(s.categories) with ordinality c) as categories
        from platform_system s order by s.sort_order
    `);
  }
}
