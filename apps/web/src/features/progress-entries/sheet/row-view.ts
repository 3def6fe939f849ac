import { isComplete, type EntryValues } from '@lianqun/domain';
import { untouched, type RowDraft } from '../entry-book.js';
import { checksOf, derivedOf, type Derived, type RowCheck } from '../rules.js';
import type { Entry, EntryField } from '../types.js';

/** One row as it stands on the screen: the saved entry with what was typed over it, and what follows from both. */
export interface RowView {
  entry: Entry;
  draft: RowDraft;
  values: EntryValues;
  derived: Derived;
  checks: readonly RowCheck[];
  /** Cells whose text could not be read. */
  unreadable: readonly EntryField[];
  conflicts: readonly EntryField[];
  complete: boolean;
  /** Not one of the required cells is filled in. */
  empty: boolean;
}

function valuesOf(entry: Entry, draft: RowDraft): EntryValues {
  const typed = Object.entries(draft.cells).filter(([, cell]) => !cell.problem);
  return {
    ...entry,
    ...Object.fromEntries(typed.map(([field, cell]) => [field, cell.value])),
    explanations: draft.explanations ?? entry.explanations,
  };
}

function build(entry: Entry, draft: RowDraft, lastMonth: string): RowView {
  const values = valuesOf(entry, draft);
  const unreadable = Object.entries(draft.cells).flatMap(([field, cell]) =>
    cell.problem ? [field as EntryField] : [],
  );
  return {
    entry,
    draft,
    values,
    derived: derivedOf(entry, values, lastMonth),
    checks: checksOf(entry, values),
    unreadable,
    conflicts: Object.keys(draft.conflicts) as EntryField[],
    complete: isComplete(values),
    empty: !values.monthlyInvestment && !values.fundsInPlace && !values.imageProgress,
  };
}

const made = new WeakMap<Entry, WeakMap<RowDraft, RowView>>();

/** The same entry and the same draft give the same view: rows that nobody touched are not drawn again. */
export function viewOf(entry: Entry, lastMonth: string, draft: RowDraft = untouched): RowView {
  const ofEntry = made.get(entry) ?? new WeakMap<RowDraft, RowView>();
  made.set(entry, ofEntry);
  const view = ofEntry.get(draft) ?? build(entry, draft, lastMonth);
  ofEntry.set(draft, view);
  return view;
}

export const errorsOf = (view: RowView): readonly RowCheck[] =>
  view.checks.filter(({ severity }) => severity === 'error');

export const openWarningsOf = (view: RowView): readonly RowCheck[] =>
  view.checks.filter(({ severity, explained }) => severity === 'warning' && !explained);
