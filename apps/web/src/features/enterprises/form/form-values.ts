import type { Schemas } from '@lianqun/api-client';
import type { Confidentiality } from '@lianqun/domain';
import { amount, ids, integer, text, typed, typedAmount } from '../../../shared/frames/form/values.js';
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
  confidentiality: Confidentiality;
}

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
  confidentiality: 'shared',
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
    registeredCapital: typedAmount(record.registeredCapital),
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
      revenue: typedAmount(revenue),
      tax: typedAmount(tax),
      researchSpending: typedAmount(researchSpending),
    })),
    contactName: typed(record.contactName),
    contactPhone: typed(record.contactPhone),
    contactEmail: typed(record.contactEmail),
    source: typed(record.source),
    note: typed(record.note),
    confidentiality: record.confidentiality,
  };
}

export function toBody(values: FormValues): Body {
  return {
    name: values.name.trim(),
    formerNames: values.formerNames,
    creditCode: text(values.creditCode),
    registrationNo: text(values.registrationNo),
    regionCode: values.regionCode ?? null,
    address: text(values.address),
    legalRepresentative: text(values.legalRepresentative),
    establishedOn: text(values.establishedOn),
    registeredCapital: amount(values.registeredCapital),
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
              revenue: amount(figures.revenue),
              tax: amount(figures.tax),
              researchSpending: amount(figures.researchSpending),
            },
          ]
        : [],
    ),
    contactName: text(values.contactName),
    contactPhone: text(values.contactPhone),
    contactEmail: text(values.contactEmail),
    source: text(values.source),
    note: text(values.note),
    confidentiality: values.confidentiality,
  };
}
