import type { ProjectStage } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';

/** Where a project has got to in a period; null leaves what the project says. */
export interface ProjectProgressMade {
  projectId: string;
  stage: ProjectStage | null;
  /** The day on which it entered the stage. */
  enteredOn: string;
  /** Why it moved back, was terminated or taken up again. */
  reason: string | null;
  actualStart: string | null;
  actualCompletion: string | null;
  actualProduction: string | null;
  inStatistics: boolean | null;
}

/** Takes over into the register what approved entries say of their projects. */
@Injectable()
export class ProjectProgress {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Writes stages, dates and 是否入统 in the running unit of work. A move is a dated transition; it never lies before
   * the one before it, so that the newest transition stays the stage. Projects that say so already are left alone.
   */
  async apply(made: readonly ProjectProgressMade[]): Promise<void> {
    if (!made.length) return;
    const writer = await this.unitOfWork.writer();
    await writer.query(`select id from project where id = any($1::uuid[]) order by id for no key update`, [
      made.map((one) => one.projectId),
    ]);
    await writer.query(
      `with made as (
         select m."projectId" as id, m."stageId" as stage_id, coalesce(m.stage, p.stage) as stage, p.stage as stage_before,
                m."enteredOn" as entered_on, m.reason, coalesce(m."actualStart", p.actual_start) as actual_start,
                coalesce(m."actualCompletion", p.actual_completion) as actual_completion,
                coalesce(m."actualProduction", p.actual_production) as actual_production,
                coalesce(m."inStatistics", p.in_statistics) as in_statistics
           from jsonb_to_recordset($1::jsonb) m("projectId" uuid, "stageId" uuid, stage text, "enteredOn" date,
                  reason text, "actualStart" date, "actualCompletion" date, "actualProduction" date, "inStatistics" boolean)
           join project p on p.id = m."projectId" and p.deleted_at is null),
       written as (
         update project p set stage = m.stage, actual_start = m.actual_start, actual_completion = m.actual_completion,
                actual_production = m.actual_production, in_statistics = m.in_statistics, version = p.version + 1,
                updated_at = now()
           from made m
          where p.id = m.id
            and (p.stage, p.actual_start, p.actual_completion, p.actual_production, p.in_statistics) is distinct from
                (m.stage, m.actual_start, m.actual_completion, m.actual_production, m.in_statistics))
       insert into project_stage (id, project_id, stage, entered_on, reason)
       select m.stage_id, m.id, m.stage,
              greatest(m.entered_on, (select max(s.entered_on) from project_stage s where s.project_id = m.id)), m.reason
         from made m where m.stage <> m.stage_before`,
      [JSON.stringify(made.map((one) => ({ stageId: uuid(), ...one })))],
    );
  }
}
