import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { count, none } from '../../../shared/formats.js';
import { DataTable, type Column } from '../../../shared/frames/data-table.js';
import { StateBox } from '../../../shared/frames/states.js';
import { paths } from '../../../shared/paths.js';
import { shortRegion } from '../../../shared/regions.js';
import { useOpen } from '../../../shared/use-open.js';
import type { ChainKind, ChainRow } from '../types.js';
import { useChainWords } from '../words.js';

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

function useColumns(kind: ChainKind, current: ReadonlyMap<string, ChainRow> | null): Column<ChainRow>[] {
  const { t } = useTranslation();
  const word = useChainWords();
  const column = (
    key: 'status' | 'batch' | 'level' | 'region' | 'organization' | 'chainLeader',
    width: number,
    text: (row: ChainRow) => string | null,
  ): Column<ChainRow> => ({
    key,
    title: t(`chains.field.${key}`),
    width,
    cell: (row) => {
      const now = current?.get(row.id);
      return <Then then={text(row)} now={now && text(now)} />;
    },
  });
  const counted = (key: 'links' | 'enterprises', cell: (row: ChainRow) => ReactNode): Column<ChainRow> => ({
    key,
    title: t(`chains.field.${key}`),
    numeric: true,
    width: 72,
    cell,
  });
  return [
    {
      key: 'name',
      title: t('chains.field.name'),
      width: 250,
      cell: (row) => (
        <>
          <Link to={paths.ofChain(kind, row.id)} lang="zh-CN">
            <b>{row.name}</b>
          </Link>
          {current && current.get(row.id)?.name !== row.name && (
            <small className="sincechanged" lang="zh-CN">
              {t('chains.nowIs', { value: current.get(row.id)?.name ?? none })}
            </small>
          )}
          {row.aliases.length > 0 && (
            <small className="muted block" lang="zh-CN">
              {row.aliases.join(t('list.separator'))}
            </small>
          )}
        </>
      ),
    },
    column('status', 84, (row) => word.status(row.status)),
    column('batch', 84, (row) => word.batch(row.batch)),
    column('level', 96, (row) => word.level(row.level)),
    column('region', 110, (row) => shortRegion(row.regionName)),
    column('organization', 200, (row) => row.leadOrganization?.name ?? null),
    column('chainLeader', 110, (row) => row.chainLeader),
    counted('links', (row) => (
      <Link
        className="opens"
        to={paths.ofChain(kind, row.id, { tab: 'links' })}
        aria-label={t('chains.openLinks', { name: row.name, n: row.linkCount })}
      >
        {count(row.linkCount)}
      </Link>
    )),
    counted('enterprises', (row) => (
      <Link
        className="opens"
        to={paths.enterprises(kind === 'chain' ? { chain: row.id } : { cluster: row.id })}
        aria-label={t('chains.openEnterprises', { name: row.name, n: count(row.enterpriseCount) })}
      >
        {count(row.enterpriseCount)}
      </Link>
    )),
  ];
}

interface ChainsTableProps {
  kind: ChainKind;
  rows: ChainRow[];
  /** The register of today, where the rows are those of another day. */
  current: ChainRow[] | null;
}

/** The register of chains or of clusters: rows at a desk, cards on a phone. */
export function ChainsTable({ kind, rows, current }: ChainsTableProps) {
  const { t } = useTranslation();
  const open = useOpen();
  const columns = useColumns(kind, current && new Map(current.map((row) => [row.id, row])));
  if (rows.length === 0) return <StateBox title={t('chains.nothingThen')} text={t('chains.nothingThenHint')} />;
  return (
    <div className="panel">
      <DataTable
        stacked
        label={t(`chains.title.${kind}`)}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        open={(row, click) => open(paths.ofChain(kind, row.id), click)}
      />
    </div>
  );
}
