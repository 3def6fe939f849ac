import type { ErrorParams } from '@lianqun/domain';
import type { RowProblem } from '../reading/protocol.js';

/** A decided row as far as records of the register go. */
export interface AboutRecords {
  decision: string;
  targetId: string | null;
  problems: RowProblem[];
}

/** What stands for the name and the code of a record that the viewer may not see. */
const UNSEEN = '（未向您共享）';

const isId = (value: unknown): value is string => typeof value === 'string';

const candidatesOf = ({ candidates }: ErrorParams): string[] =>
  Array.isArray(candidates) ? candidates.filter(isId) : [];

/** The record that a row found; of a new one there is none yet. */
const foundBy = ({ decision, targetId }: AboutRecords): string[] =>
  targetId !== null && decision !== 'new' ? [targetId] : [];

/** The records that a row found, and those that its problems name. */
export const recordsOf = (row: AboutRecords): string[] => [
  ...foundBy(row),
  ...row.problems.flatMap(({ params }) => [params.targetId, ...candidatesOf(params)].filter(isId)),
];

/** The problems of a row without what they say of hidden records: whoever had them found may see more than others. */
export function withoutHidden(row: AboutRecords, hidden: ReadonlySet<string>): RowProblem[] {
  if (hidden.size === 0) return row.problems;
  return row.problems.map((problem) => {
    const { targetId, candidates, ...params } = problem.params;
    const about = isId(targetId) ? [targetId] : foundBy(row);
    const unseen = about.some((id) => hidden.has(id));
    return {
      ...problem,
      params: {
        ...params,
        ...(targetId !== undefined && !unseen && { targetId }),
        ...(candidates !== undefined && { candidates: candidatesOf(problem.params).filter((id) => !hidden.has(id)) }),
        ...(unseen && params.name !== undefined && { name: UNSEEN }),
        ...(unseen && params.code !== undefined && { code: UNSEEN }),
      },
    };
  });
}
