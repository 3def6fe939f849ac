import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

interface CellEditorProps {
  label: string;
  text: string;
  saving: boolean;
  onSave: (text: string) => void;
  onCancel: () => void;
}

/** A cell being written: Enter and leaving it save, Escape leaves it as it was. */
export function CellEditor({ label, text, saving, onSave, onCancel }: CellEditorProps) {
  const [draft, setDraft] = useState(text);
  const input = useRef<HTMLInputElement>(null);
  const left = useRef(false);
  useEffect(() => input.current?.select(), []);
  const leave = (save: boolean) => {
    if (left.current) return;
    left.current = true;
    if (save && draft !== text) onSave(draft);
    else onCancel();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // An input method confirms its word with Enter too: that is not the end of the cell.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') leave(true);
    else if (event.key === 'Escape') leave(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <input
      ref={input}
      className="celleditor"
      aria-label={label}
      value={draft}
      readOnly={saving}
      maxLength={2000}
      autoFocus
      onChange={(event) => setDraft(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => leave(true)}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  );
}
