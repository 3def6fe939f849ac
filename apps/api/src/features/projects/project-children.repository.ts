import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { refuseDeletedChains } from '../../foundation/records/living-records.repository.js';
import { refuseDeletedEnterprises } from '../enterprises/index.js';
import type { ProjectDraft } from './project-draft.js';
import type { StageEntry } from './project.repository.js';

type Write = (writer: EntityManager, id: string, draft: ProjectDraft) => Promise<void>;

/** What hangs on a project, written by difference: rows that stay as they are leave no mark in the audit record. */
const writes = {
  chains: (writer, id, draft) => link(writer, 'chain', id, draft.chains),
  clusters: (writer, id, draft) => link(writer, 'cluster', id, draft.clusters),
  plans: (writer, id, draft) => plans(writer, 'project_plan', 'year', 'smallint', id, draft.plans),
  monthlyPlans: (writer, id, draft) => plans(writer, 'project_monthly_plan', 'month', 'text', id, draft.monthlyPlans),
  parties,
  milestones,
} satisfies Partial<Record<keyof ProjectDraft, Write>>;

const FIELDS = Object.keys(writes) as (keyof typeof writes)[];

@Injectable()
export class ProjectChildrenRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The fields of a draft that hang on the record and hold something. */
  filled(draft: ProjectDraft): string[] {
    return FIELDS.filter((field) => draft[field].length);
  }

  async replace(id: string, draft: ProjectDraft, which: ReadonlySet<string>): Promise<void> {
    const writer = await this.unitOfWork.writer();
    for (const field of FIELDS) if (which.has(field)) await writes[field](writer, id, draft);
  }

  async addStages(id: string, stages: readonly StageEntry[]): Promise<void> {
    const rows = stages.map(({ stage, enteredOn, reason }) => ({ id: uuid(), stage, entered_on: enteredOn, reason }));
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `insert into project_stage (id, project_id, stage, entered_on, reason, recorded_at)
       select n.id, $1, n.stage, n.entered_on, n.reason, clock_timestamp()
         from jsonb_to_recordset($2::jsonb) n(id uuid, stage text, entered_on date, reason text)`,
      [id, JSON.stringify(rows)],
    );
  }
}

async function link(writer: EntityManager, table: 'chain' | 'cluster', id: string, ids: string[]): Promise<void> {
  await writer.query(`delete from project_${table} where project_id = $1 and ${table}_id <> all($2)`, [id, ids]);
  await writer.query(
    `insert into project_${table} (project_id, ${table}_id) select $1, unnest($2::uuid[]) on conflict do nothing`,
    [id, ids],
  );
  await refuseDeletedChains(writer, table, ids);
}

async function plans(
  writer: EntityManager,
  table: string,
  key: 'year' | 'month',
  type: string,
  id: string,
  rows: readonly object[],
): Promise<void> {
  const given = `jsonb_to_recordset($2::jsonb) n(${key} ${type}, amount numeric)`;
  const parameters = [id, JSON.stringify(rows)];
  await writer.query(
    `delete from ${table} t where t.project_id = $1 and not exists (select from ${given} where n.${key} = t.${key})`,
    parameters,
  );
  await writer.query(
    `insert into ${table} as t (project_id, ${key}, amount) select $1, n.${key}, n.amount from ${given}
     on conflict (project_id, ${key}) do update set amount = excluded.amount where t.amount <> excluded.amount`,
    parameters,
  );
}

async function parties(writer: EntityManager, id: string, draft: ProjectDraft): Promise<void> {
  const rows = draft.parties.map(({ role, enterpriseId, name }, i) => ({
    id: uuid(),
    role,
    enterprise_id: enterpriseId,
    name,
    sort_order: i,
  }));
  const given = `jsonb_to_recordset($2::jsonb) n(id uuid, role text, enterprise_id uuid, name text, sort_order smallint)`;
  const same = `n.role = t.role and n.enterprise_id is not distinct from t.enterprise_id and n.name is not distinct from t.name`;
  const parameters = [id, JSON.stringify(rows)];
  await writer.query(
    `delete from project_party t where t.project_id = $1 and not exists (select from ${given} where ${same})`,
    parameters,
  );
  await writer.query(
    `update project_party t set sort_order = n.sort_order from ${given}
      where t.project_id = $1 and ${same} and t.sort_order <> n.sort_order`,
    parameters,
  );
  const added: { enterpriseId: string | null }[] = await writer.query(
    `with added as (
       insert into project_party (id, project_id, role, enterprise_id, name, sort_order)
       select n.id, $1, n.role, n.enterprise_id, n.name, n.sort_order from ${given}
        where not exists (select from project_party t where t.project_id = $1 and ${same}) returning enterprise_id)
     select enterprise_id as "enterpriseId" from added`,
    parameters,
  );
  const ids = added.map(({ enterpriseId }) => enterpriseId);
  await refuseDeletedEnterprises(writer, 'parties', ids);
}

async function milestones(writer: EntityManager, id: string, draft: ProjectDraft): Promise<void> {
  const rows = draft.milestones.map(({ id: own, name, plannedOn, actualOn }, i) => ({
    id: own ?? uuid(),
    name,
    planned_on: plannedOn,
    actual_on: actualOn,
    sort_order: i,
  }));
  const given = `jsonb_to_recordset($2::jsonb) n(id uuid, name text, planned_on date, actual_on date, sort_order smallint)`;
  const parameters = [id, JSON.stringify(rows)];
  await writer.query(
    `delete from project_milestone t where t.project_id = $1 and not exists (select from ${given} where n.id = t.id)`,
    parameters,
  );
  await writer.query(
    `insert into project_milestone as t (id, project_id, name, planned_on, actual_on, sort_order)
     select n.id, $1, n.name, n.planned_on, n.actual_on, n.sort_order from ${given}
     on conflict (id) do update set name = excluded.name, planned_on = excluded.planned_on,
       actual_on = excluded.actual_on, sort_order = excluded.sort_order
      where (t.name, t.planned_on, t.actual_on, t.sort_order)
            is distinct from (excluded.name, excluded.planned_on, excluded.actual_on, excluded.sort_order)`,
    parameters,
  );
}
