import { type EntrySetStatus, periodLabel, todayInShanghai } from '@lianqun/domain';
import {
  sampleBlockers,
  sampleEnterprises,
  samplePeriods,
  samplePlatforms,
  sampleProjects,
  sampleRelocations,
  type SampleBlocker,
  type SampleProject,
  type SampleRelocation,
} from '@lianqun/domain/sample';
import { Injectable } from '@nestjs/common';
import { type BlockerSampleDraft, BlockerSamples } from '../blockers/index.js';
import { EnterpriseSamples } from '../enterprises/index.js';
import { MonthlyReportsService } from '../monthly-reports/index.js';
import { MonthSamples, type PeriodSample, type SetSample } from '../progress-entries/index.js';
import { type ProjectSampleDraft, ProjectSamples } from '../projects/index.js';
import { PlatformSamples } from '../receiving-platforms/index.js';
import { type RelocationSampleDraft, RelocationSamples } from '../relocations/index.js';

/** Reports that a newcomer finds made: of the last two locked months. */
const REPORTS = 2;

/** Fills an empty installation with invented records of every register, months and reports, and takes them away again. */
@Injectable()
export class SampleLoader {
  constructor(
    private readonly enterprises: EnterpriseSamples,
    private readonly platforms: PlatformSamples,
    private readonly relocations: RelocationSamples,
    private readonly projects: ProjectSamples,
    private readonly months: MonthSamples,
    private readonly blockers: BlockerSamples,
    private readonly reports: MonthlyReportsService,
  ) {}

  /** Whether no register has ever held anything. */
  async registersAreEmpty(): Promise<boolean> {
    const registers = [this.enterprises, this.platforms, this.projects, this.blockers, this.relocations, this.months];
    return !(await Promise.all(registers.map((one) => one.isEmpty()))).includes(false);
  }

  /** How many sample records each register holds. */
  async counts(): Promise<Record<'enterprises' | 'platforms' | 'projects' | 'blockers' | 'relocations', number>> {
    const [enterprises, platforms, projects, blockers, relocations] = await Promise.all([
      this.enterprises.count(),
      this.platforms.count(),
      this.projects.count(),
      this.blockers.count(),
      this.relocations.count(),
    ]);
    return { enterprises, platforms, projects, blockers, relocations };
  }

  /** Removes every sample record, what refers to others first; in the running unit of work. */
  async remove(): Promise<void> {
    await this.relocations.remove();
    await this.blockers.remove();
    await this.reports.removeSamples();
    await this.months.remove();
    await this.projects.remove();
    await this.enterprises.remove();
    await this.platforms.remove();
  }

  /** In the running unit of work: all of it or nothing. */
  async load(): Promise<void> {
    const today = todayInShanghai(new Date());
    const platforms = samplePlatforms({ today });
    const platformIds = await this.platforms.insert(platforms);
    const enterprises = sampleEnterprises({ today });
    const enterpriseIds = await this.enterprises.load(platformIds);
    const relocations = sampleRelocations({ today, enterprises, platforms });
    await this.relocations.insert(relocations.map((one) => relocationDraft(one, enterpriseIds, platformIds)));
    const projects = sampleProjects(enterprises, { today });
    const written = await this.projects.insert(
      projects.map((project) => projectDraft(project, enterpriseIds, platformIds)),
    );
    const projectIds = written.map(({ id }) => id);
    const blockers = sampleBlockers(projects, { today });
    await this.blockers.insert(blockers.map((blocker) => blockerDraft(blocker, projectIds)));
    const periods = monthsOf(projects, projectIds, today);
    const periodIds = await this.months.insert(periods);
    const locked = periodIds.filter((_, i) => periods[i]?.status === 'locked').slice(-REPORTS);
    for (const periodId of locked) {
      const order = { periodId, scope: { kind: 'all' as const }, variant: 'internal' as const };
      await this.reports.orderSample(order);
    }
  }
}

