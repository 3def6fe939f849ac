import { ApiProblem } from '@lianqun/api-client';
import { readCell, sameCell, type CellProblem } from './sheet/cell-text.js';
import { readDrafts, writeDrafts, type StoredDrafts } from './drafts.js';
import type { CellValue, Entry, EntryField } from './types.js';

/** One cell that was typed into and is not saved yet. `base` is what it held when typing began. */
export interface DraftCell {
  text: string;
  value: CellValue;
  base: CellValue;
  problem: CellProblem | null;
}

export interface Conflict {
  theirs: CellValue;
  byName: string | null;
  at: string | null;
}

export type SaveState = 'idle' | 'waiting' | 'saving' | 'failed';

export interface RowDraft {
  cells: Partial<Record<EntryField, DraftCell>>;
  /** What somebody else saved in a cell that was also changed here: nothing of it is sent until one is chosen. */
  conflicts: Partial<Record<EntryField, Conflict>>;
  explanations: Record<string, string> | null;
  state: SaveState;
  savedAt: string | null;
  error: unknown;
}

export const untouched: RowDraft = {
  cells: {},
  conflicts: {},
  explanations: null,
  state: 'idle',
  savedAt: null,
  error: null,
};

export interface Edit {
  id: string;
  field: EntryField;
  text: string;
}

export type EntryPatch = Partial<Record<EntryField, CellValue>> & { explanations?: Record<string, string> };

/** What the book needs of the page: the entries as the server has them, and how to send a change. */
export interface BookPort {
  entry: (id: string) => Entry | undefined;
  keep: (entry: Entry) => void;
  save: (id: string, patch: EntryPatch & { version: number }) => Promise<Entry>;
  /** The sheet can no longer be typed into: it was submitted, closed or locked meanwhile. */
  refused: () => void;
}

const without = <T extends object>(record: T, key: string): T =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key)) as T;

const typingDelay = 2000;
const commitDelay = 250;
const retryDelays = [3000, 10_000, 30_000];
const parallel = 4;

const fieldsOf = (row: RowDraft) => Object.entries(row.cells) as [EntryField, DraftCell][];

/** Drafts of one sheet and the queue that saves them: one request an entry at a time, a few entries at once. */
export class EntryBook {
  #rows: ReadonlyMap<string, RowDraft> = new Map();
  readonly #listeners = new Set<() => void>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #failures = new Map<string, number>();
  readonly #port: BookPort;
  readonly #name: string;
  #saving = 0;

