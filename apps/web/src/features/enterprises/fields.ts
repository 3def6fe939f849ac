import { CONFIDENTIALITIES, confidentialities } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import {
  useChains,
  useClusters,
  useIndustries,
  useReceivingPlatforms,
  useRegions,
} from '../../shared/api/reference.js';
import type { FieldWords } from '../../shared/frames/record/fields.js';
import { useLanguage } from '../../shared/i18n/index.js';
import { fieldText } from '../../shared/ledger/field-value.js';
import { domainLanguage } from '../../shared/use-problem-text.js';

const fieldKeys = [
  'name',
  'formerNames',
  'creditCode',
  'registrationNo',
  'regionCode',
  'address',
  'legalRepresentative',
  'establishedOn',
  'registeredCapital',
  'enterpriseType',
  'registrationStatus',
  'industryCode',
  'chains',
  'links',
  'placedLinks',
  'clusters',
  'platformId',
  'tags',
  'mainProducts',
  'employees',
  'years',
  'contactName',
  'contactPhone',
  'contactEmail',
  'source',
  'note',
  'extra',
  'confidentiality',
  'deletedAt',
  'mergedInto',
  'merged',
  'distinctFrom',
] as const;

/** The name of a field as the ledger writes it; columns that came with a list keep their own. */
export function useEnterpriseFields(): FieldWords {
  const { t } = useTranslation();
  const language = useLanguage();
  return {
    name: (field) => {
      const known = fieldKeys.find((key) => key === field);
      return known ? t(`enterprises.field.${known}`) : field.replace(/^extra\./, '');
    },
    text: (field, value) => {
      const known = field === 'confidentiality' && CONFIDENTIALITIES.find((one) => one === value);
      return known ? confidentialities[known][domainLanguage(language)] : fieldText(field, value, language);
    },
  };
}

const references = new Set(['regionCode', 'industryCode', 'platformId', 'chains', 'clusters']);

/** A form holds ids of the dictionaries; people compare names. */
export function useEnterpriseFormFields(): FieldWords {
  const fields = useEnterpriseFields();
  const regions = useRegions().data?.items.map(({ id, fullName }) => [id, fullName] as const);
  const lists = [useChains().data, useClusters().data, useReceivingPlatforms().data, useIndustries().data];
  const names = new Map([
    ...(regions ?? []),
    ...lists.flatMap((list) => list?.items.map(({ id, name }) => [id, name] as const) ?? []),
  ]);
  const nameOf = (value: unknown) => (typeof value === 'string' ? (names.get(value) ?? value) : value);
  const named = (value: unknown) => (Array.isArray(value) ? value.map(nameOf) : nameOf(value));
  return {
    ...fields,
    text: (field, value) => fields.text(field, references.has(field) ? named(value) : value),
  };
}
