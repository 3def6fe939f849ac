import {
  addMoney,
  allowedStages,
  blockerLight,
  type BlockerStatus,
  deriveTotals,
  projectLight,
  projectStages,
  stageNeedsReason,
  todayInShanghai,
} from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../foundation/http/principal.js';
import { type MonthRow, ProjectMonthRepository } from './project-month.repository.js';
import { type BlockerRow, ProjectBlockerRepository } from './project-blocker.repository.js';
import { lightTold, ProjectLights } from '../lights/project-lights.js';
import { type ProjectRow, withLight } from '../list/project-list.repository.js';
import type {
  AllowedStageResponse,
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
  ) {}

  async of(record: ProjectRow, principal: Principal): Promise<ProjectResponse> {
    const judged = (await this.lights.of([record.id])).get(record.id);
    const thresholds = await this.lights.thresholds();
    const months = await this.months.of(record.id);
    const blockers = await this.blockers.of(record.id);
    return {
      ...withLight(record, judged),
      allowedStages: stagesAfter(record),
      months: monthsTold(record, months, thresholds),
      blockers: blockers.map((one) => blockerTold(one, thresholds)),
      abilities: { update: principal.permissions.has('project.update') },
    };
  }
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
  const { noted, assignedBefore, originalDeadline, period, ...shown } = row;
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
