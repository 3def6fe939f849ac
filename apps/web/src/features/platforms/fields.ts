import { PLATFORM_COUNTS } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import {
  useChains,
  useOrganizations,
  usePlatformSystems,
  useReceivingPlatforms,
  useRegions,
} from '../../shared/api/reference.js';
import { money } from '../../shared/formats.js';
import type { FieldWords } from '../../shared/frames/record/fields.js';
import { measured, useMembershipWords } from './platform-words.js';

/** Fields by the names of the form and of the history alike. */
const fieldKeys = [
  'name',
  'aliases',
  'parentId',
  'regionCode',
  'address',
  'longitude',
  'latitude',
  'systems',
  'plannedArea',
  'availableLand',
  'standardWorkshop',
  'leadingIndustries',
  'chains',
  'liaison',
  'gaps',
  'contactName',
  'contactPhone',
  'organizationId',
  'years',
  'source',
  'note',
  'extra',
  'deletedAt',
] as const;

const measures: readonly string[] = ['plannedArea', 'availableLand', 'standardWorkshop'];
const references: readonly string[] = ['parentId', 'regionCode', 'chains', 'organizationId', 'systems'];

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** What was reported of one year, or something that has a name. */
function useItemText() {
  const { t } = useTranslation();
  return (item: Record<string, unknown>): string => {
    if (typeof item['name'] === 'string') return item['name'];
    if (typeof item['year'] !== 'number') {
      return Object.entries(item)
        .map(([name, content]) => `${name}: ${String(content)}`)
        .join(t('list.separator'));
    }
    const counts = PLATFORM_COUNTS.flatMap((key) =>
      typeof item[key] === 'number' ? [`${t(`platforms.year.${key}`)} ${String(item[key])}`] : [],
    );
    const amount = item['agreedInvestment'];
    const agreed = typeof amount === 'string' ? [`${t('platforms.year.agreedInvestment')} ${money(amount)}`] : [];
    return [String(item['year']), ...counts, ...agreed].join(' ');
  };
}

/** The fields as the history has them, which names what they refer to. */
export function usePlatformFields(): FieldWords {
  const { t } = useTranslation();
  const itemText = useItemText();
  const text = (field: string, value: unknown): string | null => {
    if (value === null || value === undefined || value === '') return null;
    if (Array.isArray(value)) {
      const parts = value.map((item) => text(field, item)).filter((part) => part !== null);
      return parts.length > 0 ? parts.join(t('list.separator')) : null;
    }
    if (isRecord(value)) return Object.keys(value).length > 0 ? itemText(value) : null;
    return measures.includes(field) ? measured(String(value)) : String(value);
  };
  const name = (field: string) => {
    const known = fieldKeys.find((key) => key === field);
    return known ? t(`platforms.field.${known}`) : field.replace(/^extra\./, '');
  };
  return { name, text };
}

/** A form holds ids and keys; people compare names. */
export function usePlatformFormFields(): FieldWords {
  const fields = usePlatformFields();
  const memberOf = useMembershipWords();
  const regions = useRegions().data?.items.map(({ id, fullName }) => [id, fullName] as const);
  const lists = [useChains().data, useOrganizations().data, useReceivingPlatforms().data];
  const systems = usePlatformSystems().data?.items ?? [];
  const names = new Map([
    ...(regions ?? []),
    ...lists.flatMap((list) => list?.items.map(({ id, name }) => [id, name] as const) ?? []),
  ]);
  const named = (value: unknown): unknown => {
    if (typeof value === 'string') return names.get(value) ?? value;
    if (Array.isArray(value)) return value.map(named);
    const system = isRecord(value) ? systems.find(({ key }) => key === value['system']) : undefined;
    if (!isRecord(value) || !system) return value;
    const category = system.categories.find(({ key }) => key === value['category']);
    return { name: memberOf({ systemName: system.name, categoryName: category?.name ?? null }) };
  };
  return {
    ...fields,
    text: (field, value) => fields.text(field, references.includes(field) ? named(value) : value),
  };
}
