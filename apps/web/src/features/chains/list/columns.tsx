import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { count, none, shortDay } from '../../../shared/formats.js';
import type { Column } from '../../../shared/frames/data-table.js';
import { paths } from '../../../shared/paths.js';
import { shortRegion } from '../../../shared/regions.js';
import type { ChainKind, ChainRow } from '../types.js';
import { useChainWords } from '../words.js';

/** The register of today by id, where the rows are those of another day. */
export type Current = ReadonlyMap<string, ChainRow> | null;

export const defaultColumns = [
  'name',
  'status',
  'batch',
  'level',
  'region',
  'organization',
  'chainLeader',
  'links',
  'enterprises',
];

/** A value of that day, with what it is now beside it where that is something else. */
function Then({ then, now }: { then: string | null; now: string | null | undefined }) {
  const { t } = useTranslation();
  const changed = now !== undefined && now !== then;
  return (
    <>
      {then ?? none}
      {changed && <small className="sincechanged">{t('chains.nowIs', { value: now ?? none })}</small>}
    </>
  );
}

/** What an entry is called now, where it was called something else on the day of the list. */
export function NameNow({ row, current }: { row: ChainRow; current: Current }) {
  const { t } = useTranslation();
  const now = current?.get(row.id)?.name;
  if (!current || now === row.name) return null;
  return (
    <small className="sincechanged" lang="zh-CN">
      {t('chains.nowIs', { value: now ?? none })}
    </small>
  );
}

interface NameProps {
  kind: ChainKind;
  row: ChainRow;
  current: Current;
}

function Name({ kind, row, current }: NameProps) {
  const { t } = useTranslation();
  return (
    <>
      <Link to={paths.ofChain(kind, row.id)} lang="zh-CN">
        <b>{row.name}</b>
      </Link>
      <NameNow row={row} current={current} />
      {row.aliases.length > 0 && (
        <small className="muted cut block" lang="zh-CN">
          {row.aliases.join(t('list.separator'))}
        </small>
      )}
    </>
  );
}

/** What is kept with its day, as it was then. */
function useDatedColumns(current: Current): Column<ChainRow>[] {
  const { t } = useTranslation();
  const word = useChainWords();
  const column = (
    key: 'status' | 'batch' | 'level' | 'region' | 'organization' | 'chainLeader',
    width: number,
    text: (row: ChainRow) => string | null,
    sort?: string,
  ): Column<ChainRow> => ({
    key,
    title: t(`chains.field.${key}`),
    width,
    ...(sort ? { sort } : {}),
    cell: (row) => {
      const now = current?.get(row.id);
      return <Then then={text(row)} now={now && text(now)} />;
    },
  });
  return [
    column('status', 84, (row) => word.status(row.status), 'status'),
    column('batch', 84, (row) => word.batch(row.batch), 'batch'),
    column('level', 96, (row) => word.level(row.level), 'level'),
    column('region', 110, (row) => shortRegion(row.regionName), 'regionCode'),
    column('organization', 200, (row) => row.leadOrganization?.name ?? null),
    column('chainLeader', 110, (row) => row.chainLeader),
  ];
}

export function useChainColumns(kind: ChainKind, current: Current): Column<ChainRow>[] {
  const { t } = useTranslation();
  const dated = useDatedColumns(current);
  const counted = (
    key: 'links' | 'enterprises',
    sort: string,
    cell: (row: ChainRow) => ReactNode,
  ): Column<ChainRow> => ({ key, title: t(`chains.field.${key}`), numeric: true, width: 72, sort, cell });
  return [
    {
      key: 'name',
      title: t('chains.field.name'),
      width: 250,
      cut: true,
      sort: 'name',
      hint: (row) => [row.name, ...row.aliases].join('\n'),
      cell: (row) => <Name kind={kind} row={row} current={current} />,
    },
    ...dated,
    counted('links', 'linkCount', (row) => (
      <Link
        className="opens"
        to={paths.ofChain(kind, row.id, { tab: 'links' })}
        aria-label={t('chains.openLinks', { name: row.name, n: row.linkCount })}
      >
        {count(row.linkCount)}
      </Link>
    )),
    counted('enterprises', 'enterpriseCount', (row) => (
      <Link
        className="opens"
        to={paths.enterprises(kind === 'chain' ? { chain: row.id } : { cluster: row.id })}
        aria-label={t('chains.openEnterprises', { name: row.name, n: count(row.enterpriseCount) })}
      >
        {count(row.enterpriseCount)}
      </Link>
    )),
    {
      key: 'related',
      title: t('chains.field.relatedKeys'),
      width: 200,
      cut: true,
      hint: (row) => row.relatedNames.join('\n'),
      cell: (row) => row.relatedNames.join(t('list.separator')) || none,
    },
    {
      key: 'source',
      title: t('chains.field.source'),
      width: 200,
      cut: true,
      hint: (row) => row.source ?? '',
      cell: (row) => row.source ?? none,
    },
    {
      key: 'updatedAt',
      title: t('chains.updatedAt'),
      width: 76,
      muted: true,
      sort: 'updatedAt',
      dates: true,
      cell: (row) => shortDay(row.updatedAt),
    },
  ];
}
