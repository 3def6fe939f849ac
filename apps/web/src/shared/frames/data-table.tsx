import type { ReactNode, Ref } from 'react';
import { rowClick, type AuxiliaryClick } from './row-click.js';
import { boxWidth, useSelectBoxes, type RowSelection } from './select-boxes.js';

export interface Column<Row> {
  key: string;
  title: string;
  /** Stands under the title, in small type: 万元, 人. */
  unit?: string;
  width?: number;
  numeric?: boolean;
  cut?: boolean;
  muted?: boolean;
  sort?: string;
  /** Sorted by time: newest and oldest rather than ascending and descending. */
  dates?: boolean;
  /** What the sorting calls it where the title is cut short. */
  longTitle?: string;
  cell: (row: Row) => ReactNode;
  /** The whole text where `cut` may hide some of it. */
  hint?: (row: Row) => string;
}

export interface Sorting {
  value: string;
  label: (column: string) => string;
  onChange: (value: string) => void;
}

interface DataTableProps<Row> {
  label: string;
  columns: Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  open?: (row: Row, click: AuxiliaryClick) => void;
  selection?: RowSelection | undefined;
  sorting?: Sorting;
  footer?: ReactNode;
  compact?: boolean;
  /** On a phone each row is a card with the names of the columns beside their values. */
  stacked?: boolean;
  /** Sticky header, first column and footer inside a frame that scrolls. */
  framed?: boolean;
  frameRef?: Ref<HTMLDivElement>;
  busy?: boolean;
}

function HeadCell<Row>({ column, sorting }: { column: Column<Row>; sorting: Sorting | undefined }) {
  const sorted = column.sort && sorting ? sorting.value : null;
  const direction =
    sorted !== null && sorted === column.sort ? 'ascending' : sorted === `-${column.sort}` ? 'descending' : null;
  const words = (
    <>
      {column.title}
      {direction && <span aria-hidden="true"> {direction === 'ascending' ? '↑' : '↓'}</span>}
      {column.unit && <small>{column.unit}</small>}
    </>
  );
  const next = direction === 'descending' ? column.sort : direction === 'ascending' ? `-${column.sort}` : null;
  return (
    <th scope="col" className={column.numeric ? 'num' : undefined} aria-sort={direction ?? undefined}>
      {column.sort && sorting ? (
        <button
          type="button"
          className="sortbutton"
          title={sorting.label(column.title)}
          onClick={() => sorting.onChange(next ?? (column.numeric ? `-${column.sort}` : (column.sort ?? '')))}
        >
          {words}
        </button>
      ) : (
        words
      )}
    </th>
  );
}

const cellClass = <Row,>(column: Column<Row>) =>
  [column.numeric && 'num', column.cut && 'cut', column.muted && 'muted'].filter(Boolean).join(' ') || undefined;

interface RowProps<R> {
  row: R;
  columns: Column<R>[];
  open: DataTableProps<R>['open'];
  /** The box before the row. */
  box: ReactNode;
  nameId: string | undefined;
}

function Row<R>({ row, columns, open, box, nameId }: RowProps<R>) {
  return (
    <tr className={open ? 'openable' : undefined} {...(open ? rowClick((click) => open(row, click)) : {})}>
      {box}
      {columns.map((column, index) =>
        index === 0 ? (
          <th key={column.key} id={nameId} scope="row" className={cellClass(column)} title={column.hint?.(row)}>
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.key} className={cellClass(column)} title={column.hint?.(row)} data-label={column.title}>
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}

/** One table for the whole product: a single `table` element, so that heads and cells belong together for everybody. */
export function DataTable<R>(props: DataTableProps<R>) {
  const { label, columns, rows, rowKey, open, sorting, footer, compact, stacked, framed, frameRef, busy } = props;
  const { selection } = props;
  const boxes = useSelectBoxes(rows.map(rowKey), selection);
  const minWidth = columns.reduce((sum, column) => sum + (column.width ?? 120), 0);
  const table = (
    <table
      className={[
        'data',
        compact && 'compact',
        framed && 'data-framed',
        stacked && 'stacked',
        selection && 'selectable',
      ]
        .filter(Boolean)
        .join(' ')}
      style={framed ? { minWidth } : undefined}
      aria-label={label}
    >
      <colgroup>
        {selection && <col style={{ width: boxWidth }} />}
        {columns.map((column, index) => (
          // In a frame the first column, the name, takes the room that is left.
          <col
            key={column.key}
            style={column.width && !(framed && index === 0) ? { width: column.width } : undefined}
          />
        ))}
      </colgroup>
      <thead>
        <tr>
          {boxes?.head}
          {columns.map((column) => (
            <HeadCell key={column.key} column={column} sorting={sorting} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row
            key={rowKey(row)}
            row={row}
            columns={columns}
            open={open}
            box={boxes?.row(rowKey(row))}
            nameId={boxes?.nameId(rowKey(row))}
          />
        ))}
      </tbody>
      {footer && <tfoot>{footer}</tfoot>}
    </table>
  );
  return (
    <div
      ref={frameRef}
      className={framed ? 'frame' : 'tablewrap'}
      role="region"
      aria-label={label}
      aria-busy={busy || undefined}
      tabIndex={0}
    >
      {table}
    </div>
  );
}
