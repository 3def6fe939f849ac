import fc from 'fast-check';
import { BLOCKER_KINDS, BLOCKER_LEVELS, BLOCKER_STATUSES } from '../../blockers/index.js';
import { PROJECT_STAGES } from '../../projects/index.js';
import { fromScaled } from '../../values/index.js';
import type { Snapshot, SnapshotBlocker, SnapshotProject } from '../snapshot.js';
import { aSnapshot, CHAINS, CLUSTERS, snapshotBlocker, snapshotPeriod, snapshotProject } from './a-snapshot.js';

/** The first ones are the three places; the others are not, and no place at all is one more. */
const REGION_PATHS = [
  ['110000', '110112'],
  ['120000', '120116'],
  ['130000', '130600', '133100'],
  ['130000'],
  ['370000'],
  [],
];

const pad = (value: number): string => String(value).padStart(2, '0');

const day = fc
  .record({
    year: fc.constantFrom(2025, 2026, 2027),
    month: fc.integer({ min: 1, max: 12 }),
    date: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, date }) => `${String(year)}-${pad(month)}-${pad(date)}`);

const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });

/** To the fen; months may be corrected downwards. */
const amount = (min: bigint): fc.Arbitrary<string> =>
  fc.bigInt({ min, max: 50_000_000_000_000n }).map((scaled) => fromScaled(scaled, 6));

const positive = amount(0n);
const signed = amount(-500_000_000_000n);

const keysOf = (entries: readonly { key: string }[]) => fc.subarray(entries.map(({ key }) => key));

const projectFields = fc.record<Partial<SnapshotProject>>({
  stage: fc.constantFrom(...PROJECT_STAGES.filter((stage) => stage !== 'lead' && stage !== 'negotiating')),
  regionPath: fc.constantFrom(...REGION_PATHS),
  sourcePath: fc.constantFrom(...REGION_PATHS),
  chains: keysOf(CHAINS),
  clusters: keysOf(CLUSTERS),
  platformId: fc.constantFrom(null, 'platform-1'),
  totalInvestment: orNull(positive),
  annualPlan: orNull(positive),
  monthlyPlan: fc.uniqueArray(
    fc.record({ month: fc.integer({ min: 1, max: 12 }).map((month) => `2026-${pad(month)}`), amount: positive }),
    { selector: ({ month }) => month, maxLength: 4 },
  ),
  plannedStart: orNull(day),
  actualStart: orNull(day),
  plannedCompletion: orNull(day),
  actualCompletion: orNull(day),
  actualProduction: orNull(day),
  owes: fc.boolean(),
  filled: fc.boolean(),
  late: fc.boolean(),
  monthlyInvestment: orNull(signed),
  yearInvestment: signed,
  cumulativeFunds: positive,
  progress: orNull(fc.constantFrom('主体封顶；设备进场。', '。', '完成桩基')),
  coordination: orNull(fc.constantFrom('用地指标尚缺30亩。', ' ', '跨省并网')),
  nextStep: orNull(fc.constantFrom('设备安装。', '竣工验收')),
});

const blockerFields = fc.record<Partial<SnapshotBlocker>>({
  kind: fc.constantFrom(...BLOCKER_KINDS),
  level: fc.constantFrom(...BLOCKER_LEVELS),
  status: fc.constantFrom(...BLOCKER_STATUSES),
  chain: fc.constantFrom(null, ...CHAINS.map(({ key }) => key)),
  regionPath: fc.constantFrom(...REGION_PATHS),
  raisedOn: day.filter((date) => date <= '2026-10-31'),
  deadline: orNull(day),
  noted: fc.boolean(),
  projectIds: fc.subarray(['project-1', 'project-2', 'project-3']),
});

/** Closed blockers, and only they, have a day of closing, by the cut-off. */
const closing = (fields: Partial<SnapshotBlocker>, day: string, cutoffOn: string): Partial<SnapshotBlocker> =>
  fields.status === 'closed' ? { ...fields, closedOn: day < cutoffOn ? day : cutoffOn } : fields;

/** Any projects and blockers: on no, one or several chains, ended, anywhere, with gaps and negative months. */
export const anySnapshot: fc.Arbitrary<Snapshot> = fc
  .record({
    projects: fc.array(projectFields, { maxLength: 12 }),
    blockers: fc.array(fc.tuple(blockerFields, day), { maxLength: 8 }),
    period: fc.constantFrom(snapshotPeriod('2026-10'), snapshotPeriod('2026-01', '2026-02')),
  })
  .map(({ projects, blockers, period }) =>
    aSnapshot()
      .with({
        period,
        projects: projects.map((fields, index) => snapshotProject(index + 1, fields)),
        blockers: blockers.map(([fields, closedOn], index) =>
          snapshotBlocker(index + 1, closing(fields, closedOn, period.cutoffOn)),
        ),
      })
      .build(),
  );
