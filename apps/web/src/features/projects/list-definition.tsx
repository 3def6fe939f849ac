import { PROJECT_STAGES, PROJECT_TYPES, projectStages, projectTypes } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { count, money, none } from '../../shared/formats.js';
import type { Filter, ListDefinition } from '../../shared/frames/list/definition.js';
import {
  useChainFilter,
  useClusterFilter,
  useOrganizationFilter,
  usePlatformFilter,
  useRegionFilter,
} from '../../shared/frames/list/reference-filters.js';
import { InternalTag } from '../../shared/frames/record/internal-tag.js';
import { Light } from '../../shared/light.js';
import { paths } from '../../shared/paths.js';
import { shortRegion } from '../../shared/regions.js';
import { optionsOf, useWord } from '../../shared/use-word.js';
import { defaultColumns, useProjectColumns } from './columns.js';
import type { ProjectItem, ProjectPage } from './project-types.js';
import { chainsWithLinks, useFieldLabel } from './project-words.js';

function useFilters(): Filter[] {
  const { t } = useTranslation();
  const field = useFieldLabel();
  const word = useWord();
  const stage = { name: 'stage', label: field('stage'), options: optionsOf(PROJECT_STAGES, projectStages, word) };
  const type = {
    name: 'type',
    label: field('type'),
    options: optionsOf(PROJECT_TYPES, projectTypes, word),
    more: true,
  };
  return [
    useRegionFilter({ name: 'region', label: t('projects.short.regionCode') }),
    useChainFilter({ name: 'chain', label: t('projects.filter.chain') }),
    stage,
    useOrganizationFilter({ name: 'organization', label: field('organizationId') }),
    useClusterFilter({ name: 'cluster', label: t('projects.filter.cluster'), more: true }),
    usePlatformFilter({ name: 'platform', label: field('platformId'), more: true }),
    type,
    {
      name: 'confidentiality',
      label: field('confidentiality'),
      options: [{ value: 'internal', label: t('record.sharing.internal') }],
      more: true,
    },
  ];
}

export function useProjectList(): ListDefinition<ProjectItem, ProjectPage> {
  const { t } = useTranslation();
  const word = useWord();
  return {
    key: 'projects',
    words: {
      title: t('projects.title'),
      table: t('projects.table'),
      search: t('projects.search'),
      unit: t('projects.unit'),
      emptyTitle: t('projects.emptyTitle'),
      empty: t('projects.empty'),
      nothingTitle: t('projects.nothingTitle'),
      withheld: (n) => t('projects.withheld', { n }),
    },
    filters: useFilters(),
    columns: useProjectColumns(),
    defaultColumns,
    href: (row) => paths.project(row.id),
    // On a phone: what it is and how it stands, where, how large.
    card: (row) => ({
      title: (
        <>
          <b>{row.name}</b> <InternalTag of={row} />
        </>
      ),
      lines: [
        [`${row.code} · ${word(projectStages[row.stage])}`, <Light key="light" light={row.light.light} />],
        [
          [shortRegion(row.regionName), chainsWithLinks(row)].filter(Boolean).join(' · ') || none,
          `${money(row.totalInvestment)} ${row.totalInvestment ? t('unit.tenThousandYuan') : ''}`,
        ],
      ],
    }),
    totals: ({ sums }) => ({
      sums: sums && {
        totalInvestment: money(sums.totalInvestment),
        annualPlan: money(sums.annualPlan),
        yearInvestment: money(sums.yearInvestment),
      },
      left: sums?.withoutTotalInvestment ? [t('projects.withoutTotal', { n: count(sums.withoutTotalInvestment) })] : [],
    }),
  };
}
