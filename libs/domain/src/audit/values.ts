import { baseClasses, blockerKinds, blockerLevels, blockerStatuses, blockerSteps } from '../blockers/index.js';
import { chainLevels, chainStatuses, linkStatuses, placingOrigins, regionalRoles, strengths } from '../chains/index.js';
import { confidentialities } from '../confidentiality/index.js';
import { chainLinks, registrationStatuses, tagKinds, tagLevels } from '../enterprises/index.js';
import { importStatuses, registers } from '../imports/index.js';
import type { Label } from '../names/terms.js';
import { entrySetStatuses, periodStatuses, periodSteps } from '../periods/index.js';
import { noChangeReasons } from '../progress-entries/index.js';
import { chainEffects, partyRoles, projectNatures, projectStages, projectTypes } from '../projects/index.js';
import {
  cooperationModels,
  relocationNatures,
  relocationScopes,
  relocationStages,
  relocationSubjects,
} from '../relocations/index.js';

type Words = Readonly<Record<string, Label>>;

const anyTable: Readonly<Record<string, Words>> = {
  stage: projectStages,
  confidentiality: confidentialities,
  registration_status: registrationStatuses,
  links: chainLinks,
  link: chainLinks,
  nature: projectNatures,
  chain_effect: chainEffects,
  no_change_reason: noChangeReasons,
  base_class: baseClasses,
  position: chainLinks,
  strength: strengths,
  register: registers,
};

const byTable: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  project: { type: projectTypes },
  project_party: { role: partyRoles },
  enterprise_tag: { kind: tagKinds, level: tagLevels },
  chain: { status: chainStatuses, level: chainLevels },
  cluster: { status: chainStatuses, level: chainLevels },
  chain_term: { status: chainStatuses, level: chainLevels },
  chain_link: { status: linkStatuses },
  regional_role: { roles: regionalRoles },
  enterprise_link: { origin: placingOrigins },
  relocation: {
    subject: relocationSubjects,
    scope_of_move: relocationScopes,
    nature_of_move: relocationNatures,
    cooperation_model: cooperationModels,
    stage: relocationStages,
  },
  relocation_stage: { stage: relocationStages },
  blocker: { kind: blockerKinds, level: blockerLevels, status: blockerStatuses },
  blocker_step: { step: blockerSteps, from_status: blockerStatuses, to_status: blockerStatuses },
  reporting_period: { status: periodStatuses },
  reporting_period_step: { step: periodSteps, from_status: periodStatuses, to_status: periodStatuses },
  entry_set: { status: entrySetStatuses },
  import_batch: { status: importStatuses },
};

const truth: Words = { true: { zh: '是', en: 'Yes' }, false: { zh: '否', en: 'No' } };

/** The word of a value that belongs to a vocabulary; null for any other. */
export function auditValueLabel(table: string, column: string, value: unknown): Label | null {
  if (typeof value === 'boolean') return truth[String(value)] ?? null;
  if (typeof value !== 'string') return null;
  const words = byTable[table]?.[column] ?? anyTable[column];
  return words?.[value] ?? null;
}
