import { STAGE_DATES } from '@lianqun/domain';
import { clock } from '../../../shared/formats.js';
import type { RowView } from './row-view.js';
import { cellOfCheck } from '../rules.js';
import type { EntryField } from '../types.js';
import type { EntryWords } from '../words.js';

export interface CellNote {
  tone: 'err' | 'warn' | 'other' | 'plain';
  text: string;
  title: string;
}

/** The stage asks for its dates: what is missing stands at the stage too, whether or not its date has a column. */
const isStageDate = (field: string) => STAGE_DATES.some((name) => name === field);

/** What stands under the value of a cell: the gravest thing first, in a few words. */
export function cellNote(
  view: RowView,
  field: EntryField,
  words: EntryWords,
  changedBy: (name: string | null, time: string) => string,
): CellNote | null {
  const conflict = view.draft.conflicts[field];
  if (conflict) {
    const text = changedBy(conflict.byName, clock(conflict.at));
    return { tone: 'other', text, title: text };
  }
  const problem = view.draft.cells[field]?.problem;
  if (problem) {
    const title = words.message(problem.code, problem.params);
    return { tone: 'err', text: words.short(problem.code, problem.params), title };
  }
  const found = view.checks
    .filter((check) => cellOfCheck(check) === field || (field === 'stage' && isStageDate(check.field)))
    .sort((left, right) => left.severity.localeCompare(right.severity));
  const check = found.find(({ explained }) => !explained);
  if (check) {
    const title = words.message(check.code, check.params);
    return { tone: check.severity === 'error' ? 'err' : 'warn', text: words.short(check.code, check.params), title };
  }
  if (field === 'imageProgress' && view.values.noChangeReason) {
    const text = words.reason(view.values.noChangeReason);
    return { tone: 'plain', text, title: text };
  }
  return null;
}
