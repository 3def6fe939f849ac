import {
  type Confidentiality,
  type CooperationModel,
  isRelocationStage,
  RELOCATION_STAGES,
  type RelocationNature,
  type RelocationScope,
  type RelocationStage,
  type RelocationStageEntry,
  type RelocationSubject,
} from '@lianqun/domain';
import type { FieldError } from '../../../foundation/http/app-error.js';
import { DraftReader, textOf } from '../../../foundation/records/draft-reader.js';
import type { CreateRelocationRequest } from '../relocation.dto.js';
import type { RelocationResponse } from '../relocation-response.dto.js';

/** A relocation in canonical form; its stages are a line of their own. */
export interface RelocationDraft {
  enterpriseId: string | null;
  subjectName: string | null;
  part: string | null;
  subject: RelocationSubject;
  scope: RelocationScope | null;
  nature: RelocationNature | null;
  cooperationModel: CooperationModel | null;
  originRegionCode: string | null;
  originAddress: string | null;
  originOrganizationId: string | null;
  originContactName: string | null;
  originContactPhone: string | null;
  employees: number | null;
  vacatedArea: string | null;
  averageTaxes: string | null;
  regionCode: string | null;
  address: string | null;
  platformId: string | null;
  organizationId: string | null;
  contactName: string | null;
  contactPhone: string | null;
  movedEmployees: number | null;
  inTaxSharing: boolean | null;
  sharingFrom: string | null;
  sharingUntil: string | null;
  problems: string | null;
  note: string | null;
  extra: Record<string, string>;
  confidentiality: Confidentiality;
}

/** The days that a request tells of stages. */
export type StageDays = ReadonlyMap<RelocationStage, string>;

export interface ReadRelocation {
  draft: Partial<RelocationDraft>;
  stageDays: StageDays;
  terminationReason: string | null;
  errors: FieldError[];
}

type Body = Partial<CreateRelocationRequest>;

const TEXTS = [
  'enterpriseId',
  'subjectName',
  'part',
  'originRegionCode',
  'originAddress',
  'originOrganizationId',
  'originContactName',
  'originContactPhone',
  'regionCode',
  'address',
  'platformId',
  'organizationId',
  'contactName',
  'contactPhone',
  'problems',
  'note',
] as const;

const AREA = /^\d{1,12}(\.\d{1,2})?$/;

/** An area of 平方米, as `1234.5`. */
function areaOf(reader: DraftReader, given: string | null | undefined): string | null {
  const text = textOf(given)?.replace(/[,，]/g, '') ?? null;
  if (text === null) return null;
  if (!AREA.test(text)) reader.refuse('vacatedArea', 'must-be-decimal', { places: 2 });
  // As the database tells it again: a trailing zero is no change.
  return text
    .replace(/^0+(?=\d)/, '')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
}

function stageDaysOf(reader: DraftReader, given: Record<string, unknown>): StageDays {
  const days = new Map<RelocationStage, string>();
  for (const [stage, value] of Object.entries(given)) {
    const field = `stageDays.${stage}`;
    if (!isRelocationStage(stage)) reader.refuse(field, 'not-allowed');
    else if (value === null || value === '') reader.refuse(field, 'required');
    else if (typeof value !== 'string') reader.refuse(field, 'must-be-string');
    else {
      const day = reader.date(field, value);
      if (day) days.set(stage, day);
    }
  }
  return days;
}

/** Only the fields that the body names are in the result; `errors` names what could not be read. */
export function readRelocation(body: Body): ReadRelocation {
  const reader = new DraftReader();
  const draft: Partial<RelocationDraft> = {};
  for (const field of TEXTS) if (body[field] !== undefined) draft[field] = textOf(body[field]);
  // Whichever way an id is written, it is the same one.
  if (draft.enterpriseId) draft.enterpriseId = draft.enterpriseId.toLowerCase();
  if (draft.subjectName) draft.subjectName = draft.subjectName.replace(/\s+/g, ' ');
  if (body.subject) draft.subject = body.subject;
  if (body.confidentiality) draft.confidentiality = body.confidentiality;
  if (body.scope !== undefined) draft.scope = body.scope;
  if (body.nature !== undefined) draft.nature = body.nature;
  if (body.cooperationModel !== undefined) draft.cooperationModel = body.cooperationModel;
  if (body.employees !== undefined) draft.employees = body.employees;
  if (body.movedEmployees !== undefined) draft.movedEmployees = body.movedEmployees;
  if (body.inTaxSharing !== undefined) draft.inTaxSharing = body.inTaxSharing;
  if (body.vacatedArea !== undefined) draft.vacatedArea = areaOf(reader, body.vacatedArea);
  if (body.averageTaxes !== undefined) draft.averageTaxes = reader.money('averageTaxes', body.averageTaxes);
  if (body.sharingFrom !== undefined) draft.sharingFrom = reader.date('sharingFrom', body.sharingFrom);
  if (body.sharingUntil !== undefined) draft.sharingUntil = reader.date('sharingUntil', body.sharingUntil);
  if (body.extra) draft.extra = reader.extra(body.extra);
  const stageDays = stageDaysOf(reader, body.stageDays ?? {});
  return { draft, stageDays, terminationReason: textOf(body.terminationReason), errors: reader.errors };
}

/** A relocation of which only the subject is known. */
export const emptyDraft = (subject: RelocationSubject): RelocationDraft => ({
  enterpriseId: null,
  subjectName: null,
  part: null,
  subject,
  scope: null,
  nature: null,
  cooperationModel: null,
  originRegionCode: null,
  originAddress: null,
  originOrganizationId: null,
  originContactName: null,
  originContactPhone: null,
  employees: null,
  vacatedArea: null,
  averageTaxes: null,
  regionCode: null,
  address: null,
  platformId: null,
  organizationId: null,
  contactName: null,
  contactPhone: null,
  movedEmployees: null,
  inTaxSharing: null,
  sharingFrom: null,
  sharingUntil: null,
  problems: null,
  note: null,
  extra: {},
  confidentiality: 'shared',
});

/** The record as a draft: what a change starts from. `enterpriseId` is kept apart, as it may be withheld from who asks. */
export function draftOf(record: RelocationResponse & { enterpriseId: string | null }): RelocationDraft {
  const draft = emptyDraft(record.subject);
  const plain = Object.fromEntries(Object.entries(record).filter(([key]) => key in draft));
  return {
    ...draft,
    ...plain,
    originOrganizationId: record.originOrganization?.id ?? null,
    platformId: record.platform?.id ?? null,
    organizationId: record.organization?.id ?? null,
  };
}

const position = (stage: RelocationStage) => RELOCATION_STAGES.indexOf(stage);

/** A line of stages with the days that a request tells: known stages are dated anew, others stand where they belong. */
export function lineWith(
  line: readonly RelocationStageEntry[],
  days: StageDays,
  terminationReason: string | null,
): RelocationStageEntry[] {
  const reasonOf = (stage: RelocationStage, before: string | null) =>
    stage === 'terminated' ? (terminationReason ?? before) : before;
  const kept = line.map(({ stage, enteredOn, reason = null }) => ({
    stage,
    enteredOn: days.get(stage) ?? enteredOn,
    reason: reasonOf(stage, reason),
  }));
  const known = new Set(line.map(({ stage }) => stage));
  const added = [...days]
    .filter(([stage]) => !known.has(stage))
    .map(([stage, enteredOn]) => ({ stage, enteredOn, reason: reasonOf(stage, null) }));
  return [...kept, ...added].sort((a, b) => position(a.stage) - position(b.stage));
}
