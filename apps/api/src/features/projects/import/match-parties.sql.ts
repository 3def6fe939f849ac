/** The SQL that finds out which enterprises the parties of staged rows are. `$1` is the batch. */
import { type DecideStep, seen, type Taken } from '../../imports/index.js';
import { PARTY_FIELDS } from './project-reading.js';

const PARTIES = PARTY_FIELDS.map((field) => `'${field}'`).join(', ');

/** Parties are enterprises of the register where it knows their code or, without doubt, their name. */
export const partySteps = (taken: Taken): readonly DecideStep[] => [
  {
    batch: true,
    text: `
      insert into match_party
      select r.row_number, f.field, p.position, p.name, r.record -> 'folded' ->> p.name,
             case when f.field = 'builder' and p.position = 1 then r.record ->> 'builderCode' end
        from import_row r cross join unnest(array[${PARTIES}]) f(field)
       cross join jsonb_array_elements_text(r.record -> f.field) with ordinality p(name, position)
       where r.batch_id = $1 and ${taken('r')}
      union all
      select r.row_number, 'builder', 1, null, null, r.record ->> 'builderCode' from import_row r
       where r.batch_id = $1 and ${taken('r')} and r.record ? 'builderCode' and not r.record ? 'builder'`,
  },
  { batch: false, text: `analyze match_party` },
  {
    batch: false,
    text: `
      update match_party m set enterprise_id = e.id from enterprise e
       where e.credit_code = m.credit_code and e.deleted_at is null and ${seen('e')}`,
  },
  {
    batch: false,
    text: `
      update match_party m set enterprise_id = e.id
        from (select e.name_folded, min(e.id::text)::uuid as id from enterprise e
               where e.name_folded in (select folded from match_party where enterprise_id is null)
                 and e.deleted_at is null and ${seen('e')}
               group by 1 having count(*) = 1) e
       where e.name_folded = m.folded and m.enterprise_id is null`,
  },
  {
    batch: true,
    text: `
      update import_row r set record = r.record || x.parties
        from (select row_number, jsonb_object_agg(field, list) as parties
                from (select row_number, field, jsonb_agg(coalesce(enterprise_id::text, name) order by position) as list
                        from match_party where enterprise_id is not null or name is not null group by 1, 2) y
               group by 1) x
       where r.batch_id = $1 and r.row_number = x.row_number`,
  },
  {
    // Codes that nothing is known of are kept beside the record; that of a project in the bin is known.
    batch: true,
    text: `
      update import_row r
         set record = r.record || jsonb_build_object('extra', coalesce(r.record -> 'extra', '{}') || jsonb_strip_nulls(
               jsonb_build_object('项目编码', unknown.code, '建设单位统一社会信用代码', unknown.builder_code)))
        from (select u.row_number,
                     case when not exists (select from project p where p.code = u.record ->> 'code' and ${seen('p')})
                       then u.record ->> 'code' end as code,
                     case when not exists (select from enterprise e where e.credit_code = u.record ->> 'builderCode'
                                              and e.deleted_at is null and ${seen('e')}) then u.record ->> 'builderCode' end as builder_code
                from import_row u where u.batch_id = $1 and ${taken('u')} and u.record ?| array['code', 'builderCode']) unknown
       where r.batch_id = $1 and r.row_number = unknown.row_number
         and (unknown.code is not null or unknown.builder_code is not null)`,
  },
];
