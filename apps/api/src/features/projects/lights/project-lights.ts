import {
  DEFAULT_THRESHOLDS,
  derivedTotals,
  type DerivedTotals,
  isComplete,
  type LightResult,
  lightReason,
  type LightThresholds,
  projectLight,
  todayInShanghai,
} from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { SettingRepository } from '../../../foundation/database/setting.repository.js';
import { type Judgement, type LightFacts, ProjectLightRepository } from './project-light.repository.js';
import type { LightResponse } from '../project-response.dto.js';

/** A light with what it follows from: the amounts through the judged period. */
export interface JudgedProject extends LightResponse, DerivedTotals {}

/** A light as it is told. */
export const lightTold = ({ light, reasons }: LightResult, period: string | null, missing: boolean): LightResponse => ({
  light,
  reasons: reasons.map((reason) => ({ ...reason, text: lightReason(reason, 'zh') })),
  period,
  missing,
});

/** Judges the lights of projects, many at a time. */
@Injectable()
export class ProjectLights {
  constructor(
    private readonly repository: ProjectLightRepository,
    private readonly settings: SettingRepository,
  ) {}

  /**
   * The lights of these projects: as they stand now, judged by the newest period whose filling has closed, or of one
   * period as of its cut-off. Projects that do not exist are absent.
   */
  async of(projectIds: readonly string[], options: { periodId?: string } = {}): Promise<Map<string, JudgedProject>> {
    if (!projectIds.length) return new Map();
    const judgement = options.periodId
      ? await this.repository.ofPeriod(options.periodId)
      : await this.repository.newest(todayInShanghai(new Date()));
    if (!judgement) return new Map();
    const thresholds = await this.thresholds();
    const facts = await this.repository.facts(projectIds, judgement);
    return new Map(facts.map((one) => [one.id, judged(one, judgement, thresholds)]));
  }

  /** The setting where there is one; what it leaves out is as by default. */
  async thresholds(): Promise<LightThresholds> {
    const setting = (await this.settings.get('light-thresholds')) as Partial<LightThresholds> | null;
    return { ...DEFAULT_THRESHOLDS, ...setting };
  }
}

function judged(facts: LightFacts, judgement: Judgement, thresholds: LightThresholds): JudgedProject {
  const { month, asOf, nextClosesOn } = judgement;
  const entryMissing = facts.owes && !facts.filled;
  const result = projectLight({ ...facts, judgedMonth: month, entryMissing, asOf, nextClosesOn, thresholds });
  const { openEntry } = facts;
  return {
    ...lightTold(result, month, openEntry !== null && !isComplete(openEntry)),
    ...(month === null ? { ...sumsOf(facts), ...NO_RATES } : derivedTotals(sumsOf(facts), NOTHING, facts, month)),
  };
}

const NOTHING = { monthlyInvestment: null, fundsInPlace: null };
const NO_RATES = { completionRate: null, expectedRate: null, gap: null };

const sumsOf = ({ yearInvestment, totalInvestment, totalFunds }: LightFacts) => ({
  yearInvestment,
  totalInvestment,
  totalFunds,
});
