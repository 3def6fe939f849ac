import type { Viewer } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { type Bind, ownSideSql, visibleSql } from '../../../foundation/access/access.sql.js';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import { restrictedEnterprise } from '../../enterprises/index.js';
import { DRAFT_ENTRY, restrictedProject } from '../access/project-access.sql.js';
import { UNSEEN_NAME } from '../access/unseen.js';
import { CLOSED_STATUSES } from '../list/project-list.sql.js';

/** What a line of the ledger says beside what the list shows; parties are names in one text. */
export interface LedgerRow {
  builder: string | null;
  builderCode: string | null;
  investor: string | null;
  source: string | null;
  partner: string | null;
  note: string | null;
  monthlyInvestment: string | null;
  fundsInPlace: string | null;
  imageProgress: string | null;
  progress: string | null;
  problems: string | null;
  coordination: string | null;
  nextStep: string | null;
}

/** `$1` ids. The monthly columns are those of the newest period whose filling has closed, drafts for their side alone. */
function ledgerStatement(viewer: Viewer, bind: Bind): string {
  const visible = visibleSql(viewer, 'e', restrictedEnterprise('e'), bind);
  const party = (role: string) => `
    (select string_agg(case when ${visible} or e.id is null then coalesce(e.name, t.name) else '${UNSEEN_NAME}' end, '、'
                       order by t.sort_order)
       from project_party t left join enterprise e on e.id = t.enterprise_id
      where t.project_id = p.id and t.role = '${role}') as ${role}`;
  return `
    select p.id, ${party('builder')}, ${party('investor')}, ${party('source')}, ${party('partner')}, p.note,
           (select case when ${visible} then e.credit_code end
              from project_party t join enterprise e on e.id = t.enterprise_id
             where t.project_id = p.id and t.role = 'builder' order by t.sort_order limit 1) as "builderCode",
           trim_scale(e.monthly_investment)::text as "monthlyInvestment",
           trim_scale(e.funds_in_place)::text as "fundsInPlace", e.image_progress as "imageProgress", e.progress,
           e.problems, e.coordination, e.next_step as "nextStep"
      from project p
      left join (select * from reporting_period where status in ${CLOSED_STATUSES} order by last_month desc limit 1) q
             on true
      left join progress_entry e on e.project_id = p.id and e.period_id = q.id
            and (${ownSideSql(viewer, 'p', bind)} or not ${DRAFT_ENTRY})
     where p.id = any($1::uuid[])`;
}

@Injectable()
export class LedgerRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** How many of these the viewer may not see. */
  async unseen(ids: readonly string[], viewer: Viewer): Promise<number> {
    const parameters: unknown[] = [ids];
    const bind: Bind = (value) => `$${String(parameters.push(value))}`;
    const visible = visibleSql(viewer, 'p', restrictedProject('p'), bind);
    const rows: { unseen: number }[] = await (
      await this.unitOfWork.reader()
    ).query(
      `select count(*)::int as unseen from project p where p.id = any($1::uuid[]) and not ${visible}`,
      parameters,
    );
    return rows[0]?.unseen ?? 0;
  }

  async rows(ids: readonly string[], viewer: Viewer): Promise<Map<string, LedgerRow>> {
    const parameters: unknown[] = [ids];
    const text = ledgerStatement(viewer, (value) => `$${String(parameters.push(value))}`);
    const rows: (LedgerRow & { id: string })[] = await (await this.unitOfWork.reader()).query(text, parameters);
    return new Map(rows.map((row) => [row.id, row]));
  }
}
