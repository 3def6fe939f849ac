import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../shared/frames/page.js';
import type { EntryBook } from '../entry-book.js';
import type { RowView } from '../sheet/row-view.js';
import { cellOfCheck, type RowCheck } from '../rules.js';
import type { EntryField } from '../types.js';
import { useEntryWords } from '../words.js';
import { useChoices } from '../words-pane.js';

interface Item {
  view: RowView;
  row: number;
  field: EntryField;
  check: RowCheck;
}

/** Errors first, then what still needs a word, then what has one. */
const rank = ({ check }: Item) => (check.severity === 'error' ? 0 : check.explained ? 2 : 1);

export function checkItems(views: readonly RowView[]): Item[] {
  const items = views.flatMap((view, row) => [
    ...view.unreadable.flatMap((field): Item[] => {
      const problem = view.draft.cells[field]?.problem;
      const check = problem && { severity: 'error' as const, field, ...problem, explained: false };
      return check ? [{ view, row, field, check }] : [];
    }),
    ...view.checks.map((check): Item => ({ view, row, field: cellOfCheck(check), check })),
  ]);
  return items.sort((left, right) => rank(left) - rank(right));
}

function OneLine({ label, value, onSave }: { label: string; value: string; onSave: (text: string) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState(value);
  return (
    <form
      className="explain"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(text);
      }}
    >
      <textarea aria-label={label} rows={2} value={text} autoFocus onChange={({ target }) => setText(target.value)} />
      <button type="submit" className="btn btn-sm" disabled={text.trim() === ''}>
        {t('progressEntries.keep')}
      </button>
    </form>
  );
}

/** What can be said to a check: a reason for a reduction, a coded reason for no change, or a sentence. */
function Answer({ view, row, check, book }: Item & { book: EntryBook }) {
  const { t } = useTranslation();
  const words = useEntryWords();
  const choices = useChoices();
  const [open, setOpen] = useState(false);
  const { id } = view.entry;
  const label = t('progressEntries.explainFor', { row: row + 1, field: words.field(check.field) });
  if (check.code === 'image-unchanged') {
    return (
      <label className="nochange">
        {t('progressEntries.markUnchanged')}
        <select
          aria-label={`${label} ${words.field('noChangeReason')}`}
          value={view.values.noChangeReason ?? ''}
          onChange={({ target }) => {
            book.edit([{ id, field: 'noChangeReason', text: target.value }], 0);
          }}
        >
          {choices.noChange.map(({ value, label: word }) => (
            <option key={value} value={value}>
              {value === '' ? t('progressEntries.chooseReason') : word}
            </option>
          ))}
        </select>
      </label>
    );
  }
  const reduction = check.code === 'entry-reduction-reason';
  // The only other error that words answer: why a stage was left backwards.
  if (check.severity === 'error' && !reduction && check.code !== 'stage-needs-reason') return null;
  const said = reduction ? view.values.reductionReason : view.values.explanations[check.code];
  const save = (text: string) => {
    setOpen(false);
    if (reduction) book.edit([{ id, field: 'reductionReason', text }], 0);
    else book.explain(id, check.code, text);
  };
  if (open) return <OneLine label={label} value={said ?? ''} onSave={save} />;
  return (
    <button type="button" className="linkbutton" aria-label={label} onClick={() => setOpen(true)}>
      {t(
        said ? 'progressEntries.changeWords' : reduction ? 'progressEntries.writeReason' : 'progressEntries.writeWords',
      )}
    </button>
  );
}

interface CheckLineProps extends Item {
  book: EntryBook;
  editable: boolean;
  onJump: (row: number, field: EntryField) => void;
}

/** Drawn again only when its own row changes: there may be hundreds. */
const CheckLine = memo(function CheckLine({ view, row, field, check, book, editable, onJump }: CheckLineProps) {
  const { t } = useTranslation();
  const words = useEntryWords();
  const error = check.severity === 'error';
  const said = view.values.explanations[check.code] ?? words.reason(view.values.noChangeReason);
  return (
    <li className={check.explained ? 'muted' : undefined}>
      <b className={error ? 'err' : 'warn'}>
        <span aria-hidden="true">{error ? '■' : '▲'}</span>{' '}
        {t(error ? 'progressEntries.error' : 'progressEntries.reminder')}
      </b>{' '}
      <button type="button" className="linkbutton" onClick={() => onJump(row, field)}>
        {t('progressEntries.rowField', { row: row + 1, field: words.field(check.field) })}
      </button>
      <p>{words.message(check.code, check.params)}</p>
      {check.explained && said && <p>{t('progressEntries.said', { text: said })}</p>}
      {editable && <Answer view={view} row={row} field={field} check={check} book={book} />}
    </li>
  );
});

interface ChecksPanelProps {
  views: readonly RowView[];
  book: EntryBook;
  editable: boolean;
  onJump: (row: number, field: EntryField) => void;
}

export function ChecksPanel({ views, book, editable, onJump }: ChecksPanelProps) {
  const { t } = useTranslation();
  const items = checkItems(views);
  const errors = items.filter(({ check }) => check.severity === 'error').length;
  return (
    <Panel
      className="checkspanel"
      title={t('progressEntries.checks')}
      note={
        <>
          <span className={errors > 0 ? 'err' : undefined}>{t('progressEntries.errorCount', { n: errors })}</span>
          {' · '}
          <span className={items.length > errors ? 'warn' : undefined}>
            {t('progressEntries.reminderCount', { n: items.length - errors })}
          </span>
        </>
      }
    >
      {items.length === 0 && <p className="panel-body muted">{t('progressEntries.noChecks')}</p>}
      <ul className="checks">
        {items.map((item) => (
          <CheckLine
            key={`${item.view.entry.id}${item.check.field}${item.check.code}`}
            {...item}
            book={book}
            editable={editable}
            onJump={onJump}
          />
        ))}
      </ul>
    </Panel>
  );
}
