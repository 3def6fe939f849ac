import type { Schemas } from '@lianqun/api-client';
import type {
  Confidentiality,
  CooperationModel,
  RelocationNature,
  RelocationScope,
  RelocationStage,
  RelocationSubject,
} from '@lianqun/domain';
import type { Picked } from '../../../shared/frames/form/inputs/search-picker.js';
import { amount, integer, text, typed, typedAmount } from '../../../shared/frames/form/values.js';
import type { RelocationDetail } from '../relocation-types.js';

export type RelocationBody = Schemas['CreateRelocation'];

export interface FormValues {
  enterprise: Picked | null;
  subjectName: string;
  part: string;
  subject: RelocationSubject | null;
  scope: RelocationScope | null;
  nature: RelocationNature | null;
  cooperationModel: CooperationModel | null;
  originRegionCode: string | null;
  originAddress: string;
  originOrganizationId: string | null;
  originContactName: string;
  originContactPhone: string;
  employees: string;
  vacatedArea: string;
  averageTaxes: string;
  regionCode: string | null;
  address: string;
  platformId: string | null;
  organizationId: string | null;
  contactName: string;
  contactPhone: string;
  movedEmployees: string;
  stageDays: Partial<Record<RelocationStage, string>>;
  inTaxSharing: 'yes' | 'no' | null;
  sharingFrom: string;
  sharingUntil: string;
  problems: string;
  note: string;
  confidentiality: Confidentiality;
}

export const emptyValues = (enterprise: Picked | null = null): FormValues => ({
  enterprise,
  subjectName: '',
  part: '',
  subject: null,
  scope: null,
  nature: null,
  cooperationModel: null,
  originRegionCode: null,
  originAddress: '',
  originOrganizationId: null,
  originContactName: '',
  originContactPhone: '',
  employees: '',
  vacatedArea: '',
  averageTaxes: '',
  regionCode: null,
  address: '',
  platformId: null,
  organizationId: null,
  contactName: '',
  contactPhone: '',
  movedEmployees: '',
  stageDays: {},
  inTaxSharing: null,
  sharingFrom: '',
  sharingUntil: '',
  problems: '',
  note: '',
  confidentiality: 'shared',
});

const yesOrNo = (value: boolean | null) => (value === null ? null : value ? 'yes' : 'no');

export const toValues = (record: RelocationDetail): FormValues => ({
  enterprise: record.enterprise && { id: record.enterprise.id, name: record.enterprise.name },
  subjectName: typed(record.subjectName),
  part: typed(record.part),
  subject: record.subject,
  scope: record.scope,
  nature: record.nature,
  cooperationModel: record.cooperationModel,
  originRegionCode: record.originRegionCode,
  originAddress: typed(record.originAddress),
  originOrganizationId: record.originOrganization?.id ?? null,
  originContactName: typed(record.originContactName),
  originContactPhone: typed(record.originContactPhone),
  employees: typed(record.employees),
  vacatedArea: typed(record.vacatedArea),
  averageTaxes: typedAmount(record.averageTaxes),
  regionCode: record.regionCode,
  address: typed(record.address),
  platformId: record.platform?.id ?? null,
  organizationId: record.organization?.id ?? null,
  contactName: typed(record.contactName),
  contactPhone: typed(record.contactPhone),
  movedEmployees: typed(record.movedEmployees),
  stageDays: Object.fromEntries(record.stages.map(({ stage, enteredOn }) => [stage, enteredOn])),
  inTaxSharing: yesOrNo(record.inTaxSharing),
  sharingFrom: typed(record.sharingFrom),
  sharingUntil: typed(record.sharingUntil),
  problems: typed(record.problems),
  note: typed(record.note),
  confidentiality: record.confidentiality,
});

/** An input that nobody has touched says nothing. */
const daysOf = (days: FormValues['stageDays']) =>
  Object.fromEntries(
    Object.entries(days).flatMap(([stage, given]: [string, string | undefined]) => {
      const day = text(given);
      return day === null ? [] : [[stage, day]];
    }),
  );

export const toBody = (values: FormValues): RelocationBody => ({
  enterpriseId: values.enterprise?.id ?? null,
  subjectName: values.enterprise ? null : text(values.subjectName),
  part: text(values.part),
  // The form does not send itself without it.
  subject: values.subject as RelocationSubject,
  scope: values.scope ?? null,
  nature: values.nature ?? null,
  cooperationModel: values.cooperationModel ?? null,
  originRegionCode: values.originRegionCode ?? null,
  originAddress: text(values.originAddress),
  originOrganizationId: values.originOrganizationId ?? null,
  originContactName: text(values.originContactName),
  originContactPhone: text(values.originContactPhone),
  employees: integer(values.employees),
  vacatedArea: amount(values.vacatedArea),
  averageTaxes: amount(values.averageTaxes),
  regionCode: values.regionCode ?? null,
  address: text(values.address),
  platformId: values.platformId ?? null,
  organizationId: values.organizationId ?? null,
  contactName: text(values.contactName),
  contactPhone: text(values.contactPhone),
  movedEmployees: integer(values.movedEmployees),
  stageDays: daysOf(values.stageDays),
  inTaxSharing: values.inTaxSharing ? values.inTaxSharing === 'yes' : null,
  sharingFrom: text(values.sharingFrom),
  sharingUntil: text(values.sharingUntil),
  problems: text(values.problems),
  note: text(values.note),
  confidentiality: values.confidentiality,
});
