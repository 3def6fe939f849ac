/** The stages of a project and how it moves between them, as data. */
import type { ErrorCode, ErrorParams, FieldProblem } from '../errors/index.js';
import type { Term } from '../names/terms.js';

/** In the order in which a project passes them; `terminated` stands outside the order. */
export const PROJECT_STAGES = [
  'lead',
  'negotiating',
  'signed',
  'planned-start',
  'under-construction',
  'completed',
  'in-production',
  'terminated',
] as const;

export type ProjectStage = (typeof PROJECT_STAGES)[number];

export const STAGE_DATES = ['actualStart', 'actualCompletion', 'actualProduction'] as const;

export type StageDateField = (typeof STAGE_DATES)[number];

interface StageEntry extends Term {
  /** Stages that may follow: one step forward, one step back, 终止; and from 终止 back to where it stood. */
  readonly next: readonly ProjectStage[];
  /** The date that entering this stage sets; null where it sets none. */
  readonly dateField: StageDateField | null;
  /** The dates without which a project cannot be in this stage. */
  readonly requiredDates: readonly StageDateField[];
}

export const projectStages: Readonly<Record<ProjectStage, StageEntry>> = {
  lead: {
    zh: '线索',
    en: 'Lead',
    aliases: ['项目线索', '线索项目', '意向', '储备', '谋划', '谋划储备'],
    next: ['negotiating', 'terminated'],
    dateField: null,
    requiredDates: [],
  },
  negotiating: {
    zh: '在谈',
    en: 'In negotiation',
    aliases: ['在谈项目', '洽谈', '洽谈中', '对接', '对接中', '在洽谈', '跟踪洽谈'],
    next: ['signed', 'lead', 'terminated'],
    dateField: null,
    requiredDates: [],
  },
  signed: {
    zh: '签约',
    en: 'Signed',
    aliases: ['已签约', '签约项目', '签订协议', '已签订协议', '签约未开工', '签约落地'],
    next: ['planned-start', 'negotiating', 'terminated'],
    dateField: null,
    requiredDates: [],
  },
  'planned-start': {
    zh: '拟开工',
    en: 'About to start',
    aliases: ['拟开工项目', '前期', '前期工作', '项目前期', '开工前期', '前期手续', '待开工', '未开工', '筹建', '拟建'],
    next: ['under-construction', 'signed', 'terminated'],
    dateField: null,
    requiredDates: [],
  },
  'under-construction': {
    zh: '在建',
    en: 'Under construction',
    aliases: ['在建项目', '已开工', '开工', '建设中', '正在建设', '施工', '施工中', '开工建设', '建设期', '续建'],
    next: ['completed', 'planned-start', 'terminated'],
    dateField: 'actualStart',
    requiredDates: ['actualStart'],
  },
  completed: {
    zh: '竣工',
    en: 'Completed',
    aliases: ['已竣工', '完工', '已完工', '建成', '已建成', '竣工验收', '竣工项目'],
    next: ['in-production', 'under-construction', 'terminated'],
    dateField: 'actualCompletion',
    requiredDates: ['actualCompletion'],
  },
  'in-production': {
    zh: '投产',
    en: 'In production',
    aliases: ['已投产', '投产项目', '建成投产', '竣工投产', '投产达效', '达产', '已达产', '投入使用', '已投用', '运营'],
    next: ['completed', 'terminated'],
    dateField: 'actualProduction',
    requiredDates: ['actualCompletion', 'actualProduction'],
  },
  terminated: {
    zh: '终止',
    en: 'Terminated',
    aliases: ['已终止', '取消', '已取消', '中止', '项目终止', '不再实施', '撤销'],
    next: ['lead', 'negotiating', 'signed', 'planned-start', 'under-construction', 'completed', 'in-production'],
    dateField: null,
    requiredDates: [],
  },
};

/** Not shared between the provinces: what is still being sought or negotiated belongs to the side that does it. */
export const UNSHARED_STAGES: readonly ProjectStage[] = ['lead', 'negotiating'];

/** Whether a project is shared when it has been through these stages, the newest last: it was signed, or further on. */
export const isSharedAfter = (stages: readonly ProjectStage[]): boolean => {
  const stage = stages.at(-1);
  if (stage === undefined || UNSHARED_STAGES.includes(stage)) return false;
  return stages.some((one) => one !== 'terminated' && !UNSHARED_STAGES.includes(one));
};

const position = (stage: ProjectStage): number => PROJECT_STAGES.indexOf(stage);

/** True where `stage` comes before `other` in the order; 终止 is neither before nor after any. */
export const isStageBefore = (stage: ProjectStage, other: ProjectStage): boolean =>
  stage !== 'terminated' && other !== 'terminated' && position(stage) < position(other);

/** A step back, 终止, and coming back from it are explained; a step forward is not. */
export const stageNeedsReason = (from: ProjectStage, to: ProjectStage): boolean =>
  from !== to && !isStageBefore(from, to);

/**
 * Whether a project may move from one stage to another. `before` is the stage in which a terminated project stood: it
 * may come back to that one alone. A project that was logged as terminated has none and may come back to any.
 */
export const canMoveStage = (from: ProjectStage, to: ProjectStage, before: ProjectStage | null = null): boolean =>
  projectStages[from].next.includes(to) && (from !== 'terminated' || before === null || before === to);

/** The stages that may follow, in their order. */
export const allowedStages = (from: ProjectStage, before: ProjectStage | null = null): ProjectStage[] =>
  PROJECT_STAGES.filter((to) => canMoveStage(from, to, before));

export type StageDates = { readonly [Field in StageDateField]?: string | null | undefined };

export interface StageMoveInput {
  readonly reason?: string | null | undefined;
  /** The dates as they will stand after the move. */
  readonly dates: StageDates;
  /** The stage in which a terminated project stood. */
  readonly before?: ProjectStage | null | undefined;
}

/** The stages between two, in the direction of the move. */
const skipped = (from: ProjectStage, to: ProjectStage): ProjectStage[] => {
  const [low, high] = [Math.min(position(from), position(to)), Math.max(position(from), position(to))];
  const between = PROJECT_STAGES.slice(low + 1, high);
  return position(from) < position(to) ? between : between.reverse();
};

const missingDates = (stage: ProjectStage, dates: StageDates): StageDateField[] =>
  projectStages[stage].requiredDates.filter((field) => !dates[field]);

/** One problem for each date without which a project cannot be in the stage. */
export const checkStageDates = (stage: ProjectStage, dates: StageDates): FieldProblem[] =>
  missingDates(stage, dates).map((field) => ({ field, code: 'stage-needs-date', params: { stage, field } }));

/** What stands against moving a project from one stage to another; nothing where it stays in its stage. */
export const stageMove = (
  from: ProjectStage,
  to: ProjectStage,
  { reason, dates, before = null }: StageMoveInput,
): { readonly errors: FieldProblem[] } => {
  const errors: FieldProblem[] = [];
  const add = (field: string, code: ErrorCode, params: ErrorParams): void => void errors.push({ field, code, params });
  if (from === to) return { errors };
  if (!canMoveStage(from, to, before)) {
    if (from === 'terminated') add('stage', 'stage-resume-elsewhere', { before, to });
    else add('stage', 'stage-skipped', { from, to, missing: skipped(from, to) });
    return { errors };
  }
  if (stageNeedsReason(from, to) && !reason?.trim()) add('stageReason', 'stage-needs-reason', { from, to });
  if (to !== 'terminated') errors.push(...checkStageDates(to, dates));
  return { errors };
};
