import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
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

const party = (role: string) => `
  (select string_agg(coalesce(e.name, t.name), '、' order by t.sort_order)
     from project_party t left join enterprise e on e.id = t.enterprise_id
    where t.project_id = p.id and t.role = '${role}') as ${role}`;

/** `$1` ids. The monthly columns are those of the newest period whose filling has closed. */
const LEDGER_STATEMENT = `
  select p.id, ${party('builder')}, ${party('investor')}, ${party('source')}, ${party('partner')}, p.note,
         (select e.credit_code from project_party t join enterprise e on e.id = t.enterprise_id
           where t.project_id = p.id and t.role = 'builder' order by t.sort_order limit 1) as "builderCode",
         trim_scale(n.monthly_investment)::text as "monthlyInvestment",
         trim_scale(n.funds_in_place)::text as "fundsInPlace", n.image_progress as "imageProgress", n.progress,
         n.problems, n.coordination, n.next_step as "nextStep"
    from project p
    left join progress_entry n on n.project_id = p.id and n.period_id = (
      select id from reporting_period where status in ${CLOSED_STATUSES} order by last_month desc limit 1)
   where p.id = any($1::uuid[])`;

@Injectable()
export class LedgerRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async rows(ids: readonly string[]): Promise<Map<string, LedgerRow>> {
    const rows: (LedgerRow & { id: string })[] = await (await this.unitOfWork.reader()).query(LEDGER_STATEMENT, [ids]);
    return new Map(rows.map((row) => [row.id, row]));
  }
}
