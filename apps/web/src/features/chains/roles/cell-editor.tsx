import { REGIONAL_ROLES, STRENGTHS } from '@lianqun/domain';
import { useEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { useLanguage } from '../../../shared/i18n/index.js';
import { isBlock } from '../../../shared/sheet/clipboard.js';
import { cellKey } from '../../../shared/sheet/keys.js';
import { domainLanguage } from '../../../shared/use-problem-text.js';
import { valueText, type RoleValue } from './cell-text.js';
import type { CellView, RoleSheet } from './use-role-sheet.js';

/** One key picks a strength: 1 to 4, or the initial of its English word. 5 to 8 put a role in and take it out. */
function pickedBy(key: string, { roles, strength }: RoleValue): Partial<RoleValue> | null {
  const digit = /^[1-9]$/.test(key) ? Number(key) : 0;
  const picked = STRENGTHS[digit - 1] ?? STRENGTHS.find((one) => one.startsWith(key.toLowerCase()) && key.length === 1);
  if (picked) return { strength: picked === strength ? null : picked };
  const role = REGIONAL_ROLES[digit - 1 - STRENGTHS.length];
  if (!role) return null;
  return { roles: REGIONAL_ROLES.filter((one) => roles.includes(one) !== (one === role)) };
}

const EMPTYING = new Set(['0', 'Delete', 'Backspace']);

interface CellEditorProps {
  sheet: RoleSheet;
  view: CellView;
  label: string;
  describedBy: string | undefined;
}

/** The cell that has the keyboard. Words typed replace what stood there; Enter or F2 changes it. */
export function CellEditor({ sheet, view, label, describedBy }: CellEditorProps) {
  const language = domainLanguage(useLanguage());
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const { key, value, draft, editable } = view;
  const shown = typed ?? draft?.unread ?? valueText(value, language);
  useEffect(() => {
    input.current?.focus({ preventScroll: true });
    input.current?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
    input.current?.select();
  }, []);
  const change = (next: Partial<RoleValue>) => {
    sheet.edit([{ key, change: next }]);
    sheet.setSaid(`${label} ${valueText({ ...value, ...next }, language)}`);
  };
  const open = () => {
    setTyped(shown);
    const end = input.current?.value.length ?? 0;
    input.current?.setSelectionRange(end, end);
  };
  const leave = (event: KeyboardEvent, by: Parameters<RoleSheet['move']>[0]) => {
    if (sheet.move(by)) event.preventDefault();
    setTyped(null);
  };
  const pick = (event: KeyboardEvent): boolean => {
    if (typed !== null || !editable || event.ctrlKey || event.metaKey || event.altKey) return false;
    const picked = EMPTYING.has(event.key) ? { roles: [], strength: null } : pickedBy(event.key, value);
    if (picked) change(picked);
    return picked !== null;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && typed === null) {
      event.preventDefault();
      return sheet.undo();
    }
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
      event.preventDefault();
      if (sheet.maySave) sheet.save();
      return;
    }
    if (pick(event)) return event.preventDefault();
    const means = cellKey(event, typed !== null);
    if (means === null || means === 'copy-last') return;
    // The first Enter begins to change the cell, the next one goes on to the one below.
    if (event.key === 'Enter' && !event.shiftKey && typed === null && editable) {
      event.preventDefault();
      return open();
    }
    if (typeof means === 'object') return leave(event, means.move);
    event.preventDefault();
    if (means === 'open' && editable) open();
    if (means === 'revert') {
      if (typed !== null) sheet.undo();
      setTyped(null);
    }
  };
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (typed !== null && !isBlock(text)) return;
    event.preventDefault();
    setTyped(null);
    sheet.paste(text);
  };
  return (
    <input
      ref={input}
      type="text"
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={draft?.unread !== undefined && draft.unread !== null ? true : undefined}
      autoComplete="off"
      readOnly={!editable}
      value={shown}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
      onDoubleClick={() => editable && open()}
      onChange={({ target }) => {
        setTyped(target.value);
        sheet.edit([{ key, change: { text: target.value } }], key);
      }}
      onBlur={() => {
        setTyped(null);
        sheet.rest();
      }}
    />
  );
}
