import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { usePlatformSystems, useReceivingPlatforms } from '../../shared/api/reference.js';
import { count, none } from '../../shared/formats.js';
import type { Card, Filter, ListDefinition, Totals } from '../../shared/frames/list/definition.js';
import { useChainFilter, useRegionFilter } from '../../shared/frames/list/reference-filters.js';
import { paths } from '../../shared/paths.js';
import { shortRegion } from '../../shared/regions.js';
import { defaultColumns, usePlatformColumns } from './columns.js';
import { measured, useMembershipWords } from './platform-words.js';
import type { PlatformItem, PlatformPage } from './platform-types.js';

function useFilters(): Filter[] {
  const { t } = useTranslation();
  const memberOf = useMembershipWords();
  const systems = usePlatformSystems().data?.items ?? [];
  const platforms = useReceivingPlatforms().data?.items;
  const categories = systems.flatMap(({ key, name, categories: of }) =>
    of.map((one) => ({
      value: `${key}:${one.key}`,
      label: memberOf({ systemName: name, categoryName: one.name }),
    })),
  );
  return [
    useRegionFilter({ name: 'region', label: t('platforms.filter.region') }),
    { name: 'category', label: t('platforms.filter.category'), options: categories },
    useChainFilter({ name: 'chain', label: t('platforms.filter.chain') }),
    {
      name: 'system',
      label: t('platforms.filter.system'),
      options: systems.map(({ key, name }) => ({ value: key, label: name })),
      more: true,
    },
    { name: 'industry', label: t('platforms.filter.industry') },
    {
      name: 'parent',
      label: t('platforms.filter.parent'),
      nameOf: (id) => platforms?.find((one) => one.id === id)?.name,
    },
  ];
}

/** A row on a phone: what it is, where it lies, how much room it has, what stands on it. */
function card(row: PlatformItem, t: TFunction): Card {
  const room =
    row.availableLand &&
    `${t('platforms.field.availableLand')} ${measured(row.availableLand)} ${t('platforms.unitOf.availableLand')}`;
  const { enterprises, projects } = row.counts;
  const standing = [
    enterprises !== null && `${t('platforms.column.enterprises')} ${count(enterprises)}`,
    projects !== null && `${t('platforms.column.projects')} ${count(projects)}`,
  ];
  return {
    title: <b>{row.name}</b>,
    lines: [
      [shortRegion(row.regionName) ?? none, room || none],
      [row.leadingIndustries.join(t('list.separator')) || none, standing.filter(Boolean).join(' · ')],
    ],
  };
}

const totals = ({ sums }: PlatformPage, t: TFunction): Totals => ({
  sums: {
    plannedArea: measured(sums.plannedArea),
    availableLand: measured(sums.availableLand),
    standardWorkshop: measured(sums.standardWorkshop),
  },
  left: sums.parts > 0 ? [t('platforms.partsCounted', { n: count(sums.parts) })] : [],
});

export function usePlatformList(): ListDefinition<PlatformItem, PlatformPage> {
  const { t } = useTranslation();
  return {
    key: 'platforms',
    words: {
      title: t('platforms.title'),
      table: t('platforms.table'),
      search: t('platforms.search'),
      unit: t('platforms.unit'),
      emptyTitle: t('platforms.emptyTitle'),
      empty: t('platforms.empty'),
      nothingTitle: t('platforms.nothingTitle'),
    },
    filters: useFilters(),
    columns: usePlatformColumns(),
    defaultColumns,
    href: (row) => paths.platform(row.id),
    card: (row) => card(row, t),
    totals: (page) => totals(page, t),
  };
}
