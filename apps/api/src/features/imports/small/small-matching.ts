import type { ErrorCode, ErrorParams } from '@lianqun/domain';
import type { RowProblem } from '../reading/protocol.js';

export type Values = Record<string, unknown>;

/** A staged row as matching sees it. */
export interface RowToMatch {
  rowNumber: number;
  /** What it says of the record, in the register's own words: without the keys of exports. */
  says: Values;
  /** The record that an export named, and the version that was exported. */
  recordId: string | null;
  recordVersion: number | null;
  answer: string | null;
  /** The record that a person chose among several. */
  answerTarget: string | null;
}

/** A record that was deleted, as far as rows may mean it. */
export interface BinnedRecord {
  id: string;
  /** What it is called in questions. */
  title: string;
  /** The code by which lists name records of this register, where they do. */
  code: string | null;
}

export interface KnownRecord {
  id: string;
  version: number;
  /** What it is called in questions. */
  title: string;
  values: Values;
}

/** A key by which records are told apart: what a row gives is compared with what records, and rows before it, answer to. */
export interface IdentityKey {
  readonly row: (values: Values) => readonly string[];
  readonly record: (values: Values) => readonly string[];
  /** It settles which record is meant, whatever else a row says: a code of one's own. */
  readonly sure: boolean;
}

/** By what a register tells its records apart. */
export interface Identity {
  /** The surest first. */
  readonly keys: readonly IdentityKey[];
  /** Whether a row without a record may mean this one after all. */
  alike?(row: Values, record: Values): boolean;
}

/** What was found for a row. */
export interface Matched {
  rowNumber: number;
  /** The row of the file that this one repeats. */
  duplicateOf: number | null;
  target: string | null;
  /** The row named the record itself, by its id or a code, so that its name is what the record is to be called. */
  named: boolean;
  /** What a person has to settle. */
  question: RowProblem | null;
}

/** Records that share a key with a row. */
interface Keyed {
  ids: readonly string[];
  sure: boolean;
}

const problemOf = (code: ErrorCode, params: ErrorParams): RowProblem => ({
  field: 'name',
  column: null,
  severity: 'question',
  code,
  params,
  raw: '',
});

type Index = readonly ReadonlyMap<string, readonly string[]>[];

function indexOf(records: readonly KnownRecord[], { keys }: Identity): Index {
  return keys.map(({ record }) => {
    const found = new Map<string, string[]>();
    for (const { id, values } of records)
      for (const key of new Set(record(values))) found.set(key, [...(found.get(key) ?? []), id]);
    return found;
  });
}

/** Finds the records of the rows of one list. */
export class Matching {
  private readonly index: Index;
  private readonly byId: ReadonlyMap<string, KnownRecord>;
  /** The first row of the file with a key, of rows that found no record. */
  private readonly first = new Map<string, number>();

  constructor(
    private readonly register: string,
    private readonly records: readonly KnownRecord[],
    private readonly identity: Identity,
    private readonly binned: readonly BinnedRecord[] = [],
  ) {
    this.index = indexOf(records, identity);
    this.byId = new Map(records.map((record) => [record.id, record]));
  }

  /** Rows come in the order of the file: of several that mean the same the first counts. */
  of(row: RowToMatch): Matched {
    const { rowNumber } = row;
    const none: Matched = { rowNumber, duplicateOf: null, target: null, named: false, question: null };
    const said = row.answer === 'same-update' ? row.answerTarget : null;
    if (said !== null && this.byId.has(said)) return { ...none, target: said };
    if (row.recordId !== null && this.byId.has(row.recordId)) return { ...none, target: row.recordId, named: true };
    const { ids, sure } = this.keyed(row);
    if (ids.length > 1) return { ...none, question: this.several(ids) };
    const [target] = ids;
    if (target !== undefined) return { ...none, target, named: sure };
    const gone = this.gone(row);
    if (gone) return { ...none, question: gone };
    const twin = this.twin(row);
    if (twin !== null) return { ...none, duplicateOf: twin };
    return { ...none, ...this.resembling(row) };
  }

  /** The records that share a key with the row; where a person said that it is another one, only sure keys count. */
  private keyed({ says, answer }: RowToMatch): Keyed {
    for (const [step, { row, sure }] of this.identity.keys.entries()) {
      if (answer === 'different-new' && !sure) continue;
      const found = new Set(row(says).flatMap((key) => this.index[step]?.get(key) ?? []));
      if (found.size) return { ids: [...found], sure };
    }
    return { ids: [], sure: false };
  }

  /** What there is to say where an export or a code names a record that was deleted meanwhile. */
  private gone({ recordId, says, answer }: RowToMatch): RowProblem | null {
    if (answer === 'different-new') return null;
    const found = this.binned.find(({ id, code }) => id === recordId || (code !== null && code === says.code));
    if (!found) return null;
    const params = { register: this.register, name: found.title, targetId: found.id };
    return problemOf('restore-first', { ...params, options: ['different-new', 'skip'] });
  }

  /** The row of the file that this one repeats. */
  private twin({ rowNumber, says }: RowToMatch): number | null {
    const { keys } = this.identity;
    const asked = keys.flatMap(({ row }, step) => row(says).map((key) => `${String(step)} ${key}`));
    const twin = asked.map((key) => this.first.get(key)).find((row) => row !== undefined);
    if (twin !== undefined) return twin;
    const answered = keys.flatMap(({ record }, step) => record(says).map((key) => `${String(step)} ${key}`));
    for (const key of answered) if (!this.first.has(key)) this.first.set(key, rowNumber);
    return null;
  }

  private resembling({ says, answer }: RowToMatch): Pick<Matched, 'target' | 'question'> {
    const nothing = { target: null, question: null };
    if (answer === 'different-new') return nothing;
    const alike = this.records.filter(({ values }) => this.identity.alike?.(says, values) === true);
    const [one, ...others] = alike;
    if (!one) return nothing;
    if (answer === 'same-update' && !others.length) return { target: one.id, question: null };
    if (others.length) return { target: null, question: this.several(alike.map(({ id }) => id)) };
    const options = ['same-update', 'different-new', 'skip'];
    const params = { register: this.register, name: one.title, targetId: one.id, options };
    return { target: null, question: problemOf('similar-name', params) };
  }

  private several(ids: readonly string[]): RowProblem {
    return problemOf('several-matches', {
      register: this.register,
      count: ids.length,
      candidates: [...ids],
      options: ['same-update', 'different-new', 'skip'],
    });
  }
}
