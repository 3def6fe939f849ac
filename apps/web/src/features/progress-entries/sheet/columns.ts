import { ENTRY_FIELDS, entryFields, type EntryField as SheetField, type EntryFieldKind } from '@lianqun/domain';
import type { EntryField } from '../types.js';

export interface EntryColumn {
  field: SheetField;
  kind: EntryFieldKind;
  width: number;
  /** Last month's value stands in a read-only column before it. */
  withLast: boolean;
  /** The two sums that follow from the amounts stand behind this column. */
  sumsBehind: boolean;
}

const widths: Record<SheetField, number> = {
  monthlyInvestment: 100,
  fundsInPlace: 80,
  stage: 86,
  actualStart: 104,
  actualCompletion: 104,
  actualProduction: 104,
  imageProgress: 92,
  progress: 200,
  problems: 180,
  coordination: 180,
  nextStep: 180,
  inStatistics: 84,
};

const beside: readonly SheetField[] = ['monthlyInvestment', 'fundsInPlace', 'imageProgress'];

/** What is typed each month, in the order of the ledger: the order in which a block of cells is pasted. */
export const allColumns: readonly EntryColumn[] = ENTRY_FIELDS.map((field) => ({
  field,
  kind: entryFields[field].kind,
  width: widths[field],
  withLast: beside.includes(field),
  sumsBehind: field === 'fundsInPlace',
}));

const main: readonly SheetField[] = ['monthlyInvestment', 'fundsInPlace', 'stage', 'imageProgress'];

/** The columns that change every month; the others stand in the pane under the table until asked for. */
export const mainColumns: readonly EntryColumn[] = allColumns.filter(({ field }) => main.includes(field));

export const kindOf = (field: EntryField): EntryFieldKind =>
  Object.hasOwn(entryFields, field) ? entryFields[field as SheetField].kind : 'text';

export const lastFields = [
  'monthlyInvestment',
  'fundsInPlace',
  'stage',
  'imageProgress',
  'progress',
  'problems',
  'coordination',
  'nextStep',
] as const;

export type LastField = (typeof lastFields)[number];

/** Whether the entry carries last month's value of a field. */
export const hasLast = (field: EntryField): field is LastField => lastFields.some((name) => name === field);
