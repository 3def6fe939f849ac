/**
 * The steps by which rows find their enterprises: by the record that an export named, else by credit code, by name, by
 * former name, by a name that is nearly the same, else in the recycle bin. Each takes what those before it left.
 *
 * They stand in temporary tables that are analyzed: as one statement PostgreSQL cannot guess how many rows each step
 * yields, and joins them row by row. Statements with `batch` take the batch as `$1`.
 */
import type { DecideStep, Taken } from '../../imports/index.js';
import { SEEN } from './scope.sql.js';
import { similarNames } from './similar.sql.js';

/** How many similar enterprises a person is shown for a row. */
const MOST_SIMILAR = 5;

const UUID = `'^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'`;

const SAME = `('same-update', 'same-former', 'same-rename')`;

/** `how`: id, code, name, similar, bin or merged. `others`: all that fit; `settled`: a person said that it is this one. */
const TABLES = `
  create temp table match_row (
    row_number integer primary key, credit_code text, name_folded text, answer text, answer_target uuid,
    record_id uuid, record_version integer, duplicate_of integer, namesake integer
  ) on commit drop;
  create temp table match_name (row_number integer, id uuid, former boolean) on commit drop;
  create temp table match_core (key integer, name_folded text, core text, credit_code text) on commit drop;
  create temp table match_known (key uuid, name_folded text, core text, credit_code text) on commit drop;
  create temp table match_target (
    row_number integer, id uuid, candidates bigint, other_code text, first integer, how text, code_taken boolean,
    others uuid[], settled boolean
  ) on commit drop`;

/** Within the file the first row of an enterprise counts; a row without a code gives way to one of the same name that has one. */
const rowsStatement = (taken: Taken) => `
  insert into match_row
  select row_number, credit_code, name_folded, answer, answer_target,
         case when record ->> 'recordId' ~ ${UUID} then (record ->> 'recordId')::uuid end,
         case when record ->> 'recordVersion' ~ '^[0-9]{1,9}$' then (record ->> 'recordVersion')::integer end,
         nullif(case when credit_code is not null then min(row_number) over (partition by credit_code)
                     else coalesce(min(row_number) filter (where credit_code is not null) over same_name,
                                   min(row_number) over same_name) end, row_number),
         -- The first row of the same name that has a code, perhaps another one.
         case when credit_code is not null
              then nullif(min(row_number) filter (where credit_code is not null) over same_name, row_number) end
    from import_row r
   where batch_id = $1 and state = 'readable' and answer is distinct from 'skip' and ${taken('r')}
  window same_name as (partition by name_folded)`;

/** An export named the record, so nothing is guessed; another code in the row is asked about. */
const BY_ID = `
  insert into match_target (row_number, id, candidates, how, other_code, code_taken)
  select r.row_number, e.id, 1, 'id',
         case when r.answer is distinct from 'same-update' and (r.credit_code <> e.credit_code or o.id is not null)
           then coalesce(e.credit_code, r.credit_code) end,
         o.id is not null
    from match_row r
    join enterprise e on e.id = r.record_id and e.deleted_at is null
    left join enterprise o on o.credit_code = r.credit_code and o.deleted_at is null and o.id <> e.id
   where r.record_id is not null and r.answer is distinct from 'different-new'`;

/** Two enterprises of one name that were exported are no repetition. */
const TOLD_APART = `
  update match_row r set duplicate_of = null, namesake = null from match_target t where t.row_number = r.row_number`;

const UNMATCHED = `r.duplicate_of is null and not exists (select from match_target t where t.row_number = r.row_number)`;

const BY_CODE = `
  insert into match_target (row_number, id, candidates, how)
  select r.row_number, e.id, 1, 'code'
    from match_row r join enterprise e on e.credit_code = r.credit_code and e.deleted_at is null
   where ${UNMATCHED}`;

const NAMES = `
  insert into match_name
  with unmatched as (
    select r.row_number, r.name_folded from match_row r where ${UNMATCHED} and r.answer is distinct from 'different-new')
  select r.row_number, e.id, false
    from unmatched r join enterprise e on e.name_folded = r.name_folded and e.deleted_at is null and ${SEEN}
  union all
  select r.row_number, f.id, true
    from unmatched r
    join (select e.id, unnest(e.former_names_folded) as name_folded from enterprise e
           where e.former_names_folded <> '{}' and e.deleted_at is null and ${SEEN}) f on f.name_folded = r.name_folded`;

