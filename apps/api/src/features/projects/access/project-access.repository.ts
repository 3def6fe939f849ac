import type { Viewer } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { type Bind, visibleSql } from '../../../foundation/access/access.sql.js';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import { restrictedEnterprise } from '../../enterprises/index.js';

/** Where a project will be, and whose it will be. */
export interface Placement {
  regionPath: string[];
  organizationId: string | null;
  organizationPath: string[];
  organizationProvinceId: string | null;
  /** Where the responsible organization itself is. */
  organizationRegionPath: string[];
}

@Injectable()
export class ProjectAccessRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async placement(regionCode: string | null, organizationId: string | null): Promise<Placement> {
    const reader = await this.unitOfWork.reader();
    const [row] = await reader.query<Placement[]>(
      `select coalesce((select to_jsonb(path) from region where id = $1), '[]') as "regionPath",
              o.id as "organizationId", coalesce(to_jsonb(o.path), '[]') as "organizationPath",
              r.path[1] as "organizationProvinceId", coalesce(to_jsonb(r.path), '[]') as "organizationRegionPath"
         from (select 1) one left join organization o on o.id = $2::uuid left join region r on r.id = o.region_id`,
      [regionCode, organizationId],
    );
    if (!row) throw new Error('a single row did not come');
    return row;
  }

  /** Of these enterprises those that the viewer does not see, or that are in no register. */
  async unseenEnterprises(ids: readonly string[], viewer: Viewer): Promise<Set<string>> {
    if (!ids.length) return new Set();
    const parameters: unknown[] = [[...new Set(ids)]];
    const bind: Bind = (value) => `$${String(parameters.push(value))}`;
    const reader = await this.unitOfWork.reader();
    const rows: { id: string }[] = await reader.query(
      `select g.id from unnest($1::uuid[]) g(id) where not exists (
         select from enterprise e where e.id = g.id and ${visibleSql(viewer, 'e', restrictedEnterprise('e'), bind)})`,
      parameters,
    );
    return new Set(rows.map(({ id }) => id));
  }
}
