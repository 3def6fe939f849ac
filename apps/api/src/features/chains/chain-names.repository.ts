import type { Viewer } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { visibleSql } from '../../foundation/access/access.sql.js';
import { RecordKinds } from '../../foundation/access/record-kinds.js';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What an enterprise is called for whom it is none of their business. */
const WITHHELD = '（内部记录）';

/** Names of what chains, their terms and links refer to. */
@Injectable()
export class ChainNamesRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly kinds: RecordKinds,
  ) {}

  async ofIds(ids: string[], viewer: Viewer): Promise<Map<string, string>> {
    if (!ids.length) return new Map();
    const reader = await this.unitOfWork.reader();
    const parameters: unknown[] = [[...new Set(ids)], [...new Set(ids.filter((id) => UUID.test(id)))], WITHHELD];
    const bind = (value: unknown) => `$${String(parameters.push(value))}`;
    const restricted = this.kinds.find('enterprise')?.restricted ?? 'true';
    const rows: { id: string; name: string }[] = await reader.query(
      `select id, full_name as name from region where id = any($1)
       union all select id, name from industry where id = any($1)
       union all select key, name from chain where key = any($1)
       union all select key, name from cluster where key = any($1)
       union all select id::text, name from organization where id = any($2::uuid[])
       union all select id::text, name from chain_link where id = any($2::uuid[])
       union all select t.id::text, case when ${visibleSql(viewer, 't', restricted, bind)} then t.name else $3 end
                   from enterprise t where t.id = any($2::uuid[])`,
      parameters,
    );
    return new Map(rows.map((row) => [row.id, row.name]));
  }
}
