import { confidentialities } from '@lianqun/domain';
import type { TFunction } from 'i18next';
import { Link } from 'react-router';
import { count, money, none, shortDay } from '../../shared/formats.js';
import type { Column } from '../../shared/frames/data-table.js';
import { InternalTag } from '../../shared/frames/record/internal-tag.js';
import type { Language } from '../../shared/i18n/index.js';
import { HonourLine, HonourTags, honourName } from '../../shared/ledger/honours.js';
import { paths } from '../../shared/paths.js';
import { shortRegion } from '../../shared/regions.js';
import { domainLanguage } from '../../shared/use-problem-text.js';
import type { EnterpriseItem } from './enterprise-queries.js';

const names = (items: readonly { name: string }[]) => items.map((item) => item.name).join('、') || none;
const text = (value: string | null | undefined) => value || none;

export const chainsWithLinks = (row: EnterpriseItem) =>
  row.chains.length === 0 ? none : [names(row.chains), row.links.join('、')].filter(Boolean).join(' / ');

/** Shown until somebody chooses otherwise, in this order. */
export const defaultColumns = [
  'name',
  'creditCode',
  'regionCode',
  'chains',
  'clusters',
  'platformId',
  'registrationStatus',
  'establishedOn',
  'registeredCapital',
  'employees',
  'updatedAt',
];

function nameColumn(t: TFunction): Column<EnterpriseItem> {
  return {
    key: 'name',
    title: t('enterprises.field.name'),
    width: 300,
    cut: true,
    sort: 'name',
    hint: (row) => row.name,
    cell: (row) => (
      <span className="namecell">
        <Link to={paths.enterprise(row.id)} className="cut">
          {row.name}
        </Link>
        <HonourTags tags={row.tags} />
        <InternalTag of={row} />
      </span>
    ),
  };
}

function placeColumns(t: TFunction): Column<EnterpriseItem>[] {
  const field = (key: 'clusters' | 'platformId' | 'regionCode') => t(`enterprises.field.${key}`);
  return [
    {
      key: 'creditCode',
      title: t('enterprises.short.creditCode'),
      width: 168,
      sort: 'creditCode',
      cell: (row) => text(row.creditCode ?? row.registrationNo),
    },
    {
      key: 'regionCode',
      title: field('regionCode'),
      width: 124,
      sort: 'regionCode',
      cut: true,
      hint: (row) => row.regionName ?? '',
      cell: (row) => text(shortRegion(row.regionName)),
    },
    {
      key: 'chains',
      title: t('enterprises.short.chainLink'),
      width: 124,
      cut: true,
      hint: chainsWithLinks,
      cell: chainsWithLinks,
    },
    {
      key: 'clusters',
      title: field('clusters'),
      width: 88,
      cut: true,
      hint: (row) => names(row.clusters),
      cell: (row) => names(row.clusters),
    },
    {
      key: 'platformId',
      title: t('enterprises.short.platformId'),
      width: 108,
      cut: true,
      hint: (row) => row.platformName ?? '',
      cell: (row) => text(row.platformName),
    },
  ];
}

function figureColumns(t: TFunction): Column<EnterpriseItem>[] {
  return [
    {
      key: 'registrationStatus',
      title: t('enterprises.short.registrationStatus'),
      width: 64,
      cut: true,
      cell: (row) => text(row.registrationStatus),
    },
    {
      key: 'establishedOn',
      title: t('enterprises.field.establishedOn'),
      width: 92,
      sort: 'establishedOn',
      dates: true,
      cell: (row) => text(row.establishedOn),
    },
    {
      key: 'registeredCapital',
      title: t('enterprises.short.registeredCapital'),
      unit: t('unit.tenThousandYuan'),
      width: 108,
      numeric: true,
      sort: 'registeredCapital',
      cell: (row) => money(row.registeredCapital),
    },
    {
      key: 'employees',
      title: t('enterprises.short.employees'),
      unit: t('unit.persons'),
      width: 68,
      numeric: true,
      sort: 'employees',
      cell: (row) => count(row.employees),
    },
    {
      key: 'updatedAt',
      title: t('enterprises.short.updatedAt'),
      width: 76,
      numeric: true,
      muted: true,
      sort: 'updatedAt',
      dates: true,
      longTitle: t('enterprises.field.updatedAt'),
      cell: (row) => shortDay(row.updatedAt),
    },
  ];
}

type PlainField =
  | 'legalRepresentative'
  | 'enterpriseType'
  | 'industryName'
  | 'address'
  | 'mainProducts'
  | 'registrationNo'
  | 'contactName'
  | 'contactPhone'
  | 'source'
  | 'note';

const plain: [PlainField, number][] = [
  ['legalRepresentative', 92],
  ['enterpriseType', 132],
  ['industryName', 148],
  ['mainProducts', 160],
  ['address', 200],
  ['registrationNo', 140],
  ['contactName', 88],
  ['contactPhone', 128],
  ['source', 140],
  ['note', 160],
];

function otherColumns(t: TFunction, language: Language): Column<EnterpriseItem>[] {
  const latest = (row: EnterpriseItem) => [...row.years].sort((a, b) => b.year - a.year)[0];
  return [
    {
      key: 'revenue',
      title: t('enterprises.field.revenue'),
      unit: t('unit.tenThousandYuan'),
      width: 120,
      numeric: true,
      hint: (row) => String(latest(row)?.year ?? ''),
      cell: (row) => money(latest(row)?.revenue),
    },
    {
      key: 'tags',
      title: t('enterprises.field.tags'),
      width: 200,
      cut: true,
      hint: (row) => row.tags.map((tag) => honourName(tag, language)).join('\n'),
      cell: (row) => (row.tags.length > 0 ? <HonourLine tags={row.tags} /> : none),
    },
    {
      key: 'confidentiality',
      title: t('record.sharing.field'),
      width: 88,
      cell: (row) => confidentialities[row.confidentiality][domainLanguage(language)],
    },
    ...plain.map(([key, width]): Column<EnterpriseItem> => ({
      key,
      title: t(`enterprises.field.${key === 'industryName' ? 'industryCode' : key}`),
      width,
      cut: true,
      hint: (row) => row[key] ?? '',
      cell: (row) => text(row[key]),
    })),
  ];
}

export function enterpriseColumns(t: TFunction, language: Language): Column<EnterpriseItem>[] {
  return [nameColumn(t), ...placeColumns(t), ...figureColumns(t), ...otherColumns(t, language)];
}
