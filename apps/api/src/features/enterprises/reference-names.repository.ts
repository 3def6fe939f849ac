import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';

/** Names of what the records of a register refer to: dictionary entries, organizations, enterprises. */
@Injectable()
export class ReferenceNamesRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async ofIds(ids: string[]): Promise<Map<string, string>> {
    if (!ids.length) return new Map();
    const reader = await this.unitOfWork.reader();
    const rows: { id: string; name: string }[] = await reader.query(
      `select id, full_name as name from region where id = any($1)
       union all select id, name from industry where id = any($1)
       union all select id::text, name from receiving_platform where id::text = any($1)
       union all select id::text, name from chain where id::text = any($1)
       union all select id::text, name from cluster where id::text = any($1)
       union all select id::text, name from organization where id::text = any($1)
       union all select id::text, name from enterprise where id = any($2::uuid[])`,
      [[...new Set(ids)], [...new Set(ids.filter((id) => UUID.test(id)))]],
    );
    return new Map(rows.map((row) => [row.id, row.name]));
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
