import { useTranslation } from 'react-i18next';
import { Runs } from './runs.js';
import type { TableBlock, TableColumn } from './tree.js';

interface HeadCell {
  key: string;
  title: string;
  columns: number;
  rows: number;
}

/** Neighbours of one group under one cell; a column without a group reaches over both lines. */
function headLines(columns: readonly TableColumn[]): HeadCell[][] {
  if (!columns.some(({ group }) => group)) {
    return [columns.map(({ title }, index) => ({ key: String(index), title, columns: 1, rows: 1 }))];
  }
  const upper: HeadCell[] = [];
  columns.forEach(({ title, group }, index) => {
    const before = upper.at(-1);
    if (group && before?.title === group && before.rows === 1) before.columns += 1;
    else upper.push({ key: String(index), title: group ?? title, columns: 1, rows: group ? 1 : 2 });
  });
  const lower = columns.flatMap(({ title, group }, index) =>
    group ? [{ key: String(index), title, columns: 1, rows: 1 }] : [],
  );
  return [upper, lower];
}

export function TableView({ table, name }: { table: TableBlock; name: string | undefined }) {
  const { t } = useTranslation();
  const share = table.columns.reduce((sum, { width }) => sum + width, 0);
  return (
    <div className="papertable" id={table.id}>
      {(table.caption !== undefined || table.unit) && (
        <div className="papercaption">
          {table.caption && <b>{table.caption}</b>}
          {table.unit && <span>{t('monthlyReports.unit', { unit: table.unit })}</span>}
        </div>
      )}
      <div className="papertable-scroll" role="region" aria-label={name ?? t('monthlyReports.table')} tabIndex={0}>
        <table>
          <colgroup>
            {table.columns.map(({ width }, index) => (
              <col key={index} style={{ width: `${(width / share) * 100}%` }} />
            ))}
          </colgroup>
          <thead>
            {headLines(table.columns).map((line, index) => (
              <tr key={index}>
                {line.map((cell) => (
                  <th
                    key={cell.key}
                    scope={cell.columns > 1 ? 'colgroup' : 'col'}
                    colSpan={cell.columns}
                    rowSpan={cell.rows}
                  >
                    {cell.title}
                  </th>
                ))}
              </tr>
            ))}
          </thead>
          <tbody>
            {table.rows.map((row, index) => (
              <tr key={row.id ?? index} className={row.role && row.role !== 'data' ? 'sum' : undefined}>
                {row.cells.map((cell, column) => (
                  <td key={column} className={table.columns[column]?.align}>
                    <Runs runs={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {table.notes?.map((note, index) => (
        <p key={index} className="papernote">
          <Runs runs={note} />
        </p>
      ))}
    </div>
  );
}
