/** The shape of a project as forms and imports hand it in, and the checks that need no database. */
import { looksLikePhone } from '../enterprises/contents.js';
import { Findings, type ValidationResult } from '../errors/findings.js';
import { isFilled } from '../text/index.js';
import { isDate } from '../values/dates.js';
import { canonicalMoney, compareMoney, formatMoney } from '../values/money.js';
import { isMonth, monthOf, yearOf } from '../values/months.js';
import { isNationalCode, normalizeNationalCode } from './codes.js';
import { checkDateOrder, PROJECT_DATES, type ProjectDates } from './dates.js';
import { projectTextLimits } from './fields.js';
import { checkStageDates, type ProjectStage, STAGE_DATES } from './stages.js';
import type { ChainEffect, PartyRole, ProjectNature, ProjectType } from './vocabulary.js';

/** Amounts are decimal strings of 万元. */
export interface ProjectPlan {
  readonly year: number;
  readonly amount: string;
}

export interface ProjectMonthlyPlan {
  /** YYYY-MM */
  readonly month: string;
  readonly amount: string;
}

/** A record of the register, or a name where the register has none. */
export interface ProjectPartyDraft {
  readonly role: PartyRole;
  readonly enterpriseId?: string | null;
  readonly name?: string | null;
}

export interface ProjectMilestoneDraft {
  readonly name: string;
  readonly plannedOn?: string | null;
  readonly actualOn?: string | null;
}

/** All fields optional: a partial change hands in only what it changes. Null empties a field. */
export interface ProjectDraft extends ProjectDates {
  readonly name?: string | null;
  readonly nationalCode?: string | null;
  readonly type?: ProjectType;
  readonly nature?: ProjectNature | null;
  readonly chainEffect?: ChainEffect | null;
  readonly stage?: ProjectStage;
  readonly chains?: readonly string[];
  readonly clusters?: readonly string[];
  readonly links?: readonly string[];
  readonly platformId?: string | null;
  readonly sourceRegionCode?: string | null;
  readonly regionCode?: string | null;
  readonly site?: string | null;
  readonly content?: string | null;
  readonly totalInvestment?: string | null;
  readonly fixedAssetInvestment?: string | null;
  readonly plans?: readonly ProjectPlan[];
  readonly monthlyPlans?: readonly ProjectMonthlyPlan[];
  readonly parties?: readonly ProjectPartyDraft[];
  readonly milestones?: readonly ProjectMilestoneDraft[];
  /** What was done before the project was followed here, up to and including this month. */
  readonly openingMonth?: string | null;
  readonly openingInvestment?: string | null;
  readonly openingYearInvestment?: string | null;
  readonly openingFunds?: string | null;
  readonly organizationId?: string | null;
  readonly responsiblePerson?: string | null;
  readonly responsiblePhone?: string | null;
  readonly leadOfficial?: string | null;
  readonly inStatistics?: boolean | null;
  readonly note?: string | null;
  readonly extra?: Readonly<Record<string, string>>;
}

export interface ProjectValidationOptions {
  /** Today in Shanghai, YYYY-MM-DD. */
  readonly today: string;
  /** True for a partial change: what is not handed in is not asked for, and `stageMove` checks the stage. */
  readonly partial?: boolean;
  /** Lists that arrive from elsewhere often lack the dates of their stages: `expected` only warns of it. */
  readonly stageDates?: 'required' | 'expected';
}

export const MIN_PLAN_YEAR = 2000;
export const MAX_PLAN_YEARS_AHEAD = 20;
export const MAX_PARTIES = 50;

const checkTexts = (draft: ProjectDraft, options: ProjectValidationOptions, findings: Findings): void => {
  if (!isFilled(draft.name) && (options.partial !== true || draft.name !== undefined))
    findings.error('name', 'project-name-required');
  for (const [field, max] of Object.entries(projectTextLimits)) {
    const value = draft[field as keyof typeof projectTextLimits];
    if (typeof value === 'string' && Array.from(value).length > max) findings.error(field, 'too-long', { max });
  }
  const { nationalCode, responsiblePhone } = draft;
  if (isFilled(nationalCode) && !isNationalCode(normalizeNationalCode(nationalCode)))
    findings.warn('nationalCode', 'national-code-doubtful', { value: nationalCode });
  if (isFilled(responsiblePhone) && !looksLikePhone(responsiblePhone))
    findings.warn('responsiblePhone', 'phone-doubtful', { value: responsiblePhone });
};

/** The amount in one spelling where it is one; a problem otherwise. */
const readAmount = (field: string, value: string | null | undefined, findings: Findings): string | null => {
  if (!isFilled(value)) return null;
  const amount = canonicalMoney(value);
  if (amount === null) findings.error(field, 'must-be-decimal', { places: 6 });
  else if (amount.startsWith('-')) findings.error(field, 'money-out-of-range', { max: '999,999,999,999' });
  else return amount;
  return null;
};

