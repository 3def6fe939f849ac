import {
  type ChainEffect,
  type Confidentiality,
  normalizeNationalCode,
  PROJECT_DATES,
  type ProjectNature,
  type ProjectStage,
  type ProjectType,
  readLinks,
} from '@lianqun/domain';
import type { FieldError } from '../../foundation/http/app-error.js';
import { DraftReader, listOf, textOf } from '../../foundation/records/draft-reader.js';
import type { CreateProjectRequest, MilestoneBody, PartyBody } from './project.dto.js';

export interface PartyDraft {
  role: PartyBody['role'];
  /** Either this or the name. */
  enterpriseId: string | null;
  name: string | null;
}

export interface MilestoneDraft {
  /** Null for one that the project does not have yet. */
  id: string | null;
  name: string;
  plannedOn: string | null;
  actualOn: string | null;
}

/** What the ledger keeps of a project, in canonical form. Chains, clusters, platform and organization are ids. */
export interface ProjectDraft {
  name: string;
  type: ProjectType;
  nature: ProjectNature | null;
  stage: ProjectStage;
  chainEffect: ChainEffect | null;
  chains: string[];
  clusters: string[];
  links: string[];
  platformId: string | null;
  sourceRegionCode: string | null;
  regionCode: string | null;
  site: string | null;
  content: string | null;
  totalInvestment: string | null;
  fixedAssetInvestment: string | null;
  plans: { year: number; amount: string }[];
  monthlyPlans: { month: string; amount: string }[];
  parties: PartyDraft[];
  milestones: MilestoneDraft[];
  plannedStart: string | null;
  actualStart: string | null;
  plannedCompletion: string | null;
  actualCompletion: string | null;
  plannedProduction: string | null;
  actualProduction: string | null;
  nationalCode: string | null;
  openingMonth: string | null;
  openingInvestment: string;
  openingYearInvestment: string;
  openingFunds: string;
  organizationId: string | null;
  responsiblePerson: string | null;
  responsiblePhone: string | null;
  leadOfficial: string | null;
  inStatistics: boolean | null;
  confidentiality: Confidentiality;
  note: string | null;
  extra: Record<string, string>;
}

const TEXT_FIELDS = [
  'platformId',
  'sourceRegionCode',
  'regionCode',
  'site',
  'content',
  'organizationId',
  'responsiblePerson',
  'responsiblePhone',
  'leadOfficial',
  'note',
] as const;

/** What was done before the project was followed here; nothing is 0. */
const OPENING_FIELDS = ['openingInvestment', 'openingYearInvestment', 'openingFunds'] as const;

type Body = Partial<CreateProjectRequest>;

/** An amount that a row of plans cannot do without. */
function plannedAmount(field: string, text: string | null | undefined, reader: DraftReader): string {
  if (textOf(text) === null) reader.refuse(field, 'required');
  return reader.money(field, text) ?? '0';
}

function plansOf(plans: NonNullable<Body['plans']>, reader: DraftReader): ProjectDraft['plans'] {
  return plans.map(({ year, amount }, i) => ({
    year,
    amount: plannedAmount(`plans.${String(i)}.amount`, amount, reader),
  }));
}

function monthlyPlansOf(plans: NonNullable<Body['monthlyPlans']>, reader: DraftReader): ProjectDraft['monthlyPlans'] {
  return plans.map(({ month, amount }, i) => ({
    month: month.trim(),
    amount: plannedAmount(`monthlyPlans.${String(i)}.amount`, amount, reader),
  }));
}

function partiesOf(parties: NonNullable<Body['parties']>, reader: DraftReader): PartyDraft[] {
  const seen = new Map<string, PartyDraft>();
  for (const [i, { role, enterpriseId, name }] of parties.entries()) {
    const id = textOf(enterpriseId)?.toLowerCase() ?? null;
    const party = { role, enterpriseId: id, name: id === null ? textOf(name) : null };
    if (id === null && party.name === null) reader.refuse(`parties.${String(i)}.name`, 'required');
    seen.set(JSON.stringify(party), party);
  }
  return [...seen.values()];
}

