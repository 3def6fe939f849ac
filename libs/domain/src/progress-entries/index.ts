/** 月度填报: the fields, the sums that follow from them, and the checks before submitting. */
export {
  canSubmitEntry,
  checkEntry,
  isExplained,
  type EntryCheck,
  type EntryCheckInput,
  type EntryCheckResult,
} from './checks.js';
export {
  ENTRY_FIELDS,
  ENTRY_REMARKS,
  entryFields,
  entryRemarks,
  isComplete,
  MAX_REMARK,
  missingFields,
  NO_CHANGE_REASONS,
  noChangeReasons,
  type EntryField,
  type EntryFieldKind,
  type EntryRemark,
  type EntryValues,
  type NoChangeReason,
  type RequiredEntryField,
} from './fields.js';
export {
  derivedTotals,
  deriveTotals,
  type DerivedTotals,
  type PeriodAmounts,
  type PeriodTotals,
  type RunningTotals,
  type TotalsProject,
  type TypedAmounts,
} from './totals.js';
