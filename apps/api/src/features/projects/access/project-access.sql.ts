import { UNSHARED_STAGES } from '@lianqun/domain';

const unshared = UNSHARED_STAGES.map((stage) => `'${stage}'`).join(', ');

/**
 * SQL condition under which a project is not shared between the provinces: it is 内部, still being sought or negotiated,
 * or was terminated before it was ever signed; as `isSharedAfter`. The alias is the table `project`.
 */
export const restrictedProject = (alias: string): string => `(
  ${alias}.confidentiality = 'internal' or ${alias}.stage in (${unshared})
  or (${alias}.stage = 'terminated' and not exists (
        select from project_stage g where g.project_id = ${alias}.id and g.stage not in (${unshared}, 'terminated'))))`;

/**
 * SQL condition under which what was entered for a period (entry `e`, period `q`) is a draft of its province: the period
 * is not locked yet and the set has not been approved.
 */
export const DRAFT_ENTRY = `(q.status not in ('locked', 'published') and not exists (
  select from entry_set t where t.period_id = e.period_id and t.organization_id = e.organization_id
     and t.status in ('approved', 'locked')))`;
