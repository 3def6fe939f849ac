import { Injectable } from '@nestjs/common';
import {
  type AuditedWithin,
  type AuditEntry,
  AuditRecordRepository,
  type SilentColumns,
} from './audit-record.repository.js';
import type { HistoryChange, HistoryEntry, HistoryList } from './history.dto.js';

type Values = Record<string, unknown>;

/** How the tables of one register are called in the words of its API. */
export interface RecordWords {
  /** As the audit record has it. */
  kind: string;
  /** Kinds under which more of it is noted. */
  alsoKinds?: readonly string[];
  table: string;
  /** Columns of the table; those not named are not shown. */
  fields: Readonly<Record<string, string>>;
  /** What hangs on the record, by table: the field, and what is shown of a row. */
  children: Readonly<Record<string, { field: string; value: (row: Values) => unknown }>>;
  /** Columns whose numbers are numbers to the API; amounts stay text. */
  counts: ReadonlySet<string>;
  /** What is no news where nothing else of a row changed. */
  silent?: SilentColumns;
  /** Fields in which ids stand for other records. */
  references: ReadonlySet<string>;
}

/** Finds the names of what is referred to by id. */
export type NamesOf = (ids: string[]) => Promise<ReadonlyMap<string, string>>;

const isEmpty = (value: unknown) =>
  value === null ||
  value === undefined ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && Object.keys(value).length === 0);

const plain = (value: unknown): unknown => (isEmpty(value) ? null : value);

/** Every text in a value, however deep. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const named = (value: unknown, names: ReadonlyMap<string, string>): unknown => {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, named(member, names)]));
};

/** The members of a row of the audit record, which tells all numbers as text. */
function counted(row: Values, counts: ReadonlySet<string>): Values {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      counts.has(column) && value !== null ? Number(value) : value,
    ]),
  );
}

function ownChanges(row: AuditEntry['rows'][number], words: RecordWords): HistoryChange[] {
  const before = counted(row.before ?? {}, words.counts);
  const after = counted(row.after ?? {}, words.counts);
  return Object.entries(words.fields).flatMap(([column, field]) => {
    const change = { field, before: plain(before[column]), after: plain(after[column]) };
    return change.before === null && change.after === null ? [] : [change];
  });
}

function childChange(row: AuditEntry['rows'][number], words: RecordWords): HistoryChange {
  const child = words.children[row.table];
  const shown = (values: Values | null) => (values && child ? child.value(counted(values, words.counts)) : null);
  return { field: child?.field ?? row.table, before: shown(row.before), after: shown(row.after) };
}

function entryOf(entry: AuditEntry, words: RecordWords): HistoryEntry {
  const own = entry.rows.filter((row) => row.table === words.table);
  const children = entry.rows.filter((row) => row.table !== words.table);
  return {
    id: entry.id,
    at: entry.at,
    actorName: entry.actorName,
    origin: {
      kind: entry.origin.kind,
      ...(entry.origin.batchId && { batchId: entry.origin.batchId }),
      ...(entry.fileName && { fileName: entry.fileName }),
      ...(entry.rowNumber && { rowNumber: entry.rowNumber }),
      ...(entry.origin.undo && { undo: true }),
    },
    operation: own[0]?.operation ?? 'update',
    changes: [...own.flatMap((row) => ownChanges(row, words)), ...children.map((row) => childChange(row, words))],
  };
}

/** The history of a record in the words of its register, with names instead of ids. */
@Injectable()
export class RecordHistory {
  constructor(private readonly audit: AuditRecordRepository) {}

  /** @param within where rows of the record are noted under another one */
  async list(
    words: RecordWords,
    namesOf: NamesOf,
    id: string,
    page: number,
    pageSize: number,
    within: AuditedWithin | null = null,
  ): Promise<HistoryList> {
    const kinds = [words.kind, ...(words.alsoKinds ?? [])];
    const { entries, total } = await this.audit.history(kinds, id, pageSize, (page - 1) * pageSize, {
      within,
      silent: words.silent ?? null,
    });
    const items = entries.map((entry) => entryOf(entry, words));
    const referring = items.flatMap((item) => item.changes).filter(({ field }) => words.references.has(field));
    const names = await namesOf(referring.flatMap(({ before, after }) => [...textsIn(before), ...textsIn(after)]));
    for (const change of referring) {
      change.before = named(change.before, names);
      change.after = named(change.after, names);
    }
    return { items, total };
  }
}
