import type { AccessRow, ProjectStage } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { accessJson } from '../../foundation/access/access.sql.js';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { restrictedProject } from '../projects/index.js';
import type { SetOwner } from './sets/entry-set.policy.js';

/** A project that is to report, with the organization that does so. */
export interface OwingProject {
  projectId: string;
  organizationId: string;
}

/** A project that may be added to a period that is open. */
interface LateProject extends OwingProject, SetOwner {
  organizationId: string;
  name: string;
  stage: ProjectStage;
  /** See `EntryRow`. */
  restrictedProject: AccessRow | null;
}

/**
 * The organization that fills in for a project: the responsible one, else the department of the province where it is
 * built, else the topic group itself.
 */
const ORGANIZATION = `coalesce(
  p.organization_id,
  (select o.id from organization o join region r on o.region_id = any(r.path)
    where r.id = p.region_id and o.type = 'department' order by o.source_key limit 1),
  (select o.id from organization o where o.key = 'industry-group'))`;

@Injectable()
export class OpeningRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Signed to completed, and those that went into production this year: what they reached still counts for the year. */
  async owing(year: number): Promise<OwingProject[]> {
    const reader = await this.unitOfWork.reader();
    return reader.query(
      `select p.id as "projectId", ${ORGANIZATION} as "organizationId"
         from project p
        where p.deleted_at is null and ${ORGANIZATION} is not null
          and (p.stage in ('signed', 'planned-start', 'under-construction', 'completed')
               or p.stage = 'in-production' and extract(year from coalesce(p.actual_production, (
                    select max(s.entered_on) from project_stage s
                     where s.project_id = p.id and s.stage = 'in-production'))) = $1)
        order by p.code`,
      [year],
    );
  }

  /** One project, with what decides who fills in for it; null where there is none. */
  async project(id: string): Promise<LateProject | null> {
    const reader = await this.unitOfWork.reader();
    const rows: LateProject[] = await reader.query(
      `select w.*, o.path as "organizationPath", r.path as "organizationRegionPath"
         from (select p.id as "projectId", p.name, p.stage, ${ORGANIZATION} as "organizationId",
                      case when ${restrictedProject('p')} then ${accessJson('p', 'true')} end as "restrictedProject"
                 from project p where p.id = $1 and p.deleted_at is null) w
         left join organization o on o.id = w."organizationId"
         left join region r on r.id = o.region_id`,
      [id],
    );
    return rows[0] ?? null;
  }

  /** Adds an entry for each project that has none, with nothing in it but the stage. @returns the ids of the entries */
  async addEntries(periodId: string, projects: readonly OwingProject[], createdBy: string | null): Promise<string[]> {
    const writer = await this.unitOfWork.writer();
    const rows: { id: string }[] = await writer.query(
      `insert into progress_entry (id, period_id, project_id, stage, region_id, organization_id, created_by, is_sample)
       select n.id, $1, p.id, p.stage, p.region_id, n.organization_id, $3, p.is_sample
         from jsonb_to_recordset($2::jsonb) n(id uuid, project_id uuid, organization_id uuid)
         join project p on p.id = n.project_id
       on conflict (project_id, period_id) do nothing returning id`,
      [
        periodId,
        JSON.stringify(
          projects.map((one) => ({ id: uuid(), project_id: one.projectId, organization_id: one.organizationId })),
        ),
        createdBy,
      ],
    );
    return rows.map((row) => row.id);
  }
}
