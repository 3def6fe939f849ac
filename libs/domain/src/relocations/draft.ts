/** What can be wrong with a relocation by itself. */
import type { ErrorCode, ErrorParams, FieldProblem, ValidationResult } from '../errors/index.js';

export interface RelocationFacts {
  readonly enterpriseId: string | null;
  readonly subjectName: string | null;
  readonly originRegionCode: string | null;
  readonly regionCode: string | null;
  readonly employees: number | null;
  readonly movedEmployees: number | null;
  readonly sharingFrom: string | null;
  readonly sharingUntil: string | null;
}

export function validateRelocation(draft: RelocationFacts): ValidationResult {
  const [errors, warnings]: [FieldProblem[], FieldProblem[]] = [[], []];
  const add = (to: FieldProblem[], field: string, code: ErrorCode, params: ErrorParams = {}): void =>
    void to.push({ field, code, params });
  const { employees, movedEmployees, sharingFrom, sharingUntil } = draft;
  if (draft.enterpriseId === null && !draft.subjectName) add(errors, 'enterpriseId', 'relocation-subject-required');
  if (draft.enterpriseId !== null && draft.subjectName) add(errors, 'subjectName', 'relocation-subject-twice');
  if (draft.originRegionCode === null && draft.regionCode === null)
    add(errors, 'regionCode', 'relocation-place-required');
  if (sharingFrom !== null && sharingUntil !== null && sharingUntil < sharingFrom) {
    add(errors, 'sharingUntil', 'sharing-until-before-from', { from: sharingFrom });
  }
  if (employees !== null && movedEmployees !== null && movedEmployees > employees) {
    add(warnings, 'movedEmployees', 'moved-above-employees', { moved: movedEmployees, employees });
  }
  return { errors, warnings };
}
