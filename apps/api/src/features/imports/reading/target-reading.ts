import type { Row } from '@lianqun/spreadsheet';
import type { ContactMasks } from '../rows/contacts.js';
import type { DictionaryReaders, ListLookups, RegionField } from './values/dictionary-readers.js';
import type { FieldReading } from './cells/field-reading.js';
import type { Confidence, MappedColumn, RowProblem } from './protocol.js';
import type { RowBuilder } from './row-builder.js';

/** Keys by which a row is matched; null where the row has none. */
export interface RowKeys {
  creditCode: string | null;
  nameFolded: string | null;
}

/** One row in the words of a register. */
export interface ReadRow extends RowKeys {
  record: Record<string, unknown>;
  problems: RowProblem[];
}

export interface ColumnToMap {
  header: string;
  unit: string | null;
  samples: string[];
}

/** How the rows of one list are read, once its columns are known. */
export interface RowPlan {
  /** How the cells of a column are read; null where they are not, or together with others. */
  cell(column: MappedColumn, field: string): FieldReading | null;
  /** Whether a column that feeds no field is nothing of the record: not even kept beside it. */
  ignores(column: MappedColumn): boolean;
  /** Columns that together name a region. */
  readonly regions: readonly { field: RegionField; columns: readonly MappedColumn[] }[];
  /** Looks at the row as a whole when its cells have been read. */
  complete(row: RowBuilder, source: Row): void;
  keys(record: Readonly<Record<string, unknown>>): RowKeys;
}

/** How the lists of one register are read: pure, so that it runs in the reading process. */
export interface TargetReading {
  readonly register: string;
  /** The field without which a row is nothing. */
  readonly nameField: string;
  /** Fields of which every true row fills at least one; narrow rows that fill none are headings and remarks. */
  readonly keyFields: readonly string[];
  /** Fields that are contact details. */
  readonly contacts: ContactMasks;
  /** How much a text looks like a known column name: -1 to 1. */
  scoreHeader(text: string): number;
  mapColumns(
    columns: readonly ColumnToMap[],
  ): { field: string | null; also: string[]; confidence: Confidence; unit: string | null }[];
  /** The units that a field's values may be given in, its own first; none for fields without unit. */
  units(field: string): readonly string[];
  /** Whether a field may be put together from several columns. */
  takesSeveral(field: string): boolean;
  plan(mapping: readonly MappedColumn[], lookups: ListLookups, dictionaries: DictionaryReaders): RowPlan;
}
