import { PROJECT_STAGES } from '@lianqun/domain';
import { useEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isBlock } from '../../../shared/sheet/clipboard.js';
import { cellKey } from '../../../shared/sheet/keys.js';
import { cellText } from '../sheet/cell-text.js';
import type { EntryColumn } from '../sheet/columns.js';
import type { RowView } from '../sheet/row-view.js';
import { useEntryWords } from '../words.js';
import type { GridActions } from './actions.js';

interface CellEditorProps {
  view: RowView;
  column: EntryColumn;
  label: string;
  describedBy: string | undefined;
  actions: GridActions;
}

/** Choices are typed as words too: the options are the words that pasting reads. */
function useOptions(kind: EntryColumn['kind']) {
  const { t } = useTranslation();
  const words = useEntryWords();
  if (kind === 'stage') return PROJECT_STAGES.map((stage) => ({ value: stage, label: words.stage(stage) }));
  if (kind !== 'boolean') return null;
  return [
    { value: '', label: '—' },
    { value: '是', label: t('progressEntries.yes') },
    { value: '否', label: t('progressEntries.no') },
  ];
}

/** The cell that has the keyboard. What is typed replaces what was there; F2 or a second click changes it. */
export function CellEditor({ view, column, label, describedBy, actions }: CellEditorProps) {
  const { id } = view.entry;
  const { field } = column;
  const [typed, setTyped] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const select = useRef<HTMLSelectElement>(null);
  const options = useOptions(column.kind);
  const held = view.draft.cells[field]?.text ?? cellText(view.entry[field]);
  const [before] = useState(held);
  useEffect(() => {
    const element = input.current ?? select.current;
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    input.current?.select();
    return () => actions.commit(id);
  }, [actions, id]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const key = cellKey(event, typed !== null);
    if (key === null) return;
    if (typeof key === 'object') {
      if (actions.move(key.move)) event.preventDefault();
      return;
    }
    event.preventDefault();
    if (key === 'copy-last') {
      actions.copyLast(id, field);
      setTyped(null);
    } else if (key === 'revert') {
      if (typed !== null) actions.edit(id, field, before);
      setTyped(null);
    } else {
      setTyped(held);
      const end = input.current?.value.length ?? 0;
      input.current?.setSelectionRange(end, end);
      select.current?.showPicker();
    }
  };
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (!options && !isBlock(text)) return;
    event.preventDefault();
    setTyped(null);
    actions.paste(text);
  };
  const change = (text: string) => {
    setTyped(text);
    actions.edit(id, field, text);
  };
  const shared = { 'aria-label': label, 'aria-describedby': describedBy, onKeyDown, onPaste };
  if (options) {
    const value = column.kind === 'stage' ? (view.values.stage ?? view.entry.project.stage) : held;
    return (
      <select ref={select} {...shared} value={value} onChange={({ target }) => change(target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input
      ref={input}
      {...shared}
      type="text"
      autoComplete="off"
      inputMode={column.kind === 'money' ? 'decimal' : undefined}
      placeholder={column.kind === 'date' ? 'YYYY-MM-DD' : undefined}
      value={typed ?? held}
      aria-invalid={view.draft.cells[field]?.problem ? true : undefined}
      onChange={({ target }) => change(target.value)}
      onDoubleClick={() => setTyped(typed ?? held)}
    />
  );
}