const checkPlans = (draft: ProjectDraft, total: string | null, today: string, findings: Findings): void => {
  const seen = new Set<number>();
  const max = yearOf(today) + MAX_PLAN_YEARS_AHEAD;
  (draft.plans ?? []).forEach(({ year, amount }, index) => {
    const plan = readAmount(`plans.${index}.amount`, amount, findings);
    if (!Number.isInteger(year) || year < MIN_PLAN_YEAR || year > max)
      findings.error(`plans.${index}.year`, 'year-out-of-range', { min: MIN_PLAN_YEAR, max });
    else if (seen.has(year)) findings.error(`plans.${index}.year`, 'year-twice', { year });
    seen.add(year);
    if (plan !== null && total !== null && compareMoney(plan, total) > 0) {
      const params = { year, plan: formatMoney(plan), total: formatMoney(total) };
      findings.error(`plans.${index}.amount`, 'plan-above-total', params);
    }
  });
  const months = new Set<string>();
  (draft.monthlyPlans ?? []).forEach(({ month, amount }, index) => {
    readAmount(`monthlyPlans.${index}.amount`, amount, findings);
    if (!isMonth(month)) findings.error(`monthlyPlans.${index}.month`, 'month-malformed');
    else if (months.has(month)) findings.error(`monthlyPlans.${index}.month`, 'month-twice', { month });
    months.add(month);
  });
};

const checkMoney = (draft: ProjectDraft, today: string, findings: Findings): void => {
  const total = readAmount('totalInvestment', draft.totalInvestment, findings);
  const fixed = readAmount('fixedAssetInvestment', draft.fixedAssetInvestment, findings);
  if (total !== null && fixed !== null && compareMoney(fixed, total) > 0) {
    const params = { fixed: formatMoney(fixed), total: formatMoney(total) };
    findings.error('fixedAssetInvestment', 'fixed-above-total', params);
  }
  checkPlans(draft, total, today, findings);
};

const checkOpening = (draft: ProjectDraft, today: string, findings: Findings): void => {
  const { openingMonth } = draft;
  if (isFilled(openingMonth)) {
    if (!isMonth(openingMonth)) findings.error('openingMonth', 'month-malformed');
    else if (openingMonth > monthOf(today)) findings.error('openingMonth', 'date-in-future');
  }
  const investment = readAmount('openingInvestment', draft.openingInvestment, findings);
  const year = readAmount('openingYearInvestment', draft.openingYearInvestment, findings);
  readAmount('openingFunds', draft.openingFunds, findings);
  if (investment !== null && year !== null && compareMoney(year, investment) > 0) {
    const params = { year: formatMoney(year), total: formatMoney(investment) };
    findings.error('openingYearInvestment', 'opening-year-above-total', params);
  }
};

const checkDate = (field: string, value: string | null | undefined, latest: string | null, to: Findings): boolean => {
  if (!isFilled(value)) return true;
  if (!isDate(value)) to.error(field, 'must-be-date');
  else if (latest !== null && value > latest) to.error(field, 'date-in-future');
  else return true;
  return false;
};

const checkDates = (draft: ProjectDraft, options: ProjectValidationOptions, findings: Findings): void => {
  const isActual = (field: string): boolean => STAGE_DATES.some((one) => one === field);
  const real = PROJECT_DATES.filter((field) =>
    checkDate(field, draft[field], isActual(field) ? options.today : null, findings),
  );
  const dates: ProjectDates = Object.fromEntries(real.map((field) => [field, draft[field]]));
  findings.errors.push(...checkDateOrder(dates));
  if (draft.stage === undefined || options.partial === true) return;
  const lacking = checkStageDates(draft.stage, draft);
  (options.stageDates === 'expected' ? findings.warnings : findings.errors).push(...lacking);
};

const checkLists = (draft: ProjectDraft, options: ProjectValidationOptions, findings: Findings): void => {
  const { parties, milestones = [] } = draft;
  parties?.forEach(({ enterpriseId, name }, index) => {
    if (!isFilled(enterpriseId) && !isFilled(name)) findings.error(`parties.${index}.name`, 'required');
    if (isFilled(name) && Array.from(name).length > projectTextLimits.name)
      findings.error(`parties.${index}.name`, 'too-long', { max: projectTextLimits.name });
  });
  if ((parties?.length ?? 0) > MAX_PARTIES) findings.error('parties', 'too-many', { max: MAX_PARTIES });
  const asked = parties !== undefined || options.partial !== true;
  if (asked && !parties?.some(({ role }) => role === 'builder')) findings.warn('parties', 'builder-expected');
  milestones.forEach(({ name, plannedOn, actualOn }, index) => {
    if (!isFilled(name)) findings.error(`milestones.${index}.name`, 'milestone-name-required');
    checkDate(`milestones.${index}.plannedOn`, plannedOn, null, findings);
    checkDate(`milestones.${index}.actualOn`, actualOn, options.today, findings);
  });
};

/**
 * Checks everything that can be checked without looking at other records. Rules over several fields hold among the
 * fields handed in: for a partial change, hand in the record as it will stand.
 */
export const validateProject = (draft: ProjectDraft, options: ProjectValidationOptions): ValidationResult => {
  const findings = new Findings();
  checkTexts(draft, options, findings);
  checkMoney(draft, options.today, findings);
  checkOpening(draft, options.today, findings);
  checkDates(draft, options, findings);
  checkLists(draft, options, findings);
  return { errors: findings.errors, warnings: findings.warnings };
};
