/**
 * The SQL of deciding that every register shares. Before it runs, the register has matched the staged rows into two
 * temporary tables: `match_row` (row_number, duplicate_of, …) for the rows that take part, and `match_target`
 * (row_number, id, candidates, first, …) for those that found a record. `match_reach` says which of the records found
 * the importer may see and change.
 */
import type { Bind } from '../../../foundation/access/access.sql.js';
import type { Importer } from '../importer.js';
import { askOf, keptSql } from './scope-sql.js';

/** A problem that matching finds: when, and the SQL of it as `import_problem` makes it. */
export interface Finding {
  when: string;
  problem: string;
}

/** A step of matching; statements with `batch` take the batch as `$1`. */
export interface DecideStep {
  text: string;
  batch: boolean;
}

/** SQL condition for the rows of `import_row`, by its alias, that are matched: all of them, or those in `match_part`. */
export type Taken = (row: string) => string;

export interface DecisionParts {
  /**
   * CTEs of which the last, `judged`, has row_number, id, version, incoming, changes and kept of the rows that found a
   * record, and whatever the findings look at. `incoming` is what is taken of what the row says of the record; `changes`
   * is null where that is nothing new; `kept` says that more would change if all of it were taken.
   */
  judged: string;
  /** SQL of the answers that a row may be given when it found a record which is not the importer's to change. */
  outside: string;
  /** Said of a row that repeats another one of the file. `r` is the row, `f` the other one as it stands in `match_row`. */
  duplicate: string;
  /** Problems with which a row cannot be imported. */
  refusals: readonly Finding[];
  /** Problems that a person settles. */
  questions: readonly Finding[];
  /** Worth knowing, no more. */
  notes: readonly Finding[];
}

/** How a register finds the records of staged rows, and what it makes of them. */
export interface DecidePlan {
  register: string;
  /** The temporary tables that finding makes, beside `match_row` and `match_target`. */
  tables: readonly string[];
  /** SQL of what rows (`r`) of one record have in common: rows that share one of these are decided together. */
  keys: readonly string[];
  /** Fields that are contact details. */
  contacts: readonly string[];
  /** Fills `match_row` and `match_target`; `first` is filled in afterwards. */
  find: (taken: Taken) => readonly DecideStep[];
  /** SQL of which matches are sure. */
  clear: string;
  decision: DecisionParts;
  /** Records have two sides, so that a change of one leaves them within reach of the other: the register says how far. */
  sided?: boolean;
  /** Further problems that depend on how far the importer reaches, such as where a new record may be placed. */
  refusals?: (importer: Importer, bind: Bind) => readonly Finding[];
}

/** What the batch says of records that the register has: asked once a statement. */
const MODE = `(select mode from import_batch where id = $1)`;
const FIELD_MODES = `(select field_modes from import_batch where id = $1)`;

/** Whether the batch overwrites whatever a row says; what rows say for themselves comes on top. */
const PLAIN = `(select mode in ('overwrite', 'update-only') and field_modes = '{}' from import_batch where id = $1)`;

/** What of a row (`r`) is taken into a record that was found. */
export const saidOf = (current: string, incoming: string, row: string) =>
  `case when ${row}.mode is null and ${PLAIN} then ${incoming}
        else import_said(${current}, ${incoming}, ${row}.mode, ${MODE}, ${FIELD_MODES}) end`;

/** Whether a row (`r`) replaces this field of a record that was found, whatever stands there. */
export const replaces = (field: string, row: string) =>
  `(${row}.mode is null and ${PLAIN} or import_mode('${field}', ${row}.mode, ${MODE}, ${FIELD_MODES}) = 'overwrite')`;

const updateOnly = (register: string): Finding => ({
  when: `(m.row_number is not null and t.row_number is null and ${MODE} = 'update-only')`,
  problem: `import_problem('name', 'error', 'not-in-register', '{"register": "${register}"}')`,
});

/** The row says something else than the record, but nothing of it is to be taken. */
const KEPT: Finding = {
  when: `(j.changes is null and j.kept)`,
  problem: `import_problem(null, 'warning', 'kept-by-mode', '{}')`,
};

const DUPLICATE = `(m.duplicate_of is not null or t.first <> t.row_number)`;

const anyOf = (findings: readonly Finding[]) =>
  `coalesce(${[...findings.map(({ when }) => when), 'false'].join(' or ')}, false)`;

const cases = (findings: readonly Finding[]) => findings.map(({ when, problem }) => `when ${when} then ${problem}`);

/** The row found a record of which the importer may not even know; whatever it says, the answer is the same. */
const HIDDEN = `coalesce(t.candidates = 1 and not k.visible, false)`;

/** The record is another side's, which shows no contact details: nothing may tell whether those of a list are right. */
const FOREIGN = `(k.covered is false and k.own is false)`;

const listed = (fields: readonly string[]) => `array[${fields.map((field) => `'${field}'`).join(', ')}]::text[]`;

