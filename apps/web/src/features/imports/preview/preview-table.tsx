import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsPhone } from '../../../shared/use-media.js';
import type { PreviewColumn } from './cells/cell.js';
import { CardRow, TableRow } from './rows/preview-rows.js';
import { useRowWindow } from './rows/row-pages.js';
import type { RowView } from './rows/row-view.js';
import type { CellEditing, OpenCell } from './cells/use-editing.js';
import { useWindow } from './use-window.js';

/** Wide enough for the longest word in either language. */
const decisionWidth = 100;

const heights = { row: 40, card: 84, head: 40 };

interface PreviewTableProps {
  id: string;
  view: RowView;
  total: number;
  columns: readonly PreviewColumn[];
  selected: number | null;
  onSelect: (index: number) => void;
  onRange: (first: number, last: number) => void;
  /** The column that the arrow keys are on, in the selected row. */
  active: string | null;
  open: OpenCell | null;
  editing: CellEditing | null;
}

function Head({ columns }: { columns: readonly PreviewColumn[] }) {
  const { t } = useTranslation();
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className="num">
          {t('imports.preview.fileRow')}
        </th>
        <th scope="col">{t('imports.preview.decision')}</th>
        {columns.map((column) => (
          <th key={column.field} scope="col" className={column.numeric ? 'num' : column.kept ? 'kept' : undefined}>
            {column.label} {column.unit && <small className="inline">{column.unit}</small>}
          </th>
        ))}
      </tr>
    </thead>
  );
}

const Spacer = ({ height, span }: { height: number; span: number }) =>
  height > 0 ? (
    <tr className="spacer" aria-hidden="true">
      <td colSpan={span} style={{ height }} />
    </tr>
  ) : null;

/** Any number of rows with some fifty in the page: pages of rows are fetched as they come into sight. */
export function PreviewTable(props: PreviewTableProps) {
  const { id, view, total, columns, selected, onSelect, onRange, active, open, editing } = props;
  const { t } = useTranslation();
  const phone = useIsPhone();
  const height = phone ? heights.card : heights.row;
  const { frame, first, last, seen, reveal } = useWindow(total, height, phone ? 0 : heights.head);
  const { rowAt } = useRowWindow(id, view, first, last);
  const [top, bottom] = [rowAt(seen.first)?.rowNumber ?? 0, rowAt(seen.last)?.rowNumber ?? 0];
  useEffect(() => onRange(top, bottom), [onRange, top, bottom]);
  useEffect(() => {
    if (selected !== null) reveal(selected);
  }, [selected, reveal]);
  const arrived = selected !== null && rowAt(selected) !== undefined;
  useEffect(() => {
    const fault = arrived && frame.current?.querySelector('.selected :is(.bad, .ask)');
    if (fault) fault.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [arrived, selected, frame]);
  useEffect(() => {
    frame.current?.scrollTo?.({ top: 0 });
  }, [view, frame]);
  const indexes = Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);
  const rowProps = (index: number) => ({ row: rowAt(index), index, selected: index === selected, columns, onSelect });
  const cellProps = (index: number) => ({
    active: index === selected ? active : null,
    open: open?.place === 'table' && open.rowNumber === rowAt(index)?.rowNumber ? open.field : null,
    editing,
  });
  const width = columns.reduce((sum, column) => sum + column.width, 64 + decisionWidth);
  return (
    <div ref={frame} className="frame previewframe" role="region" aria-label={t('imports.preview.table')} tabIndex={0}>
      {total === 0 && <p className="panel-body muted">{t('imports.preview.nothing')}</p>}
      {phone ? (
        <div style={{ paddingTop: first * height, paddingBottom: Math.max(0, total - 1 - last) * height }}>
          {indexes.map((index) => (
            <CardRow key={index} {...rowProps(index)} />
          ))}
        </div>
      ) : (
        total > 0 && (
          <table
            className="data preview"
            style={{ minWidth: width }}
            aria-label={t('imports.preview.table')}
            aria-rowcount={total + 1}
          >
            <colgroup>
              <col style={{ width: 64 }} />
              <col style={{ width: decisionWidth }} />
              {columns.map((column, index) => (
                <col key={column.field} style={index < columns.length - 1 ? { width: column.width } : undefined} />
              ))}
            </colgroup>
            <Head columns={columns} />
            <tbody>
              <Spacer height={first * height} span={columns.length + 2} />
              {indexes.map((index) => (
                <TableRow key={index} {...rowProps(index)} {...cellProps(index)} />
              ))}
              <Spacer height={Math.max(0, total - 1 - last) * height} span={columns.length + 2} />
            </tbody>
          </table>
        )
      )}
    </div>
  );
}
