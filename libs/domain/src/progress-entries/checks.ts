/** The checks of an entry before submitting: errors stop, warnings need a word of explanation. */
import { Findings, type ValidationResult } from '../errors/findings.js';
import type { FieldProblem } from '../errors/index.js';
import { isFilled } from '../text/index.js';
import { foldText } from '../names/fold.js';
import { checkDateOrder } from '../projects/dates.js';
import { checkStageDates, PROJECT_STAGES, type ProjectStage, STAGE_DATES, stageMove } from '../projects/stages.js';
import { isDate } from '../values/dates.js';
import { addMoney, canonicalMoney, formatMoney } from '../values/money.js';
import { compareRatio, ratioOf } from '../values/rates.js';
import { ENTRY_FIELDS, entryFields, type EntryValues, MAX_REMARK, missingFields, NO_CHANGE_REASONS } from './fields.js';

/** One finding: errors stop submitting; warnings are explained in words, under their code in `explanations`. */
export type EntryCheck = FieldProblem;

export type EntryCheckResult = ValidationResult;

export interface EntryCheckInput {
  readonly entry: EntryValues;
  readonly project: {
    readonly stage: ProjectStage;
    /** The stage in which a terminated project stood. */
    readonly stageBefore?: ProjectStage | null;
    readonly totalInvestment: string | null;
    readonly actualStart: string | null;
    readonly actualCompletion: string | null;
    readonly actualProduction: string | null;
  };
  /** 开工以来累计 through the period before. */
  readonly before: { readonly totalInvestment: string };
  /** The entry of the period before; null where there is none. */
  readonly last: { readonly imageProgress: string | null } | null;
  /** Today in Shanghai, YYYY-MM-DD. */
  readonly today: string;
}

/** 开工以来累计 above this multiple of 总投资 is doubted. */
const LIMIT = '1.2';

const isStage = (value: string): value is ProjectStage => PROJECT_STAGES.some((stage) => stage === value);

const checkAmounts = ({ entry }: EntryCheckInput, findings: Findings): void => {
  for (const field of ['monthlyInvestment', 'fundsInPlace'] as const) {
    const value = entry[field];
    if (!isFilled(value)) continue;
    const amount = canonicalMoney(value);
    if (amount === null) findings.error(field, 'must-be-decimal', { places: 6 });
    else if (amount.startsWith('-') && !isFilled(entry.reductionReason)) {
      findings.error('reductionReason', 'entry-reduction-reason', { field });
    }
  }
};

const checkTexts = ({ entry }: EntryCheckInput, findings: Findings): void => {
  const tooLong = (text: string | null, max: number): boolean => text !== null && Array.from(text).length > max;
  for (const field of ENTRY_FIELDS) {
    const { kind, maxLength } = entryFields[field];
    const value = entry[field];
    if (kind === 'text' && maxLength !== null && typeof value === 'string' && tooLong(value, maxLength))
      findings.error(field, 'too-long', { max: maxLength });
  }
  if (tooLong(entry.reductionReason, MAX_REMARK)) findings.error('reductionReason', 'too-long', { max: MAX_REMARK });
  for (const [code, text] of Object.entries(entry.explanations))
    if (tooLong(text, MAX_REMARK)) findings.error(`explanations.${code}`, 'too-long', { max: MAX_REMARK });
  const reason = entry.noChangeReason;
  if (isFilled(reason) && !NO_CHANGE_REASONS.some((one) => one === reason))
    findings.error('noChangeReason', 'must-be-one-of', { allowed: [...NO_CHANGE_REASONS] });
};

const checkDates = ({ entry, today }: EntryCheckInput, findings: Findings): void => {
  for (const field of STAGE_DATES) {
    const value = entry[field];
    if (!isFilled(value)) continue;
    if (!isDate(value)) findings.error(field, 'must-be-date');
    else if (value > today) findings.error(field, 'date-in-future');
  }
};

/** What an entry leaves blank stays as the project has it. */
const checkStage = ({ entry, project }: EntryCheckInput, findings: Findings): void => {
  const dates = {
    actualStart: entry.actualStart || project.actualStart,
    actualCompletion: entry.actualCompletion || project.actualCompletion,
    actualProduction: entry.actualProduction || project.actualProduction,
  };
  const stage = entry.stage || project.stage;
  if (!isStage(stage)) return findings.error('stage', 'must-be-one-of', { allowed: [...PROJECT_STAGES] });
  const reason = entry.explanations['stage-needs-reason'];
  const { errors } =
    stage === project.stage
      ? { errors: checkStageDates(stage, dates) }
      : stageMove(project.stage, stage, { reason, dates, before: project.stageBefore });
  for (const { field, code, params } of errors) {
    const completion = stage === 'in-production' && field === 'actualCompletion';
    if (code === 'stage-needs-reason') findings.error('stage', code, params);
    else findings.error(field, completion ? 'production-needs-completion' : code, params);
  }
  for (const { field, code, params } of checkDateOrder(dates)) findings.error(field, code, params);
};

const checkTotal = ({ entry, project, before }: EntryCheckInput, findings: Findings): void => {
  const amount = canonicalMoney(entry.monthlyInvestment ?? '');
  const total = project.totalInvestment;
  if (amount === null || total === null) return;
  const sum = addMoney(before.totalInvestment, amount);
  const [share, limit] = [ratioOf(sum, total), ratioOf(LIMIT, '1')];
  if (share === null || limit === null || compareRatio(share, limit) <= 0) return;
  findings.warn('monthlyInvestment', 'total-above-limit', { sum: formatMoney(sum), total: formatMoney(total) });
};

const checkImage = ({ entry, last }: EntryCheckInput, findings: Findings): void => {
  const [now, before] = [entry.imageProgress, last?.imageProgress ?? null];
  if (!isFilled(now) || !isFilled(before) || isFilled(entry.noChangeReason)) return;
  if (foldText(now) === foldText(before)) findings.warn('imageProgress', 'image-unchanged');
};

/** Checks one entry. What is missing is named too: an entry without errors is complete. */
export const checkEntry = (input: EntryCheckInput): EntryCheckResult => {
  const findings = new Findings();
  for (const field of missingFields(input.entry)) findings.error(field, 'entry-missing', { field });
  checkAmounts(input, findings);
  checkTexts(input, findings);
  checkDates(input, findings);
  checkStage(input, findings);
  checkTotal(input, findings);
  checkImage(input, findings);
  return { errors: findings.errors, warnings: findings.warnings };
};

/** Whether a warning has its word of explanation. */
export const isExplained = ({ code }: EntryCheck, entry: Pick<EntryValues, 'explanations'>): boolean =>
  (entry.explanations[code] ?? '').trim() !== '';

/** True when nothing stands against submitting the entry. */
export const canSubmitEntry = (input: EntryCheckInput): boolean => {
  const { errors, warnings } = checkEntry(input);
  return errors.length === 0 && warnings.every((warning) => isExplained(warning, input.entry));
};
