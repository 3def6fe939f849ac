import {
  chainEffects,
  confidentialities,
  projectNatures,
  projectStages,
  projectTypes,
  type ProjectFieldKey,
} from '@lianqun/domain';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { count, money, none, shortDay } from '../../shared/formats.js';
import type { Column } from '../../shared/frames/data-table.js';
import { InternalTag } from '../../shared/frames/record/internal-tag.js';
import { Light, useLightReasons } from '../../shared/light.js';
import { paths } from '../../shared/paths.js';
import { shortRegion } from '../../shared/regions.js';
import { useWord, wordOf, type Label } from '../../shared/use-word.js';
import type { ProjectItem } from './project-types.js';
import { chainsWithLinks, organizationName, useFieldLabel } from './project-words.js';

type Columns = Column<ProjectItem>[];

/** Shown until somebody chooses otherwise, in this order. */
export const defaultColumns = [
  'name',
  'code',
  'stage',
  'light',
  'chains',
  'regionCode',
  'organizationId',
  'totalInvestment',
  'annualPlan',
  'yearInvestment',
  'completionRate',
  'openBlockers',
  'updatedAt',
];

const names = (items: readonly { name: string }[]) => items.map(({ name }) => name).join('、') || none;

interface Words {
  t: TFunction;
  field: (key: ProjectFieldKey) => string;
  word: (label: Label) => string;
  reasons: ReturnType<typeof useLightReasons>;
}

function headColumns({ t, field, word, reasons }: Words): Columns {
  return [
    {
      key: 'name',
      title: field('name'),
      width: 236,
      cut: true,
      sort: 'name',
      hint: (row) => row.name,
      cell: (row) => (
        <span className="namecell">
          <Link to={paths.project(row.id)} className="cut">
            {row.name}
          </Link>
          <InternalTag of={row} />
        </span>
      ),
    },
    { key: 'code', title: t('projects.short.code'), width: 104, sort: 'code', cell: (row) => row.code },
    {
      key: 'stage',
      title: t('projects.short.stage'),
      width: 56,
      cut: true,
      cell: (row) => word(projectStages[row.stage]),
    },
    {
      key: 'light',
      title: t('projects.light'),
      width: 72,
      cell: (row) => <Light light={row.light.light} hint={reasons(row.light)} />,
    },
  ];
}

function placeColumns({ t, field }: Words): Columns {
  return [
    {
      key: 'chains',
      title: t('projects.short.chains'),
      width: 108,
      cut: true,
      hint: chainsWithLinks,
      cell: (row) => chainsWithLinks(row) || none,
    },
    {
      key: 'regionCode',
      title: t('projects.short.regionCode'),
      width: 108,
      cut: true,
      sort: 'regionCode',
      hint: (row) => row.regionName ?? '',
      cell: (row) => shortRegion(row.regionName) ?? none,
    },
    {
      key: 'organizationId',
      title: field('organizationId'),
      width: 108,
      cut: true,
      hint: (row) => row.organization?.name ?? '',
      cell: (row) => organizationName(row.organization) ?? none,
    },
  ];
}

function figureColumns({ t, field }: Words): Columns {
  const amount = (
    key: 'annualPlan' | 'yearInvestment' | 'cumulativeInvestment' | 'fixedAssetInvestment',
    title: string,
  ) => ({
    key,
    title,
    unit: t('unit.tenThousandYuan'),
    width: 100,
    numeric: true,
    cell: (row: ProjectItem) => money(row[key]),
  });
  return [
    {
      key: 'totalInvestment',
      title: field('totalInvestment'),
      unit: t('unit.tenThousandYuan'),
      width: 112,
      numeric: true,
      sort: 'totalInvestment',
      cell: (row) => money(row.totalInvestment),
    },
    amount('annualPlan', t('projects.short.annualPlan')),
    amount('yearInvestment', t('projects.short.yearInvestment')),
    {
      key: 'completionRate',
      title: t('projects.short.completionRate'),
      unit: '%',
      width: 60,
      numeric: true,
      cell: (row) => row.completionRate ?? none,
    },
    {
      key: 'openBlockers',
      title: t('projects.short.openBlockers'),
      width: 52,
      numeric: true,
      cell: (row) =>
        row.openBlockers > 0 ? <Link to={paths.project(row.id, 'blockers')}>{count(row.openBlockers)}</Link> : 0,
    },
    {
      key: 'updatedAt',
      title: t('projects.short.updatedAt'),
      longTitle: t('projects.updatedAt'),
      width: 84,
      numeric: true,
      muted: true,
      sort: 'updatedAt',
      dates: true,
      cell: (row) => shortDay(row.updatedAt),
    },
    amount('cumulativeInvestment', t('projects.cumulative')),
    amount('fixedAssetInvestment', field('fixedAssetInvestment')),
  ];
}

type PlainKey = ProjectFieldKey & keyof ProjectItem;

const plain: [PlainKey, number, (row: ProjectItem, word: Words['word']) => string | null][] = [
  ['nationalCode', 200, (row) => row.nationalCode],
  ['type', 80, (row, word) => word(projectTypes[row.type])],
  ['nature', 80, (row, word) => wordOf(projectNatures, row.nature, word)],
  ['chainEffect', 88, (row, word) => wordOf(chainEffects, row.chainEffect, word)],
  ['clusters', 120, (row) => names(row.clusters)],
  ['sourceRegionCode', 116, (row) => shortRegion(row.sourceRegionName)],
  ['platformId', 140, (row) => row.platformName],
  ['content', 240, (row) => row.content],
  ['plannedStart', 96, (row) => row.plannedStart],
  ['actualStart', 96, (row) => row.actualStart],
  ['plannedCompletion', 96, (row) => row.plannedCompletion],
  ['actualCompletion', 96, (row) => row.actualCompletion],
  ['plannedProduction', 96, (row) => row.plannedProduction],
  ['actualProduction', 96, (row) => row.actualProduction],
  ['responsiblePerson', 88, (row) => row.responsiblePerson],
  ['responsiblePhone', 120, (row) => row.responsiblePhone],
  ['leadOfficial', 96, (row) => row.leadOfficial],
  ['confidentiality', 88, (row, word) => word(confidentialities[row.confidentiality])],
];

function otherColumns({ t, field, word }: Words): Columns {
  return [
    {
      key: 'builder',
      title: t('projects.builder'),
      width: 180,
      cut: true,
      hint: (row) => row.builder?.name ?? '',
      cell: (row) =>
        row.builder?.id ? (
          <Link to={paths.enterprise(row.builder.id)}>{row.builder.name}</Link>
        ) : (
          (row.builder?.name ?? none)
        ),
    },
    ...plain.map(([key, width, text]): Column<ProjectItem> => ({
      key,
      title: field(key),
      width,
      cut: true,
      hint: (row) => text(row, word) ?? '',
      cell: (row) => text(row, word) || none,
    })),
    {
      key: 'inStatistics',
      title: field('inStatistics'),
      width: 80,
      cell: (row) => (row.inStatistics === null ? none : t(row.inStatistics ? 'projects.yes' : 'projects.no')),
    },
  ];
}

export function useProjectColumns(): Columns {
  const words = {
    t: useTranslation().t,
    field: useFieldLabel(),
    word: useWord(),
    reasons: useLightReasons(),
  };
  return [...headColumns(words), ...placeColumns(words), ...figureColumns(words), ...otherColumns(words)];
}
