import type { ErrorCode } from '@lianqun/domain';
import type { Cell } from '@lianqun/spreadsheet';
import type { RowBuilder } from '../row-builder.js';

/** Reads one filled cell into the row. */
export type CellReader = (cell: Cell, row: RowBuilder) => void;

/** Texts that name entries of dictionaries. */
export type EntryKind = 'chains' | 'clusters' | 'industry' | 'platform' | 'organization' | 'tags';

/** How the cells of a column are read. */
export type FieldReading =
  /**
   * Text; what is too long is cut, and kept whole beside the record. `doubt` says what is odd about it; `glue` joins the
   * texts of several columns, a blank unless said.
   */
  | { kind: 'text'; maxLength: number | null; glue?: string; doubt?: (value: string) => ErrorCode | null }
  /** A contact detail: a mask says nothing, and nothing of it is kept beside the record. */
  | { kind: 'contact'; maxLength: number | null; doubt?: (value: string) => ErrorCode | null }
  /** Text that must not be cut. */
  | { kind: 'name'; maxLength: number | null }
  /** Several texts in one cell; what is too long or too many is set aside. */
  | { kind: 'list'; split: (text: string) => string[]; maxLength: number | null; maxItems: number }
  /** An amount as 万元; `keep` puts it into the row where it is not the value of the field itself. */
  | { kind: 'money'; keep?: (value: string, row: RowBuilder) => void }
  | { kind: 'date' }
  | { kind: 'integer' }
  /** A word of a vocabulary; `allowed` lists the words for whoever wrote another one. */
  | { kind: 'term'; read: (text: string) => unknown; allowed: readonly string[] }
  | { kind: EntryKind }
  /** The id or the version of the record that an exported row was. */
  | { kind: 'record-key' }
  /** Kept beside the record under the name of the column. */
  | { kind: 'extra' }
  | { kind: 'own'; read: CellReader };
