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
const references: readonly string[] = ['parentId', 'regionCode', 'chains', 'organizationId'];

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The names of what the form and a conflict name by id; the history names them itself. */
function useNames(): ReadonlyMap<string, string> {
  const regions = useRegions().data?.items.map(({ id, fullName }) => [id, fullName] as const);
  const lists = [useChains().data, useOrganizations().data, useReceivingPlatforms().data];
  return new Map([
    ...(regions ?? []),
    ...lists.flatMap((list) => list?.items.map(({ id, name }) => [id, name] as const) ?? []),
  ]);
}

/** One membership, or what was reported of one year. */
function useItemText() {
  const { t } = useTranslation();
  const memberOf = useMembershipWords();
  const systems = usePlatformSystems().data?.items ?? [];
  return (item: Record<string, unknown>): string => {
    const found = systems.find(({ key }) => key === item['system']);
    if (found) {
      const category = found.categories.find(({ key }) => key === item['category']);
      return memberOf({ systemName: found.name, categoryName: category?.name ?? null });
    }
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

export function usePlatformFields(): FieldWords {
  const { t } = useTranslation();
  const names = useNames();
  const itemText = useItemText();
  const text = (field: string, value: unknown): string | null => {
    if (value === null || value === undefined || value === '') return null;
    if (Array.isArray(value)) {
      const parts = value.map((item) => text(field, item)).filter((part) => part !== null);
      return parts.length > 0 ? parts.join(t('list.separator')) : null;
    }
    if (isRecord(value)) return Object.keys(value).length > 0 ? itemText(value) : null;
    if (measures.includes(field)) return measured(String(value));
    return references.includes(field) ? (names.get(String(value)) ?? String(value)) : String(value);
  };
  const name = (field: string) => {
    const known = fieldKeys.find((key) => key === field);
    return known ? t(`platforms.field.${known}`) : field.replace(/^extra\./, '');
  };
  return { name, text };
}
