import { readStored, writeStored } from '../../../shared/storage.js';
import type { FormValues } from './form-values.js';

/**
 * What was typed and not saved, for as long as the tab lives, with the record that it was typed against: the record may
 * have changed since.
 */
export interface Draft {
  values: FormValues;
  against: { version: number; opened: FormValues } | null;
  savedAt: string;
}

const nameOf = (id: string) => `lianqun.draft.enterprise.${id}`;

export const readDraft = (id: string) => readStored<Draft>(sessionStorage, nameOf(id));
export const writeDraft = (id: string, draft: Draft | null) => writeStored(sessionStorage, nameOf(id), draft);
