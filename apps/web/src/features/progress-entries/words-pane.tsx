import { NO_CHANGE_REASONS, PROJECT_STAGES } from '@lianqun/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../shared/frames/page.js';
import { cellText } from './sheet/cell-text.js';
import { hasLast } from './sheet/columns.js';
import type { EntryBook } from './entry-book.js';
import type { RowView } from './sheet/row-view.js';
import type { EntryField } from './types.js';
import { useEntryWords } from './words.js';

export interface FieldProps {
  view: RowView;
  field: EntryField;
  book: EntryBook;
  editable: boolean;
}

/** What is typed shows at once and is saved when the field is left. */
function useField({ view, field, book }: FieldProps) {
  const { id } = view.entry;
  const held = view.draft.cells[field]?.text ?? cellText(view.entry[field]);
  const [typed, setTyped] = useState<string | null>(null);
  const words = useEntryWords();
  const problem = view.draft.cells[field]?.problem;
  return {
    value: typed ?? held,
    message: problem ? words.message(problem.code, problem.params) : null,
    onChange: (text: string) => {
      setTyped(text);
      book.edit([{ id, field, text }]);
    },
    onBlur: () => {
      setTyped(null);
      book.commit(id);
    },
  };
}

const long: readonly EntryField[] = ['progress', 'problems', 'coordination', 'nextStep'];

function LastText({ view, field }: { view: RowView; field: EntryField }) {
  const { t } = useTranslation();
  const words = useEntryWords();
  const [open, setOpen] = useState(false);
  const last = hasLast(field) ? words.shown(field, view.entry.last?.[field] ?? null) : '';
  if (!last) return null;
  return (
    <>
      <button type="button" className="linkbutton sm lasttoggle" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('progressEntries.lastText')}
      </button>
      {open && <p className="lasttext muted">{last}</p>}
    </>
  );
}

export function TextField(props: FieldProps) {
  const words = useEntryWords();
  const { value, message, onChange, onBlur } = useField(props);
  const label = words.field(props.field);
  return (
    <div className="wordfield">
      <label>
        <span>{label}</span>
        <textarea
          value={value}
          rows={2}
          readOnly={!props.editable}
          aria-invalid={message ? true : undefined}
          onChange={({ target }) => onChange(target.value)}
          onBlur={onBlur}
        />
      </label>
      <LastText view={props.view} field={props.field} />
      {message && <p className="err sm">{message}</p>}
    </div>
  );
}

export function LineField(props: FieldProps & { type?: 'text' | 'date' | 'decimal'; placeholder?: string }) {
  const words = useEntryWords();
  const { value, message, onChange, onBlur } = useField(props);
  const { type = 'text' } = props;
  return (
    <label className="linefield">
      <span>{words.field(props.field)}</span>
      <input
        type={type === 'date' ? 'date' : 'text'}
        inputMode={type === 'decimal' ? 'decimal' : undefined}
        placeholder={props.placeholder}
        value={value}
        readOnly={!props.editable}
        aria-invalid={message ? true : undefined}
        onChange={({ target }) => onChange(target.value)}
        onBlur={onBlur}
      />
      {message && <small className="err">{message}</small>}
    </label>
  );
}

interface ChoiceProps extends FieldProps {
  options: { value: string; label: string }[];
  /** What holds as long as nothing was chosen. */
  fallback?: string;
}

export function ChoiceField({ options, fallback = '', ...props }: ChoiceProps) {
  const words = useEntryWords();
  const { value, onChange, onBlur } = useField(props);
  return (
    <label className="linefield">
      <span>{words.field(props.field)}</span>
      <select
        value={value || fallback}
        disabled={!props.editable}
        onChange={({ target }) => onChange(target.value)}
        onBlur={onBlur}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

export function useChoices() {
  const { t } = useTranslation();
  const words = useEntryWords();
  return {
    stage: PROJECT_STAGES.map((stage) => ({ value: stage, label: words.stage(stage) })),
    inStatistics: [
      { value: '', label: '—' },
      { value: '是', label: t('progressEntries.yes') },
      { value: '否', label: t('progressEntries.no') },
    ],
    noChange: [
      { value: '', label: '—' },
      ...NO_CHANGE_REASONS.map((reason) => ({ value: reason, label: words.reason(reason) })),
    ],
  };
}

/** The long texts and the seldom cells of the row in which the keyboard is. */
export function WordsPane({ view, index, book, editable }: Omit<FieldProps, 'field'> & { index: number }) {
  const { t } = useTranslation();
  const choices = useChoices();
  const shared = { view, book, editable };
  const negative = view.values.monthlyInvestment?.startsWith('-') ?? false;
  return (
    <Panel
      className="wordspane"
      title={t('progressEntries.rowTitle', { row: index + 1, project: view.entry.project.name })}
      note={t('progressEntries.paneNote')}
    >
      <div className="words">
        {long.map((field) => (
          <TextField key={field} {...shared} field={field} />
        ))}
      </div>
      <div className="seldom">
        <LineField {...shared} field="actualStart" placeholder="YYYY-MM-DD" />
        <LineField {...shared} field="actualCompletion" placeholder="YYYY-MM-DD" />
        <LineField {...shared} field="actualProduction" placeholder="YYYY-MM-DD" />
        <ChoiceField {...shared} field="inStatistics" options={choices.inStatistics} />
        <ChoiceField {...shared} field="noChangeReason" options={choices.noChange} />
        {(negative || view.values.reductionReason) && <LineField {...shared} field="reductionReason" />}
      </div>
    </Panel>
  );
}
