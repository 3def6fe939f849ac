import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import type { RegionResponse } from './region.dto.js';

@Injectable()
export class RegionRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async all(): Promise<RegionResponse[]> {
    const reader = await this.unitOfWork.reader();
    return reader.query(`
      select id, name, full_name as "fullName", level, parent_id as "parentId", aliases
        from region order by sort_order, id
    `);
  }
}
