import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import type { ChainResponse } from './chain.dto.js';

@Injectable()
export class ChainRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async all(): Promise<ChainResponse[]> {
    const reader = await this.unitOfWork.reader();
    return reader.query(`
      select e.id, e.key, e.name, e.aliases, e.status, e.batch, e.source,
             array(select r.name from (select key, name from chain union all select key, name from cluster) r
                    where r.key = any(e.related_keys) order by r.name) as "relatedNames"
        from chain e order by e.sort_order
    `);
  }
}
