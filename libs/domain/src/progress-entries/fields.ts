/** 月度填报: what is typed for one project and one period. */
import type { Label } from '../names/terms.js';

/** In the order of the monthly columns of 项目台账, which is the order of the table in which they are typed. */
export const ENTRY_FIELDS = [
  'monthlyInvestment',
  'fundsInPlace',
  'stage',
  'actualStart',
  'actualCompletion',
  'actualProduction',
  'imageProgress',
  'progress',
  'problems',
  'coordination',
  'nextStep',
  'inStatistics',
] as const;

export type EntryField = (typeof ENTRY_FIELDS)[number];

export type EntryFieldKind = 'money' | 'stage' | 'date' | 'text' | 'boolean';

interface EntryFieldEntry extends Label {
  readonly kind: EntryFieldKind;
  /** Longest text in characters; null where length is no rule. */
  readonly maxLength: number | null;
  /** Without it the project counts as not filled in. */
  readonly required: boolean;
}

const text = (zh: string, en: string, maxLength: number, required = false): EntryFieldEntry => {
  return { zh, en, kind: 'text', maxLength, required };
};
const date = (zh: string, en: string): EntryFieldEntry => {
  return { zh, en, kind: 'date', maxLength: null, required: false };
};
const money = (zh: string, en: string): EntryFieldEntry => {
  return { zh, en, kind: 'money', maxLength: null, required: true };
};

export const entryFields: Readonly<Record<EntryField, EntryFieldEntry>> = {
  monthlyInvestment: money('本月完成投资', 'Invested this month'),
  fundsInPlace: money('本月到位资金', 'Funds received this month'),
  stage: { zh: '项目阶段', en: 'Stage', kind: 'stage', maxLength: null, required: false },
  actualStart: date('实际开工', 'Actual start'),
  actualCompletion: date('实际竣工', 'Actual completion'),
  actualProduction: date('实际投产', 'Actual start of production'),
  imageProgress: text('形象进度', 'State of the works', 1000, true),
  progress: text('本月进展', 'Progress this month', 2000),
  problems: text('存在问题', 'Problems', 2000),
  coordination: text('需协调事项', 'Matters to be coordinated', 2000),
  nextStep: text('下一步计划', 'Next steps', 2000),
  inStatistics: { zh: '是否入统', en: 'In the statistics', kind: 'boolean', maxLength: null, required: false },
};

/** What is asked beside the columns where a value needs explaining. */
export const ENTRY_REMARKS = ['noChangeReason', 'reductionReason', 'explanations'] as const;

export type EntryRemark = (typeof ENTRY_REMARKS)[number];

export const entryRemarks: Readonly<Record<EntryRemark, Label>> = {
  noChangeReason: { zh: '本月无变化原因', en: 'Reason for no change' },
  reductionReason: { zh: '核减原因', en: 'Reason for the reduction' },
  explanations: { zh: '情况说明', en: 'Explanation' },
};

/** Longest reason or explanation, in characters. */
export const MAX_REMARK = 500;

export const NO_CHANGE_REASONS = ['winter-stop', 'procedures', 'funds', 'land', 'other'] as const;

export type NoChangeReason = (typeof NO_CHANGE_REASONS)[number];

/** Why nothing moved this month (本月无变化). */
export const noChangeReasons: Readonly<Record<NoChangeReason, Label>> = {
  'winter-stop': { zh: '冬季停工', en: 'Winter stop' },
  procedures: { zh: '手续办理', en: 'Procedures under way' },
  funds: { zh: '资金筹措', en: 'Raising funds' },
  land: { zh: '土地征拆', en: 'Land acquisition' },
  other: { zh: '其他', en: 'Other' },
};

/** What stands in an entry; null and blank mean not given. Amounts are decimal strings of 万元. */
export interface EntryValues {
  readonly monthlyInvestment: string | null;
  readonly fundsInPlace: string | null;
  readonly stage: string | null;
  readonly actualStart: string | null;
  readonly actualCompletion: string | null;
  readonly actualProduction: string | null;
  readonly imageProgress: string | null;
  readonly progress: string | null;
  readonly problems: string | null;
  readonly coordination: string | null;
  readonly nextStep: string | null;
  readonly inStatistics: boolean | null;
  readonly noChangeReason: string | null;
  readonly reductionReason: string | null;
  /** By the code of the warning that they explain. */
  readonly explanations: Readonly<Record<string, string>>;
}

/** True when what every entry must say is said: both amounts (0 counts) and the state of the works. */
export const isComplete = (entry: Pick<EntryValues, 'monthlyInvestment' | 'fundsInPlace' | 'imageProgress'>): boolean =>
  missingFields(entry).length === 0;

export type RequiredEntryField = 'monthlyInvestment' | 'fundsInPlace' | 'imageProgress';

/** The required fields that an entry does not fill. */
export const missingFields = (entry: Pick<EntryValues, RequiredEntryField>): RequiredEntryField[] =>
  (['monthlyInvestment', 'fundsInPlace', 'imageProgress'] as const).filter((field) => !entry[field]?.trim());
