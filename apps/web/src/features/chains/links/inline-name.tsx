import { useRef, type KeyboardEvent } from 'react';

interface InlineNameProps {
  label: string;
  initial?: string;
  placeholder?: string;
  /** The name as typed, trimmed; never empty. */
  onDone: (name: string) => void;
  onCancel: () => void;
  /** Stays open, emptied, for the next one. */
  again?: boolean;
}

/** A name typed where it stands: Enter keeps it, Escape gives it up, leaving keeps what was typed. */
export function InlineName({ label, initial = '', placeholder, onDone, onCancel, again = false }: InlineNameProps) {
  const ended = useRef(false);
  const end = (input: HTMLInputElement, keep: boolean) => {
    if (ended.current) return;
    const name = input.value.trim();
    const goesOn = again && keep && name !== '' && document.activeElement === input;
    ended.current = !goesOn;
    if (keep && name !== '' && name !== initial) onDone(name);
    if (goesOn) input.value = '';
    else onCancel();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    end(event.currentTarget, event.key === 'Enter');
  };
  return (
    <input
      autoFocus
      className="inlinename"
      aria-label={label}
      defaultValue={initial}
      placeholder={placeholder}
      maxLength={100}
      autoComplete="off"
      onFocus={({ target }) => target.select()}
      onKeyDown={onKeyDown}
      onBlur={({ target }) => end(target, true)}
    />
  );
}
