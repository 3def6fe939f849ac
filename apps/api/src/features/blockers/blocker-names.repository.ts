import type { Viewer } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { visibleSql } from '../../foundation/access/access.sql.js';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { ReferenceNamesRepository, restrictedEnterprise } from '../enterprises/index.js';
import { restrictedProject } from '../projects/index.js';

/** What is said instead of the name of a record that is not shared with who asks. */
const WITHHELD = { project: '未公开项目', enterprise: '未公开企业' } as const;

/** Names of what a blocker refers to: projects, and what every register refers to. */
@Injectable()
export class BlockerNamesRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly references: ReferenceNamesRepository,
  ) {}

  async ofIds(ids: string[], viewer: Viewer): Promise<Map<string, string>> {
    const wanted = [...new Set(ids)];
    const names = await this.references.ofIds(wanted);
    const parameters: unknown[] = [wanted];
    const bind = (value: unknown) => `$${String(parameters.push(value))}`;
    const named = (kind: 'project' | 'enterprise', restricted: string) =>
      `select t.id::text, case when ${visibleSql(viewer, 't', restricted, bind)} then t.name else '${WITHHELD[kind]}' end as name
         from ${kind} t where t.id::text = any($1::text[])`;
    const rows: { id: string; name: string }[] = await (
      await this.unitOfWork.reader()
    ).query(
      `${named('project', restrictedProject('t'))} union all ${named('enterprise', restrictedEnterprise('t'))}`,
      parameters,
    );
    return new Map([...names, ...rows.map((row) => [row.id, row.name] as const)]);
  }
}
