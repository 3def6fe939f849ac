import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import type { IndustryResponse } from './industry.dto.js';

@Injectable()
export class IndustryRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async all(): Promise<IndustryResponse[]> {
    const reader = await this.unitOfWork.reader();
    return reader.query(`select id, name, level, parent_id as "parentId" from industry order by id`);
  }
}
