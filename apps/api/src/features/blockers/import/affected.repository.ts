import { foldName, type Viewer } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { visibleSql } from '../../../foundation/access/access.sql.js';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import { restrictedEnterprise } from '../../enterprises/index.js';
import { restrictedProject } from '../../projects/index.js';

/** What lists name as affected: projects and enterprises of the registers by their names and codes. */
@Injectable()
export class AffectedRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async allIds(): Promise<string[]> {
    const rows: { id: string }[] = await (
      await this.unitOfWork.reader()
    ).query(`select id from blocker where deleted_at is null order by code`);
    return rows.map(({ id }) => id);
  }

  /** Ids by name, of names that only one has and that the viewer may know. */
  async find(kind: 'project' | 'enterprise', names: readonly string[], viewer: Viewer): Promise<Map<string, string>> {
    if (!names.length) return new Map();
    const parameters: unknown[] = [JSON.stringify(names.map((name) => ({ name, folded: foldName(name) })))];
    const bind = (value: unknown) => `$${String(parameters.push(value))}`;
    const restricted = kind === 'project' ? restrictedProject('t') : restrictedEnterprise('t');
    const code = kind === 'project' ? 't.code' : 't.credit_code';
    const found: { name: string; ids: string[] }[] = await (
      await this.unitOfWork.reader()
    ).query(
      `select a.name, array_agg(t.id) as ids
         from jsonb_to_recordset($1::jsonb) a(name text, folded text)
         join ${kind} t on t.name_folded = a.folded or ${code} = a.name
        where t.deleted_at is null and ${visibleSql(viewer, 't', restricted, bind)} group by 1`,
      parameters,
    );
    return new Map(found.flatMap(({ name, ids: [id, ...more] }) => (id && !more.length ? [[name, id] as const] : [])));
  }
}
