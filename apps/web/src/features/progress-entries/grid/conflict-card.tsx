import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { clock, none } from '../../../shared/formats.js';
import { paths } from '../../../shared/paths.js';
import type { RowView } from '../sheet/row-view.js';
import type { EntryField } from '../types.js';
import { useEntryWords } from '../words.js';
import type { GridActions } from './actions.js';

interface ConflictCardProps {
  view: RowView;
  row: number;
  field: EntryField;
  onResolve: GridActions['resolve'];
}

/** Both values with who wrote them and when; nothing is saved in the cell until one of them is chosen. */
export function ConflictCard({ view, row, field, onResolve }: ConflictCardProps) {
  const { t } = useTranslation();
  const words = useEntryWords();
  const conflict = view.draft.conflicts[field];
  const cell = view.draft.cells[field];
  if (!conflict || !cell) return null;
  const theirs = words.shown(field, conflict.theirs) || none;
  const mine = cell.problem ? cell.text : words.shown(field, cell.value) || none;
  const who = conflict.byName ?? t('progressEntries.somebody');
  return (
    <div className="conflictcard">
      <p>
        <b>{t('progressEntries.conflict.title', { row: row + 1, field: words.field(field) })}</b>
      </p>
      <p>
        {t('progressEntries.conflict.theirs', { who, time: clock(conflict.at) })} <b>{theirs}</b>
        {t('progressEntries.conflict.mine')} <b>{mine}</b>
      </p>
      <div className="row">
        <button type="button" className="btn btn-sm" onClick={() => onResolve(view.entry.id, field, 'theirs')}>
          {t('progressEntries.conflict.use', { value: theirs })}
        </button>
        {!cell.problem && (
          <button type="button" className="btn btn-sm" onClick={() => onResolve(view.entry.id, field, 'mine')}>
            {t('progressEntries.conflict.use', { value: mine })}
          </button>
        )}
        <Link className="push" to={paths.project(view.entry.project.id, 'history')}>
          {t('progressEntries.conflict.history')}
        </Link>
      </div>
    </div>
  );
}
