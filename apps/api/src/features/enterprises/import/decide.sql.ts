/** The SQL that matches staged rows with the register. `$1` is the batch. */

/** An enterprise (`e`) as the import sees it: the same keys and the same writing as the record of a staged row. */
const CURRENT = `
  jsonb_build_object(
    'name', e.name, 'formerNames', to_jsonb(e.former_names), 'creditCode', e.credit_code,
    'registrationNo', e.registration_no, 'regionCode', e.region_id, 'address', e.address,
    'legalRepresentative', e.legal_representative, 'establishedOn', e.established_on::text,
    'registeredCapital', trim_scale(e.registered_capital)::text, 'enterpriseType', e.enterprise_type,
    'registrationStatus', e.registration_status, 'industryCode', e.industry_id, 'links', to_jsonb(e.links),
    'platformId', e.platform_id, 'mainProducts', e.main_products, 'employees', e.employees,
    'contactName', e.contact_name, 'contactPhone', e.contact_phone, 'contactEmail', e.contact_email,
    'source', e.source, 'note', e.note, 'extra', e.extra)
  || jsonb_build_object(
    'chains', (select coalesce(jsonb_agg(chain_id), '[]') from enterprise_chain where enterprise_id = e.id),
    'clusters', (select coalesce(jsonb_agg(cluster_id), '[]') from enterprise_cluster where enterprise_id = e.id),
    'tags', (select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'level', level, 'year', year)), '[]')
               from enterprise_tag where enterprise_id = e.id),
    'years', (select coalesce(jsonb_object_agg(y.year || '.' || m.measure, trim_scale(m.amount)::text), '{}')
                from enterprise_year y,
                     lateral (values ('revenue', y.revenue), ('tax', y.tax), ('researchSpending', y.research_spending)) m(measure, amount)
               where y.enterprise_id = e.id and m.amount is not null))`;

/**
 * A row finds its enterprise by credit code, else by its name, else by a former name. Within the file the first row
 * of an enterprise counts; a row without a code gives way to one of the same name that has a code.
 */
export const DECIDE = `
  insert into import_decision (batch_id, row_number, decision, target_id, target_version, duplicate_of, changes, problems)
  with readable as materialized (
    select row_number, credit_code, name_folded, answer from import_row
     where batch_id = $1 and state = 'readable' and answer is distinct from 'skip'
  ),
  names_in_file as (
    select name_folded, min(row_number) as first, min(row_number) filter (where credit_code is not null) as coded
      from readable group by name_folded
  ),
  within_file as materialized (
    select r.*,
           case when r.credit_code is not null
             then nullif(min(r.row_number) over (partition by r.credit_code), r.row_number)
             else nullif(coalesce(n.coded, n.first), r.row_number) end as duplicate_of
      from readable r join names_in_file n on n.name_folded = r.name_folded
  ),
  by_code as materialized (
    select r.row_number, e.id
      from within_file r join enterprise e on e.credit_code = r.credit_code and e.deleted_at is null
     where r.duplicate_of is null
  ),
  nameless as materialized (
    select r.row_number, r.credit_code, r.name_folded, r.answer from within_file r
     where r.duplicate_of is null and r.answer is distinct from 'different-new'
       and not exists (select 1 from by_code c where c.row_number = r.row_number)
  ),
  named as (
    select r.row_number, e.id, false as former
      from nameless r join enterprise e on e.name_folded = r.name_folded and e.deleted_at is null
    union all
    select r.row_number, f.id, true
      from nameless r
      join (select e.id, unnest(e.former_names_folded) as name_folded from enterprise e
             where e.former_names_folded <> '{}' and e.deleted_at is null) f on f.name_folded = r.name_folded
  ),
  candidates as (
    select row_number, array_agg(distinct id) as ids
      from named n where not former or not exists (select 1 from named o where o.row_number = n.row_number and not o.former)
     group by row_number
  ),
  by_name as materialized (
    select c.row_number, c.ids[1] as id, cardinality(c.ids) as count,
           r.credit_code is not null and e.credit_code is not null and r.answer is distinct from 'same-update' as other_code,
           e.credit_code
      from candidates c join nameless r on r.row_number = c.row_number join enterprise e on e.id = c.ids[1]
  ),
  targets as (
    select row_number, id from by_code
    union all
    select row_number, id from by_name where count = 1 and not other_code
  ),
  first_of_target as materialized (
    select row_number, id, first_value(row_number) over (partition by id order by row_number) as first from targets
  ),
  matched as materialized (
    select t.row_number, t.id, e.version,
           case when e.name_folded = r.name_folded or r.name_folded = any(e.former_names_folded) then r.record - 'name'
                else r.record || jsonb_build_object('formerNames',
                  coalesce(r.record -> 'formerNames', '[]') || jsonb_build_array(e.name)) end as incoming,
           e.name_folded <> r.name_folded and r.name_folded <> all(e.former_names_folded) as renamed,
           e.name, e.name_folded <> r.name_folded and r.name_folded = any(e.former_names_folded) as by_former_name,
           ${CURRENT} as current
      from first_of_target t
      join import_row r on r.batch_id = $1 and r.row_number = t.row_number
      join enterprise e on e.id = t.id
     where t.first = t.row_number
  ),
  judged as (
    select row_number, id, version, renamed, by_former_name, name,
           case when current @> incoming then null else import_changes(current, incoming) end as changes
      from matched
  )
  select $1, r.row_number,
         case
           when r.state = 'refused' or r.answer = 'skip' then 'refused'
           when r.state = 'question' then 'question'
           when w.duplicate_of is not null or t.first <> t.row_number then 'duplicate'
           when n.count > 1 or n.other_code then 'question'
           when j.row_number is null then 'new'
           when j.changes is null then 'unchanged'
           else 'update'
         end,
         j.id, j.version,
         coalesce(w.duplicate_of, case when t.first <> t.row_number then t.first end),
         j.changes,
         case
           when w.duplicate_of is not null or t.first <> t.row_number then import_problem(null, 'warning', 'duplicate-in-file',
             jsonb_build_object('row', coalesce(w.duplicate_of, t.first)))
           when n.count > 1 then import_problem('name', 'question', 'several-matches',
             jsonb_build_object('count', n.count, 'options', '["different-new", "skip"]'::jsonb))
           when n.other_code then import_problem('creditCode', 'question', 'name-code-mismatch',
             jsonb_build_object('code', n.credit_code, 'targetId', n.id, 'options', '["same-update", "different-new", "skip"]'::jsonb))
           when j.renamed then import_problem('name', 'warning', 'name-changed', jsonb_build_object('name', j.name))
           when j.by_former_name then import_problem('name', 'warning', 'matched-former-name', jsonb_build_object('name', j.name))
           else '[]'::jsonb
         end
    from import_row r
    left join within_file w on w.row_number = r.row_number
    left join first_of_target t on t.row_number = r.row_number
    left join by_name n on n.row_number = r.row_number
    left join judged j on j.row_number = r.row_number
   where r.batch_id = $1`;
