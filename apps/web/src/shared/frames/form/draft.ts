import { useEffect, useRef } from 'react';
import { readStored, writeStored } from '../../storage.js';

/**
 * What was typed and not saved, for as long as the tab lives, with the record that it was typed against: the record may
 * have changed since.
 */
export interface Draft<Values> {
  values: Values;
  against: { version: number; opened: Values } | null;
  savedAt: string;
}

/** `enterprise.e-1`, `enterprise.new` */
const nameOf = (key: string) => `lianqun.draft.${key}`;

export const readDraft = <Values>(key: string) => readStored<Draft<Values>>(sessionStorage, nameOf(key));

const writeDraft = <Values>(key: string, draft: Draft<Values> | null) =>
  writeStored(sessionStorage, nameOf(key), draft);

/** Writes the draft a moment after the last key, so that leaving loses nothing. */
export function useDraftKeeping<Values>(key: string, against: Draft<Values>['against']) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const keep = (values: Values) => {
    clearTimeout(timer.current);
    const write = () => writeDraft(key, { values, against, savedAt: new Date().toISOString() });
    timer.current = setTimeout(write, 200);
  };
  const drop = () => {
    clearTimeout(timer.current);
    writeDraft(key, null);
  };
  return { keep, drop };
}
