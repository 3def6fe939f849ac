/** The stages of a relocation, who records them, and how it moves between them, as data. */
import type { ErrorCode, ErrorParams, FieldProblem } from '../errors/index.js';
import type { Term } from '../names/terms.js';

/** 意向 → 签约 → 工商变更 → 税务变更 → 开工 → 投产 → 达产, or 终止. */
export const RELOCATION_STAGES = [
  'intent',
  'signed',
  'business-registration',
  'tax-registration',
  'started',
  'in-production',
  'full-production',
  'terminated',
] as const;

export type RelocationStage = (typeof RELOCATION_STAGES)[number];

interface StageEntry extends Term {
  /** Stages that may follow; taking one back is a step of its own. */
  readonly next: readonly RelocationStage[];
  /** Who records that it was entered: either side, or the one that takes the enterprise in. */
  readonly by: 'either' | 'destination';
}

export const relocationStages: Readonly<Record<RelocationStage, StageEntry>> = {
  intent: {
    zh: '意向',
    en: 'Intent',
    aliases: ['意向阶段', '有意向', '洽谈', '在谈', '对接'],
    next: ['signed', 'terminated'],
    by: 'either',
  },
  signed: {
    zh: '签约',
    en: 'Signed',
    aliases: ['已签约', '签订协议', '签约落地'],
    next: ['business-registration', 'terminated'],
    by: 'either',
  },
  'business-registration': {
    zh: '工商变更',
    en: 'Business registration changed',
    aliases: ['已工商变更', '完成工商变更', '工商迁移', '工商注册'],
    next: ['tax-registration', 'terminated'],
    by: 'either',
  },
  'tax-registration': {
    zh: '税务变更',
    en: 'Tax registration changed',
    aliases: ['已税务变更', '完成税务变更', '税务迁移', '税务登记'],
    next: ['started', 'terminated'],
    by: 'either',
  },
  started: {
    zh: '开工',
    en: 'Started',
    aliases: ['已开工', '开工建设', '在建', '建设中'],
    next: ['in-production', 'terminated'],
    by: 'destination',
  },
  'in-production': {
    zh: '投产',
    en: 'In production',
    aliases: ['已投产', '投入使用', '已投用', '开业', '运营'],
    next: ['full-production', 'terminated'],
    by: 'destination',
  },
  'full-production': {
    zh: '达产',
    en: 'Full production',
    aliases: ['已达产', '投产达效', '达效'],
    next: ['terminated'],
    by: 'destination',
  },
  terminated: {
    zh: '终止',
    en: 'Terminated',
    aliases: ['已终止', '取消', '已取消', '中止', '不再实施'],
    next: [],
    by: 'either',
  },
};

export const isRelocationStage = (text: string): text is RelocationStage =>
  RELOCATION_STAGES.some((stage) => stage === text);

/** A stage that a relocation has entered, with the day on which it did. */
export interface RelocationStageEntry {
  readonly stage: RelocationStage;
  readonly enteredOn: string;
  readonly reason?: string | null;
}

/** In the order in which they are passed; 终止 stands outside it. */
const ORDER = RELOCATION_STAGES.filter((stage) => stage !== 'terminated');

/** A move that is logged when it is signed has no day of intent. */
const FIRST: readonly RelocationStage[] = ['intent', 'signed'];

const position = (stage: RelocationStage): number => ORDER.findIndex((one) => one === stage);

/** Where one may go from the newest stage of a line; where a line begins if there is none. */
export const allowedRelocationStages = (from: RelocationStage | null): readonly RelocationStage[] =>
  from === null ? FIRST : relocationStages[from].next;

/** Only 终止 is explained. */
export const relocationStageNeedsReason = (stage: RelocationStage): boolean => stage === 'terminated';

/** A relocation is shared with everybody once it was signed: what is sought and negotiated belongs to its two sides. */
export const isRelocationShared = (line: readonly Pick<RelocationStageEntry, 'stage'>[]): boolean =>
  line.some(({ stage }) => stage !== 'intent' && stage !== 'terminated');

/** What stands against a stage that is next of none: it was passed, it ended the line, or others come first. */
function orderProblem(from: RelocationStage | null, to: RelocationStage): FieldProblem {
  const [at, next] = [from === null ? position('intent') : position(from), position(to)];
  if (from === null && to === 'terminated') return { field: 'stage', code: 'stage-line-empty', params: {} };
  if (from === 'terminated' || next <= at) return { field: 'stage', code: 'stage-not-next', params: { from, to } };
  const missing = ORDER.slice(at + 1, next);
  return { field: 'stage', code: 'stage-skipped', params: { from: from ?? 'intent', to, missing } };
}

/** What stands against adding a stage to a line; nothing where it can be added. `today` is a day in Shanghai. */
export function checkRelocationStage(
  line: readonly RelocationStageEntry[],
  { stage, enteredOn, reason }: RelocationStageEntry,
  today: string,
): FieldProblem[] {
  const errors: FieldProblem[] = [];
  const add = (field: string, code: ErrorCode, params: ErrorParams): void => void errors.push({ field, code, params });
  const former = line.at(-1);
  if (!allowedRelocationStages(former?.stage ?? null).includes(stage)) {
    return [orderProblem(former?.stage ?? null, stage)];
  }
  if (enteredOn > today) add('enteredOn', 'date-in-future', { value: enteredOn });
  else if (former && enteredOn < former.enteredOn) {
    add('enteredOn', 'stage-before-former', { stage, day: enteredOn, former: former.stage, min: former.enteredOn });
  }
  if (relocationStageNeedsReason(stage) && !reason?.trim()) add('reason', 'reason-required', { step: stage });
  return errors;
}

/** What stands against a whole line of stages, by the place of each: `stages.2.enteredOn`. */
export function checkRelocationLine(line: readonly RelocationStageEntry[], today: string): FieldProblem[] {
  if (!line.length) return [{ field: 'stages', code: 'stage-line-empty', params: {} }];
  return line.flatMap((entry, i) =>
    checkRelocationStage(line.slice(0, i), entry, today).map((problem) => ({
      ...problem,
      field: `stages.${String(i)}.${problem.field}`,
    })),
  );
}
