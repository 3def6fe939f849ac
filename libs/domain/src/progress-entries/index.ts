/** 月度填报: the fields, the sums that follow from them, and the checks before submitting. */
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