  constructor(name: string, port: BookPort) {
    this.#name = name;
    this.#port = port;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly rows = (): ReadonlyMap<string, RowDraft> => this.#rows;

  row(id: string): RowDraft {
    return this.#rows.get(id) ?? untouched;
  }

  /** Types into cells. Saving waits while typing goes on, and follows `commit` at once. */
  readonly edit = (edits: readonly Edit[], delay = typingDelay): void => {
    const rows = new Map(this.#rows);
    for (const { id, field, text } of edits) {
      const entry = this.#port.entry(id);
      if (!entry) continue;
      const row = rows.get(id) ?? untouched;
      rows.set(id, {
        ...row,
        ...withCell(row, entry, field, text),
        state: row.state === 'saving' ? 'saving' : 'waiting',
      });
    }
    this.#publish(rows);
    for (const id of new Set(edits.map((edit) => edit.id))) this.#schedule(id, delay);
  };

  readonly commit = (id: string): void => {
    if (this.#rows.has(id)) this.#schedule(id, commitDelay);
  };

  readonly explain = (id: string, code: string, text: string): void => {
    const entry = this.#port.entry(id);
    if (!entry) return;
    const before = this.row(id).explanations ?? entry.explanations;
    const explanations = text.trim() === '' ? without(before, code) : { ...before, [code]: text.trim() };
    this.#change(id, { explanations, state: 'waiting' });
    this.#schedule(id, 0);
  };

  /** Settles a cell that two people changed. */
  readonly resolve = (id: string, field: EntryField, side: 'mine' | 'theirs'): void => {
    const row = this.row(id);
    const conflict = row.conflicts[field];
    const cell = row.cells[field];
    if (!conflict || !cell) return;
    const conflicts = without(row.conflicts, field);
    const cells =
      side === 'mine' ? { ...row.cells, [field]: { ...cell, base: conflict.theirs } } : without(row.cells, field);
    this.#change(id, { conflicts, cells, state: 'waiting' });
    this.#schedule(id, 0);
  };

  readonly retry = (): void => {
    for (const [id, row] of this.#rows) if (row.state === 'failed') this.#schedule(id, 0);
  };

  /** Sends everything that waits, as when the page is left. */
  readonly flush = (): void => {
    for (const id of this.#timers.keys()) this.#schedule(id, 0);
  };

  /**
   * Called with the entries whenever they were read: what was typed before the page was closed is laid over them, and
   * what somebody else saved meanwhile in a cell that is being changed here becomes a conflict.
   */
  readonly sync = (entries: readonly Entry[]): void => {
    const stored = readDrafts(this.#name);
    const changed = new Map<string, RowDraft>();
    for (const entry of entries) {
      const row = this.#rows.get(entry.id);
      const next = row ? synced(row, entry) : restored(entry, stored[entry.id]);
      if (next) changed.set(entry.id, next);
    }
    if (changed.size === 0) return;
    this.#publish(new Map([...this.#rows, ...changed]));
    for (const id of changed.keys()) this.#schedule(id, commitDelay);
  };

  #publish(rows: ReadonlyMap<string, RowDraft>): void {
    this.#rows = rows;
    for (const listener of this.#listeners) listener();
    writeDrafts(this.#name, storedOf(rows));
  }

  #change(id: string, part: Partial<RowDraft>): void {
    this.#publish(new Map(this.#rows).set(id, { ...this.row(id), ...part }));
  }

  #schedule(id: string, delay: number): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.set(
      id,
      setTimeout(() => void this.#save(id), delay),
    );
  }

  async #save(id: string): Promise<void> {
    const row = this.row(id);
    const entry = this.#port.entry(id);
    if (!entry) return;
    // One request an entry at a time: the answer of the one under way brings the version for the next.
    if (row.state === 'saving' || this.#saving >= parallel) return this.#schedule(id, 100);
    this.#timers.delete(id);
    const patch = patchOf(row);
    if (Object.keys(patch).length === 0) return this.#change(id, { state: 'idle', error: null });
    this.#saving += 1;
    this.#change(id, { state: 'saving', error: null });
    try {
      const saved = await this.#port.save(id, { ...patch, version: entry.version });
      this.#failures.delete(id);
      this.#saved(id, saved, patch);
    } catch (error) {
      this.#failed(id, error, patch);
    } finally {
      this.#saving -= 1;
    }
  }

  #saved(id: string, saved: Entry, patch: EntryPatch): void {
    this.#port.keep(saved);
    const row = this.row(id);
    const cells = Object.fromEntries(
      fieldsOf(row).flatMap(([field, cell]) => {
        const sent = Object.hasOwn(patch, field) && sameCell(cell.value, patch[field]) && !cell.problem;
        return sent ? [] : [[field, Object.hasOwn(patch, field) ? { ...cell, base: saved[field] } : cell]];
      }),
    );
    const explanations = row.explanations === patch.explanations ? null : row.explanations;
    const next: RowDraft = { ...row, cells, explanations, state: 'idle', savedAt: saved.filledAt, error: null };
    const more = Object.keys(patchOf(next)).length > 0;
    this.#change(id, { ...next, state: more ? 'waiting' : 'idle' });
    if (more && !this.#timers.has(id)) this.#schedule(id, 0);
  }

  #failed(id: string, error: unknown, patch: EntryPatch): void {
    const problem = error instanceof ApiProblem ? error : null;
    if (problem?.code === 'stale-version' && problem.current) {
      return this.#overtaken(id, problem.current as unknown as Entry);
    }
    const named = problem?.errors.filter(({ field }) => Object.hasOwn(patch, field)) ?? [];
    const row = this.row(id);
    if (problem?.status === 422 && named.length > 0) {
      const cells = { ...row.cells };
      for (const { field, code, params } of named) {
        const cell = cells[field as EntryField];
        if (cell) cells[field as EntryField] = { ...cell, problem: { code: code as CellProblem['code'], params } };
      }
      this.#change(id, { cells, state: 'waiting', error: null });
      return this.#schedule(id, 0);
    }
    this.#change(id, { state: 'failed', error });
    if (problem && problem.status >= 400 && problem.status < 500) return this.#port.refused();
    const failures = this.#failures.get(id) ?? 0;
    this.#failures.set(id, failures + 1);
    this.#schedule(id, retryDelays[Math.min(failures, retryDelays.length - 1)] ?? 0);
  }

  /** Somebody else saved first. Cells that only one of the two changed are merged; for the others a person chooses. */
  #overtaken(id: string, current: Entry): void {
    const before = this.#port.entry(id);
    this.#port.keep(before ? { ...before, ...current } : current);
    const row = this.row(id);
    this.#change(id, { ...compared(row, current), state: 'waiting' });
    this.#schedule(id, 0);
  }
}

function withCell(row: RowDraft, entry: Entry, field: EntryField, text: string): Pick<RowDraft, 'cells' | 'conflicts'> {
  const read = readCell(field, text);
  if (read.ok && sameCell(read.value, entry[field])) {
    return { cells: without(row.cells, field), conflicts: without(row.conflicts, field) };
  }
  const base = row.cells[field]?.base ?? entry[field];
  const cell: DraftCell = read.ok
    ? { text, value: read.value, base, problem: null }
    : { text, value: entry[field], base, problem: { code: read.code, params: read.params } };
  return { cells: { ...row.cells, [field]: cell }, conflicts: row.conflicts };
}

/** What can be sent: cells that read well and that nobody else changed. */
export function patchOf(row: RowDraft): EntryPatch {
  const cells = fieldsOf(row).filter(([field, cell]) => !cell.problem && !row.conflicts[field]);
  return {
    ...Object.fromEntries(cells.map(([field, cell]) => [field, cell.value])),
    ...(row.explanations ? { explanations: row.explanations } : {}),
  };
}

function compared(row: RowDraft, current: Entry): Pick<RowDraft, 'cells' | 'conflicts'> {
  let { cells, conflicts } = row;
  for (const [field, cell] of fieldsOf(row)) {
    const theirs = current[field];
    const conflict = { theirs, byName: current.filledByName, at: current.filledAt };
    if (!cell.problem && sameCell(theirs, cell.value)) cells = without(cells, field);
    else if (!sameCell(theirs, cell.base)) conflicts = { ...conflicts, [field]: conflict };
  }
  return { cells, conflicts };
}

const storedOf = (rows: ReadonlyMap<string, RowDraft>): StoredDrafts =>
  Object.fromEntries(
    [...rows].flatMap(([id, row]) => {
      const cells = fieldsOf(row).map(([field, { text, base }]) => [field, { text, base }] as const);
      return cells.length > 0 ? [[id, Object.fromEntries(cells)]] : [];
    }),
  );

function synced(row: RowDraft, entry: Entry): RowDraft | null {
  if (row.state === 'saving') return null;
  const next = compared(row, entry);
  const count = (one: object) => Object.keys(one).length;
  const same = count(next.cells) === count(row.cells) && count(next.conflicts) === count(row.conflicts);
  return same ? null : { ...row, ...next, state: 'waiting' };
}

function restored(entry: Entry, draft: StoredDrafts[string] | undefined): RowDraft | null {
  let row: RowDraft = untouched;
  for (const [field, stored] of Object.entries(draft ?? {}) as [EntryField, { text: string; base: CellValue }][]) {
    const { cells } = withCell(row, entry, field, stored.text);
    const cell = cells[field];
    row = { ...row, cells: cell ? { ...cells, [field]: { ...cell, base: stored.base } } : cells };
  }
  return fieldsOf(row).length === 0 ? null : { ...row, ...compared(row, entry), state: 'waiting' };
}
