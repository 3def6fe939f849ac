import type { Row } from '@lianqun/spreadsheet';
import type { Confidence, MappedColumn, RowProblem } from './protocol.js';

/** One row in the words of a register. */
export interface ReadRow {
  record: Record<string, unknown>;
  problems: RowProblem[];
  /** Keys by which the row is matched; null where the row has none. */
  creditCode: string | null;
  nameFolded: string | null;
}

export interface ColumnToMap {
  header: string;
  unit: string | null;
  samples: string[];
}

/** How the lists of one register are read: pure, so that it runs in the reading process. */
export interface TargetReading {
  readonly register: string;
  /** The field without which a row is nothing. */
  readonly nameField: string;
  /** Fields of which every true row fills at least one; narrow rows that fill none are headings and remarks. */
  readonly keyFields: readonly string[];
  /** How much a text looks like a known column name: -1 to 1. */
  scoreHeader(text: string): number;
  mapColumns(columns: readonly ColumnToMap[]): { field: string | null; confidence: Confidence; unit: string | null }[];
  /** The unit of a column that a person mapped, or null where the field has none. */
  unitOf(header: string, field: string): string | null;
  /** Whether a unit that stands above the table is meant for the field. */
  hasUnit(field: string): boolean;
  /** Makes the function that reads a row. `lookups` is what the target handed over. */
  reader(mapping: readonly MappedColumn[], lookups: unknown): (row: Row) => ReadRow;
}