function projectDraft(
  project: SampleProject,
  enterpriseIds: readonly string[],
  platformIds: readonly string[],
): ProjectSampleDraft {
  const {
    chainKeys,
    clusterKeys,
    platform,
    platformKey,
    organizationKey,
    createdOn,
    entries: _,
    stages,
    ...rest
  } = project;
  return {
    ...rest,
    links: [...rest.links],
    chains: [...chainKeys],
    clusters: [...clusterKeys],
    platformId: platform === null ? platformKey : (platformIds[platform] ?? null),
    organizationId: organizationKey,
    plans: rest.plans.map((plan) => ({ ...plan })),
    milestones: rest.milestones.map((milestone) => ({ ...milestone })),
    parties: rest.parties.map(({ role, enterprise }) => ({ role, enterpriseId: enterpriseIds[enterprise] ?? null })),
    stages: stages.map((stage) => ({ ...stage })),
    createdAt: `${createdOn}T09:00:00+08:00`,
    updatedAt: `${stages.at(-1)?.enteredOn ?? createdOn}T17:00:00+08:00`,
    note: '示例项目，名称、人员与金额均为虚构',
  };
}

function relocationDraft(
  relocation: SampleRelocation,
  enterpriseIds: readonly string[],
  platformIds: readonly string[],
): RelocationSampleDraft {
  const { enterprise, platform, originOrganizationKey, organizationKey, stages, ...rest } = relocation;
  return {
    ...rest,
    enterpriseId: enterprise === null ? null : (enterpriseIds[enterprise] ?? null),
    platformId: platform === null ? null : (platformIds[platform] ?? null),
    originOrganizationId: originOrganizationKey,
    organizationId: organizationKey,
    stages: stages.map((stage) => ({ ...stage })),
    createdAt: `${stages[0]?.enteredOn ?? ''}T09:00:00+08:00`,
    updatedAt: `${stages.at(-1)?.enteredOn ?? ''}T17:00:00+08:00`,
  };
}

function blockerDraft(blocker: SampleBlocker, projectIds: readonly string[]): BlockerSampleDraft {
  const { project, steps, notes, ...rest } = blocker;
  const deadlines = steps.flatMap(({ deadline }) => deadline ?? []);
  const last = steps.at(-1);
  return {
    ...rest,
    projectId: projectIds[project] ?? '',
    status: last?.toStatus ?? 'raised',
    leadKey: steps.find(({ leadKey }) => leadKey !== null)?.leadKey ?? null,
    originalDeadline: deadlines[0] ?? null,
    deadline: deadlines.at(-1) ?? null,
    closedOn: last?.toStatus === 'closed' ? last.takenOn : null,
    steps: steps.map((step, i) => ({ ...step, fromStatus: steps[i - 1]?.toStatus ?? 'raised' })),
    notes: notes.map((note) => ({ ...note })),
  };
}

function monthsOf(projects: readonly SampleProject[], projectIds: readonly string[], today: string): PeriodSample[] {
  const { filled, ahead } = samplePeriods(today);
  const open = filled.at(-1);
  const periods = filled.map((period): PeriodSample => {
    const isOpen = period === open;
    const byOrganization = new Map<string, SetSample['entries']>();
    projects.forEach((project, i) => {
      const entry = project.entries.find(({ firstMonth }) => firstMonth === period.firstMonth);
      if (!entry) return;
      const entries = byOrganization.get(project.organizationKey) ?? [];
      byOrganization.set(project.organizationKey, entries);
      entries.push({ projectId: projectIds[i] ?? '', values: entry.values });
    });
    const sets = [...byOrganization].map(([organizationKey, entries], i): SetSample => {
      const status = isOpen ? openStatus(entries, i) : 'locked';
      const reason = status === 'returned' ? `${periodLabel(period)}形象进度与上期完全相同，请补充说明` : null;
      return { organizationKey, status, reason, entries };
    });
    return { ...period, status: isOpen ? 'open' : 'locked', sets };
  });
  return [...periods, ...ahead.map((period): PeriodSample => ({ ...period, status: 'planned', sets: [] }))];
}

/** Of the open month some bureaus are through, some have handed in, one was sent back, the others are at it or silent. */
function openStatus(entries: SetSample['entries'], number: number): EntrySetStatus {
  const filled = entries.filter(({ values }) => values !== null).length;
  if (filled === 0) return 'not-started';
  if (filled < entries.length) return 'filling';
  return number % 4 === 3 ? 'returned' : number % 2 === 0 ? 'approved' : 'submitted';
}
