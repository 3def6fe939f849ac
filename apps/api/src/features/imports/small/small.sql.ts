/** The SQL of deciding lists of registers that are matched in the program: what it found goes into temporary tables. */
import { type DecidePlan, judgedChanges, saidOf, type Taken } from '../deciding/decide-sql.js';

/** `small_row`: what was found for each row, and what it says of its record. `small_record`: the records as they are. */
export const SMALL_TABLES = `
  drop table if exists small_row, small_record;
  create temp table small_row (
    row_number integer primary key, says jsonb, exported integer, duplicate_of integer, target uuid, question jsonb,
    answer text
  ) on commit drop;
  create temp table small_record (id uuid primary key, version integer, title text, record jsonb) on commit drop`;

/** `$1` are the rows as JSON. */
export const FILL_ROWS = `
  insert into small_row
  select x."rowNumber", x.says, x.exported, x."duplicateOf", x.target, x.question, x.answer
    from jsonb_to_recordset($1::jsonb) x("rowNumber" integer, says jsonb, exported integer, "duplicateOf" integer,
                                         target uuid, question jsonb, answer text)`;

/** `$1` are the records as JSON. */
export const FILL_RECORDS = `
  insert into small_record
  select x.id, x.version, x.title, x.record
    from jsonb_to_recordset($1::jsonb) x(id uuid, version integer, title text, record jsonb)`;

/** The staged rows of the batch, `$1`, that are matched. */
export const ROWS = `
  select row_number as "rowNumber", record, answer, answer_target as "answerTarget" from import_row
   where batch_id = $1 and state = 'readable' and answer is distinct from 'skip' order by row_number`;

const JUDGED = `
  judged as (
    select x.row_number, x.id, x.version, x.said as incoming, ${judgedChanges('x.current', 'x.said', 'x.says')}
      from (select t.row_number, c.id, c.version, c.record as current, s.says,
                   ${saidOf('c.record', 's.says', 'r')} as said
              from match_target t
              join small_row s on s.row_number = t.row_number
              join small_record c on c.id = t.id
              join import_row r on r.batch_id = $1 and r.row_number = t.row_number
             where t.first = t.row_number) x)`;

const STALE = `(m.exported < j.version and j.changes is not null and m.answer is distinct from 'same-update')`;

const find = (taken: Taken): { batch: boolean; text: string }[] => [
  {
    batch: false,
    text: `
      create temp table match_row on commit drop as select * from small_row s where ${taken('s')};
      create temp table match_target (row_number integer, id uuid, candidates bigint, first integer) on commit drop;
      insert into match_target select row_number, target, 1 from match_row where target is not null`,
  },
];

/** What is to become of rows that were matched in the program. */
export const smallPlan = (register: string, contacts: readonly string[]): DecidePlan => ({
  register,
  contacts,
  tables: [],
  keys: [],
  find,
  clear: 'true',
  decision: {
    judged: JUDGED,
    duplicate: `import_problem(null, 'warning', 'duplicate-in-file',
      jsonb_build_object('row', coalesce(m.duplicate_of, t.first)))`,
    outside: `'["skip"]'::jsonb`,
    refusals: [],
    questions: [
      { when: 'm.question is not null', problem: 'jsonb_build_array(m.question)' },
      {
        when: STALE,
        problem: `import_problem('name', 'question', 'changed-since-export', jsonb_build_object('register', '${register}',
          'name', (select title from small_record where id = t.id), 'targetId', t.id,
          'options', '["same-update", "skip"]'::jsonb))`,
      },
    ],
    notes: [],
  },
});

/** Rows that were decided to write, with what they come to. */
export const TO_WRITE = `
  select d.row_number as "rowNumber", d.decision, d.target_id as "targetId", d.target_version as "targetVersion",
         d.changes, d.problems
    from import_decision d
   where d.batch_id = $1 and d.decision in ('new', 'update') and d.row_number between $2 and $3 order by d.row_number`;

/** What has been decided of all rows. */
export const DECIDED = `
  select row_number as "rowNumber", decision, target_id as "targetId", target_version as "targetVersion", changes, problems
    from import_decision where batch_id = $1`;

/** Rows that the register refuses: `$2` as JSON with their problems. */
export const REFUSE = `
  update import_decision d
     set decision = 'refused', problems = d.problems || x.problems, version_after = null,
         target_id = case d.decision when 'update' then d.target_id end
    from jsonb_to_recordset($2::jsonb) x("rowNumber" integer, problems jsonb)
   where d.batch_id = $1 and d.row_number = x."rowNumber"`;

/** Rows that were written: `$2` as JSON with their record and its version. */
export const WRITTEN = `
  update import_decision d
     set target_id = x.id, version_after = case d.decision when 'update' then x.version end
    from jsonb_to_recordset($2::jsonb) x("rowNumber" integer, id uuid, version integer)
   where d.batch_id = $1 and d.row_number = x."rowNumber"`;

/** New rows for which the register has a record by now. */
export const APPEARED = `
  select d.row_number from import_decision d join small_row s on s.row_number = d.row_number
   where d.batch_id = $1 and d.decision = 'new' and (s.target is not null or s.question is not null)`;

/** What rows say of records, `$1`, compared with these as they are now, `$2`. */
export const COMPARE = `
  select s.id, c.version, import_changes(c.record, s.says) as changes
    from jsonb_to_recordset($1::jsonb) s(id uuid, "recordId" uuid, says jsonb)
    join jsonb_to_recordset($2::jsonb) c(id uuid, version integer, record jsonb) on c.id = s."recordId"`;
