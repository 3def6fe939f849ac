/** Invented projects and their months, on the sample enterprises. Nothing here exists; nothing lies after today. */
import type { ChainEffect, PartyRole, ProjectNature, ProjectStage, ProjectType } from '../projects/index.js';
import { addMonths, monthOf, monthRange, monthsBetween, yearOf } from '../values/index.js';
import { sampleEntries, type SampleEntry } from './entries.js';
import type { SampleEnterprise } from './enterprises.js';
import { type SamplePlatform, samplePlatforms } from './platforms.js';
import { MILESTONES, organizationOf, PROJECT_SUFFIXES, STAGE_PLAN } from './project-words.js';
import { createRandom, type Random } from './random.js';
import { amount, dayAfter, type Schedule, scheduleOf } from './schedule.js';
import { SURNAMES } from './vocabulary.js';

export interface SampleStage {
  readonly stage: ProjectStage;
  /** YYYY-MM-DD */
  readonly enteredOn: string;
  readonly reason: string | null;
}

export interface SampleProject extends Omit<Schedule, 'signedOn'> {
  readonly name: string;
  readonly type: ProjectType;
  readonly nature: ProjectNature;
  readonly chainEffect: ChainEffect | null;
  readonly chainKeys: readonly string[];
  readonly clusterKeys: readonly string[];
  readonly links: readonly string[];
  /** Where its builder stands, else the platform of the place: an index into the sample platforms, or the key of a platform known by name. */
  readonly platform: number | null;
  readonly platformKey: string | null;
  readonly sourceRegionCode: string | null;
  readonly regionCode: string;
  readonly content: string;
  /** 万元, decimal strings */
  readonly totalInvestment: string;
  readonly fixedAssetInvestment: string;
  readonly plans: readonly { readonly year: number; readonly amount: string }[];
  /** `enterprise` is an index into the sample enterprises. */
  readonly parties: readonly { readonly role: PartyRole; readonly enterprise: number }[];
  readonly milestones: readonly {
    readonly name: string;
    readonly plannedOn: string;
    readonly actualOn: string | null;
  }[];
  readonly openingMonth: string | null;
  readonly openingInvestment: string;
  readonly openingYearInvestment: string;
  readonly openingFunds: string;
  readonly organizationKey: string;
  readonly responsiblePerson: string;
  readonly responsiblePhone: string;
  readonly leadOfficial: string;
  readonly inStatistics: boolean;
  readonly stages: readonly SampleStage[];
  readonly createdOn: string;
  readonly entries: readonly SampleEntry[];
}

const EFFECTS: readonly [ChainEffect, ...ChainEffect[]] = ['strengthen', 'fill', 'extend', 'unblock'];
const TYPES: readonly [ProjectType, ...ProjectType[]] = [
  'introduced',
  'introduced',
  'introduced',
  'co-built',
  'technical-renovation',
  'research',
  'platform',
];

/** The stage of the n-th project, spread so that every stage turns up early in the ledger. */
const stageOf = (number: number): ProjectStage => {
  const all = STAGE_PLAN.flatMap(([stage, count]) => Array.from({ length: count }, () => stage));
  return all[(number * 37) % all.length] ?? 'under-construction';
};

/** The stages passed, each with its day; no day is later than the next one's. */
const stagesOf = (stage: ProjectStage, schedule: Schedule, today: string): SampleStage[] => {
  const { signedOn, actualStart, actualCompletion, actualProduction } = schedule;
  const passed = (name: ProjectStage, enteredOn: string, reason: string | null = null) => ({
    stage: name,
    enteredOn,
    reason,
  });
  const lead = passed('lead', dayAfter(signedOn, -90));
  const talks = passed('negotiating', dayAfter(signedOn, -45));
  if (stage === 'lead') return [lead];
  if (stage === 'negotiating') return [lead, talks];
  const signed = [lead, talks, passed('signed', signedOn)];
  if (stage === 'signed') return signed;
  if (stage === 'terminated') {
    const ended = dayAfter(signedOn, 20);
    return [...signed, passed('terminated', ended > today ? today : ended, '投资方调整布局，协商终止')];
  }
  const prepared = dayAfter(signedOn, 20);
  const ready = prepared > today ? today : prepared;
  return [
    ...signed,
    passed('planned-start', actualStart !== null && ready > actualStart ? actualStart : ready),
    ...(actualStart ? [passed('under-construction', actualStart)] : []),
    ...(actualCompletion ? [passed('completed', actualCompletion)] : []),
    ...(actualProduction ? [passed('in-production', actualProduction)] : []),
  ];
};

/** The year's share of the total by the months of construction in it. */
const plansOf = (cents: number, { plannedStart, plannedCompletion }: Schedule): SampleProject['plans'] => {
  const months = monthRange(monthOf(plannedStart), monthOf(plannedCompletion));
  const years = [...new Set(months.map(yearOf))];
  const shares = years.map((year) => {
    const count = months.filter((month) => yearOf(month) === year).length;
    return { year, cents: Math.floor((cents * count) / months.length / 10_000) * 10_000 };
  });
  return shares.map((share) => ({ year: share.year, amount: amount(share.cents) }));
};

