import { DEFAULT_THRESHOLDS } from '../../lights/index.js';
import { addMonths, lastDayOf } from '../../values/index.js';
import type { Snapshot, SnapshotBlocker, SnapshotEntry, SnapshotPeriod, SnapshotProject } from '../snapshot.js';

const entry = (key: string, name: string, sortOrder: number): SnapshotEntry => ({
  key,
  id: `id-${key}`,
  name,
  status: 'published',
  sortOrder,
});

export const CHAINS = [entry('hydrogen', '氢能', 1), entry('robots', '机器人', 2), entry('bio', '生物医药', 3)];
export const CLUSTERS = [entry('circuits', '集成电路', 1), entry('health', '生命健康', 2)];

/** 示例项目 number so-and-so, under construction in Hebei; every field can be given. */
export const snapshotProject = (number: number, fields: Partial<SnapshotProject> = {}): SnapshotProject => ({
  id: `project-${String(number)}`,
  code: `XM2026-${String(number).padStart(4, '0')}`,
  name: `示例项目${String(number)}`,
  type: 'introduced',
  stage: 'under-construction',
  stageOn: '2026-01-05',
  regionCode: '130000',
  regionName: '河北省',
  regionPath: ['130000'],
  sourcePath: ['110000'],
  chains: ['hydrogen'],
  clusters: [],
  platformId: null,
  organizationId: 'organization-1',
  builder: `示例企业${String(number)}`,
  totalInvestment: '10000',
  annualPlan: '1200',
  monthlyPlan: [],
  plannedStart: '2025-06-01',
  actualStart: '2025-06-01',
  plannedCompletion: '2027-06-30',
  actualCompletion: null,
  actualProduction: null,
  milestones: [],
  owes: true,
  filled: true,
  late: false,
  monthlyInvestment: '100',
  fundsInPlace: '100',
  yearInvestment: '1000',
  cumulativeInvestment: '4000',
  cumulativeFunds: '5000',
  imageProgress: '主体施工',
  progress: null,
  problems: null,
  coordination: null,
  nextStep: null,
  noChangeReason: null,
  history: [],
  restricted: false,
  ...fields,
});

/** 示例堵点 number so-and-so, in progress; every field can be given. */
export const snapshotBlocker = (number: number, fields: Partial<SnapshotBlocker> = {}): SnapshotBlocker => ({
  id: `blocker-${String(number)}`,
  code: `DD-2026-${String(number).padStart(4, '0')}`,
  kind: 'missing-link',
  title: `示例堵点${String(number)}`,
  chain: 'hydrogen',
  link: null,
  level: 'province',
  raisedOn: '2026-05-10',
  raisedBy: 'organization-1',
  status: 'in-progress',
  leadId: 'organization-1',
  measures: null,
  assignedOn: '2026-05-20',
  deadline: '2026-12-31',
  originalDeadline: '2026-12-31',
  closedOn: null,
  closedLaterOn: null,
  noted: true,
  regionPath: ['130000'],
  projectIds: [],
  enterprises: 0,
  restricted: false,
  ...fields,
});

/** The usual days of a period of one or more months. */
export const snapshotPeriod = (firstMonth: string, lastMonth = firstMonth): SnapshotPeriod => ({
  id: `period-${lastMonth}`,
  firstMonth,
  lastMonth,
  countsFrom: `${firstMonth}-01`,
  cutoffOn: lastDayOf(lastMonth),
  nextClosesOn: `${addMonths(lastMonth, 2)}-05`,
});

/** `aSnapshot().project({ chains: [] }).blocker({ kind: 'choke-point' }).build()`: numbered in the order given. */
export class SnapshotBuilder {
  constructor(private readonly snapshot: Snapshot) {}

  with(fields: Partial<Snapshot>): SnapshotBuilder {
    return new SnapshotBuilder({ ...this.snapshot, ...fields });
  }

  during(firstMonth: string, lastMonth = firstMonth): SnapshotBuilder {
    return this.with({ period: snapshotPeriod(firstMonth, lastMonth) });
  }

  project(fields: Partial<SnapshotProject> = {}): SnapshotBuilder {
    const { projects } = this.snapshot;
    return this.with({ projects: [...projects, snapshotProject(projects.length + 1, fields)] });
  }

  blocker(fields: Partial<SnapshotBlocker> = {}): SnapshotBuilder {
    const { blockers } = this.snapshot;
    return this.with({ blockers: [...blockers, snapshotBlocker(blockers.length + 1, fields)] });
  }

  build(): Snapshot {
    return this.snapshot;
  }
}

/** October 2026 with three chains and two clusters, without projects and blockers. */
export const aSnapshot = (): SnapshotBuilder =>
  new SnapshotBuilder({
    period: snapshotPeriod('2026-10'),
    projects: [],
    blockers: [],
    chains: CHAINS,
    clusters: CLUSTERS,
    platforms: new Map([['platform-1', '示例园区']]),
    organizations: new Map([
      ['organization-1', { name: '示例市工业和信息化局', shortName: '示例市工信局' }],
      ['organization-2', { name: '示范区管理委员会', shortName: '示范区管委会' }],
    ]),
    sets: [],
    thresholds: DEFAULT_THRESHOLDS,
  });
