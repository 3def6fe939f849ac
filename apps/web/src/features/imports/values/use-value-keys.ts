import { useEffect, useEffectEvent } from 'react';

interface Keys {
  move: (step: 1 | -1) => void;
  choose: (digit: number) => void;
  search: () => void;
}

const within = (target: EventTarget | null, selector: string) =>
  target instanceof HTMLElement && target.closest(selector) !== null;

/** J, K and the arrows move, digits choose, Enter searches; never while somebody types. */
export function useValueKeys({ move, choose, search }: Keys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (within(event.target, 'input, textarea, [role="combobox"], [role="dialog"]')) return;
    const key = event.key.toLowerCase();
    if (key === 'j' || key === 'arrowdown') move(1);
    else if (key === 'k' || key === 'arrowup') move(-1);
    else if (/^\d$/.test(key)) choose(Number(key));
    else if (key === 'enter' && !within(event.target, 'button, a')) search();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
