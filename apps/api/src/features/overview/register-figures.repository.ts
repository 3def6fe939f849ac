import type { Viewer } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import type { Bind } from '../../foundation/access/access.sql.js';
import { type RecordKind, RecordKinds } from '../../foundation/access/record-kinds.js';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { visibleRecordSql } from './concern.sql.js';
import type { RegisterFigures } from './overview.dto.js';

/** As one row of JSON; numbers are counts. */
type Row = Omit<RegisterFigures, 'platforms'>;

/** The main figures of the registers: what the account would find there, of its own province where it has one. */
@Injectable()
export class RegisterFiguresRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly kinds: RecordKinds,
  ) {}

  /** One statement for all registers. `today` is a day in Shanghai. */
  async show(viewer: Viewer, may: (kind: RecordKind) => boolean, today: string): Promise<Row> {
    const parameters: unknown[] = [];
    const bind: Bind = (value) => `$${String(parameters.push(value))}`;
    const province = bind(viewer.provinceId);
    const within = `(${province}::text is null or t.region_id in (select id from region where path[1] = ${province}))`;
    const figure = (kindName: string, query: (kind: RecordKind, visible: string) => string): string => {
      const kind = this.kinds.find(kindName);
      return kind && may(kind) ? `(${query(kind, visibleRecordSql(kind, viewer, bind))})` : 'null';
    };
    const living = (kind: RecordKind, visible: string) =>
      `from ${kind.table} t where t.deleted_at is null and ${visible}`;
    const byStage = (kind: RecordKind, visible: string) => `
      select jsonb_build_object('total', coalesce(sum(n), 0), 'stages',
                                coalesce(jsonb_agg(jsonb_build_object('stage', stage, 'count', n)), '[]'))
        from (select t.stage, count(*)::int as n ${living(kind, visible)} and ${within} group by t.stage) s`;
    const [row] = await (
      await this.unitOfWork.reader()
    ).query<Row[]>(
      `select (select jsonb_build_object('id', id, 'name', name) from region where id = ${province}::text) as province,
              ${figure('enterprise', (kind, visible) => `select count(*)::int ${living(kind, visible)} and ${within}`)} as enterprises,
              ${figure('project', byStage)} as projects,
              ${figure('relocation', byStage)} as relocations,
              ${figure(
                'blocker',
                (kind, visible) => `select jsonb_build_object('open', count(*)::int,
                    'overdue', (count(*) filter (where t.deadline < ${bind(today)}::date))::int)
                  ${living(kind, visible)} and t.status <> 'closed'`,
              )} as blockers`,
      parameters,
    );
    if (!row) throw new Error('figures returned no row');
    return row;
  }
}
