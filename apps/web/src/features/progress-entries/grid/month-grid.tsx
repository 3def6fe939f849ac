import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActiveCell } from '../../../shared/sheet/moves.js';
import type { EntryColumn } from '../sheet/columns.js';
import type { RowView } from '../sheet/row-view.js';
import type { SheetSums } from '../sheet/sums.js';
import type { GridActions } from './actions.js';
import { GridHead } from './grid-head.js';
import { GridRow } from './grid-row.js';
import { GridSums } from './grid-sums.js';

interface MonthGridProps {
  label: string;
  month: string;
  lastMonth: string;
  views: readonly RowView[];
  columns: readonly EntryColumn[];
  active: ActiveCell | null;
  selected: ReadonlySet<string>;
  editable: boolean;
  sums: SheetSums;
  actions: GridActions;
  onToggleAll: () => void;
}

const fixed = { seq: 44, project: 168, plan: 86, last: 74, year: 86, rate: 52, status: 70 };

const widthOf = (columns: readonly EntryColumn[]) =>
  columns.reduce(
    (sum, column) =>
      sum + column.width + (column.withLast ? fixed.last : 0) + (column.sumsBehind ? fixed.year + fixed.rate : 0),
    fixed.seq + fixed.project + fixed.plan + fixed.status,
  );

function Widths({ columns }: { columns: readonly EntryColumn[] }) {
  return (
    <colgroup>
      <col style={{ width: fixed.seq }} />
      <col />
      <col style={{ width: fixed.plan }} />
      {columns.map((column) => (
        <Fragment key={column.field}>
          {column.withLast && <col style={{ width: fixed.last }} />}
          <col style={{ width: column.width }} />
          {column.sumsBehind && (
            <>
              <col style={{ width: fixed.year }} />
              <col style={{ width: fixed.rate }} />
            </>
          )}
        </Fragment>
      ))}
      <col style={{ width: fixed.status }} />
    </colgroup>
  );
}

export function MonthGrid(props: MonthGridProps) {
  const { label, views, columns, active, selected, editable, sums, actions } = props;
  const { t } = useTranslation();
  const all = selected.size === 0 ? false : selected.size === views.length ? true : 'some';
  return (
    <div className="frame monthframe" role="region" aria-label={label} tabIndex={-1}>
      <table className="monthgrid" aria-label={label} style={{ minWidth: widthOf(columns) }}>
        <caption className="visually-hidden">{t('progressEntries.keysHelp')}</caption>
        <Widths columns={columns} />
        <GridHead
          columns={columns}
          month={props.month}
          lastMonth={props.lastMonth}
          all={all}
          editable={editable}
          onToggleAll={props.onToggleAll}
        />
        <tbody>
          {views.map((view, index) => (
            <GridRow
              key={view.entry.id}
              view={view}
              index={index}
              columns={columns}
              active={active?.row === index ? active.column : null}
              chosen={active?.row === index}
              selected={selected.has(view.entry.id)}
              editable={editable}
              entrance={active === null && index === 0}
              actions={actions}
            />
          ))}
        </tbody>
        <GridSums sums={sums} columns={columns} />
      </table>
    </div>
  );
}
