import { Popover } from 'antd';
import { Fragment, memo, useId, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { money } from '../../../shared/formats.js';
import { paths } from '../../../shared/paths.js';
import { cellNote } from '../sheet/cell-note.js';
import { hasLast, type EntryColumn } from '../sheet/columns.js';
import type { RowView } from '../sheet/row-view.js';
import { StatusCell } from '../sheet/status-cell.js';
import { useEntryWords } from '../words.js';
import type { GridActions } from './actions.js';
import { CellEditor } from './cell-editor.js';
import { ConflictCard } from './conflict-card.js';

interface RowProps {
  view: RowView;
  index: number;
  columns: readonly EntryColumn[];
  /** The cell of this row that has the keyboard. */
  active: number | null;
  chosen: boolean;
  selected: boolean;
  editable: boolean;
  /** The cell by which Tab enters the table. */
  entrance: boolean;
  actions: GridActions;
}

const isText = ({ kind }: EntryColumn) => kind === 'text';

function TypedCell({ column, at, ...props }: RowProps & { column: EntryColumn; at: number }) {
  const { view, index, active, editable, actions } = props;
  const { t } = useTranslation();
  const words = useEntryWords();
  const noteId = useId();
  const { field } = column;
  const editing = editable && active === at;
  const note = cellNote(view, field, words, (name, time) =>
    t('progressEntries.changedBy', { name: name ?? t('progressEntries.somebody'), time }),
  );
  const unreadable = view.draft.cells[field]?.problem ? view.draft.cells[field].text : null;
  const value = column.kind === 'stage' ? (view.values.stage ?? view.entry.project.stage) : view.values[field];
  const text = unreadable ?? words.shown(field, value);
  const open = (event: MouseEvent) => {
    if (editing || !editable) return;
    event.preventDefault();
    actions.activate(index, at);
  };
  const cell = (
    <td
      className={[
        column.kind === 'money' && 'num',
        isText(column) && 'txt',
        !editable && 'ro',
        note && note.tone !== 'plain' && `c-${note.tone}`,
        editing && 'c-edit',
      ]
        .filter(Boolean)
        .join(' ')}
      data-cell={`${index}:${field}`}
      tabIndex={!editing && editable && props.entrance && at === 0 ? 0 : -1}
      onMouseDown={open}
      onFocus={({ target, currentTarget }) => {
        if (target === currentTarget && editable) actions.activate(index, at);
      }}
      title={note?.title ?? (isText(column) ? text : undefined)}
    >
      {editing ? (
        <CellEditor
          view={view}
          column={column}
          label={t('progressEntries.cell', {
            row: index + 1,
            project: view.entry.project.name,
            field: words.field(field),
          })}
          describedBy={note ? noteId : undefined}
          actions={actions}
        />
      ) : (
        <span className="celltext">{text}</span>
      )}
      {note && <small id={noteId}>{note.text}</small>}
    </td>
  );
  if (!view.draft.conflicts[field]) return cell;
  return (
    <Popover
      open={active === at}
      placement="bottomLeft"
      content={<ConflictCard view={view} row={index} field={field} onResolve={actions.resolve} />}
    >
      {cell}
    </Popover>
  );
}

function LastCell({ view, column }: { view: RowView; column: EntryColumn }) {
  const words = useEntryWords();
  const { field } = column;
  const value = hasLast(field) ? words.shown(field, view.entry.last?.[field] ?? null) : '';
  return (
    <td className={`ro ${isText(column) ? 'txt' : 'num'}`} title={isText(column) ? value : undefined}>
      <span className="celltext">{value || '—'}</span>
    </td>
  );
}

function SumCells({ view }: { view: RowView }) {
  const { derived, values } = view;
  const known = values.monthlyInvestment !== null;
  return (
    <>
      <td className="num ro">{known ? money(derived.yearInvestment) : '—'}</td>
      <td className="num ro">{known ? (derived.completionRate ?? '—') : '—'}</td>
    </>
  );
}

/** Drawn again only when its own entry, draft or place of the keyboard changes. */
export const GridRow = memo(function GridRow(props: RowProps) {
  const { view, index, columns, selected, chosen, editable, actions } = props;
  const { t } = useTranslation();
  const { project, id } = view.entry;
  const choose = t('progressEntries.selectRow', { row: index + 1, project: project.name });
  return (
    <tr className={chosen ? 'chosen' : undefined} aria-selected={editable ? selected : undefined}>
      <td className="num ro seq">
        {editable ? (
          <label>
            <input type="checkbox" aria-label={choose} checked={selected} onChange={() => actions.toggle(id)} />
            {index + 1}
          </label>
        ) : (
          <button type="button" className="linkbutton" aria-label={choose} onClick={() => actions.activate(index, 0)}>
            {index + 1}
          </button>
        )}
      </td>
      <th scope="row" className="ro" title={project.name} onClick={() => !editable && actions.activate(index, 0)}>
        <Link to={paths.project(project.id)} className="cut">
          {project.name}
        </Link>
        <small>{project.code}</small>
      </th>
      <td className="num ro">{money(project.annualPlan)}</td>
      {columns.map((column, at) => (
        <Fragment key={column.field}>
          {column.withLast && <LastCell view={view} column={column} />}
          <TypedCell {...props} column={column} at={at} />
          {column.sumsBehind && <SumCells view={view} />}
        </Fragment>
      ))}
      <StatusCell view={view} typing={props.active !== null} />
    </tr>
  );
});
