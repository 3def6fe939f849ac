import { useEffect, useEffectEvent } from 'react';

interface Keys {
  move: (step: 1 | -1) => void;
  next: () => void;
  close: () => void;
  /** A digit; with Shift it also answers the rows that ask the same. */
  choose: (number: number, alike: boolean) => void;
  /** To the cell on the left or on the right in the selected row. */
  across: (step: 1 | -1) => void;
  edit: () => void;
}

const within = (target: EventTarget | null, selector: string) =>
  target instanceof HTMLElement && target.closest(selector) !== null;

const typing = 'input:not([type=checkbox]), textarea, select, [role="combobox"], [role="dialog"]';

/** What the browser does with Enter and Space where they are pressed on something is left to it. */
const pressable = 'button, a, summary, input, label';

/**
 * J and K move, N finds the next problem, digits answer, arrows walk along the row, F2 and Enter write in a cell, Escape
 * closes; never while somebody types.
 */
export function usePreviewKeys(keys: Keys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || within(event.target, typing)) return;
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1] ?? /^[1-9]$/.exec(event.key)?.[0];
    const key = event.key.toLowerCase();
    if (digit) keys.choose(Number(digit), event.shiftKey);
    else if (key === 'j') keys.move(1);
    else if (key === 'k') keys.move(-1);
    else if (key === 'n') keys.next();
    else if (key === 'arrowleft') keys.across(-1);
    else if (key === 'arrowright') keys.across(1);
    else if (key === 'f2' || (key === 'enter' && !within(event.target, pressable))) keys.edit();
    else if (key === 'escape') keys.close();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
