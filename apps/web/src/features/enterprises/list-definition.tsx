import { CHAIN_LINKS, chainLinks } from '@lianqun/domain';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { count, money, none, shortDay } from '../../shared/formats.js';
import type { Card, Filter, ListDefinition, Totals } from '../../shared/frames/list/definition.js';
import {
  useChainFilter,
  useClusterFilter,
  useIndustryFilter,
  usePlatformFilter,
  useRegionFilter,
} from '../../shared/frames/list/reference-filters.js';
import { InternalTag } from '../../shared/frames/record/internal-tag.js';
import { useLanguage } from '../../shared/i18n/index.js';
import { HonourTags, useKindsOfHonours } from '../../shared/ledger/honours.js';
import { paths } from '../../shared/paths.js';
import { shortRegion } from '../../shared/regions.js';
import { useWord } from '../../shared/use-word.js';
import { chainsWithLinks, defaultColumns, enterpriseColumns } from './columns.js';
import type { EnterpriseItem, EnterprisePage } from './enterprise-queries.js';

/** Honours are recognised by the year; lists name the last dozen. */
const tagYears = (): string[] => {
  const now = new Date().getFullYear();
  return Array.from({ length: 12 }, (_, before) => String(now - before));
};

function useFilters(): Filter[] {
  const { t } = useTranslation();
  const word = useWord();
  return [
    useRegionFilter({ name: 'region', label: t('enterprises.filter.region') }),
    useChainFilter({ name: 'chain', label: t('enterprises.filter.chain') }),
    {
      name: 'tag',
      label: t('enterprises.filter.tag'),
      options: useKindsOfHonours().map(({ id, name }) => ({ value: id, label: name })),
    },
    {
      name: 'link',
      label: t('enterprises.field.links'),
      // The register keeps the Chinese words, whatever the language of the page.
      options: CHAIN_LINKS.map((link) => ({ value: chainLinks[link].zh, label: word(chainLinks[link]) })),
      more: true,
    },
    useClusterFilter({ name: 'cluster', label: t('enterprises.field.clusters'), more: true }),
    usePlatformFilter({ name: 'platform', label: t('enterprises.field.platformId'), more: true }),
    useIndustryFilter({ name: 'industry', label: t('enterprises.field.industryCode'), more: true }),
    {
      name: 'year',
      label: t('enterprises.filter.year'),
      options: tagYears().map((year) => ({ value: year, label: year })),
      more: true,
    },
    { name: 'batch', label: t('enterprises.filter.batch'), nameOf: () => t('enterprises.filter.oneBatch') },
    {
      name: 'confidentiality',
      label: t('record.sharing.field'),
      options: [{ value: 'internal', label: t('record.sharing.internal') }],
      more: true,
    },
  ];
}

/** A row on a phone: who it is, where it stands, how large it is. */
const card = (row: EnterpriseItem, t: TFunction): Card => ({
  title: (
    <>
      <b>{row.name}</b> <HonourTags tags={row.tags} /> <InternalTag of={row} />
    </>
  ),
  lines: [
    [row.creditCode ?? row.registrationNo ?? t('enterprises.detail.noCode'), shortRegion(row.regionName) ?? none],
    [
      chainsWithLinks(row),
      <>
        {money(row.registeredCapital)}
        {row.registeredCapital && ` ${t('unit.tenThousandYuan')}`} · {shortDay(row.updatedAt)}
      </>,
    ],
  ],
});

const totals = ({ sums }: EnterprisePage, t: TFunction): Totals => ({
  sums: sums && { registeredCapital: money(sums.registeredCapital), employees: count(sums.employees) },
  left: [
    ...(sums?.withoutRegisteredCapital
      ? [t('enterprises.withoutCapital', { n: count(sums.withoutRegisteredCapital) })]
      : []),
    ...(sums?.withoutEmployees ? [t('enterprises.withoutEmployees', { n: count(sums.withoutEmployees) })] : []),
  ],
});

export function useEnterpriseList(): ListDefinition<EnterpriseItem, EnterprisePage> {
  const { t } = useTranslation();
  const language = useLanguage();
  return {
    key: 'enterprises',
    words: {
      title: t('enterprises.title'),
      table: t('enterprises.table'),
      search: t('enterprises.search'),
      unit: t('unit.enterprises'),
      emptyTitle: t('enterprises.emptyTitle'),
      empty: t('enterprises.empty'),
      nothingTitle: t('enterprises.nothingTitle'),
    },
    filters: useFilters(),
    columns: enterpriseColumns(t, language),
    defaultColumns,
    href: (row) => paths.enterprise(row.id),
    card: (row) => card(row, t),
    totals: (page) => totals(page, t),
  };
}