function milestonesOf(milestones: readonly MilestoneBody[], reader: DraftReader): MilestoneDraft[] {
  return milestones.map(({ id, name, plannedOn, actualOn }, i) => ({
    id: textOf(id)?.toLowerCase() ?? null,
    name: name.trim(),
    plannedOn: reader.date(`milestones.${String(i)}.plannedOn`, plannedOn),
    actualOn: reader.date(`milestones.${String(i)}.actualOn`, actualOn),
  }));
}

function amountsOf(body: Body, reader: DraftReader): Partial<ProjectDraft> {
  const draft: Partial<ProjectDraft> = {};
  for (const field of ['totalInvestment', 'fixedAssetInvestment'] as const) {
    if (body[field] !== undefined) draft[field] = reader.money(field, body[field]);
  }
  for (const field of OPENING_FIELDS) {
    if (body[field] !== undefined) draft[field] = reader.money(field, body[field]) ?? '0';
  }
  if (body.plans) draft.plans = plansOf(body.plans, reader);
  if (body.monthlyPlans) draft.monthlyPlans = monthlyPlansOf(body.monthlyPlans, reader);
  return draft;
}

/**
 * Brings the fields of a request into the form in which they are kept.
 * Only the fields that the body names are in the result; `errors` names what could not be read.
 */
export function readDraft(body: Body): { draft: Partial<ProjectDraft>; errors: FieldError[] } {
  const reader = new DraftReader();
  const draft: Partial<ProjectDraft> = amountsOf(body, reader);
  for (const field of TEXT_FIELDS) if (body[field] !== undefined) draft[field] = textOf(body[field]);
  for (const field of PROJECT_DATES) if (body[field] !== undefined) draft[field] = reader.date(field, body[field]);
  // A change may say null: that is no name either.
  if (body.name !== undefined) draft.name = textOf(body.name)?.replace(/\s+/g, ' ') ?? '';
  if (body.type) draft.type = body.type;
  if (body.stage) draft.stage = body.stage;
  if (body.nature !== undefined) draft.nature = body.nature;
  if (body.chainEffect !== undefined) draft.chainEffect = body.chainEffect;
  if (body.inStatistics !== undefined) draft.inStatistics = body.inStatistics;
  if (body.confidentiality) draft.confidentiality = body.confidentiality;
  if (body.nationalCode !== undefined) draft.nationalCode = normalizeNationalCode(body.nationalCode ?? '') || null;
  if (body.openingMonth !== undefined) {
    draft.openingMonth = textOf(body.openingMonth);
  }
  if (body.chains) draft.chains = listOf(body.chains);
  if (body.clusters) draft.clusters = listOf(body.clusters);
  if (body.links) draft.links = listOf(body.links.flatMap(readLinks));
  if (body.parties) draft.parties = partiesOf(body.parties, reader);
  if (body.milestones) draft.milestones = milestonesOf(body.milestones, reader);
  return { draft, errors: reader.errors };
}

/** A project of which only name and type are known. */
export function emptyDraft(name: string, type: ProjectType): ProjectDraft {
  return {
    name,
    type,
    nature: null,
    stage: 'lead',
    chainEffect: null,
    chains: [],
    clusters: [],
    links: [],
    platformId: null,
    sourceRegionCode: null,
    regionCode: null,
    site: null,
    content: null,
    totalInvestment: null,
    fixedAssetInvestment: null,
    plans: [],
    monthlyPlans: [],
    parties: [],
    milestones: [],
    plannedStart: null,
    actualStart: null,
    plannedCompletion: null,
    actualCompletion: null,
    plannedProduction: null,
    actualProduction: null,
    nationalCode: null,
    openingMonth: null,
    openingInvestment: '0',
    openingYearInvestment: '0',
    openingFunds: '0',
    organizationId: null,
    responsiblePerson: null,
    responsiblePhone: null,
    leadOfficial: null,
    inStatistics: null,
    confidentiality: 'shared',
    note: null,
    extra: {},
  };
}
