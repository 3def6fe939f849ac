import type { RowProblem } from '../reading/protocol.js';

/** What of a staged row an answer can change. */
export interface AnsweredRow {
  record: Record<string, unknown>;
  problems: RowProblem[];
  creditCode: string | null;
  state: 'readable' | 'question' | 'refused';
}

const optionsOf = ({ params }: RowProblem): string[] =>
  Array.isArray(params.options) ? params.options.map(String) : [];

const isOpen = ({ severity }: RowProblem): boolean => severity === 'question';

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? [...(value as unknown[])] : []);

const ANSWERS_OF_CHAINS = ['chain', 'cluster'];

/** What an answer says about the record, or takes back. */
function applied(row: AnsweredRow, problem: RowProblem, answer: string, taken: boolean): AnsweredRow {
  const { params } = problem;
  if (answer === 'accept-repair') {
    const { creditCode: _code, ...rest } = row.record;
    const code = taken ? String(params.suggestion) : null;
    return { ...row, creditCode: code, record: code === null ? rest : { ...rest, creditCode: code } };
  }
  if (!ANSWERS_OF_CHAINS.includes(answer)) return row;
  const [field, id] = answer === 'chain' ? ['chains', params.chainId] : ['clusters', params.clusterId];
  const others = listOf(row.record[String(field)]).filter((one) => one !== id);
  return { ...row, record: { ...row.record, [String(field)]: taken ? [...others, id] : others } };
}

/**
 * Puts an answer into a row: it settles the first open question that offers it, else changes the answer to one that is
 * settled already. The question stays with the row as a warning and says its answer. An answer that belongs to no
 * question of the reading (such as `same-update`, asked by matching) changes nothing here.
 */
export function answered(row: AnsweredRow, answer: string): AnsweredRow & { settled: boolean } {
  const offering = (problem: RowProblem) => answer !== 'skip' && optionsOf(problem).includes(answer);
  const open = row.problems.findIndex((problem) => isOpen(problem) && offering(problem));
  const at = open >= 0 ? open : row.problems.findLastIndex(offering);
  const problem = row.problems[at];
  if (!problem) return { ...row, settled: false };
  const before = problem.params.answer;
  const taken = typeof before === 'string' ? applied(row, problem, before, false) : row;
  const settled: RowProblem = { ...problem, severity: 'warning', params: { ...problem.params, answer } };
  const problems = row.problems.map((one, i) => (i === at ? settled : one));
  const state = problems.some(({ severity }) => severity === 'error')
    ? 'refused'
    : problems.some(isOpen)
      ? 'question'
      : 'readable';
  return { ...applied(taken, problem, answer, true), problems, state, settled: true };
}
