import {
  addMoney,
  checkEntry,
  derivedTotals,
  type EntryCheck,
  type ErrorCode,
  errorMessage,
  type ErrorParams,
  isComplete,
  isExplained,
  isVisible,
  periodLabel,
} from '@lianqun/domain';
import type { Principal } from '../../foundation/http/principal.js';
import type { LightResponse } from '../projects/index.js';
import { valuesOf } from './entry-draft.js';
import type { EntryRow } from './entry.repository.js';
import { accessOf, maySeeEntries } from './sets/entry-set.policy.js';
import type { EntryCheckResponse, EntryResponse, EntrySums } from './progress-entry.dto.js';

const beforeOf = (row: EntryRow) => ({
  yearInvestment: row.yearBefore,
  totalInvestment: row.totalBefore,
  totalFunds: row.fundsBefore,
});

/** A check of an entry, with its code and parameters as the catalogue knows them. */
export interface Finding extends EntryCheckResponse {
  code: ErrorCode;
  params: ErrorParams;
}

/** What the rules say of an entry: errors stop it, warnings need a word of explanation. */
export function checksOf(row: EntryRow, today: string): Finding[] {
  const { errors, warnings } = checkEntry({
    entry: row,
    project: {
      stage: row.projectStage,
      stageBefore: row.stageBefore,
      totalInvestment: row.totalInvestment,
      actualStart: row.projectStart,
      actualCompletion: row.projectCompletion,
      actualProduction: row.projectProduction,
    },
    before: beforeOf(row),
    last: row.last,
    today,
  });
  const told = (severity: 'error' | 'warning', check: EntryCheck, explained: boolean): Finding => ({
    severity,
    ...check,
    message: errorMessage(check.code, check.params, 'zh'),
    explained,
  });
  return [
    ...errors.map((one) => told('error', one, false)),
    ...warnings.map((one) => told('warning', one, isExplained(one, row))),
  ];
}

/** What stands against handing an entry in. */
export const obstaclesOf = (row: EntryRow, today: string): Finding[] =>
  checksOf(row, today).filter((check) => !check.explained);

function derivedOf(row: EntryRow) {
  const plan = {
    annualPlan: row.annualPlan,
    monthlyPlan: row.monthlyPlan,
    constructionFrom: row.actualStart ?? row.projectStart ?? row.plannedStart,
    constructionTo: row.actualCompletion ?? row.projectCompletion ?? row.plannedCompletion,
  };
  return derivedTotals(beforeOf(row), row, plan, row.lastMonth);
}

function projectOf(row: EntryRow): EntryResponse['project'] {
  const { projectId: id, code, name, totalInvestment, annualPlan, plannedStart, plannedCompletion } = row;
  return {
    ...{ id, code, name, totalInvestment, annualPlan, stage: row.projectStage, plannedStart, plannedCompletion },
    actualStart: row.projectStart,
    actualCompletion: row.projectCompletion,
    actualProduction: row.projectProduction,
  };
}

function lastOf({ last }: EntryRow): EntryResponse['last'] {
  if (!last) return null;
  const { firstMonth, lastMonth, ...values } = last;
  return { ...values, label: periodLabel({ firstMonth, lastMonth }) };
}

const organizationOf = ({ organizationId: id, organizationName: name, organizationShortName: shortName }: EntryRow) =>
  id && name && shortName ? { id, name, shortName } : null;

/** An entry as it is shown. While filling is open the light is that of the last period, with 未填 beside it. */
export function entryOf(row: EntryRow, light: LightResponse, today: string): EntryResponse {
  return {
    id: row.id,
    version: row.version,
    project: projectOf(row),
    organization: organizationOf(row),
    ...valuesOf(row),
    stage: row.stage,
    noChangeReason: row.noChangeReason,
    filledAt: row.filledAt,
    filledByName: row.filledByName,
    late: row.late,
    filledForOther: row.filledForOther,
    last: lastOf(row),
    before: beforeOf(row),
    derived: derivedOf(row),
    checks: checksOf(row, today),
    light: { ...light, missing: row.periodStatus === 'open' && !isComplete(row) },
  };
}

/** Whether somebody may see what an entry says. */
export const isReadable = (row: EntryRow, principal: Principal): boolean =>
  maySeeEntries(principal, accessOf(row), row.periodStatus, row.setStatus) &&
  (row.restrictedProject === null || isVisible(principal, row.restrictedProject));

/** The sums of what is listed; the counts are of all rows. */
export function sumsOf(listed: readonly EntryRow[], all: readonly EntryRow[]): EntrySums {
  const sum = (amounts: (string | null)[]) => addMoney(...amounts.flatMap((one) => one ?? []));
  return {
    monthlyInvestment: sum(listed.map((row) => row.monthlyInvestment)),
    fundsInPlace: sum(listed.map((row) => row.fundsInPlace)),
    yearInvestment: sum(listed.flatMap((row) => [row.yearBefore, row.monthlyInvestment])),
    annualPlan: sum(listed.map((row) => row.annualPlan)),
    filled: all.filter(isComplete).length,
    owed: all.length,
  };
}
