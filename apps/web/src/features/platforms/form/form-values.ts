import type { Schemas } from '@lianqun/api-client';
import { amount, integer, text, typed, typedAmount } from '../../../shared/frames/form/values.js';
import type { PlatformDetail } from '../platform-types.js';

export type PlatformBody = Schemas['CreatePlatform'];

/** Everything of a year as it stands in the inputs. */
export interface YearValues {
  year?: string;
  signedProjects?: string;
  startedProjects?: string;
  producingProjects?: string;
  settledEnterprises?: string;
  agreedInvestment?: string;
}

export interface FormValues {
  name: string;
  aliases: string[];
  parentId: string | null;
  regionCode: string | null;
  address: string;
  longitude: string;
  latitude: string;
  /** `system:category` */
  systems: string[];
  plannedArea: string;
  availableLand: string;
  standardWorkshop: string;
  leadingIndustries: string[];
  chains: string[];
  gaps: string;
  liaison: string;
  organizationId: string | null;
  contactName: string;
  contactPhone: string;
  years: YearValues[];
  source: string;
  note: string;
}

export const emptyValues = (base?: Pick<PlatformDetail, 'id' | 'regionCode'>): FormValues => ({
  name: '',
  aliases: [],
  parentId: base?.id ?? null,
  regionCode: base?.regionCode ?? null,
  address: '',
  longitude: '',
  latitude: '',
  systems: [],
  plannedArea: '',
  availableLand: '',
  standardWorkshop: '',
  leadingIndustries: [],
  chains: [],
  gaps: '',
  liaison: '',
  organizationId: null,
  contactName: '',
  contactPhone: '',
  years: [],
  source: '',
  note: '',
});

export const toValues = (record: PlatformDetail): FormValues => ({
  name: record.name,
  aliases: record.aliases,
  parentId: record.parent?.id ?? null,
  regionCode: record.regionCode,
  address: typed(record.address),
  longitude: typed(record.longitude),
  latitude: typed(record.latitude),
  systems: record.systems.map(({ system, category }) => `${system}:${category}`),
  plannedArea: typed(record.plannedArea),
  availableLand: typed(record.availableLand),
  standardWorkshop: typed(record.standardWorkshop),
  leadingIndustries: record.leadingIndustries,
  chains: record.chains.map(({ id }) => id),
  gaps: typed(record.gaps),
  liaison: typed(record.liaison),
  organizationId: record.organization?.id ?? null,
  contactName: typed(record.contactName),
  contactPhone: typed(record.contactPhone),
  years: record.years.map((one) => ({
    year: typed(one.year),
    signedProjects: typed(one.signedProjects),
    startedProjects: typed(one.startedProjects),
    producingProjects: typed(one.producingProjects),
    settledEnterprises: typed(one.settledEnterprises),
    agreedInvestment: typedAmount(one.agreedInvestment),
  })),
  source: typed(record.source),
  note: typed(record.note),
});

const membership = (value: string) => {
  const [system = '', category = ''] = value.split(':');
  return { system, category };
};

const yearOf = (one: YearValues) => ({
  year: integer(one.year) ?? 0,
  signedProjects: integer(one.signedProjects),
  startedProjects: integer(one.startedProjects),
  producingProjects: integer(one.producingProjects),
  settledEnterprises: integer(one.settledEnterprises),
  agreedInvestment: amount(one.agreedInvestment),
});

export const toBody = (values: FormValues): PlatformBody => ({
  name: values.name.trim(),
  aliases: values.aliases,
  parentId: values.parentId ?? null,
  regionCode: values.regionCode ?? null,
  address: text(values.address),
  longitude: amount(values.longitude),
  latitude: amount(values.latitude),
  systems: values.systems.map(membership),
  plannedArea: amount(values.plannedArea),
  availableLand: amount(values.availableLand),
  standardWorkshop: amount(values.standardWorkshop),
  leadingIndustries: values.leadingIndustries,
  chains: values.chains,
  gaps: text(values.gaps),
  liaison: text(values.liaison),
  organizationId: values.organizationId ?? null,
  contactName: text(values.contactName),
  contactPhone: text(values.contactPhone),
  years: values.years.map(yearOf),
  source: text(values.source),
  note: text(values.note),
});
