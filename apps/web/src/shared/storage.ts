import { useCallback, useState } from 'react';

/** A choice of this browser (columns, row height). Where storage is refused, it lasts as long as the page. */
export function usePreference<T>(key: string, initial: T): [T, (value: T) => void] {
  const name = `lianqun.${key}`;
  const [value, setValue] = useState<T>(() => readStored(localStorage, name) ?? initial);
  const change = useCallback(
    (next: T) => {
      setValue(next);
      writeStored(localStorage, name, next);
    },
    [name],
  );
  return [value, change];
}

export function readStored<T>(storage: Storage, name: string): T | null {
  try {
    const text = storage.getItem(name);
    return text === null ? null : (JSON.parse(text) as T);
  } catch {
    return null;
  }
}

export function writeStored(storage: Storage, name: string, value: unknown): void {
  try {
    if (value === undefined || value === null) storage.removeItem(name);
    else storage.setItem(name, JSON.stringify(value));
  } catch {
    // Full or forbidden: the choice is not remembered, and nothing else is lost.
  }
}
