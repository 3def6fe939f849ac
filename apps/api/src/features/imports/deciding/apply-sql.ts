/**
 * The SQL of carrying out decisions that every register shares. `$1` is the batch; statements for a chunk take its first
 * and last row number as `$2` and `$3`.
 */

/** The rows of a chunk: `d` the decision, `r` the staged row. */
export const CHUNK = `d.batch_id = $1 and d.row_number between $2 and $3`;

export const STAGED = `import_decision d join import_row r on r.batch_id = d.batch_id and r.row_number = d.row_number`;

/** A JSON list as an array of texts. */
export const textList = (value: string) => `array(select jsonb_array_elements_text(coalesce(${value}, '[]')))`;

/**
 * The records of `source` with the chains or clusters that their rows name, but for those that went into the bin since the
 * list was read.
 */
export const livingEntries = (kind: 'chain' | 'cluster'): string => `
    select s.id, k.id from source s, jsonb_array_elements_text(s.record -> '${kind}s') c
      join ${kind} k on k.id = c.value::uuid and k.deleted_at is null`;

/** Somebody said that the record of a decided row (`d`) is to come out of the bin. */
export const RESTORES = `(select r.answer = 'restore-update' from import_row r
  where r.batch_id = d.batch_id and r.row_number = d.row_number)`;

/** From here on nobody changes the records that are to be updated: what was changed until now is set aside. */
export const lockStatement = (table: string): string => `
  with locked as (
    select t.id from ${table} t
     where t.id in (select target_id from import_decision where batch_id = $1 and decision = 'update')
     order by t.id for update)
  select count(*) from locked`;

/**
 * Rows whose record changed, appeared or vanished since the preview are set aside and say so. `appeared` selects the row
 * numbers of new rows whose record the register has by now; `problem` is what a row is told, with its options.
 */
export const setAsideStatement = (table: string, appeared: readonly string[], params: string): string => `
  with overtaken as (
    ${appeared.join('\n    union\n    ')}
    union
    select d.row_number from import_decision d
      left join ${table} e on e.id = d.target_id and e.version = d.target_version
           and (e.deleted_at is null or ${RESTORES})
     where d.batch_id = $1 and d.decision = 'update' and e.id is null),
  aside as (
    update import_decision d
       set decision = 'question', target_id = case d.decision when 'update' then d.target_id end,
           proposed = null, problems = d.problems || import_problem(null, 'question', 'changed-meanwhile', '${params}')
      from overtaken o where d.batch_id = $1 and d.row_number = o.row_number
    returning d.row_number)
  select count(*)::int as count from aside`;

/** The column keeps its value where the field is not among the changes. `e` is the record. */
export const changed = (column: string, field: string, type = 'text') =>
  `${column} = case when d.changes ? '${field}' then (d.changes #>> '{${field},after}')::${type} else e.${column} end`;

export const changedList = (column: string, field: string) =>
  `${column} = case when d.changes ? '${field}' then ${textList(`d.changes #> '{${field},after}'`)} else e.${column} end`;

/** Updates the records of a chunk that still have the version of the preview. */
export const updateStatement = (table: string, assignments: readonly string[]): string => `
  with updated as (
    update ${table} e set
      ${assignments.join(',\n      ')},
      version = e.version + 1, updated_at = now()
      from ${STAGED}
     where ${CHUNK} and d.decision = 'update' and e.id = d.target_id and e.version = d.target_version
    returning d.row_number, e.version)
  update import_decision d set version_after = u.version from updated u
   where d.batch_id = $1 and d.row_number = u.row_number`;

/**
 * A CTE of what a chunk says of the records that were written: of new ones all that the row says, of others what the
 * row changes.
 */
export const WRITTEN = `source as materialized (
    select d.target_id as id, d.decision = 'new' as is_new, d.row_number,
           case d.decision when 'new' then r.record
             else (select jsonb_object_agg(c.key, c.value -> 'after') from jsonb_each(d.changes) c) end as record
      from ${STAGED} where ${CHUNK} and (d.decision = 'new' or d.version_after is not null))`;

/** Where chunks of `$2` rows that are to be written begin and end, and what they hold. */
export const CHUNKS = `
  select min(row_number) as first, max(row_number) as last,
         (count(*) filter (where decision = 'new'))::int as inserted,
         (count(*) filter (where decision = 'update'))::int as updated
    from (select row_number, decision, (row_number() over (order by row_number) - 1) / $2::int as chunk
            from import_decision where batch_id = $1 and decision in ('new', 'update')) x
   group by chunk order by chunk`;
