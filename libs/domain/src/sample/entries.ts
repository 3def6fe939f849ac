import type { NoChangeReason } from '../progress-entries/index.js';
import type { ProjectStage } from '../projects/index.js';
import { addMonths, monthOf, monthRange, monthsBetween, yearOf } from '../values/index.js';
import { samplePeriods } from './months.js';
import { BEFORE_START, COORDINATION, PROBLEMS, WORKS } from './project-words.js';
import type { Random } from './random.js';
import { amount, type Schedule } from './schedule.js';

export interface SampleEntry {
  /** Of the period. */
  readonly firstMonth: string;
  /** Null where the open month has not been filled in. */
  readonly values: {
    readonly monthlyInvestment: string;
    readonly fundsInPlace: string;
    readonly stage: ProjectStage;
    readonly actualStart: string | null;
    readonly actualCompletion: string | null;
    readonly actualProduction: string | null;
    readonly imageProgress: string;
    readonly progress: string;
    readonly problems: string | null;
    readonly coordination: string | null;
    readonly nextStep: string;
    readonly noChangeReason: NoChangeReason | null;
  } | null;
}

interface Opening {
  readonly openingMonth: string | null;
  readonly openingInvestment: string;
  readonly openingYearInvestment: string;
  readonly openingFunds: string;
}

interface Course {
  readonly stage: ProjectStage;
  readonly stages: readonly { readonly stage: ProjectStage; readonly enteredOn: string }[];
  readonly schedule: Schedule;
  /** Total investment in hundredths of 万元. */
  readonly cents: number;
  readonly today: string;
  readonly organization: number;
}

/** Stages in which a project owes an entry, as they stood at the end of a month. */
const stageAt = ({ signedOn, actualStart, actualCompletion, actualProduction }: Schedule, day: string) => {
  if (actualProduction !== null && actualProduction <= day) return 'in-production';
  if (actualCompletion !== null && actualCompletion <= day) return 'completed';
  if (actualStart !== null && actualStart <= day) return 'under-construction';
  return signedOn <= day ? 'signed' : null;
};

/** Money of each month under construction: quiet in winter, the sum near what the share of the works says. */
const monthlyCents = ({ schedule, cents, stage }: Course, random: Random): ReadonlyMap<string, number> => {
  const { actualStart, plannedStart, plannedCompletion, actualCompletion } = schedule;
  if (actualStart === null) return new Map();
  const planned = monthsBetween(monthOf(plannedStart), monthOf(plannedCompletion)) + 1;
  // Some keep up with their plan and some do not: that is what lights are for.
  const pace = stage === 'under-construction' ? random.pick([1.05, 1, 1, 0.95, 0.9, 0.82, 0.65]) : 1;
  const last = actualCompletion === null ? addMonths(monthOf(plannedCompletion), 12) : monthOf(actualCompletion);
  const ceiling = actualCompletion === null ? cents * 0.97 : cents;
  let left = ceiling;
  return new Map(
    monthRange(monthOf(actualStart), last).map((month) => {
      const winter = ['12', '01', '02'].includes(month.slice(5)) ? 0.7 : 1.1;
      const want = Math.round((cents / planned) * pace * winter * (0.8 + random.next() * 0.4));
      const spent = Math.max(0, Math.min(want, left));
      left -= spent;
      return [month, spent];
    }),
  );
};

const worksOf = (share: number): string => WORKS.find(([until]) => share <= until)?.[1] ?? '联合试车与竣工验收';

/** The entries of a project in every period in which it owed one, and what had been done before the first. */
export const sampleEntries = (course: Course, random: Random): { items: SampleEntry[]; opening: Opening } => {
  const { schedule, cents, today, organization, stage } = course;
  const { filled } = samplePeriods(today);
  const spending = monthlyCents(course, random);
  const first = filled[0]?.firstMonth ?? '';
  const before = [...spending].filter(([month]) => month < first);
  const sum = (months: readonly (readonly [string, number])[]) => months.reduce((total, [, value]) => total + value, 0);
  let done = sum(before);
  const opening: Opening = {
    openingMonth: before.length ? addMonths(first, -1) : null,
    openingInvestment: amount(done),
    openingYearInvestment: amount(sum(before.filter(([month]) => yearOf(month) === yearOf(addMonths(first, -1))))),
    openingFunds: amount(done * 1.05),
  };
  const items = filled.flatMap((period, index): SampleEntry[] => {
    const opensOn = period.opensOn;
    const at = stageAt(schedule, opensOn > today ? today : opensOn);
    const producedYear = schedule.actualProduction === null ? null : yearOf(schedule.actualProduction);
    const owes = at !== null && (at !== 'in-production' || producedYear === yearOf(period.lastMonth));
    if (!owes || ['lead', 'negotiating', 'terminated'].includes(stage)) return [];
    const isOpen = index === filled.length - 1;
    // Of the open month some bureaus have filled in everything, some a part, some nothing yet.
    if (isOpen && !(organization % 3 === 0 || (organization % 3 === 1 && random.chance(0.6)))) {
      return [{ firstMonth: period.firstMonth, values: null }];
    }
    const months = monthRange(period.firstMonth, period.lastMonth);
    const spent = months.reduce((total, month) => total + (spending.get(month) ?? 0), 0);
    done += spent;
    const end = isOpen ? today : period.cutoffOn;
    return [{ firstMonth: period.firstMonth, values: valuesOf(course, { spent, done, end, cents }, random) }];
  });
  return { items, opening };
};

const valuesOf = (
  { schedule, stages }: Course,
  { spent, done, end, cents }: { spent: number; done: number; end: string; cents: number },
  random: Random,
): NonNullable<SampleEntry['values']> => {
  const stage = stages.filter(({ enteredOn }) => enteredOn <= end).at(-1)?.stage ?? 'signed';
  const past = (day: string | null) => (day !== null && day <= end ? day : null);
  const share = Math.min(1, done / cents);
  const percent = Math.max(1, Math.round(share * 100));
  const built = stage === 'under-construction';
  const works = built
    ? worksOf(share)
    : stage === 'signed' || stage === 'planned-start'
      ? random.pick(BEFORE_START)
      : '生产线运行正常';
  const image = built
    ? `${works}，总体完成${String(percent)}%`
    : stage === 'completed'
      ? '通过竣工验收，设备调试'
      : works;
  return {
    monthlyInvestment: amount(spent),
    fundsInPlace: amount(Math.round(spent * (0.8 + random.next() * 0.5))),
    stage,
    actualStart: past(schedule.actualStart),
    actualCompletion: past(schedule.actualCompletion),
    actualProduction: past(schedule.actualProduction),
    imageProgress: image,
    progress: built ? `${works}按计划推进，本期完成投资${amount(spent)}万元。` : `${works}，前期工作有序推进。`,
    problems: random.chance(0.18) ? random.pick(PROBLEMS) : null,
    coordination: random.chance(0.1) ? random.pick(COORDINATION) : null,
    nextStep: built ? `继续${works}，确保按节点完成。` : '抓紧办理相关手续，做好开工准备。',
    noChangeReason: built && spent > 0 ? null : schedule.actualStart === null ? 'procedures' : 'other',
  };
};
