import { cooperationModels, relocationNatures, relocationStages, type RelocationStage } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { count, money, none, shortDay } from '../../shared/formats.js';
import type { Column } from '../../shared/frames/data-table.js';
import { paths } from '../../shared/paths.js';
import { shortRegion } from '../../shared/regions.js';
import { useWord } from '../../shared/use-word.js';
import { useFieldLabel } from './fields.js';
import type { Relocation } from './relocation-types.js';
import { kindOfMove, organizationName } from './relocation-words.js';

export const defaultColumns = [
  'name',
  'code',
  'stage',
  'signedOn',
  'kind',
  'origin',
  'destination',
  'platform',
  'employees',
];

/** The stages that have a column of their own, as the ledger has them. */
const dated: readonly RelocationStage[] = [
  'business-registration',
  'tax-registration',
  'started',
  'in-production',
  'full-production',
];

function useDayColumns(): Column<Relocation>[] {
  const word = useWord();
  return dated.map((stage) => ({
    key: stage,
    title: word(relocationStages[stage]),
    width: 100,
    dates: true,
    cell: ({ stages }) => stages.find((one) => one.stage === stage)?.enteredOn ?? none,
  }));
}

function usePlaceColumns(): Column<Relocation>[] {
  const { t } = useTranslation();
  const field = useFieldLabel();
  const place = (key: string, title: string, of: (row: Relocation) => (string | null)[]): Column<Relocation> => ({
    key,
    title,
    width: 140,
    cut: true,
    hint: (row) => of(row).filter(Boolean).join(' '),
    cell: (row) => shortRegion(of(row)[0] ?? null) || of(row)[1] || none,
  });
  const organization = (key: 'organization' | 'originOrganization', title: string): Column<Relocation> => ({
    key,
    title,
    width: 132,
    cut: true,
    hint: (row) => row[key]?.name ?? '',
    cell: (row) => organizationName(row[key]) ?? none,
  });
  return [
    place('origin', t('relocations.column.origin'), (row) => [row.originRegionName, row.originAddress]),
    place('destination', t('relocations.column.destination'), (row) => [row.regionName, row.address]),
    {
      key: 'platform',
      title: field('platformId'),
      width: 156,
      cut: true,
      hint: (row) => row.platform?.name ?? '',
      cell: (row) => row.platform?.name ?? none,
    },
    organization('originOrganization', field('originOrganizationId')),
    organization('organization', field('organizationId')),
  ];
}

function useFigureColumns(): Column<Relocation>[] {
  const { t } = useTranslation();
  const field = useFieldLabel();
  return [
    {
      key: 'employees',
      title: t('relocations.column.employees'),
      unit: t('relocations.column.employeesUnit'),
      width: 108,
      numeric: true,
      cell: (row) => `${count(row.employees)} / ${count(row.movedEmployees)}`,
    },
    {
      key: 'vacatedArea',
      title: t('relocations.column.vacatedArea'),
      unit: t('relocations.units.area'),
      width: 112,
      numeric: true,
      cell: (row) => money(row.vacatedArea),
    },
    {
      key: 'averageTaxes',
      title: t('relocations.column.averageTaxes'),
      unit: t('unit.tenThousandYuan'),
      longTitle: field('averageTaxes'),
      width: 112,
      numeric: true,
      cell: (row) => money(row.averageTaxes),
    },
    {
      key: 'inTaxSharing',
      title: t('relocations.column.inTaxSharing'),
      longTitle: field('inTaxSharing'),
      width: 84,
      cell: ({ inTaxSharing }) =>
        inTaxSharing === null ? none : t(inTaxSharing ? 'relocations.yes' : 'relocations.no'),
    },
    {
      key: 'sharing',
      title: t('relocations.column.sharing'),
      width: 176,
      cell: ({ sharingFrom, sharingUntil }) =>
        sharingFrom || sharingUntil ? `${sharingFrom ?? ''} – ${sharingUntil ?? ''}` : none,
    },
  ];
}

export function useColumns(): Column<Relocation>[] {
  const { t } = useTranslation();
  const word = useWord();
  const field = useFieldLabel();
  const text = (key: 'part' | 'problems' | 'industryName', title: string, width: number): Column<Relocation> => ({
    key,
    title,
    width,
    cut: true,
    hint: (row) => row[key] ?? '',
    cell: (row) => row[key] ?? none,
  });
  return [
    {
      key: 'name',
      title: t('relocations.column.name'),
      width: 240,
      cut: true,
      sort: 'name',
      hint: (row) => row.name,
      cell: (row) => (
        <Link to={paths.relocation(row.id)} className="cut block">
          {row.name}
        </Link>
      ),
    },
    { key: 'code', title: t('relocations.field.code'), width: 116, sort: 'code', cell: (row) => row.code },
    {
      key: 'stage',
      title: t('relocations.field.stage'),
      width: 84,
      sort: 'stage',
      cell: (row) => word(relocationStages[row.stage]),
    },
    {
      key: 'signedOn',
      title: t('relocations.column.signedOn'),
      width: 100,
      sort: 'signedOn',
      dates: true,
      cell: (row) => row.signedOn ?? none,
    },
    {
      key: 'kind',
      title: field('subject'),
      width: 168,
      cut: true,
      hint: (row) => kindOfMove(row, word),
      cell: (row) => kindOfMove(row, word),
    },
    text('part', field('part'), 120),
    ...usePlaceColumns(),
    ...useFigureColumns(),
    {
      key: 'nature',
      title: field('nature'),
      width: 84,
      cell: ({ nature }) => (nature ? word(relocationNatures[nature]) : none),
    },
    {
      key: 'cooperationModel',
      title: field('cooperationModel'),
      width: 132,
      cut: true,
      cell: ({ cooperationModel: model }) => (model ? word(cooperationModels[model]) : none),
    },
    ...useDayColumns(),
    text('industryName', t('relocations.column.industry'), 140),
    text('problems', field('problems'), 220),
    {
      key: 'updatedAt',
      title: t('projects.updatedAt'),
      width: 76,
      sort: 'updatedAt',
      dates: true,
      muted: true,
      cell: (row) => shortDay(row.updatedAt),
    },
  ];
}
