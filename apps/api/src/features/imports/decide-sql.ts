/**
 * The SQL of deciding that every register shares. Before it runs, the register has matched the staged rows into two
 * temporary tables: `match_row` (row_number, duplicate_of, …) for the rows that take part, and `match_target`
 * (row_number, id, candidates, first, …) for those that found a record.
 */

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

export interface DecisionParts {
  /**
   * CTEs of which the last, `judged`, has row_number, id, version and changes of the rows that found a record, and
   * whatever the findings look at. `changes` is null where the row would change nothing.
   */
  judged: string;
  /** Said of a row that repeats another one of the file. `r` is the row, `f` the other one as it stands in `match_row`. */
  duplicate: string;
  /** Problems with which a row cannot be imported. */
  refusals: readonly Finding[];
  /** Problems that a person settles. */
  questions: readonly Finding[];
  /** Worth knowing, no more. */
  notes: readonly Finding[];
}

const DUPLICATE = `(m.duplicate_of is not null or t.first <> t.row_number)`;

const anyOf = (findings: readonly Finding[]) =>
  `coalesce(${[...findings.map(({ when }) => when), 'false'].join(' or ')}, false)`;

const cases = (findings: readonly Finding[]) => findings.map(({ when, problem }) => `when ${when} then ${problem}`);

/**
 * Writes what is to become of each row. In the findings `r` is the staged row, `m` and `t` its matches, `j` what was
 * judged. A row that is new names its record by the id that it will get.
 */
export const decisionStatement = ({ judged, duplicate, refusals, questions, notes }: DecisionParts): string => `
  insert into import_decision (batch_id, row_number, decision, target_id, target_version, duplicate_of, changes, problems)
  with ${judged}
  select $1, r.row_number,
         case
           when r.state = 'refused' or r.answer = 'skip' then 'refused'
           when r.state = 'question' then 'question'
           when ${DUPLICATE} then 'duplicate'
           when ${anyOf(refusals)} then 'refused'
           when ${anyOf(questions)} then 'question'
           when t.row_number is null then 'new'
           when j.changes is null then 'unchanged'
           else 'update'
         end,
         case when m.duplicate_of is null and m.row_number is not null and t.row_number is null
                   and not ${anyOf(questions)} and not ${anyOf(refusals)} then r.new_id else j.id end,
         j.version, coalesce(m.duplicate_of, nullif(t.first, t.row_number)), j.changes,
         r.problems || case
           when ${DUPLICATE} then ${duplicate}
           ${cases([...refusals, ...questions, ...notes]).join('\n           ')}
           else '[]'
         end
    from import_row r
    left join match_row m on m.row_number = r.row_number
    left join match_target t on t.row_number = r.row_number
    left join judged j on j.row_number = r.row_number
    left join match_row f on f.row_number = coalesce(m.duplicate_of, t.first)
   where r.batch_id = $1`;

/** What an incoming record changes in the current one; null where it changes nothing. */
export const changesOf = (current: string, incoming: string) =>
  `case when ${current} @> ${incoming} then null else import_changes(${current}, ${incoming}) end`;

/** The first row of those that found the same record counts. `clear` says which matches are sure. */
export const firstOfTarget = (clear: string): string => `
  update match_target t set first = f.first
    from (select row_number, min(row_number) over (partition by id) as first from match_target where ${clear}) f
   where f.row_number = t.row_number`;