/** The row would change a record that the importer may read, no more; or says how somebody of another side is reached. */
const beyondOf = ({ contacts }: DecidePlan) =>
  `coalesce(not k.covered and (j.changes is not null or ${FOREIGN} and j.incoming ?| ${listed(contacts)}), false)`;

const outsideProblem = (register: string, options: string) =>
  `import_problem('name', 'question', 'outside-scope', jsonb_build_object(
     'register', '${register}', 'organization', k.concerned_name, 'options', ${options}))`;

/**
 * Writes what is to become of each row. In the findings `r` is the staged row, `m` and `t` its matches, `j` what was
 * judged, `k` whether the importer reaches the record. A row that is new names its record by the id that it will get.
 */
export function decisionStatement(plan: DecidePlan, taken: Taken, importer: Importer, bind: Bind): string {
  const { judged, outside, duplicate, questions } = plan.decision;
  const notes = [KEPT, ...plan.decision.notes];
  const refusals = [updateOnly(plan.register), ...plan.decision.refusals, ...(plan.refusals?.(importer, bind) ?? [])];
  const hidden = { when: HIDDEN, problem: outsideProblem(plan.register, outside) };
  const BEYOND = beyondOf(plan);
  const beyond = { when: BEYOND, problem: outsideProblem(plan.register, outside) };
  const leaving = {
    when: plan.sided
      ? 'false'
      : `j.changes ?| array['regionCode', 'organizationId'] and not ${keptSql(importer, bind)}`,
    problem: `import_problem('regionCode', 'error', 'leaves-scope', jsonb_build_object('register', '${plan.register}'))`,
  };
  // Of a row that several things can be said of, the first in this order is said.
  const findings = [hidden, ...refusals, ...questions, beyond, leaving, ...notes];
  const asksOthers = `(not ${DUPLICATE} and (${HIDDEN} or (${BEYOND} and not ${anyOf([...refusals, ...questions])})))`;
  return `
  insert into import_decision (batch_id, row_number, decision, target_id, target_version, duplicate_of, changes, problems,
                               proposed)
  with ${judged}
  select $1, x.row_number, x.decision, x.target_id, x.version, x.duplicate_of, x.changes, x.problems,
         case when x.asks_others and x.decision = 'question' then ${askOf('x.concerned_id', 'x.incoming')} end
    from (
  select r.row_number, j.version, coalesce(m.duplicate_of, nullif(t.first, t.row_number)) as duplicate_of,
         case when ${FOREIGN} then nullif(j.changes - ${listed(plan.contacts)}, '{}') else j.changes end as changes,
         k.concerned_id, j.incoming, coalesce(${asksOthers}, false) as asks_others,
         case
           when r.state = 'refused' or r.answer = 'skip' then 'refused'
           when r.state = 'question' then 'question'
           when ${DUPLICATE} then 'duplicate'
           when ${HIDDEN} then 'question'
           when ${anyOf(refusals)} then 'refused'
           when ${anyOf(questions)} then 'question'
           when t.row_number is null then 'new'
           when ${BEYOND} then 'question'
           when j.changes is null then 'unchanged'
           when ${anyOf([leaving])} then 'refused'
           else 'update'
         end as decision,
         case when m.duplicate_of is null and m.row_number is not null and t.row_number is null
                   and not ${anyOf(questions)} and not ${anyOf(refusals)} then r.new_id else j.id end as target_id,
         r.problems || case
           when ${DUPLICATE} then ${duplicate}
           ${cases(findings).join('\n           ')}
           else '[]'
         end as problems
    from import_row r
    left join match_row m on m.row_number = r.row_number
    left join match_target t on t.row_number = r.row_number
    left join match_reach k on k.id = t.id
    left join judged j on j.row_number = r.row_number
    left join match_row f on f.row_number = coalesce(m.duplicate_of, t.first)
   where r.batch_id = $1 and ${taken('r')}) x`;
}

/** What an incoming record changes in the current one; null where it changes nothing. */
export const changesOf = (current: string, incoming: string) =>
  `case when ${current} @> ${incoming} then null else import_changes(${current}, ${incoming}) end`;

/** Changes, `said` being what is taken of what the row says; and whether more would change if all of it were. */
export const judgedChanges = (current: string, said: string, incoming: string) => `
  ${changesOf(current, said)} as changes,
  ${said} <> ${incoming} and not ${current} @> ${incoming} and import_changes(${current}, ${incoming}) is not null as kept`;

/** The first row of those that found the same record counts; of a record that is hidden every match is taken for sure. */
export const firstOfTarget = (clear: string): string => `
  update match_target t set first = f.first
    from (select row_number, min(row_number) over (partition by id) as first from match_target
           where (${clear}) or (candidates = 1 and id in (select id from match_reach where not visible))) f
   where f.row_number = t.row_number`;
