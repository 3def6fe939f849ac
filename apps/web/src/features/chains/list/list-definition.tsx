import { CHAIN_LEVELS, CHAIN_STATUSES, chainLevels, chainStatuses } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { useChains, useClusters } from '../../../shared/api/reference.js';
import { count, none } from '../../../shared/formats.js';
import type { Card, Filter, ListDefinition } from '../../../shared/frames/list/definition.js';
import { useOrganizationFilter, useRegionFilter } from '../../../shared/frames/list/reference-filters.js';
import { paths } from '../../../shared/paths.js';
import { shortRegion } from '../../../shared/regions.js';
import { optionsOf, useWord } from '../../../shared/use-word.js';
import type { ChainKind, ChainPage, ChainRow } from '../types.js';
import { useChainWords } from '../words.js';
import { defaultColumns, NameNow, useChainColumns, type Current } from './columns.js';

/** The whole register of today. */
export function useRegisterNow(kind: ChainKind): ChainRow[] | undefined {
  const rows = { chain: useChains().data?.items, cluster: useClusters().data?.items };
  return rows[kind];
}

function useFilters(rows: readonly ChainRow[] | undefined): Filter[] {
  const { t } = useTranslation();
  const word = useWord();
  const batches = [...new Set(rows?.flatMap(({ batch }) => (batch === null ? [] : [batch])))].sort((a, b) => a - b);
  return [
    { name: 'on', label: t('chains.on') },
    { name: 'status', label: t('chains.field.status'), options: optionsOf(CHAIN_STATUSES, chainStatuses, word) },
    { name: 'level', label: t('chains.field.level'), options: optionsOf(CHAIN_LEVELS, chainLevels, word) },
    {
      name: 'batch',
      label: t('chains.field.batch'),
      options: batches.map((batch) => ({ value: String(batch), label: t('chains.batchOf', { batch }) })),
    },
    useRegionFilter({ name: 'region', label: t('chains.field.region') }),
    useOrganizationFilter({ name: 'lead', label: t('chains.field.organization'), more: true }),
  ];
}

/** A row on a phone: what it is and how it stands, who leads it, how much stands on it. */
function useCard(current: Current): (row: ChainRow) => Card {
  const { t } = useTranslation();
  const word = useChainWords();
  return (row) => ({
    title: (
      <>
        <b lang="zh-CN">{row.name}</b>
        <NameNow row={row} current={current} />
      </>
    ),
    lines: [
      [
        [word.status(row.status), word.batch(row.batch), word.level(row.level)].filter(Boolean).join(' · '),
        shortRegion(row.regionName) ?? none,
      ],
      [
        row.leadOrganization?.name ?? none,
        `${t('chains.field.links')} ${count(row.linkCount)} · ${t('chains.field.enterprises')} ${count(row.enterpriseCount)}`,
      ],
    ],
  });
}

export function useChainListDefinition(kind: ChainKind, on: string): ListDefinition<ChainRow, ChainPage> {
  const { t } = useTranslation();
  const rows = useRegisterNow(kind);
  const current = on ? new Map(rows?.map((row) => [row.id, row])) : null;
  return {
    key: `${kind}s`,
    words: {
      title: t(`chains.title.${kind}`),
      table: t(`chains.table.${kind}`),
      search: t('chains.search'),
      unit: t(`chains.unit.${kind}`),
      emptyTitle: t(`chains.emptyTitle.${kind}`),
      empty: t('chains.empty'),
      nothingTitle: t(`chains.nothingTitle.${kind}`),
    },
    filters: useFilters(rows),
    columns: useChainColumns(kind, current),
    defaultColumns,
    href: (row) => paths.ofChain(kind, row.id),
    card: useCard(current),
  };
}