/** Of several a person says which; enterprises that bear the name today win over those that bore it once. */
const BY_NAME = `
  insert into match_target (row_number, id, candidates, others, other_code, how)
  with counted as (
    select row_number, coalesce(array_agg(distinct id) filter (where not former), array_agg(distinct id)) as ids
      from match_name group by row_number),
  chosen as (
    select c.row_number, c.ids, r.credit_code, r.answer,
           case when r.answer_target = any(c.ids) then r.answer_target else c.ids[1] end as id
      from counted c join match_row r on r.row_number = c.row_number)
  select c.row_number, e.id, case when c.answer = 'same-update' then 1 else cardinality(c.ids) end, c.ids,
         case when c.credit_code <> e.credit_code and c.answer is distinct from 'same-update' then e.credit_code end, 'name'
    from chosen c join enterprise e on e.id = c.id`;

/** Rows that may have a similar name in the register: with a code only if the register has enterprises without. */
const CORES = `
  insert into match_core
  select r.row_number, r.name_folded, name_core(r.name_folded), r.credit_code
    from match_row r
   where ${UNMATCHED} and r.answer is distinct from 'different-new' and r.name_folded is not null
     and (r.credit_code is null
          or exists (select from enterprise e where e.credit_code is null and e.deleted_at is null))`;

/** For so few rows it pays to leave out, before taking names apart, what shares neither end of a core with them. */
const FEW_ROWS = 3;

/** A core of which less than one half differs begins or ends alike; what stands in brackets may have been within it. */
const BEGINS_OR_ENDS_ALIKE = `(
  strpos(e.name_folded, '(') > 0 or (select count(*) from match_core) > ${String(FEW_ROWS)} or exists (
    select from match_core c
     where strpos(e.name_folded, left(c.core, 2)) > 0 or strpos(e.name_folded, right(c.core, 2)) > 0))`;

const KNOWN = `
  insert into match_known
  select e.id, e.name_folded, name_core(e.name_folded), e.credit_code
    from enterprise e
   where e.deleted_at is null and ${SEEN} and exists (select from match_core)
     and (e.credit_code is null or exists (select from match_core where credit_code is null))
     and ${BEGINS_OR_ENDS_ALIKE}`;

const BY_SIMILAR_NAME = `
  insert into match_target (row_number, id, candidates, others, how, settled)
  with ${similarNames('match_core', 'match_known')},
  best as (
    select x.sought as row_number, array_agg(x.known order by x.reason desc, x.known) as ids
      from (select s.*, row_number() over (partition by sought order by reason desc, known) as place from pairs s) x
     where x.place <= ${String(MOST_SIMILAR)} group by 1)
  select b.row_number, case when r.answer_target = any(b.ids) then r.answer_target else b.ids[1] end, 1, b.ids, 'similar',
         coalesce(r.answer in ${SAME}, false)
    from best b join match_row r on r.row_number = b.row_number`;

/**
 * What was deleted: by its code, its id, or its name where one of the two has no code. What was merged into another
 * enterprise is that one.
 */
const IN_BIN = `
  insert into match_target (row_number, id, candidates, how, settled)
  with unmatched as (
    select r.* from match_row r where ${UNMATCHED} and r.answer is distinct from 'different-new'),
  bin as (
    select e.id, e.credit_code, e.name_folded, e.deleted_at, kept.id as kept_id
      from enterprise e left join enterprise kept on kept.id = e.merged_into_id and kept.deleted_at is null
     where e.deleted_at is not null and ${SEEN} and (e.merged_into_id is null or kept.id is not null)),
  found as (
    select r.row_number, r.answer, b.* from unmatched r join bin b on b.id = r.record_id
    union
    select r.row_number, r.answer, b.* from unmatched r join bin b on b.credit_code = r.credit_code
    union
    select r.row_number, r.answer, b.* from unmatched r join bin b on b.name_folded = r.name_folded
     where r.credit_code is null or b.credit_code is null)
  select distinct on (row_number) row_number, coalesce(kept_id, id), 1, case when kept_id is null then 'bin' else 'merged' end,
         coalesce(answer = case when kept_id is null then 'restore-update' else 'same-update' end, false)
    from found order by row_number, deleted_at desc, id`;

const step = (text: string): DecideStep => ({ batch: false, text });

export const findSteps = (taken: Taken): readonly DecideStep[] => [
  step(TABLES),
  { batch: true, text: rowsStatement(taken) },
  step(`analyze match_row`),
  step(BY_ID),
  step(TOLD_APART),
  step(BY_CODE),
  step(`analyze match_target`),
  step(NAMES),
  step(`analyze match_name`),
  step(BY_NAME),
  step(`analyze match_target`),
  step(CORES),
  step(`analyze match_core`),
  step(KNOWN),
  step(`analyze match_known`),
  step(BY_SIMILAR_NAME),
  step(`analyze match_target`),
  step(IN_BIN),
];
