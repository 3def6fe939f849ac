import { foldName, type Viewer } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { visibleSql } from '../../../foundation/access/access.sql.js';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import { restrictedEnterprise } from '../../enterprises/index.js';
import type { Values } from '../../imports/index.js';

/** Who moves, as far as the register of enterprises knows them. */
@Injectable()
export class SubjectsRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Every relocation that is not in the bin. */
  async allIds(): Promise<string[]> {
    const rows: { id: string }[] = await (
      await this.unitOfWork.reader()
    ).query(`select id from relocation where deleted_at is null order by code`);
    return rows.map(({ id }) => id);
  }

  /** The enterprise that each row names, by its credit code, else by a name that only one has; null for none. */
  async find(rows: readonly Values[], viewer: Viewer): Promise<(string | null)[]> {
    const asked = rows.map(({ creditCode, name }, row) => ({
      row,
      code: typeof creditCode === 'string' ? creditCode : null,
      name: typeof name === 'string' ? foldName(name) : null,
    }));
    const parameters: unknown[] = [JSON.stringify(asked)];
    const bind = (value: unknown) => `$${String(parameters.push(value))}`;
    const seen = visibleSql(viewer, 'e', restrictedEnterprise('e'), bind);
    const found: { row: number; ids: string[]; coded: string | null }[] = await (
      await this.unitOfWork.reader()
    ).query(
      `select a.row, array_agg(e.id) as ids, (array_agg(e.id) filter (where e.credit_code = a.code))[1] as coded
         from jsonb_to_recordset($1::jsonb) a(row integer, code text, name text)
         join enterprise e on e.credit_code = a.code or (e.name_folded = a.name
                              and (a.code is null or e.credit_code is null))
        where e.deleted_at is null and ${seen} group by 1`,
      parameters,
    );
    const byRow = new Map(found.map(({ row, ids, coded }) => [row, coded ?? (ids.length === 1 ? ids[0] : null)]));
    return rows.map((_, row) => byRow.get(row) ?? null);
  }

  /** Makes the folded names anew, by which what is called the same is found. */
  async foldAgain(ids: readonly string[]): Promise<void> {
    const writer = await this.unitOfWork.writer();
    const named: { id: string; name: string }[] = await writer.query(
      `select t.id, coalesce(t.subject_name, e.name) as name
         from relocation t left join enterprise e on e.id = t.enterprise_id where t.id = any($1)`,
      [ids],
    );
    await writer.query(
      `update relocation t set subject_name_folded = n.name
         from jsonb_to_recordset($1::jsonb) n(id uuid, name text) where t.id = n.id`,
      [JSON.stringify(named.map(({ id, name }) => ({ id, name: foldName(name) })))],
    );
  }
}
