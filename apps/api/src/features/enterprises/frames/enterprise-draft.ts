import {
  type Confidentiality,
  normalizeCreditCode,
  readLinks,
  readRegistrationStatus,
  splitNames,
} from '@lianqun/domain';
import type { FieldError } from '../../../foundation/http/app-error.js';
import { DraftReader, listOf, textOf } from '../../../foundation/records/draft-reader.js';
import type { CreateEnterpriseRequest, EnterpriseResponse, TagResponse, YearResponse } from '../enterprise.dto.js';

/** What the ledger keeps of an enterprise, in canonical form. Chains, clusters and platform are ids. */
export interface EnterpriseDraft {
  name: string;
  formerNames: string[];
  creditCode: string | null;
  registrationNo: string | null;
  regionCode: string | null;
  address: string | null;
  legalRepresentative: string | null;
  establishedOn: string | null;
  registeredCapital: string | null;
  enterpriseType: string | null;
  registrationStatus: string | null;
  industryCode: string | null;
  chains: string[];
  links: string[];
  clusters: string[];
  platformId: string | null;
  tags: TagResponse[];
  mainProducts: string | null;
  employees: number | null;
  years: YearResponse[];
  contactName: string | null;
  contactPhone: string | null;
  contactEmail: string | null;
  source: string | null;
  note: string | null;
  extra: Record<string, string>;
  confidentiality: Confidentiality;
}

type Body = Partial<CreateEnterpriseRequest>;

function tagsOf(tags: NonNullable<Body['tags']>): TagResponse[] {
  const seen = new Map<string, TagResponse>();
  for (const tag of tags) {
    const one = { kind: tag.kind, level: tag.level ?? null, year: tag.year ?? null };
    seen.set(JSON.stringify(one), one);
  }
  return [...seen.values()];
}

function yearsOf(years: NonNullable<Body['years']>, reading: DraftReader): YearResponse[] {
  const seen = new Set<number>();
  return years.map((one, index) => {
    if (seen.has(one.year)) reading.refuse(`years.${String(index)}.year`, 'year-twice', { year: one.year });
    seen.add(one.year);
    const money = (name: 'revenue' | 'tax' | 'researchSpending') =>
      reading.money(`years.${String(index)}.${name}`, one[name]);
    return {
      year: one.year,
      revenue: money('revenue'),
      tax: money('tax'),
      researchSpending: money('researchSpending'),
    };
  });
}

/**
 * Brings the fields of a request into the form in which they are kept.
 * Only the fields that the body names are in the result; `errors` names what could not be read.
 */
export function readDraft(body: Body): { draft: Partial<EnterpriseDraft>; errors: FieldError[] } {
  const reading = new DraftReader();
  const draft: Partial<EnterpriseDraft> = {};
  const texts = [
    'registrationNo',
    'regionCode',
    'address',
    'legalRepresentative',
    'enterpriseType',
    'registrationStatus',
    'industryCode',
    'platformId',
    'mainProducts',
    'contactName',
    'contactPhone',
    'contactEmail',
    'source',
    'note',
  ] as const;
  for (const field of texts) if (body[field] !== undefined) draft[field] = textOf(body[field]);
  // As imports keep it, so that one writing stands for each status.
  if (draft.registrationStatus) {
    draft.registrationStatus = readRegistrationStatus(draft.registrationStatus) ?? draft.registrationStatus;
  }
  // A change may say null: that is no name either.
  if (body.name !== undefined) draft.name = textOf(body.name) ?? '';
  if (body.formerNames) draft.formerNames = listOf(body.formerNames.flatMap(splitNames));
  if (body.creditCode !== undefined) draft.creditCode = normalizeCreditCode(body.creditCode ?? '') || null;
  if (body.establishedOn !== undefined) {
    draft.establishedOn = reading.date('establishedOn', body.establishedOn);
  }
  if (body.registeredCapital !== undefined) {
    draft.registeredCapital = reading.money('registeredCapital', body.registeredCapital);
  }
  if (body.employees !== undefined) draft.employees = body.employees;
  if (body.chains) draft.chains = listOf(body.chains);
  if (body.links) draft.links = listOf(body.links.flatMap(readLinks));
  if (body.clusters) draft.clusters = listOf(body.clusters);
  if (body.tags) draft.tags = tagsOf(body.tags);
  if (body.years) draft.years = yearsOf(body.years, reading);
  if (body.extra) draft.extra = reading.extra(body.extra);
  if (body.confidentiality) draft.confidentiality = body.confidentiality;
  return { draft, errors: reading.errors };
}

/** An enterprise of which only the name is known. */
export function emptyDraft(name: string): EnterpriseDraft {
  return {
    name,
    formerNames: [],
    creditCode: null,
    registrationNo: null,
    regionCode: null,
    address: null,
    legalRepresentative: null,
    establishedOn: null,
    registeredCapital: null,
    enterpriseType: null,
    registrationStatus: null,
    industryCode: null,
    chains: [],
    links: [],
    clusters: [],
    platformId: null,
    tags: [],
    mainProducts: null,
    employees: null,
    years: [],
    contactName: null,
    contactPhone: null,
    contactEmail: null,
    source: null,
    note: null,
    extra: {},
    confidentiality: 'shared',
  };
}

/** The record as a draft: what a change starts from. */
export function draftOf(record: EnterpriseResponse): EnterpriseDraft {
  const draft = emptyDraft(record.name);
  const plain = Object.keys(draft).filter((key) => !['chains', 'clusters'].includes(key));
  const values = Object.fromEntries(Object.entries(record).filter(([key]) => plain.includes(key)));
  return {
    ...draft,
    ...values,
    chains: record.chains.map((one) => one.id),
    clusters: record.clusters.map((one) => one.id),
  };
}
