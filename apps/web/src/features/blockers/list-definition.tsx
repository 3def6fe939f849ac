import {
  BLOCKER_KINDS,
  BLOCKER_LEVELS,
  BLOCKER_STATUSES,
  blockerKinds,
  blockerLevels,
  blockerStatuses,
} from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { $api } from '../../shared/api/client.js';
import { none, shortDay } from '../../shared/formats.js';
import type { Column } from '../../shared/frames/data-table.js';
import type { Filter, ListDefinition } from '../../shared/frames/list/definition.js';
import { useChainFilter, useOrganizationFilter } from '../../shared/frames/list/reference-filters.js';
import { Light, useLightReasons } from '../../shared/light.js';
import { paths } from '../../shared/paths.js';
import { optionsOf, useWord } from '../../shared/use-word.js';
import type { Blocker, BlockerPage } from './blocker-types.js';
import { affected, chainAndLink, organizationName } from './blocker-words.js';

const defaultColumns = [
  'title',
  'code',
  'kind',
  'status',
  'light',
  'chain',
  'affects',
  'lead',
  'deadline',
  'level',
  'raisedOn',
];

function useColumns(): Column<Blocker>[] {
  const { t } = useTranslation();
  const word = useWord();
  const reasons = useLightReasons();
  const text = (
    key: 'measures' | 'responsiblePerson' | 'description' | 'regionName',
    width: number,
  ): Column<Blocker> => ({
    key,
    title: t(`blockers.field.${key === 'regionName' ? 'regionCode' : key}`),
    width,
    cut: true,
    hint: (row) => row[key] ?? '',
    cell: (row) => row[key] ?? none,
  });
  return [
    {
      key: 'title',
      title: t('blockers.field.title'),
      width: 300,
      cut: true,
      hint: (row) => row.title,
      cell: (row) => (
        <Link to={paths.blocker(row.id)} className="cut block">
          {row.title}
        </Link>
      ),
    },
    { key: 'code', title: t('blockers.field.code'), width: 124, sort: 'code', cell: (row) => row.code },
    { key: 'kind', title: t('blockers.field.kind'), width: 76, cut: true, cell: (row) => word(blockerKinds[row.kind]) },
    {
      key: 'status',
      title: t('blockers.field.status'),
      width: 80,
      cut: true,
      cell: (row) => word(blockerStatuses[row.status]),
    },
    {
      key: 'light',
      title: t('projects.light'),
      width: 76,
      cell: (row) => <Light light={row.light.light} hint={reasons(row.light)} />,
    },
    {
      key: 'chain',
      title: t('projects.short.chains'),
      width: 132,
      cut: true,
      hint: chainAndLink,
      cell: (row) => chainAndLink(row) || none,
    },
    {
      key: 'affects',
      title: t('blockers.affects'),
      width: 180,
      cut: true,
      hint: (row) => [...row.projects, ...row.enterprises].map(({ name }) => name).join('\n'),
      cell: (row) => affected(row, t('blockers.withheld')) || none,
    },
    {
      key: 'lead',
      title: t('blockers.field.lead'),
      width: 132,
      cut: true,
      hint: (row) => row.lead?.name ?? '',
      cell: (row) => organizationName(row.lead) ?? none,
    },
    {
      key: 'deadline',
      title: t('blockers.field.deadline'),
      width: 96,
      sort: 'deadline',
      dates: true,
      cell: (row) => row.deadline ?? none,
    },
    {
      key: 'level',
      title: t('blockers.field.level'),
      width: 64,
      cut: true,
      cell: (row) => word(blockerLevels[row.level]),
    },
    {
      key: 'raisedOn',
      title: t('blockers.field.raisedOn'),
      width: 96,
      sort: 'raisedOn',
      dates: true,
      cell: (row) => row.raisedOn,
    },
    {
      key: 'raisedBy',
      title: t('blockers.field.raisedBy'),
      width: 132,
      cut: true,
      cell: (row) => organizationName(row.raisedBy) ?? none,
    },
    text('responsiblePerson', 92),
    text('measures', 220),
    text('description', 220),
    text('regionName', 160),
    {
      key: 'updatedAt',
      title: t('projects.updatedAt'),
      width: 76,
      muted: true,
      cell: (row) => shortDay(row.updatedAt),
    },
  ];
}

/** The name of the project that the address filters by: an id says nothing to anybody. */
function useProjectName() {
  const [address] = useSearchParams();
  const id = address.get('project') ?? '';
  const path = { params: { path: { id } } };
  const { data } = $api.useQuery('get', '/api/projects/{id}', path, { enabled: id !== '', retry: false });
  return (wanted: string) => (wanted === id ? data?.name : undefined);
}

function useFilters(): Filter[] {
  const { t } = useTranslation();
  const word = useWord();
  return [
    { name: 'kind', label: t('blockers.field.kind'), options: optionsOf(BLOCKER_KINDS, blockerKinds, word) },
    { name: 'status', label: t('blockers.field.status'), options: optionsOf(BLOCKER_STATUSES, blockerStatuses, word) },
    useChainFilter({ name: 'chain', label: t('projects.filter.chain') }),
    useOrganizationFilter({ name: 'lead', label: t('blockers.field.lead') }),
    {
      name: 'level',
      label: t('blockers.field.level'),
      options: optionsOf(BLOCKER_LEVELS, blockerLevels, word),
      more: true,
    },
    {
      name: 'mine',
      label: t('blockers.waiting'),
      control: (value, onChange) => (
        <button
          key="mine"
          type="button"
          className="btn btn-sm"
          aria-pressed={value.includes('true')}
          onClick={() => onChange(value.includes('true') ? [] : ['true'])}
        >
          {t('blockers.mine')}
        </button>
      ),
      nameOf: () => t('blockers.mine'),
    },
    { name: 'project', label: t('projects.title'), nameOf: useProjectName() },
  ];
}

export function useBlockerList(): ListDefinition<Blocker, BlockerPage> {
  const { t } = useTranslation();
  const word = useWord();
  return {
    key: 'blockers',
    words: {
      title: t('blockers.title'),
      table: t('blockers.table'),
      search: t('blockers.search'),
      unit: t('blockers.unit'),
      emptyTitle: t('blockers.emptyTitle'),
      empty: t('blockers.empty'),
      nothingTitle: t('blockers.nothingTitle'),
    },
    filters: useFilters(),
    columns: useColumns(),
    defaultColumns,
    href: (row) => paths.blocker(row.id),
    // On a phone: what it is and how it stands, who deals with it until when.
    card: (row) => ({
      title: <b>{row.title}</b>,
      lines: [
        [`${row.code} · ${word(blockerStatuses[row.status])}`, <Light key="light" light={row.light.light} />],
        [organizationName(row.lead) ?? t('blockers.noLead'), row.deadline ?? none],
      ],
    }),
  };
}
