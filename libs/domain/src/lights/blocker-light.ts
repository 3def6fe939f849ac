import { type BlockerLightInput, DEFAULT_THRESHOLDS, type LightReason, type LightResult } from './vocabulary.js';

const DAY_MS = 86_400_000;

const dayNumber = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS);

/** Days are counted from 1970-01-01, a Thursday; 0 is a Sunday here. */
const isWeekend = (day: number): boolean => [0, 6].includes((day + 4) % 7);

/** Whole weeks have five working days; what is left over is counted day by day. */
const countWorkingDays = (from: number, to: number): number => {
  const weeks = Math.floor((to - from) / 7);
  let count = weeks * 5;
  for (let day = from + weeks * 7 + 1; day <= to; day += 1) if (!isWeekend(day)) count += 1;
  return count;
};

/**
 * Working days after a day up to and including another: Monday to Friday. Public holidays and the weekends worked in
 * their stead are not known here. 0 where `to` is not later.
 */
export const workingDaysUntil = (from: string, to: string): number =>
  to <= from ? 0 : countWorkingDays(dayNumber(from), dayNumber(to));

/** What the deadline says on the day; null where it is far enough away. */
const deadlineReason = (input: BlockerLightInput): { light: 'red' | 'yellow'; reason: LightReason } | null => {
  const { deadline, asOf, thresholds = DEFAULT_THRESHOLDS } = input;
  if (deadline === null) return null;
  if (deadline < asOf) {
    const days = dayNumber(asOf) - dayNumber(deadline);
    return { light: 'red', reason: { code: 'blocker-overdue', params: { deadline, days } } };
  }
  const workingDays = workingDaysUntil(asOf, deadline);
  if (workingDays > thresholds.blockerYellowWorkingDays) return null;
  return { light: 'yellow', reason: { code: 'blocker-due', params: { deadline, workingDays } } };
};

/** An extended deadline says so, whatever the light. */
const extension = ({ deadline, originalDeadline }: BlockerLightInput): LightReason[] =>
  deadline !== null && originalDeadline !== null && deadline !== originalDeadline
    ? [{ code: 'blocker-extended', params: { deadline, originalDeadline } }]
    : [];

/**
 * The light of a blocker. Red: past the deadline in force. Yellow: within `blockerYellowWorkingDays` working days of
 * it, or no progress note in the last closed month. Not judged once closed, and before it has a deadline.
 */
export const blockerLight = (input: BlockerLightInput): LightResult => {
  const { status, deadline } = input;
  if (status === 'closed') return { light: 'none', reasons: [{ code: 'blocker-closed', params: {} }] };
  if (status === 'raised' && deadline === null)
    return { light: 'none', reasons: [{ code: 'blocker-not-assigned', params: {} }] };
  const due = deadlineReason(input);
  const silent = status !== 'raised' && input.assignedBeforeLastClosedPeriod && !input.notedInLastClosedPeriod;
  const reasons: LightReason[] = due === null ? [] : [due.reason];
  if (silent) reasons.push({ code: 'blocker-no-note', params: {} });
  const light = due?.light ?? (silent ? 'yellow' : 'green');
  if (reasons.length === 0) reasons.push({ code: 'blocker-on-course', params: deadline === null ? {} : { deadline } });
  return { light, reasons: [...reasons, ...extension(input)] };
};
