import { useEffect, useEffectEvent } from 'react';

interface Keys {
  move: (step: 1 | -1) => void;
  next: () => void;
  close: () => void;
  choose: (number: number) => void;
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [role="combobox"], [role="dialog"]') !== null;

/** J and K move, N finds the next problem, digits answer, Escape closes; never while somebody types. */
export function usePreviewKeys(keys: Keys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const key = event.key.toLowerCase();
    if (key === 'j') keys.move(1);
    else if (key === 'k') keys.move(-1);
    else if (key === 'n') keys.next();
    else if (key === 'escape') keys.close();
    else if (/^[1-9]$/.test(key)) keys.choose(Number(key));
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
