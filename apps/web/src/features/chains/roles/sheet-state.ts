import type { Schemas } from '@lianqun/api-client';
import type { LinkSet, RoleCell } from '../types.js';
import { readValue, type RoleValue } from './cell-text.js';

/** What a person can fill in of a link and region. */
export interface CellValue extends RoleValue {
  evidence: string;
  evidencedOn: string;
}

/** What was typed and is not saved, with the cell as it was when somebody began. */
export interface Draft {
  value: CellValue;
  base: CellValue;
  /** Null where there was nothing. */
  version: number | null;
  /** What was typed and cannot be read. */
  unread: string | null;
  /** What the API said against it. */
  faults: Schemas['FieldMessage'][];
}

export type Drafts = ReadonlyMap<string, Draft>;

export interface SheetState {
  drafts: Drafts;
  /** What the drafts were before, step by step. */
  past: readonly Drafts[];
  /** Whose typing goes on: its keys are one step together. */
  typing: string | null;
}

export const nothingDrafted: SheetState = { drafts: new Map(), past: [], typing: null };

export const keyOf = (linkId: string, regionCode: string) => `${linkId}:${regionCode}`;
export const placeOf = (key: string) => {
  const at = key.lastIndexOf(':');
  return { linkId: key.slice(0, at), regionCode: key.slice(at + 1) };
};

const empty: CellValue = { roles: [], strength: null, evidence: '', evidencedOn: '' };

export const valueOf = (cell: RoleCell | undefined): CellValue =>
  cell
    ? { roles: cell.roles, strength: cell.strength, evidence: cell.evidence ?? '', evidencedOn: cell.evidencedOn ?? '' }
    : empty;

/** The cells as the register has them. */
export const savedCells = ({ items }: LinkSet): ReadonlyMap<string, RoleCell> =>
  new Map(items.flatMap(({ id, roles }) => roles.map((cell) => [keyOf(id, cell.regionCode), cell] as const)));

export const sameValue = (a: CellValue, b: CellValue) =>
  a.strength === b.strength &&
  a.evidence === b.evidence &&
  a.evidencedOn === b.evidencedOn &&
  [...a.roles].sort().join() === [...b.roles].sort().join();

export interface Edit {
  key: string;
  change: Partial<CellValue> | { text: string };
}

export type SheetAction =
  | { type: 'edit'; edits: readonly Edit[]; saved: ReadonlyMap<string, RoleCell>; typing?: string }
  | { type: 'rest' }
  | { type: 'undo' }
  | { type: 'drop'; keys: readonly string[] }
  | { type: 'rebase'; key: string; cell: RoleCell | undefined }
  | { type: 'faults'; faults: ReadonlyMap<string, Schemas['FieldMessage'][]> };

function edited({ key, change }: Edit, drafts: Drafts, saved: ReadonlyMap<string, RoleCell>): Draft | null {
  const cell = saved.get(key);
  const before = drafts.get(key) ?? { value: valueOf(cell), base: valueOf(cell), version: cell?.version ?? null };
  const read = 'text' in change ? readValue(change.text) : change;
  // Who empties a cell empties what stands behind it too.
  const emptied = read !== null && read.roles?.length === 0 && read.strength === null;
  const value = { ...before.value, ...read, ...(emptied ? { evidence: '', evidencedOn: '' } : {}) };
  const unread = 'text' in change && read === null ? change.text : null;
  if (unread === null && sameValue(value, before.base)) return null;
  return { ...before, value, unread, faults: [] };
}

function withEdits(state: SheetState, action: SheetAction & { type: 'edit' }): SheetState {
  const drafts = new Map(state.drafts);
  for (const edit of action.edits) {
    const next = edited(edit, drafts, action.saved);
    if (next) drafts.set(edit.key, next);
    else drafts.delete(edit.key);
  }
  const goesOn = action.typing !== undefined && action.typing === state.typing;
  return {
    drafts,
    past: goesOn ? state.past : [...state.past.slice(-99), state.drafts],
    typing: action.typing ?? null,
  };
}

export function sheetReducer(state: SheetState, action: SheetAction): SheetState {
  switch (action.type) {
    case 'edit':
      return withEdits(state, action);
    case 'rest':
      return state.typing === null ? state : { ...state, typing: null };
    case 'undo': {
      const before = state.past.at(-1);
      return before ? { drafts: before, past: state.past.slice(0, -1), typing: null } : state;
    }
    case 'drop': {
      const left = [...state.drafts].filter(([key]) => !action.keys.includes(key));
      // What is saved or given up is not brought back by undoing.
      return { drafts: new Map(left), past: [], typing: null };
    }
    case 'rebase': {
      const draft = state.drafts.get(action.key);
      if (!draft) return state;
      const next = { ...draft, base: valueOf(action.cell), version: action.cell?.version ?? null, faults: [] };
      return { ...state, drafts: new Map(state.drafts).set(action.key, next), past: [] };
    }
    case 'faults': {
      const drafts = new Map(state.drafts);
      for (const [key, draft] of drafts) drafts.set(key, { ...draft, faults: action.faults.get(key) ?? [] });
      return { ...state, drafts };
    }
  }
}

/** Somebody else saved the cell meanwhile: what it says now; null where nobody did, or wrote the same. */
export function theirsOf(draft: Draft | undefined, cell: RoleCell | undefined): CellValue | null {
  if (!draft || draft.version === (cell?.version ?? null)) return null;
  const theirs = valueOf(cell);
  return sameValue(theirs, draft.value) ? null : theirs;
}
