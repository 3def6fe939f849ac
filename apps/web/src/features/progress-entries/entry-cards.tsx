import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { money } from '../../shared/formats.js';
import { paths } from '../../shared/paths.js';
import { cellNote } from './sheet/cell-note.js';
import { hasLast } from './sheet/columns.js';
import type { EntryBook } from './entry-book.js';
import { ConflictCard } from './grid/conflict-card.js';
import type { RowView } from './sheet/row-view.js';
import { useRowStatus } from './sheet/status-cell.js';
import type { EntryField } from './types.js';
import { useEntryWords } from './words.js';
import { ChoiceField, LineField, TextField, useChoices } from './words-pane.js';

interface CardProps {
  view: RowView;
  index: number;
  book: EntryBook;
  editable: boolean;
}

const amounts: readonly EntryField[] = ['monthlyInvestment', 'fundsInPlace'];
const long: readonly EntryField[] = ['progress', 'problems', 'coordination', 'nextStep'];

function Note({ view, field }: { view: RowView; field: EntryField }) {
  const { t } = useTranslation();
  const words = useEntryWords();
  const note = cellNote(view, field, words, (name, time) =>
    t('progressEntries.changedBy', { name: name ?? t('progressEntries.somebody'), time }),
  );
  const last = hasLast(field) ? words.shown(field, view.entry.last?.[field] ?? null) : '';
  return (
    <p className="cardnote sm">
      {last && <span className="muted">{t('progressEntries.lastWas', { value: last })}</span>}
      {note && <span className={note.tone === 'plain' ? 'muted' : note.tone}>{note.title}</span>}
    </p>
  );
}

/** A project on a phone: the same fields one under the other, the long texts folded away. */
const EntryCard = memo(function EntryCard(props: CardProps) {
  const { view, index, book } = props;
  const { t } = useTranslation();
  const choices = useChoices();
  const status = useRowStatus(view, false);
  const { project } = view.entry;
  return (
    <li id={`entry-${index}`}>
      <div className="card-line">
        <Link to={paths.project(project.id)}>
          {index + 1}. {project.name}
        </Link>
        <span className={`nowrap sm ${status.tone}`}>{status.word}</span>
      </div>
      <p className="muted sm">
        {project.code} · {t('progressEntries.planOf', { plan: money(project.annualPlan) })} ·{' '}
        {t('progressEntries.yearOf', {
          sum: money(view.derived.yearInvestment),
          rate: view.derived.completionRate ?? '—',
        })}
      </p>
      {view.conflicts.map((field) => (
        <ConflictCard key={field} view={view} row={index} field={field} onResolve={book.resolve} />
      ))}
      {amounts.map((field) => (
        <div key={field}>
          <LineField {...props} field={field} type="decimal" />
          <Note view={view} field={field} />
        </div>
      ))}
      <ChoiceField {...props} field="stage" options={choices.stage} fallback={project.stage} />
      <Note view={view} field="stage" />
      <LineField {...props} field="imageProgress" />
      <Note view={view} field="imageProgress" />
      <details>
        <summary>{t('progressEntries.more')}</summary>
        {long.map((field) => (
          <TextField key={field} {...props} field={field} />
        ))}
        <LineField {...props} field="actualStart" type="date" />
        <LineField {...props} field="actualCompletion" type="date" />
        <LineField {...props} field="actualProduction" type="date" />
        <ChoiceField {...props} field="inStatistics" options={choices.inStatistics} />
      </details>
    </li>
  );
});

export function EntryCards({
  views,
  book,
  editable,
}: {
  views: readonly RowView[];
  book: EntryBook;
  editable: boolean;
}) {
  return (
    <ul className="cards entrycards">
      {views.map((view, index) => (
        <EntryCard key={view.entry.id} view={view} index={index} book={book} editable={editable} />
      ))}
    </ul>
  );
}
