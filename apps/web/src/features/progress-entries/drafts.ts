import { readStored, writeStored } from '../../shared/storage.js';
import type { CellValue, EntryField } from './types.js';

/** Per entry and cell: what was typed, and what the cell held before. */
export type StoredDrafts = Record<string, Partial<Record<EntryField, { text: string; base: CellValue }>>>;

const keyOf = (name: string) => `lianqun.month.${name}`;

export const readDrafts = (name: string): StoredDrafts => readStored<StoredDrafts>(localStorage, keyOf(name)) ?? {};

/** Nothing is kept where nothing is unsaved. */
export const writeDrafts = (name: string, drafts: StoredDrafts): void =>
  writeStored(localStorage, keyOf(name), Object.keys(drafts).length > 0 ? drafts : null);
