import type { Viewer } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { type Bind, visibleSql } from '../../../foundation/access/access.sql.js';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import { CLOSED_STATUSES } from '../list/project-list.sql.js';
import type { ProjectBlockerResponse } from '../project-response.dto.js';

/** A blocker as the page of a project names it, with what its light is judged by. */
export interface BlockerRow extends Omit<ProjectBlockerResponse, 'light'> {
  originalDeadline: string | null;
  /** The newest closed period has a note of it. */
  noted: boolean;
  /** It was assigned before that period began. */
  assignedBefore: boolean;
  period: string | null;
  /** For the viewer; the others are counted and no more. */
  visible: boolean;
}

@Injectable()
export class ProjectBlockerRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** What holds a project up: the open blockers first, the newest of them on top. */
  async of(projectId: string, viewer: Viewer): Promise<BlockerRow[]> {
    const parameters: unknown[] = [projectId];
    const bind: Bind = (value) => `$${String(parameters.push(value))}`;
    const visible = visibleSql(viewer, 'b', `b.confidentiality = 'internal'`, bind);
    const reader = await this.unitOfWork.reader();
    return reader.query(
      `select b.id, b.code, b.title, b.kind, b.status, b.deadline, b.original_deadline as "originalDeadline",
              case when o.id is not null then jsonb_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name)
              end as "leadOrganization", q.last_month as period,
              exists (select from blocker_note n where n.blocker_id = b.id
                       and n.noted_on between to_date(q.first_month, 'YYYY-MM') and q.cutoff_on) as noted,
              exists (select from blocker_step s where s.blocker_id = b.id and s.step in ('assign', 'request')
                       and s.taken_on < to_date(q.first_month, 'YYYY-MM')) as "assignedBefore",
              ${visible} is true as visible
         from blocker_target t
         join blocker b on b.id = t.blocker_id and b.deleted_at is null
         left join organization o on o.id = b.lead_organization_id
         left join (select * from reporting_period where status in ${CLOSED_STATUSES} order by last_month desc limit 1) q
                on true
        where t.project_id = $1 order by b.status = 'closed', b.raised_on desc, b.code desc`,
      parameters,
    );
  }
}
