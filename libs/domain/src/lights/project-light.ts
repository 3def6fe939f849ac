import { isStageBefore } from '../projects/stages.js';
import { compareRatio, percentOf, type Ratio, ratioOf, subtractRatio } from '../values/rates.js';
import { expectedRatio, isPlanJudged, planKind } from './plan.js';
import { DEFAULT_THRESHOLDS, type LightReason, type LightResult, type ProjectLightInput } from './vocabulary.js';

interface Progress {
  readonly month: string;
  readonly plan: 'monthly' | 'linear';
  readonly completion: Ratio;
  readonly expected: Ratio;
  /** Share of the plan by which it is behind; negative where it is ahead. */
  readonly behind: Ratio;
}

/** How far the year is, beside the plan; null where that is not judged. */
const progressOf = (input: ProjectLightInput): Progress | null => {
  const { judgedMonth: month, annualPlan, yearInvestment } = input;
  if (month === null || annualPlan === null || !isPlanJudged(input, month)) return null;
  const [completion, expected] = [ratioOf(yearInvestment, annualPlan), expectedRatio(input, month)];
  if (completion === null || expected === null) return null;
  return {
    month,
    plan: planKind(input, month),
    completion,
    expected,
    behind: subtractRatio(expected, completion),
  };
};

const progressReason = (code: 'behind-plan' | 'on-plan', progress: Progress): LightReason => ({
  code,
  params: {
    month: progress.month,
    plan: progress.plan,
    completionRate: percentOf(progress.completion),
    expectedRate: percentOf(progress.expected),
    behind: percentOf(progress.behind),
  },
});

const isBehind = (progress: Progress | null, points: number): progress is Progress => {
  const limit = ratioOf(String(points), '100');
  return progress !== null && limit !== null && compareRatio(progress.behind, limit) >= 0;
};

/** Milestones that had not been reached on the day: the overdue ones, and those due by a day. */
const openMilestones = ({ milestones, asOf }: ProjectLightInput, until: string, from = ''): LightReason[] =>
  milestones
    .flatMap(({ name, plannedOn, actualOn }) =>
      plannedOn !== null && (actualOn === null || actualOn > asOf) ? [{ name, plannedOn }] : [],
    )
    .filter(({ plannedOn }) => plannedOn >= from && plannedOn <= until)
    .sort((left, right) => (left.plannedOn < right.plannedOn ? -1 : 1))
    .map(({ name, plannedOn }) => ({
      code: plannedOn < asOf ? 'milestone-overdue' : 'milestone-due',
      params: { name, plannedOn },
    }));

const notJudged = ({ stage, annualPlan }: ProjectLightInput): LightReason | null => {
  if (stage === 'terminated' || isStageBefore(stage, 'planned-start'))
    return { code: 'stage-not-judged', params: { stage } };
  const planned = annualPlan !== null && ratioOf('1', annualPlan) !== null;
  return planned ? null : { code: 'no-annual-plan', params: {} };
};

/** The day before a date, for bounds that leave the date itself out. */
const dayBefore = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/**
 * The light of a project. Not judged without an annual plan, before 拟开工 and when terminated. Red: no entry, behind
 * the plan by `redBehind` points or more, or a milestone overdue. Yellow: behind by `yellowBehind`, or a milestone due
 * up to the day on which the next period closes. Points are compared unrounded.
 */
export const projectLight = (input: ProjectLightInput): LightResult => {
  const { asOf, judgedMonth, nextClosesOn, thresholds = DEFAULT_THRESHOLDS } = input;
  const none = notJudged(input);
  if (none !== null) return { light: 'none', reasons: [none] };
  const progress = progressOf(input);
  const red: LightReason[] = [];
  const yellow: LightReason[] = [];
  if (input.entryMissing && judgedMonth !== null) red.push({ code: 'entry-missing', params: { month: judgedMonth } });
  if (isBehind(progress, thresholds.redBehind)) red.push(progressReason('behind-plan', progress));
  else if (isBehind(progress, thresholds.yellowBehind)) yellow.push(progressReason('behind-plan', progress));
  red.push(...openMilestones(input, dayBefore(asOf)));
  if (nextClosesOn !== null) yellow.push(...openMilestones(input, nextClosesOn, asOf));
  if (red.length > 0) return { light: 'red', reasons: [...red, ...yellow] };
  if (yellow.length > 0) return { light: 'yellow', reasons: yellow };
  const calm: LightReason =
    progress === null ? { code: 'not-judged-yet', params: {} } : progressReason('on-plan', progress);
  return { light: 'green', reasons: [calm] };
};
