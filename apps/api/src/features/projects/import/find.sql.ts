/**
 * The steps by which rows find their projects: by the record that an export named, else by our code, by the national
 * code, by the name at the same place, else in the recycle bin. Each takes what those before it left. A place is the
 * same where one region contains the other. A project that the importer does not see is found by nothing: whatever a row
 * says, no answer tells that there is one.
 *
 * They stand in temporary tables that are analyzed: as one statement PostgreSQL cannot guess how many rows each step
 * yields, and joins them row by row. Statements with `batch` take the batch as `$1`.
 */
import { type DecideStep, seen, type Taken } from '../../imports/index.js';
import { partySteps } from './match-parties.sql.js';

const UUID = `'^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'`;

/** `how`: id, code, name or bin. `other_code`: ours, where a row has that of another; `settled`: said to be restored. */
const TABLES = `
  create temp table match_party (
    row_number integer, field text, position bigint, name text, folded text, credit_code text, enterprise_id uuid
  ) on commit drop;
  create temp table match_row (
    row_number integer primary key, code text, national_code text, name_folded text, region_id text, answer text,
    record_id uuid, record_version integer, duplicate_of integer
  ) on commit drop;
  create temp table match_target (
    row_number integer, id uuid, candidates bigint, how text, other_name text, other_code text, settled boolean,
    first integer
  ) on commit drop`;

/** Within the file the first row of a project counts. */
const rowsStatement = (taken: Taken) => `
  insert into match_row
  select row_number, code, national_code, name_folded, region_id, answer, record_id, record_version,
         nullif(case when code is not null then min(row_number) over (partition by code)
                     when national_code is not null then
                       least(min(row_number) over (partition by national_code),
                             min(row_number) filter (where code is null and national_code is null) over same_name)
                     else min(row_number) over same_name end, row_number)
    from (select row_number, record ->> 'code' as code, record ->> 'nationalCode' as national_code, name_folded,
                 record ->> 'regionCode' as region_id, answer,
                 case when record ->> 'recordId' ~ ${UUID} then (record ->> 'recordId')::uuid end as record_id,
                 case when record ->> 'recordVersion' ~ '^[0-9]{1,9}$'
                      then (record ->> 'recordVersion')::integer end as record_version
            from import_row i
           where batch_id = $1 and state = 'readable' and answer is distinct from 'skip' and ${taken('i')}) r
  window same_name as (partition by name_folded, region_id)`;

/** An export named the record, so nothing is guessed; the code of another project in the row is asked about. */
const BY_ID = `
  insert into match_target (row_number, id, candidates, how, other_code)
  select m.row_number, p.id, 1, 'id', 
         case when m.answer is distinct from 'same-update' and o.id is not null then p.code end
    from match_row m
    join project p on p.id = m.record_id and p.deleted_at is null and ${seen('p')}
    left join project o on o.code = m.code and o.id <> p.id and o.deleted_at is null and ${seen('o')}`;

/** Two projects of one name that were exported are no repetition. */
const TOLD_APART = `
  update match_row m set duplicate_of = null from match_target t where t.row_number = m.row_number`;

const UNMATCHED = `m.duplicate_of is null and not exists (select from match_target t where t.row_number = m.row_number)`;

const BY_CODE = `
  insert into match_target (row_number, id, candidates, how)
  select m.row_number, p.id, 1, 'code'
    from match_row m join project p on p.code = m.code and p.deleted_at is null and ${seen('p')}
   where ${UNMATCHED}`;

const BY_NATIONAL_CODE = `
  insert into match_target (row_number, id, candidates, how)
  select m.row_number, min(p.id::text)::uuid, count(*), 'code'
    from match_row m
    join project p on p.national_code = m.national_code and p.deleted_at is null and ${seen('p')}
   where ${UNMATCHED} and m.answer is distinct from 'different-new'
   group by 1`;

/** Between the regions of a row and of a project: the same one, one within the other, or not told. */
const SAME_PLACE = `(mine.id is null or its.id is null or mine.path @> array[its.id] or its.path @> array[mine.id])`;

const BY_NAME = `
  insert into match_target (row_number, id, candidates, how, other_name)
  with found as (
    select m.row_number, array_agg(p.id) filter (where p.region_id is not distinct from m.region_id) as here,
           array_agg(p.id) as near
      from match_row m
      join project p on p.name_folded = m.name_folded and p.deleted_at is null and ${seen('p')}
      left join region mine on mine.id = m.region_id
      left join region its on its.id = p.region_id
     where ${UNMATCHED} and m.answer is distinct from 'different-new' and ${SAME_PLACE}
     group by 1)
  select f.row_number, p.id, cardinality(coalesce(f.here, f.near)), 'name',
         case when m.national_code <> p.national_code and m.answer is distinct from 'same-update' then p.name end
    from found f
    join match_row m on m.row_number = f.row_number
    join project p on p.id = (coalesce(f.here, f.near))[1]`;

/** What was deleted, by the same keys; a name that goes with another national code is that of another project. */
const IN_BIN = `
  insert into match_target (row_number, id, candidates, how, settled)
  with unmatched as (
    select m.* from match_row m where ${UNMATCHED} and m.answer is distinct from 'different-new'),
  bin as (
    select p.id, p.code, p.national_code, p.name_folded, p.region_id, p.deleted_at
      from project p where p.deleted_at is not null and ${seen('p')}),
  found as (
    select m.row_number, m.answer, p.id, p.deleted_at, 1 as place from unmatched m join bin p on p.id = m.record_id
    union all
    select m.row_number, m.answer, p.id, p.deleted_at, 2 from unmatched m join bin p on p.code = m.code
    union all
    select m.row_number, m.answer, p.id, p.deleted_at, 3 from unmatched m join bin p on p.national_code = m.national_code
    union all
    select m.row_number, m.answer, p.id, p.deleted_at, 4
      from unmatched m
      join bin p on p.name_folded = m.name_folded
      left join region mine on mine.id = m.region_id
      left join region its on its.id = p.region_id
     where ${SAME_PLACE} and (m.national_code <> p.national_code) is not true)
  select distinct on (row_number) row_number, id, 1, 'bin', coalesce(answer = 'restore-update', false)
    from found order by row_number, place, deleted_at desc, id`;

const step = (text: string): DecideStep => ({ batch: false, text });

export const findSteps = (taken: Taken): readonly DecideStep[] => [
  step(TABLES),
  ...partySteps(taken),
  { batch: true, text: rowsStatement(taken) },
  step(`analyze match_row`),
  step(BY_ID),
  step(TOLD_APART),
  step(`analyze match_target`),
  step(BY_CODE),
  step(`analyze match_target`),
  step(BY_NATIONAL_CODE),
  step(`analyze match_target`),
  step(BY_NAME),
  step(`analyze match_target`),
  step(IN_BIN),
];
