import { Pagination } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dateTime, fileSize, none } from '../../shared/formats.js';
import { DataTable, type Column } from '../../shared/frames/data-table.js';
import { paths } from '../../shared/paths.js';
import { useIsPhone } from '../../shared/use-media.js';
import { useOpen } from '../../shared/use-open.js';
import { useOutcome } from './batch-outcome.js';
import type { Batch } from './import-queries.js';
import { StatusWord } from './status-word.js';
import { useRegister } from './register.js';

function Cards({ batches }: { batches: Batch[] }) {
  const { t } = useTranslation();
  const register = useRegister();
  const outcome = useOutcome();
  return (
    <ul className="cards" aria-label={t('imports.title')}>
      {batches.map((batch) => (
        <li key={batch.id}>
          <Link to={paths.importBatch(batch.id, undefined, register)} className="card">
            <span className="card-title">
              <b>{batch.fileName}</b>
            </span>
            <span className="card-line">
              <StatusWord status={batch.status} />
              <span className="nowrap">{dateTime(batch.createdAt)}</span>
            </span>
            <span className="muted">{outcome(batch)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function useColumns(): Column<Batch>[] {
  const { t } = useTranslation();
  const register = useRegister();
  const outcome = useOutcome();
  return [
    {
      key: 'file',
      title: t('imports.file'),
      cell: (row) => <Link to={paths.importBatch(row.id, undefined, register)}>{row.fileName}</Link>,
    },
    { key: 'status', title: t('imports.status'), width: 112, cell: (row) => <StatusWord status={row.status} /> },
    { key: 'outcome', title: t('imports.outcome'), width: 380, cell: outcome },
    {
      key: 'size',
      title: t('imports.size'),
      width: 88,
      numeric: true,
      muted: true,
      cell: (row) => fileSize(row.fileSize),
    },
    { key: 'by', title: t('imports.by'), width: 96, cell: (row) => row.keeperName ?? row.createdByName ?? none },
    { key: 'at', title: t('imports.at'), width: 136, cell: (row) => dateTime(row.createdAt) },
  ];
}

interface BatchListProps {
  batches: Batch[];
  total: number;
  page: number;
  pageSize: number;
  onPage: (page: number) => void;
}

export function BatchList({ batches, total, page, pageSize, onPage }: BatchListProps) {
  const { t } = useTranslation();
  const register = useRegister();
  const columns = useColumns();
  const phone = useIsPhone();
  const open = useOpen();
  return (
    <>
      {phone ? (
        <Cards batches={batches} />
      ) : (
        <div className="panel">
          <DataTable
            label={t('imports.title')}
            columns={columns}
            rows={batches}
            rowKey={(row) => row.id}
            open={(row, click) => open(paths.importBatch(row.id, undefined, register), click)}
          />
        </div>
      )}
      {total > pageSize && (
        <nav className="pager" aria-label={t('list.pages')}>
          <span />
          <Pagination
            size="small"
            current={page}
            pageSize={pageSize}
            total={total}
            showSizeChanger={false}
            onChange={onPage}
          />
        </nav>
      )}
    </>
  );
}
