import {
  RELOCATION_NATURES,
  RELOCATION_SCOPES,
  RELOCATION_SIDES,
  RELOCATION_STAGES,
  RELOCATION_SUBJECTS,
  relocationNatures,
  relocationScopes,
  relocationStages,
  relocationSubjects,
  todayInShanghai,
} from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { $api } from '../../shared/api/client.js';
import { none } from '../../shared/formats.js';
import type { Filter, ListDefinition } from '../../shared/frames/list/definition.js';
import { usePlatformFilter, useRegionFilter } from '../../shared/frames/list/reference-filters.js';
import { InternalTag } from '../../shared/frames/record/internal-tag.js';
import { paths } from '../../shared/paths.js';
import { optionsOf, useWord } from '../../shared/use-word.js';
import { defaultColumns, useColumns } from './columns.js';
import { useFieldLabel } from './fields.js';
import type { Relocation, RelocationPage } from './relocation-types.js';
import { way } from './relocation-words.js';

/** The name of the enterprise that the address filters by: an id says nothing to anybody. */
function useEnterpriseName() {
  const [address] = useSearchParams();
  const id = address.get('enterprise') ?? '';
  const path = { params: { path: { id } } };
  const { data } = $api.useQuery('get', '/api/enterprises/{id}', path, { enabled: id !== '', retry: false });
  return (wanted: string) => (wanted === id ? data?.name : undefined);
}

/** Years of signing: as far back as the coordination of the three goes. */
function useYears() {
  const now = Number(todayInShanghai(new Date()).slice(0, 4));
  return Array.from({ length: now - 2013 }, (_, i) => ({ value: String(now - i), label: String(now - i) }));
}

function useFilters(): Filter[] {
  const { t } = useTranslation();
  const word = useWord();
  const field = useFieldLabel();
  return [
    {
      name: 'stage',
      label: t('relocations.field.stage'),
      options: optionsOf(RELOCATION_STAGES, relocationStages, word),
    },
    {
      name: 'subject',
      label: field('subject'),
      options: optionsOf(RELOCATION_SUBJECTS, relocationSubjects, word),
      more: true,
    },
    useRegionFilter({ name: 'origin', label: t('relocations.column.origin') }),
    useRegionFilter({ name: 'region', label: t('relocations.column.destination') }),
    {
      name: 'side',
      label: t('relocations.filter.side'),
      options: RELOCATION_SIDES.map((side) => ({ value: side, label: t(`relocations.filter.mine.${side}`) })),
    },
    { ...usePlatformFilter({ name: 'platform', label: field('platformId') }), more: true },
    {
      name: 'scope',
      label: field('scope'),
      options: optionsOf(RELOCATION_SCOPES, relocationScopes, word),
      more: true,
    },
    {
      name: 'nature',
      label: field('nature'),
      options: optionsOf(RELOCATION_NATURES, relocationNatures, word),
      more: true,
    },
    { name: 'signed', label: t('relocations.filter.signed'), options: useYears(), more: true },
    { name: 'enterprise', label: field('enterpriseId'), nameOf: useEnterpriseName() },
  ];
}

export function useRelocationList(): ListDefinition<Relocation, RelocationPage> {
  const { t } = useTranslation();
  const word = useWord();
  return {
    key: 'relocations',
    words: {
      title: t('relocations.title'),
      table: t('relocations.table'),
      search: t('relocations.search'),
      unit: t('relocations.unit'),
      emptyTitle: t('relocations.emptyTitle'),
      empty: t('relocations.empty'),
      nothingTitle: t('relocations.nothingTitle'),
      withheld: (n) => t('relocations.withheld', { n }),
    },
    filters: useFilters(),
    columns: useColumns(),
    defaultColumns,
    href: (row) => paths.relocation(row.id),
    // On a phone: who moves, from where to where, and how far it has come.
    card: (row) => ({
      title: (
        <>
          <b>{row.name}</b> <InternalTag of={row} />
        </>
      ),
      lines: [
        [way(row) || none, row.part ?? ''],
        [`${row.code} · ${word(relocationStages[row.stage])}`, row.stages.at(-1)?.enteredOn ?? none],
      ],
    }),
  };
}
