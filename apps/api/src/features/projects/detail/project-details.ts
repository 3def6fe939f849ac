import {
  addMoney,
  allowedStages,
  blockerLight,
  type BlockerStatus,
  deriveTotals,
  isOwnSide,
  projectLight,
  projectStages,
  stageNeedsReason,
  todayInShanghai,
} from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../foundation/http/principal.js';
import { abilitiesOf } from '../access/project-access.js';
import { ProjectAccessRepository } from '../access/project-access.repository.js';
import { ProjectContacts } from '../access/project-contacts.js';
import { UNSEEN_NAME } from '../access/unseen.js';
import { type MonthRow, ProjectMonthRepository } from './project-month.repository.js';
import { type BlockerRow, ProjectBlockerRepository } from './project-blocker.repository.js';
import { lightTold, ProjectLights } from '../lights/project-lights.js';
import { builderShown, type ProjectRow, withLight } from '../list/project-list.repository.js';
import type {
  AllowedStageResponse,
  PartyResponse,
  ProjectBlockerResponse,
  ProjectMonthResponse,
  ProjectResponse,
} from '../project-response.dto.js';

/** Puts together what the page of one project shows. */
@Injectable()
export class ProjectDetails {
  constructor(
    private readonly months: ProjectMonthRepository,
    private readonly blockers: ProjectBlockerRepository,
    private readonly lights: ProjectLights,
    private readonly access: ProjectAccessRepository,
    private readonly contacts: ProjectContacts,
  ) {}

  async of(record: ProjectRow, principal: Principal): Promise<ProjectResponse> {
    const judged = (await this.lights.of([record.id])).get(record.id);
    const thresholds = await this.lights.thresholds();
    const ownSide = isOwnSide(principal, record.access);
    const months = await this.months.of(record.id, ownSide);
    const blockers = await this.blockers.of(record.id, principal);
    const seen = blockers.filter(({ visible }) => visible);
    const internal = record.parties.flatMap((party) =>
      party.internal && party.enterprise ? [party.enterprise.id] : [],
    );
    const unseen = await this.access.unseenEnterprises(internal, principal);
    const { access, ...shown } = this.contacts.masked(withLight(record, judged));
    return {
      ...shown,
      builder: builderShown(record.builder, unseen),
      parties: record.parties.map((party) => partyShown(party, unseen)),
      allowedStages: stagesAfter(record),
      months: monthsTold(record, months, thresholds),
      blockers: seen.map((one) => blockerTold(one, thresholds)),
      withheldBlockers: blockers.length - seen.length,
      restricted: access.restricted,
      abilities: abilitiesOf(access, principal),
    };
  }
}

function partyShown(
  { internal: _, ...party }: ProjectRow['parties'][number],
  unseen: ReadonlySet<string>,
): PartyResponse {
  const { enterprise } = party;
  if (!enterprise || !unseen.has(enterprise.id)) return { ...party, withheld: false };
  const shown = { id: enterprise.id, name: UNSEEN_NAME, creditCode: null, regionName: null };
  return { ...party, enterprise: shown, withheld: true };
}

type Thresholds = Awaited<ReturnType<ProjectLights['thresholds']>>;

function stagesAfter({ stage, stages }: ProjectRow): AllowedStageResponse[] {
  const before = stage === 'terminated' ? stages.findLast((one) => one.stage !== 'terminated')?.stage : null;
  return allowedStages(stage, before ?? null).map((to) => ({
    stage: to,
    needsReason: stageNeedsReason(stage, to),
    needsDate: projectStages[to].dateField,
  }));
}

/** The periods of a project, newest first, each with the sums at its end and the light as of its cut-off. */
function monthsTold(record: ProjectRow, rows: MonthRow[], thresholds: Thresholds): ProjectMonthResponse[] {
  const plan = {
    ...record,
    constructionFrom: record.actualStart ?? record.plannedStart,
    constructionTo: record.actualCompletion ?? record.plannedCompletion,
  };
  const totals = deriveTotals(plan, rows);
  return rows
    .map((row, i): ProjectMonthResponse => {
      const { yearInvestment, totalInvestment, completionRate, expectedRate, gap } = totals[i] ?? {
        yearInvestment: null,
        totalInvestment: null,
        completionRate: null,
        expectedRate: null,
        gap: null,
      };
      const { periodId, firstMonth, lastMonth, status, entryId, monthlyInvestment, fundsInPlace, imageProgress } = row;
      const last = rows[i - 1]?.monthlyInvestment ?? null;
      return {
        periodId,
        firstMonth,
        lastMonth,
        status,
        entryId,
        monthlyInvestment,
        difference: monthlyInvestment !== null && last !== null ? addMoney(monthlyInvestment, negated(last)) : null,
        yearInvestment,
        cumulativeInvestment: totalInvestment,
        fundsInPlace,
        completionRate,
        expectedRate,
        gap,
        light: row.isClosed ? lightOfMonth(plan, row, yearInvestment ?? '0', thresholds) : null,
        imageProgress,
      };
    })
    .reverse();
}

const negated = (amount: string) => (amount.startsWith('-') ? amount.slice(1) : `-${amount}`);

type Plan = ProjectRow & { constructionFrom: string | null; constructionTo: string | null };

function lightOfMonth(plan: Plan, row: MonthRow, yearInvestment: string, thresholds: Thresholds) {
  const year = Number(row.lastMonth.slice(0, 4));
  const asOf = row.cutoffOn;
  const past = (actual: string | null) => actual !== null && actual <= asOf;
  const result = projectLight({
    stage: row.stage,
    annualPlan: plan.plans.find((one) => one.year === year)?.amount ?? null,
    monthlyPlan: plan.monthlyPlans,
    constructionFrom: past(plan.actualStart) ? plan.actualStart : plan.plannedStart,
    constructionTo: past(plan.actualCompletion) ? plan.actualCompletion : plan.plannedCompletion,
    yearInvestment,
    judgedMonth: row.lastMonth,
    entryMissing: !row.filled,
    milestones: plan.milestones,
    asOf,
    nextClosesOn: row.nextClosesOn,
    thresholds,
  });
  return lightTold(result, row.lastMonth, false);
}

function blockerTold(row: BlockerRow, thresholds: Thresholds): ProjectBlockerResponse {
  const { noted, assignedBefore, originalDeadline, period, visible: _, ...shown } = row;
  const result = blockerLight({
    status: row.status as BlockerStatus,
    deadline: row.deadline,
    originalDeadline,
    asOf: todayInShanghai(new Date()),
    notedInLastClosedPeriod: noted,
    assignedBeforeLastClosedPeriod: assignedBefore,
    thresholds,
  });
  return { ...shown, light: lightTold(result, period, false) };
}
