/** Invented blockers on the sample projects, in every state, with dated steps. */
import {
  type BlockerKind,
  BLOCKER_LEVELS,
  type BlockerLevel,
  type BlockerStatus,
  type BlockerStep,
  statusAfterStep,
} from '../blockers/index.js';
import { BLOCKERS, type BlockerWords, NOTES } from './project-words.js';
import type { SampleProject } from './projects.js';
import { createRandom, type Random } from './random.js';
import { dayAfter } from './schedule.js';
import { SURNAMES } from './vocabulary.js';

export interface SampleBlockerStep {
  readonly step: BlockerStep;
  readonly toStatus: BlockerStatus;
  readonly takenOn: string;
  readonly reason: string | null;
  readonly leadKey: string | null;
  readonly deadline: string | null;
}

export interface SampleBlocker {
  readonly kind: BlockerKind;
  readonly title: string;
  readonly description: string;
  readonly measures: string;
  readonly level: BlockerLevel;
  readonly chainKey: string | null;
  readonly link: string | null;
  /** Index into the sample projects. */
  readonly project: number;
  readonly regionCode: string;
  readonly raisedByKey: string;
  readonly raisedOn: string;
  readonly responsiblePerson: string | null;
  readonly resolution: string | null;
  readonly steps: readonly SampleBlockerStep[];
  readonly notes: readonly { readonly text: string; readonly notedOn: string }[];
}

/** How many stand in each state, forty together. */
const PLAN: readonly (readonly [BlockerStatus, number])[] = [
  ['raised', 4],
  ['assigned', 5],
  ['accepted', 4],
  ['in-progress', 14],
  ['closing-requested', 4],
  ['closed', 9],
];

const PATH: readonly BlockerStep[] = ['assign', 'accept', 'start', 'request-closing', 'close'];

const STEPS_TO: Readonly<Record<BlockerStatus, number>> = {
  raised: 0,
  assigned: 1,
  accepted: 2,
  'in-progress': 3,
  'closing-requested': 4,
  closed: 5,
};

/** Signed and not ended: what a blocker can hold up. */
const isUnderWay = ({ stages }: SampleProject): boolean =>
  !['lead', 'negotiating', 'terminated'].includes(stages.at(-1)?.stage ?? 'lead');

const departmentOf = (regionCode: string): string =>
  regionCode.startsWith('11')
    ? 'beijing-department'
    : regionCode.startsWith('12')
      ? 'tianjin-department'
      : 'hebei-department';

/** The steps up to a state, from the day it was raised; some were given more time on the way. */
const stepsOf = (status: BlockerStatus, raisedOn: string, today: string, leadKey: string, random: Random) => {
  const taken = PATH.slice(0, STEPS_TO[status]);
  const days = [
    random.between(1, 5),
    random.between(1, 4),
    random.between(2, 8),
    random.between(15, 60),
    random.between(2, 9),
  ];
  let on = raisedOn;
  let now: BlockerStatus = 'raised';
  let deadline = dayAfter(raisedOn, random.pick([45, 60, 75, 90]));
  const steps: SampleBlockerStep[] = [];
  const take = (step: BlockerStep, more: Partial<SampleBlockerStep> = {}) => {
    now = statusAfterStep(now, step) ?? now;
    steps.push({ step, toStatus: now, takenOn: on, reason: null, leadKey: null, deadline: null, ...more });
  };
  taken.forEach((step, i) => {
    const next = dayAfter(on, days[i] ?? 1);
    on = next > today ? today : next;
    take(step, step === 'assign' ? { leadKey, deadline } : {});
    if (step === 'start' && deadline < today && random.chance(0.35)) {
      deadline = dayAfter(today, random.between(1, 40));
      const later = dayAfter(on, 20);
      on = later > today ? today : later;
      take('extend', { deadline, reason: '外部审批时间较长，申请延期' });
    }
  });
  return steps;
};

/** Each second one is about the chain on which the project stands, where there is something to say about it. */
const wordsFor = ({ chainKeys }: SampleProject, number: number): BlockerWords => {
  const own = BLOCKERS.filter(({ chains }) => chains.some((chain) => chainKeys.includes(chain)));
  const common = BLOCKERS.filter(({ chains }) => chains.length === 0);
  const from = number % 2 === 0 && own.length > 0 ? own : common;
  return from[Math.floor(number / 2) % from.length] ?? BLOCKERS[0];
};

const notesOf = (steps: readonly SampleBlockerStep[], today: string, random: Random): SampleBlocker['notes'] => {
  const from = steps.find(({ step }) => step === 'start')?.takenOn;
  if (from === undefined) return [];
  const until = steps.at(-1)?.toStatus === 'closed' ? (steps.at(-1)?.takenOn ?? today) : today;
  const notes: { text: string; notedOn: string }[] = [];
  for (let on = dayAfter(from, 6); on <= until; on = dayAfter(on, random.between(18, 34))) {
    notes.push({ text: random.pick(NOTES), notedOn: on });
  }
  return notes;
};

/** The same options give the same blockers. */
export const sampleBlockers = (
  projects: readonly SampleProject[],
  { today, seed = 20_260_303 }: { readonly today: string; readonly seed?: number },
): SampleBlocker[] => {
  const random = createRandom(seed);
  const states = PLAN.flatMap(([status, count]) => Array.from({ length: count }, () => status));
  const candidates = projects.flatMap((project, index) => (isUnderWay(project) ? [{ project, index }] : []));
  return states.map((status, number): SampleBlocker => {
    const { project, index } = candidates[(number * 7) % candidates.length] ?? { project: projects[0], index: 0 };
    if (!project) throw new RangeError('sample blockers need sample projects');
    const words = wordsFor(project, number);
    const raisedOn = dayAfter(today, -random.between(status === 'raised' ? 1 : 12, STEPS_TO[status] >= 3 ? 150 : 40));
    const leadKey = random.chance(0.5) ? departmentOf(project.regionCode) : project.organizationKey;
    const steps = stepsOf(status, raisedOn, today, leadKey, random);
    const settled = STEPS_TO[status] >= 4;
    return {
      kind: words.kind,
      title: words.title,
      description: `${words.description}（示例）`,
      measures: words.measures,
      level: BLOCKER_LEVELS[random.between(0, BLOCKER_LEVELS.length - 1)] ?? 'province',
      chainKey: words.chains.find((chain) => project.chainKeys.includes(chain)) ?? project.chainKeys[0] ?? null,
      link: project.links[0] ?? null,
      project: index,
      regionCode: project.regionCode,
      raisedByKey: project.organizationKey,
      raisedOn,
      responsiblePerson: status === 'raised' ? null : `${random.pick(SURNAMES)}某`,
      resolution: settled ? '问题已解决，项目恢复正常推进。' : null,
      steps,
      notes: notesOf(steps, today, random),
    };
  });
};
