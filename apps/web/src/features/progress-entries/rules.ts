import {
  checkEntry,
  derivedTotals,
  isExplained,
  PROJECT_STAGES,
  todayInShanghai,
  type EntryValues,
  type ProjectStage,
} from '@lianqun/domain';
import type { Entry, EntryField } from './types.js';

export interface Derived {
  yearInvestment: string;
  totalInvestment: string;
  completionRate: string | null;
}

export interface RowCheck {
  severity: 'error' | 'warning';
  field: string;
  code: string;
  params: Record<string, unknown>;
  explained: boolean;
}

/** The sums that follow from what stands on the screen, by the rule by which the server adds them up. */
export function derivedOf(entry: Entry, values: EntryValues, lastMonth: string): Derived {
  const { annualPlan } = entry.project;
  // What the plan expects by now is the server's to say: the months of the plan are not part of the sheet.
  const plan = { annualPlan, monthlyPlan: [], constructionFrom: null, constructionTo: null };
  return derivedTotals(entry.before, values, plan, lastMonth);
}

const stageOf = (name: string): ProjectStage => PROJECT_STAGES.find((stage) => stage === name) ?? 'lead';

/**
 * The checks of an entry by the rules of the server, a required cell without a value left out: that is shown as not
 * filled in. A warning about an unchanged text stays in sight once its reason is given.
 */
export function checksOf(entry: Entry, values: EntryValues): RowCheck[] {
  const { project } = entry;
  const result = checkEntry({
    entry: { ...values, noChangeReason: null },
    project: { ...project, stage: stageOf(project.stage) },
    before: entry.before,
    last: entry.last,
    today: todayInShanghai(new Date()),
  });
  const errors = result.errors
    .filter(({ code }) => code !== 'entry-missing')
    .map((check): RowCheck => ({ ...check, severity: 'error', explained: false }));
  const warnings = result.warnings.map((check): RowCheck => {
    const unchanged = check.code === 'image-unchanged' && values.noChangeReason !== null;
    return { ...check, severity: 'warning', explained: unchanged || isExplained(check, values) };
  });
  return [...errors, ...warnings];
}

/** The cell at which a check is shown: the reason for a reduction is asked at the amount that is reduced. */
export function cellOfCheck({ field, params }: Pick<RowCheck, 'field' | 'params'>): EntryField {
  const at = field === 'reductionReason' ? params['field'] : field;
  return (typeof at === 'string' ? at : field) as EntryField;
}
