import type { Schemas } from '@lianqun/api-client';
import type { ImportMode, ValueMode } from '@lianqun/domain';
import { api } from '../../shared/api/client.js';

export type FileColumn = Schemas['ImportColumn'] & {
  /** Further fields that the column feeds. */
  also?: string[];
  /** Not kept beside the record either. */
  left?: boolean;
};

/** Batches, rows and their parts as the preview works with them. */
export type Batch = Omit<Schemas['ImportBatch'], 'mapping'> & {
  mapping: FileColumn[];
  mode: ImportMode;
  fieldModes: Record<string, ValueMode>;
  unmatched: number;
  learned: { from: string; columns: number; values: number } | null;
};

export type ImportRow = Schemas['ImportRow'] & {
  mode: ValueMode | null;
  edits: Record<string, string>;
  answered: boolean;
  cells: string[];
};

export interface ImportRowPage {
  items: ImportRow[];
  total: number;
}

export interface ReadAgain {
  version: number;
  sheet?: number;
  headerRow?: number | null;
  columns?: Record<string, string | string[] | null>;
  units?: Record<string, string>;
  extras?: boolean;
  useMemory?: boolean;
}

/** A text of the file that names no entry of a dictionary, or several. */
export interface UnmatchedValue {
  field: string;
  label: string;
  text: string;
  count: number;
  code: string;
  column: number;
  header: string;
  options: { id: string; label: string }[] | null;
  meaning: { ids: string[] | null; labels: string[]; learned: boolean } | null;
}

export interface Meaning {
  field: string;
  text: string;
  /** Null: left out, kept as it stands. */
  ids: string[] | null;
}

/** A kind of problem with the rows that have it. */
export interface ProblemCount {
  code: string;
  severity: 'error' | 'warning' | 'question';
  field: string | null;
  count: number;
  open: number;
  message: string;
}

/** A record of the register beside a row. */
export interface Candidate {
  id: string;
  name: string;
  score: 'same-core' | 'one-character' | 'code' | 'name' | 'id';
  values: Record<string, unknown>;
  differs: string[];
  projects: number;
  source: string | null;
}

export interface CellEdit {
  rowNumber: number;
  column: number;
  text: string;
  before: string;
}

interface Client {
  request: (
    method: string,
    path: string,
    init: { params: { path: Record<string, string | number> }; body?: unknown },
  ) => Promise<{ data?: unknown }>;
}

export async function send<T>(
  method: 'get' | 'put',
  path: string,
  params: Record<string, string | number>,
  body?: unknown,
): Promise<T> {
  const { data } = await (api as unknown as Client).request(method, path, {
    params: { path: params },
    ...(body === undefined ? {} : { body }),
  });
  return data as T;
}