const milestonesOf = (schedule: Schedule, today: string): SampleProject['milestones'] => {
  const { signedOn, plannedStart, actualStart, plannedCompletion, actualCompletion } = schedule;
  const span = monthsBetween(monthOf(plannedStart), monthOf(plannedCompletion));
  const late = actualStart === null ? 0 : Math.max(0, monthsBetween(monthOf(plannedStart), monthOf(actualStart)));
  const inside = (share: number) => `${addMonths(monthOf(plannedStart), Math.round(span * share))}-25`;
  const done = (planned: string) => {
    const actual = dayAfter(planned, late * 9 - 3);
    return actualStart !== null && actual <= today && actual >= actualStart ? actual : null;
  };
  const [roof, equipment] = [inside(0.45), inside(0.7)];
  const dates: [string, string | null][] = [
    [signedOn, signedOn <= today ? signedOn : null],
    [dayAfter(signedOn, 30), dayAfter(signedOn, 26) <= today ? dayAfter(signedOn, 26) : null],
    [plannedStart, actualStart],
    [roof, done(roof)],
    [equipment, done(equipment)],
    [plannedCompletion, actualCompletion],
  ];
  return dates.map(([plannedOn, actualOn], i) => ({ name: MILESTONES[i] ?? '', plannedOn, actualOn }));
};

const chosen = (number: number, random: Random, enterprises: readonly SampleEnterprise[]) => {
  const builder = (number * 5 + 2) % enterprises.length;
  const source = enterprises.findIndex((one, i) => i > number && i !== builder && one.regionCode.startsWith('11'));
  return { builder, source: random.chance(0.6) && source >= 0 ? source : null };
};

const standingOf = (
  { platform, platformKey, regionCode }: SampleEnterprise,
  platforms: readonly SamplePlatform[],
): Pick<SampleProject, 'platform' | 'platformKey'> => {
  const here = platforms.findIndex((one) => one.regionCode === regionCode);
  return { platform: platform ?? (here < 0 ? null : here), platformKey };
};

interface Given {
  readonly today: string;
  readonly enterprises: readonly SampleEnterprise[];
  readonly platforms: readonly SamplePlatform[];
}

const sampleOne = (number: number, { today, enterprises, platforms }: Given, random: Random): SampleProject => {
  const stage = stageOf(number);
  const type = random.pick(TYPES);
  const { builder, source } = chosen(number, random, enterprises);
  const enterprise = enterprises[builder];
  if (!enterprise) throw new RangeError('sample projects need sample enterprises');
  const schedule = scheduleOf(stage, today, random);
  const cents = random.between(6, 90) * random.pick([1, 1, 2]) * 100_000 * (type === 'research' ? 0.5 : 1);
  const fixed = cents * (0.6 + random.next() * 0.3);
  const stages = stagesOf(stage, schedule, today);
  const entries = sampleEntries({ stage, stages, schedule, cents, today, organization: number }, random);
  const subject = enterprise.mainProducts.split('、')[0] ?? '';
  const place = /^(?:河北省|北京市|天津市)(.*?市|.*?区|.*?县)/u.exec(enterprise.address)?.[1] ?? '';
  const surname = () => `${random.pick(SURNAMES)}某`;
  return {
    name: `${place.replace(/(?<!新)[市区县]$/u, '')}示例${subject}${random.pick(PROJECT_SUFFIXES[type])}`,
    type,
    nature: random.pick(['new', 'new', 'new', 'continued', 'expansion']),
    chainEffect: enterprise.chainKeys.length ? random.pick(EFFECTS) : null,
    chainKeys: enterprise.chainKeys,
    clusterKeys: enterprise.clusterKeys,
    links: enterprise.links,
    ...standingOf(enterprise, platforms),
    sourceRegionCode: source === null ? null : (enterprises[source]?.regionCode ?? null),
    regionCode: enterprise.regionCode,
    content: `建设${subject}生产及配套设施，总建筑面积约${String(random.between(8, 90) * 1000)}平方米。示例项目，内容均为虚构。`,
    totalInvestment: amount(cents),
    fixedAssetInvestment: amount(Math.floor(fixed / 10_000) * 10_000),
    plans: plansOf(cents, schedule),
    parties: [
      { role: 'builder', enterprise: builder },
      ...(source === null ? [] : [{ role: 'source' as const, enterprise: source }]),
    ],
    milestones: milestonesOf(schedule, today),
    ...schedule,
    ...entries.opening,
    organizationKey: organizationOf(enterprise.regionCode),
    responsiblePerson: surname(),
    responsiblePhone: `000-6${String(random.between(0, 9_999_999)).padStart(7, '0')}`,
    leadOfficial: `副区（县）长 ${surname()}`,
    inStatistics: ['under-construction', 'completed', 'in-production'].includes(stage),
    stages,
    createdOn: stages[0]?.enteredOn ?? today,
    entries: entries.items,
  };
};

/** The same options give the same projects. Names are distinct. */
export const sampleProjects = (
  enterprises: readonly SampleEnterprise[],
  { today, count = 60, seed = 20_260_202 }: { readonly today: string; readonly count?: number; readonly seed?: number },
): SampleProject[] => {
  const random = createRandom(seed);
  const given = { today, enterprises, platforms: samplePlatforms({ today }) };
  const taken = new Map<string, number>();
  return Array.from({ length: count }, (_, number) => {
    const project = sampleOne(number, given, random);
    const before = taken.get(project.name) ?? 0;
    taken.set(project.name, before + 1);
    return before === 0 ? project : { ...project, name: `${project.name}（${String(before + 1)}号）` };
  });
};
