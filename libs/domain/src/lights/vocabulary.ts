/** 亮灯: its names and signs, its thresholds, what it is judged by and what it says. */
import type { BlockerStatus } from '../blockers/steps.js';
import type { Label } from '../names/terms.js';
import type { ProjectStage } from '../projects/stages.js';

export const LIGHTS = ['green', 'yellow', 'red', 'none'] as const;

export type Light = (typeof LIGHTS)[number];

interface LightEntry extends Label {
  /** Beside the colour, so that the light reads in black and white too. */
  readonly sign: string;
}

export const lights: Readonly<Record<Light, LightEntry>> = {
  green: { zh: '正常', en: 'On course', sign: '●' },
  yellow: { zh: '预警', en: 'At risk', sign: '▲' },
  red: { zh: '滞后', en: 'Behind', sign: '■' },
  none: { zh: '不适用', en: 'Not applicable', sign: '○' },
};

export interface LightThresholds {
  /** Percentage points behind the plan from which a project is red. */
  readonly redBehind: number;
  /** Percentage points behind the plan from which a project is yellow. */
  readonly yellowBehind: number;
  /** Working days before its deadline from which a blocker is yellow. */
  readonly blockerYellowWorkingDays: number;
}

export const DEFAULT_THRESHOLDS: LightThresholds = { redBehind: 20, yellowBehind: 10, blockerYellowWorkingDays: 3 };

export const LIGHT_REASONS = [
  'stage-not-judged',
  'no-annual-plan',
  'entry-missing',
  'behind-plan',
  'milestone-overdue',
  'milestone-due',
  'on-plan',
  'not-judged-yet',
  'blocker-not-assigned',
  'blocker-closed',
  'blocker-overdue',
  'blocker-due',
  'blocker-no-note',
  'blocker-on-course',
  'blocker-extended',
] as const;

export type LightReasonCode = (typeof LIGHT_REASONS)[number];

/** One reason of a light. Params are identifiers, dates and numbers; `lightReason` words them. */
export interface LightReason {
  readonly code: LightReasonCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface LightResult {
  readonly light: Light;
  /** All that speaks for a warning, the gravest first, or why there is none; never empty. */
  readonly reasons: readonly LightReason[];
}

export interface MonthlyPlan {
  /** YYYY-MM */
  readonly month: string;
  readonly amount: string;
}

/** What the plan of a year is made of; amounts are decimal strings of 万元. */
export interface PlanInput {
  /** Of the year of the month that is judged. */
  readonly annualPlan: string | null;
  /** 分月计划; months of other years do not matter. */
  readonly monthlyPlan: readonly MonthlyPlan[];
  /** The first day of construction: actual, else planned. */
  readonly constructionFrom: string | null;
  /** The last day of construction: actual, else planned. */
  readonly constructionTo: string | null;
}

export interface Milestone {
  readonly name: string;
  readonly plannedOn: string | null;
  readonly actualOn: string | null;
}

export interface ProjectLightInput extends PlanInput {
  readonly stage: ProjectStage;
  /** Invested from January through `judgedMonth`. */
  readonly yearInvestment: string;
  /** The last month of the newest period whose filling has closed; null before the first. */
  readonly judgedMonth: string | null;
  /** Filling of that period has closed and the project has no entry. */
  readonly entryMissing: boolean;
  readonly milestones: readonly Milestone[];
  /** The day as of which everything is read. */
  readonly asOf: string;
  /** The day on which filling of the next period closes. */
  readonly nextClosesOn: string | null;
  readonly thresholds?: LightThresholds;
}

export interface BlockerLightInput {
  readonly status: BlockerStatus;
  /** The deadline in force. */
  readonly deadline: string | null;
  /** The first deadline it was given. */
  readonly originalDeadline: string | null;
  readonly asOf: string;
  /** A progress note was written in the last closed month. */
  readonly notedInLastClosedPeriod: boolean;
  /** It had been assigned before that month began, so a note was to be expected. */
  readonly assignedBeforeLastClosedPeriod: boolean;
  readonly thresholds?: LightThresholds;
}
