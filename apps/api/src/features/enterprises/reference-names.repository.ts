import type { Viewer } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { visibleEnterprise } from './reference.repository.js';

/** What an enterprise is called for whom it is none of their business. */
const WITHHELD = '（内部记录）';

/** Names of what the records of a register refer to: dictionary entries, organizations, enterprises. */
@Injectable()
export class ReferenceNamesRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @param viewer who will read them: 内部 enterprises of other sides are not named, without a viewer none */
  async ofIds(ids: string[], viewer: Viewer | null = null): Promise<Map<string, string>> {
    if (!ids.length) return new Map();
    const reader = await this.unitOfWork.reader();
    const parameters: unknown[] = [[...new Set(ids)], [...new Set(ids.filter((id) => UUID.test(id)))], WITHHELD];
    const rows: { id: string; name: string }[] = await reader.query(
      `select id, full_name as name from region where id = any($1)
       union all select id, name from industry where id = any($1)
       union all select id::text, name from receiving_platform where id::text = any($1)
       union all select id::text, name from chain where id::text = any($1)
       union all select id::text, name from cluster where id::text = any($1)
       union all select id::text, name from chain_link where id = any($2::uuid[])
       union all select id::text, name from organization where id::text = any($1)
       union all select e.id::text, case when ${visibleEnterprise(viewer, parameters)} then e.name else $3 end
                   from enterprise e where e.id = any($2::uuid[])`,
      parameters,
    );
    return new Map(rows.map((row) => [row.id, row.name]));
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
