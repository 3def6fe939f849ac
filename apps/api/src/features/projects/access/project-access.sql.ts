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
