import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';

/** Names of the dictionary entries that enterprises refer to. */
@Injectable()
export class EnterpriseNamesRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async ofIds(ids: string[]): Promise<Map<string, string>> {
    if (!ids.length) return new Map();
    const reader = await this.unitOfWork.reader();
    const rows: { id: string; name: string }[] = await reader.query(
      `select id, full_name as name from region where id = any($1)
       union all select id, name from industry where id = any($1)
       union all select id::text, name from receiving_platform where id::text = any($1)
       union all select id::text, name from chain where id::text = any($1)
       union all select id::text, name from cluster where id::text = any($1)`,
      [[...new Set(ids)]],
    );
    return new Map(rows.map((row) => [row.id, row.name]));
  }
}
