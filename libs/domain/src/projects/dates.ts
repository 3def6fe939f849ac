/** The dates of a project and the order in which they must come. */
import type { FieldProblem } from '../errors/index.js';

export const PROJECT_DATES = [
  'plannedStart',
  'actualStart',
  'plannedCompletion',
  'actualCompletion',
  'plannedProduction',
  'actualProduction',
] as const;

export type ProjectDateField = (typeof PROJECT_DATES)[number];

export type ProjectDates = { readonly [Field in ProjectDateField]?: string | null | undefined };

const orderOf = (
  dates: ProjectDates,
  start: ProjectDateField,
  completion: ProjectDateField,
  production: ProjectDateField,
): FieldProblem[] => {
  const [first, second, third] = [dates[start], dates[completion], dates[production]];
  const problems: FieldProblem[] = [];
  if (first && second && second < first) {
    const params = { field: completion, value: second, other: start, start: first };
    problems.push({ field: completion, code: 'completion-before-start', params });
  }
  if (second && third && third < second) {
    const params = { field: production, value: third, other: completion, completion: second };
    problems.push({ field: production, code: 'production-before-completion', params });
  } else if (first && third && third < first) {
    const params = { field: production, value: third, other: start, start: first };
    problems.push({ field: production, code: 'completion-before-start', params });
  }
  return problems;
};

/** Start, completion and production in this order, the planned and the actual dates each among themselves. */
export const checkDateOrder = (dates: ProjectDates): FieldProblem[] => [
  ...orderOf(dates, 'plannedStart', 'plannedCompletion', 'plannedProduction'),
  ...orderOf(dates, 'actualStart', 'actualCompletion', 'actualProduction'),
];
