/** The columns of lists: recognised by the same rules for every register, each with its own catalogue. */
export { parseYearlyKey, splitHeaderYear, yearlyKey, type HeaderYear, type YearlyKey } from './header-year.js';
export {
  columnMatcher,
  type ColumnCatalogue,
  type ColumnConfidence,
  type ColumnKey,
  type ColumnMatcher,
  type ColumnToMatch,
  type KnownColumn,
  type MatchedColumn,
} from './matcher.js';
export {
  plainLedger,
  resolvePlainYear,
  takesSeveralColumns,
  type PlainColumn,
  type PlainField,
  type PlainKind,
  type PlainLedger,
  type PlainLedgerDraft,
} from './plain-ledger.js';
export { isRecordKey, RECORD_KEYS, recordKeys, type RecordKey } from './record-keys.js';
export {
  parseRegionPartKey,
  REGION_PARTS,
  regionPartKey,
  regionParts,
  type RegionPart,
  type RegionPartKey,
} from './region-parts.js';
export { splitCell } from './split-cell.js';
