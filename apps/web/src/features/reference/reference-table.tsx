import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../shared/frames/data-table.js';
import { useIsPhone } from '../../shared/use-media.js';

interface ReferenceTableProps<Row> {
  label: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
}

/** A table at a desk, a list of cards on a phone; the same columns in the same order. */
export function ReferenceTable<Row>({ label, columns, rows, rowKey }: ReferenceTableProps<Row>) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const [first, ...others] = columns;
  if (rows.length === 0) return <p className="panel panel-body muted">{t('reference.empty')}</p>;
  if (!phone || !first) {
    return (
      <div className="panel">
        <DataTable label={label} columns={columns} rows={rows} rowKey={rowKey} />
      </div>
    );
  }
  return (
    <ul className="cards" aria-label={label}>
      {rows.map((row) => (
        <li key={rowKey(row)} className="card">
          <span className="card-title">{first.cell(row)}</span>
          <dl className="pairs">
            {others.map((column) => (
              <Fragment key={column.key}>
                <dt>{column.title}</dt>
                <dd>{column.cell(row)}</dd>
              </Fragment>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
