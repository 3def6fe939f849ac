import { useId, useRef, type KeyboardEvent, type MouseEvent } from 'react';

/** Rows that can be selected, by their keys. */
export interface RowSelection {
  selected: ReadonlySet<string>;
  /** What the box in the head is called: it stands for the rows of this page. */
  label: string;
  onSelect: (keys: readonly string[], selected: boolean) => void;
}

export const boxWidth = 36;

/** The boxes before the rows: the arrow keys move between them, Shift selects everything from the last one on. */
export function useSelectBoxes(keys: readonly string[], selection: RowSelection | undefined) {
  const table = useId();
  const last = useRef<string | null>(null);
  if (!selection) return null;
  const { selected, label, onSelect } = selection;
  const nameId = (key: string) => `${table}-${key}`;
  const chosen = keys.filter((key) => selected.has(key)).length;
  const choose = (key: string, on: boolean, range: boolean) => {
    const [from, to] = [keys.indexOf(last.current ?? key), keys.indexOf(key)];
    last.current = key;
    onSelect(range && from >= 0 ? keys.slice(Math.min(from, to), Math.max(from, to) + 1) : [key], on);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>, key: string) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = keys[keys.indexOf(key) + step];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    if (event.shiftKey) choose(next, true, true);
    document.getElementById(`${nameId(next)}-box`)?.focus();
  };
  return {
    nameId,
    head: (
      <th scope="col" className="selectcell">
        <input
          type="checkbox"
          aria-label={label}
          checked={chosen > 0 && chosen === keys.length}
          ref={(box) => {
            if (box) box.indeterminate = chosen > 0 && chosen < keys.length;
          }}
          onChange={({ target }) => onSelect(keys, target.checked)}
        />
      </th>
    ),
    row: (key: string) => (
      <td className="selectcell">
        <input
          id={`${nameId(key)}-box`}
          type="checkbox"
          aria-labelledby={nameId(key)}
          checked={selected.has(key)}
          onChange={() => undefined}
          onClick={(event: MouseEvent<HTMLInputElement>) => choose(key, event.currentTarget.checked, event.shiftKey)}
          onKeyDown={(event) => onKeyDown(event, key)}
        />
      </td>
    ),
  };
}
