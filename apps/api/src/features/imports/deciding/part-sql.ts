/**
 * The SQL of deciding a part of a batch anew: the rows that changed, and whatever depends on them. `match_part` holds
 * their numbers. `$1` is the batch.
 */

export const PART_TABLE = `create temp table match_part (row_number integer primary key) on commit drop`;

/** Only the rows of the part. */
export const inPart = (row: string): string =>
  `exists (select from match_part where match_part.row_number = ${row}.row_number)`;

/** `$2` are the rows that changed. */
export const CHANGED = `insert into match_part select row_number from import_row where batch_id = $1 and row_number = any($2)`;

/** Rows that were said to repeat one of the part, those that the part repeats, and those that had the same record. */
const DECIDED_WITH = `
  select d.row_number from import_decision d join match_part p on p.row_number = d.duplicate_of where d.batch_id = $1
  union
  select d.duplicate_of from import_decision d join match_part p using (row_number)
   where d.batch_id = $1 and d.duplicate_of is not null
  union
  select o.row_number
    from import_decision d join match_part p using (row_number) join import_decision o on o.target_id = d.target_id
   where d.batch_id = $1 and o.batch_id = $1
  union
  select d.row_number
    from import_finding f
    join import_decision d on d.batch_id = f.batch_id and d.row_number = f.row_number
    join match_part p on d.problems @> jsonb_build_array(
      jsonb_build_object('code', f.code, 'params', jsonb_build_object('row', p.row_number)))
   where f.batch_id = $1 and f.code = 'name-twice-in-file'`;

/** Adds what rows of the part share a key with, or were decided with. `keys` are SQL of a row `r`. */
export const grownStatement = (keys: readonly string[]): string => `
  with part as materialized (
    select r.* from import_row r join match_part p using (row_number) where r.batch_id = $1),
  found as (
    ${DECIDED_WITH}
    ${keys
      .map(
        (key) => `union
    select r.row_number from import_row r
     where r.batch_id = $1 and ${key} in (select ${key} from part r where ${key} is not null)`,
      )
      .join('\n    ')}),
  added as (
    insert into match_part select row_number from found where row_number is not null on conflict do nothing
    returning row_number)
  select count(*)::int as count from added`;

/** Adds the rows of the batch that were decided for a record which the part has found by now. */
export const FOUND_BY_OTHERS = `
  with added as (
    insert into match_part
    select row_number from import_decision
     where batch_id = $1 and target_id in (select id from match_target)
    on conflict do nothing
    returning row_number)
  select count(*)::int as count from added`;

/** What is known of the problems of the rows that `taken` selects is written anew. */
export const findingsStatement = (taken: string): string => `
  insert into import_finding (batch_id, code, row_number, severity, field, open)
  select d.batch_id, p.value ->> 'code', d.row_number, min(p.value ->> 'severity'), min(p.value ->> 'field'),
         bool_or(p.value ->> 'severity' = 'question' and d.decision = 'question')
    from import_decision d cross join jsonb_array_elements(d.problems) p
   where d.batch_id = $1 and d.problems <> '[]' and ${taken}
   group by 1, 2, 3
  on conflict (batch_id, code, row_number) do update set severity = excluded.severity, open = excluded.open`;
