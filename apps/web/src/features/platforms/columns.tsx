import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { count, none, shortDay } from '../../shared/formats.js';
import type { Column } from '../../shared/frames/data-table.js';
import { paths } from '../../shared/paths.js';
import { shortRegion } from '../../shared/regions.js';
import { categoriesOf, measured, useMembershipWords } from './platform-words.js';
import type { PlatformItem } from './platform-types.js';

export const defaultColumns = [
  'name',
  'category',
  'region',
  'plannedArea',
  'availableLand',
  'standardWorkshop',
  'leadingIndustries',
  'enterprises',
  'projects',
  'relocations',
];

/** A part stands with the base to which it belongs. */
function Name({ row }: { row: PlatformItem }) {
  const { t } = useTranslation();
  return (
    <>
      <Link to={paths.platform(row.id)} className="cut block">
        {row.name}
      </Link>
      {row.parent && <small className="muted cut block">{t('platforms.partOf', { name: row.parent.name })}</small>}
      {row.partCount > 0 && <small className="muted block">{t('platforms.parts', { n: row.partCount })}</small>}
    </>
  );
}

export function usePlatformColumns(): Column<PlatformItem>[] {
  const { t } = useTranslation();
  const memberOf = useMembershipWords();
  const room = (key: 'plannedArea' | 'availableLand' | 'standardWorkshop'): Column<PlatformItem> => ({
    key,
    title: t(`platforms.field.${key}`),
    unit: t(`platforms.unitOf.${key}`),
    width: 96,
    numeric: true,
    sort: key,
    cell: (row) => measured(row[key]),
  });
  const registered = (key: keyof PlatformItem['counts']): Column<PlatformItem> => ({
    key,
    title: t(`platforms.column.${key}`),
    width: 72,
    numeric: true,
    cell: (row) => count(row.counts[key]),
  });
  const text = (key: 'liaison' | 'gaps' | 'address' | 'contactName' | 'source' | 'note', width: number) => ({
    key,
    title: t(`platforms.field.${key}`),
    width,
    cut: true,
    hint: (row: PlatformItem) => row[key] ?? '',
    cell: (row: PlatformItem) => row[key] ?? none,
  });
  const names = (values: readonly string[]) => values.join(t('list.separator'));
  return [
    {
      key: 'name',
      title: t('platforms.field.name'),
      width: 260,
      cut: true,
      sort: 'name',
      cell: (row) => <Name row={row} />,
    },
    {
      key: 'category',
      title: t('platforms.column.category'),
      width: 200,
      cut: true,
      hint: (row) => row.systems.map(memberOf).join('\n'),
      cell: (row) => names(categoriesOf(row)) || none,
    },
    {
      key: 'region',
      title: t('platforms.field.regionCode'),
      width: 140,
      cut: true,
      sort: 'regionCode',
      hint: (row) => row.regionName ?? '',
      cell: (row) => shortRegion(row.regionName) ?? none,
    },
    room('plannedArea'),
    room('availableLand'),
    room('standardWorkshop'),
    {
      key: 'leadingIndustries',
      title: t('platforms.field.leadingIndustries'),
      width: 180,
      cut: true,
      hint: (row) => row.leadingIndustries.join('\n'),
      cell: (row) => names(row.leadingIndustries) || none,
    },
    registered('enterprises'),
    registered('projects'),
    registered('relocations'),
    text('liaison', 120),
    {
      key: 'reportedYear',
      title: t('platforms.column.reportedYear'),
      width: 72,
      muted: true,
      cell: (row) => row.years[0]?.year ?? none,
    },
    {
      key: 'chains',
      title: t('platforms.field.chains'),
      width: 140,
      cut: true,
      hint: (row) => names(row.chains.map(({ name }) => name)),
      cell: (row) => names(row.chains.map(({ name }) => name)) || none,
    },
    {
      key: 'organization',
      title: t('platforms.field.organizationId'),
      width: 132,
      cut: true,
      cell: (row) => row.organization?.shortName || (row.organization?.name ?? none),
    },
    text('gaps', 200),
    text('address', 200),
    text('contactName', 80),
    text('source', 180),
    text('note', 200),
    {
      key: 'updatedAt',
      title: t('platforms.column.updatedAt'),
      width: 76,
      muted: true,
      sort: 'updatedAt',
      dates: true,
      cell: (row) => shortDay(row.updatedAt),
    },
  ];
}
