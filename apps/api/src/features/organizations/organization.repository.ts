import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import type { OrganizationResponse } from './organization.dto.js';

@Injectable()
export class OrganizationRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async all(): Promise<OrganizationResponse[]> {
    const reader = await this.unitOfWork.reader();
    return reader.query(`
      select id, key, name, short_name as "shortName", type, region_id as "regionId", parent_id as "parentId", source
        from organization order by source_key
    `);
  }
}
