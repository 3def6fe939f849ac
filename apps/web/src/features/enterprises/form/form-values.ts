import type { Schemas } from '@lianqun/api-client';
import type { Enterprise } from '../enterprise-queries.js';

type Body = Schemas['CreateEnterprise'];
type Tag = Schemas['EnterpriseTag'];

export interface YearValues {
  year?: string;
  revenue?: string;
  tax?: string;
  researchSpending?: string;
}

export interface TagValues {
  kind?: Tag['kind'];
  level?: Tag['level'];
  year?: string;
}

/** What stands in the inputs: text as typed, lists as chosen. */
export interface FormValues {
  name: string;
  formerNames: string[];
  creditCode: string;
  registrationNo: string;
  regionCode: string | null;
  address: string;
  legalRepresentative: string;
  establishedOn: string;
  registeredCapital: string;
  enterpriseType: string;
  registrationStatus: string | null;
  industryCode: string | null;
  chains: string[];
  links: string[];
  clusters: string[];
  platformId: string | null;
  tags: TagValues[];
  mainProducts: string;
  employees: string;
  years: YearValues[];
  contactName: string;
  contactPhone: string;
  contactEmail: string;
  source: string;
  note: string;
}

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
const typed = (value: string | number | null | undefined) =>
  value === null || value === undefined ? '' : String(value);
const amount = (value: string | null) =>
  typed(value)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');

export const emptyValues: FormValues = {
  name: '',
  formerNames: [],
  creditCode: '',
  registrationNo: '',
  regionCode: null,
  address: '',
  legalRepresentative: '',
  establishedOn: '',
  registeredCapital: '',
  enterpriseType: '',
  registrationStatus: null,
  industryCode: null,
  chains: [],
  links: [],
  clusters: [],
  platformId: null,
  tags: [],
  mainProducts: '',
  employees: '',
  years: [],
  contactName: '',
  contactPhone: '',
  contactEmail: '',
  source: '',
  note: '',
};

export function toValues(record: Enterprise): FormValues {
  return {
    name: record.name,
    formerNames: record.formerNames,
    creditCode: typed(record.creditCode),
    registrationNo: typed(record.registrationNo),
    regionCode: record.regionCode,
    address: typed(record.address),
    legalRepresentative: typed(record.legalRepresentative),
    establishedOn: typed(record.establishedOn),
    registeredCapital: amount(record.registeredCapital),
    enterpriseType: typed(record.enterpriseType),
    registrationStatus: record.registrationStatus,
    industryCode: record.industryCode,
    chains: ids(record.chains),
    links: record.links,
    clusters: ids(record.clusters),
    platformId: record.platformId,
    tags: record.tags.map(({ kind, level, year }) => ({ kind, level, year: typed(year) })),
    mainProducts: typed(record.mainProducts),
    employees: typed(record.employees),
    years: record.years.map(({ year, revenue, tax, researchSpending }) => ({
      year: typed(year),
      revenue: amount(revenue),
      tax: amount(tax),
      researchSpending: amount(researchSpending),
    })),
    contactName: typed(record.contactName),
    contactPhone: typed(record.contactPhone),
    contactEmail: typed(record.contactEmail),
    source: typed(record.source),
    note: typed(record.note),
  };
}

const text = (value: string | null | undefined) => value?.trim() || null;
const money = (value: string | undefined) => text(value)?.replace(/[,，\s]/g, '') ?? null;
const integer = (value: string | undefined) => {
  const plain = money(value);
  return plain === null ? null : Number(plain);
};

function bodyOf(values: FormValues): Body {
  return {
    name: values.name.trim(),
    formerNames: values.formerNames,
    creditCode: text(values.creditCode),
    registrationNo: text(values.registrationNo),
    regionCode: values.regionCode ?? null,
    address: text(values.address),
    legalRepresentative: text(values.legalRepresentative),
    establishedOn: text(values.establishedOn),
    registeredCapital: money(values.registeredCapital),
    enterpriseType: text(values.enterpriseType),
    registrationStatus: values.registrationStatus ?? null,
    industryCode: values.industryCode ?? null,
    chains: values.chains,
    links: values.links,
    clusters: values.clusters,
    platformId: values.platformId ?? null,
    tags: values.tags.flatMap(({ kind, level, year }) =>
      kind ? [{ kind, level: level ?? null, year: integer(year) }] : [],
    ),
    mainProducts: text(values.mainProducts),
    employees: integer(values.employees),
    years: values.years.flatMap(({ year, ...figures }) =>
      year
        ? [
            {
              year: Number(year),
              revenue: money(figures.revenue),
              tax: money(figures.tax),
              researchSpending: money(figures.researchSpending),
            },
          ]
        : [],
    ),
    contactName: text(values.contactName),
    contactPhone: text(values.contactPhone),
    contactEmail: text(values.contactEmail),
    source: text(values.source),
    note: text(values.note),
  };
}

export type BodyField = keyof Body;

export const toBody = bodyOf;

export const sameValue = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** Only what differs from the record as it was opened is sent. */
export function changedBody(values: FormValues, opened: FormValues): Partial<Body> {
  const [now, before] = [bodyOf(values), bodyOf(opened)];
  const changed = Object.entries(now).filter(([field, value]) => !sameValue(value, before[field as BodyField]));
  return Object.fromEntries(changed);
}

/** `years.0.revenue` of an answer is the input at `['years', 0, 'revenue']`. */
export const inputPath = (field: string): (string | number)[] =>
  field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
