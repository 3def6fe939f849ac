import type { Schemas } from '@lianqun/api-client';
import type {
  ChainEffect,
  Confidentiality,
  PartyRole,
  ProjectNature,
  ProjectStage,
  ProjectType,
} from '@lianqun/domain';
import type { Picked } from '../../../shared/frames/form/inputs/search-picker.js';
import { amount, ids, text, typed, typedAmount } from '../../../shared/frames/form/values.js';
import type { Project } from '../project-types.js';

export interface PartyValues {
  role?: PartyRole;
  enterprise?: Picked | null;
  name?: string;
}

export interface MilestoneValues {
  id?: string;
  name?: string;
  plannedOn?: string;
  actualOn?: string;
}

const dates = [
  'plannedStart',
  'actualStart',
  'plannedCompletion',
  'actualCompletion',
  'plannedProduction',
  'actualProduction',
] as const;

const texts = [
  'nationalCode',
  'site',
  'content',
  'responsiblePerson',
  'responsiblePhone',
  'leadOfficial',
  'note',
] as const;

const amounts = [
  'totalInvestment',
  'fixedAssetInvestment',
  'openingInvestment',
  'openingYearInvestment',
  'openingFunds',
] as const;

type TypedField = (typeof dates)[number] | (typeof texts)[number] | (typeof amounts)[number];

/** What stands in the inputs: text as typed, lists as chosen. */
export type FormValues = Record<TypedField, string> & {
  name: string;
  type: ProjectType | null;
  nature: ProjectNature | null;
  chainEffect: ChainEffect | null;
  stage: ProjectStage;
  chains: string[];
  clusters: string[];
  links: string[];
  platformId: string | null;
  sourceRegionCode: string | null;
  regionCode: string | null;
  organizationId: string | null;
  inStatistics: 'yes' | 'no' | null;
  confidentiality: Confidentiality;
  openingMonth: string;
  plans: { year?: string; amount?: string }[];
  monthlyPlans: { month?: string; amount?: string }[];
  parties: PartyValues[];
  milestones: MilestoneValues[];
};

const blank = Object.fromEntries([...dates, ...texts, ...amounts].map((field) => [field, ''])) as Record<
  TypedField,
  string
>;

export const emptyValues: FormValues = {
  ...blank,
  name: '',
  type: null,
  nature: null,
  chainEffect: null,
  stage: 'lead',
  chains: [],
  clusters: [],
  links: [],
  platformId: null,
  sourceRegionCode: null,
  regionCode: null,
  organizationId: null,
  inStatistics: null,
  confidentiality: 'shared',
  openingMonth: '',
  plans: [],
  monthlyPlans: [],
  parties: [{ role: 'builder' }],
  milestones: [],
};

const typedPart = (record: Project): Record<TypedField, string> => ({
  ...(Object.fromEntries([...dates, ...texts].map((field) => [field, typed(record[field])])) as typeof blank),
  ...(Object.fromEntries(amounts.map((field) => [field, typedAmount(record[field])])) as typeof blank),
});

export function toValues(record: Project): FormValues {
  const { inStatistics } = record;
  return {
    ...typedPart(record),
    name: record.name,
    type: record.type,
    nature: record.nature,
    chainEffect: record.chainEffect,
    stage: record.stage,
    chains: ids(record.chains),
    clusters: ids(record.clusters),
    links: record.links,
    platformId: record.platformId,
    sourceRegionCode: record.sourceRegionCode,
    regionCode: record.regionCode,
    organizationId: record.organization?.id ?? null,
    inStatistics: inStatistics === null ? null : inStatistics ? 'yes' : 'no',
    confidentiality: record.confidentiality,
    openingMonth: typed(record.openingMonth),
    plans: record.plans.map(({ year, amount: value }) => ({ year: typed(year), amount: typedAmount(value) })),
    monthlyPlans: record.monthlyPlans.map(({ month, amount: value }) => ({ month, amount: typedAmount(value) })),
    parties: record.parties.map(({ role, enterprise, name }) => ({
      role,
      enterprise: enterprise && { id: enterprise.id, name: enterprise.name },
      name: typed(name),
    })),
    milestones: record.milestones.map(({ id, name, plannedOn, actualOn }) => ({
      id,
      name,
      plannedOn: typed(plannedOn),
      actualOn: typed(actualOn),
    })),
  };
}

function lists(values: FormValues) {
  return {
    plans: values.plans.flatMap(({ year, amount: value }) =>
      year && amount(value) ? [{ year: Number(year), amount: amount(value) }] : [],
    ),
    monthlyPlans: values.monthlyPlans.flatMap(({ month, amount: value }) =>
      month && amount(value) ? [{ month, amount: amount(value) }] : [],
    ),
    // A record of the register goes by its id, anybody else by name.
    parties: values.parties.flatMap(({ role, enterprise, name }) =>
      role && (enterprise ?? text(name))
        ? [{ role, enterpriseId: enterprise?.id ?? null, name: enterprise ? null : text(name) }]
        : [],
    ),
    milestones: values.milestones.flatMap(({ id, name, plannedOn, actualOn }) =>
      text(name)
        ? [{ ...(id ? { id } : {}), name: text(name) ?? '', plannedOn: text(plannedOn), actualOn: text(actualOn) }]
        : [],
    ),
  };
}

export function toBody(values: FormValues): Schemas['CreateProject'] {
  const { inStatistics } = values;
  return {
    ...Object.fromEntries([...dates, ...texts].map((field) => [field, text(values[field])])),
    ...Object.fromEntries(amounts.map((field) => [field, amount(values[field])])),
    name: values.name.trim(),
    // The form does not send itself without one.
    type: values.type as ProjectType,
    nature: values.nature ?? null,
    chainEffect: values.chainEffect ?? null,
    stage: values.stage,
    chains: values.chains,
    clusters: values.clusters,
    links: values.links,
    platformId: values.platformId ?? null,
    sourceRegionCode: values.sourceRegionCode ?? null,
    regionCode: values.regionCode ?? null,
    organizationId: values.organizationId ?? null,
    inStatistics: inStatistics ? inStatistics === 'yes' : null,
    confidentiality: values.confidentiality,
    openingMonth: text(values.openingMonth),
    ...lists(values),
  };
}

export type ProjectBody = Schemas['CreateProject'];
