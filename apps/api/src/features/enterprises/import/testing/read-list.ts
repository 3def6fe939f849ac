import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { v7 as uuid } from 'uuid';
import { readFile } from '../../../imports/reading/read-file.js';
import type { Choices, ReadResult, RowProblem } from '../../../imports/reading/protocol.js';
import { enterpriseReading } from '../enterprise-reading.js';
import type { ListLookups } from '../../../imports/reading/values/dictionary-readers.js';
import type { LearnedLists } from '../../../imports/reading/columns/learned.js';

const SHIPPED = path.resolve(__dirname, '../../../../../reference-data');

interface Shipped {
  key: string;
  id?: string;
  name: string;
  aliases?: string[];
}

const shipped = <T>(file: string): T[] => JSON.parse(readFileSync(path.join(SHIPPED, `${file}.json`), 'utf8')) as T[];

/** Dictionary entries of the shipped files; their keys stand for the ids that a database would give them. */
const named = (file: string) =>
  shipped<Shipped>(file).map(({ key, name, aliases = [] }) => ({ id: key, name, aliases, keys: [key] }));

/** Of no installation. */
export const KEY = `k1:${Buffer.alloc(32, 1).toString('base64')}`;

let lookups: ListLookups | null = null;

const dictionaries = (): ListLookups =>
  (lookups ??= {
    regions: shipped('regions'),
    industries: shipped('industries'),
    chains: named('chains'),
    clusters: named('clusters'),
    platforms: named('receiving-platforms'),
    organizations: named('organizations'),
    today: '2026-03-01',
  });

export interface ReadListRow {
  rowNumber: number;
  record: Record<string, unknown>;
  problems: RowProblem[];
}

export interface ReadList {
  result: ReadResult;
  rows: ReadListRow[];
  /** Header → field. */
  fields: Record<string, string | null>;
  /** What was written for the database. */
  lines: string[];
}

/** Reads a file as the reading process does, without one and without a database. */
export async function readList(
  content: string | Buffer,
  choices: Choices = {},
  learned?: LearnedLists,
): Promise<ReadList> {
  const file = path.join(os.tmpdir(), `list-${uuid()}`);
  writeFileSync(file, content);
  const rows: ReadListRow[] = [];
  let written = '';
  const reading = {
    ...enterpriseReading,
    plan(...given: Parameters<typeof enterpriseReading.plan>) {
      const plan = enterpriseReading.plan(...given);
      const complete: typeof plan.complete = (row, source) => {
        rows.push({ rowNumber: source.row, record: row.record, problems: row.problems });
        plan.complete(row, source);
      };
      return { ...plan, complete };
    },
  };
  try {
    const order = {
      register: 'enterprise',
      path: file,
      batchId: uuid(),
      choices,
      lookups: dictionaries(),
      ...(learned && { learned }),
      keys: [KEY],
    };
    const result = await readFile(order, reading, {
      write: (lines) => {
        written += lines;
        return Promise.resolve();
      },
      progress: () => undefined,
    });
    const fields = Object.fromEntries(result.mapping.map(({ header, letter, field }) => [header || letter, field]));
    return { result, rows, fields, lines: written.split('\n').slice(0, -1) };
  } finally {
    rmSync(file, { force: true });
  }
}

/** The codes of a row's problems with their severity: `error date-incomplete`. */
export const codesOf = (row: ReadListRow | undefined): string[] =>
  (row?.problems ?? []).map(({ severity, code }) => `${severity} ${code}`);
