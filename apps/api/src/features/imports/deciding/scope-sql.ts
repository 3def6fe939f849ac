/**
 * How far the importer reaches, as SQL of deciding and carrying out. `match_reach` holds, of every record that rows have
 * found, whether the importer may see and change it, whether it is its own side's, and whom to ask if not.
 */
import { type Bind, coversSql, ownSideSql, visibleSql } from '../../../foundation/access/access.sql.js';
import { ofAnySide, type RecordKind } from '../../../foundation/access/record-kinds.js';
import type { Importer } from '../importer.js';
import type { Viewer } from '@lianqun/domain';

export const REACH_TABLE = `
  create temp table match_reach (
    id uuid primary key, visible boolean, covered boolean, region_id text, organization_id uuid, created_by uuid,
    own boolean, concerned_id uuid, concerned_name text
  ) on commit drop`;

/** Records of which the importer must not even learn that they are there: no name finds them. */
export const UNSEEN_TABLE = `
  drop table if exists match_unseen;
  create temp table match_unseen (id uuid primary key) on commit drop`;

/** Whether the importer sees the record of this alias. */
export const seen = (alias: string): string => `not exists (select from match_unseen u where u.id = ${alias}.id)`;

/** Collects parameters after those that a statement has already. */
export function binding(values: unknown[]): Bind {
  return (value) => `$${String(values.push(value))}`;
}

/** What somebody is asked, as `proposed` of a decision keeps it; a row may ask several. */
export const askOf = (organizationId: string, changes: string): string =>
  `case when ${organizationId} is not null and ${changes} is not null
     then jsonb_build_array(jsonb_build_object('organizationId', ${organizationId}, 'changes', ${changes})) end`;

/**
 * Who is asked about a record (`t`): the organization that owns it, else the department of the province where it stands,
 * else 产业组. An owner without a region of its own, such as 产业组, gives way to the province.
 */
export const CONCERNED = `coalesce(
  (select o.id from organization o where o.id = t.organization_id and o.region_id is not null and o.ended_on is null),
  (select o.id from organization o join region r on r.id = t.region_id
    where o.type = 'department' and o.region_id = r.path[1] and o.ended_on is null order by o.id limit 1),
  t.organization_id,
  (select o.id from organization o where o.key = 'industry-group'))`;

/** Whether a record (`t`) may be read: by everybody, by its sides, by who was let in. */
export function visibleKind(kind: RecordKind, viewer: Viewer, bind: Bind): string {
  const visible = visibleSql(viewer, 't', kind.restricted, bind);
  if (kind.involved === undefined) return visible;
  return `(${visible} or coalesce((${kind.involved}) && ${bind(viewer.organizationPath)}::uuid[], false))`;
}

/** Whether a record (`t`) lies within what the importer may change, on either of its sides. */
export const coveredKind = (kind: RecordKind, importer: Importer, bind: Bind): string =>
  ofAnySide(kind, (alias) => coversSql(importer.scope, importer, alias, bind));

/** Fills `match_reach` for the records that `ids` selects. */
export const reachStatement = (kind: RecordKind, importer: Importer, ids: string, bind: Bind): string => `
  insert into match_reach
  select x.*, (select coalesce(short_name, name) from organization where id = x.concerned_id)
    from (select t.id, t.visible, t.covered, t.region_id, t.organization_id, t.created_by, t.own,
                 case when not (t.visible and t.covered) then ${CONCERNED} end as concerned_id
            from (select t.*, ${visibleKind(kind, importer, bind)} as visible,
                         ${coveredKind(kind, importer, bind)} as covered,
                         coalesce(${ofAnySide(kind, (alias) => ownSideSql(importer, alias, bind))}, false) as own
                    from ${kind.table} t where t.id in (${ids}) offset 0) t) x`;

/** Whether a record would still be covered after its changes (`j.changes`); `k` is what reaches it now. */
export function keptSql(importer: Importer, bind: Bind): string {
  return `(select ${coversSql(importer.scope, importer, 'x', bind)}
     from (select coalesce(j.changes #>> '{regionCode,after}', k.region_id) as region_id,
                  coalesce((j.changes #>> '{organizationId,after}')::uuid, k.organization_id) as organization_id,
                  k.created_by) x)`;
}

/**
 * At commit: rows whose record the importer does not reach, by now or because somebody else looked at the preview, become
 * questions for the organization concerned.
 */
export const CONFINE = `
  update import_decision d
     set decision = 'question',
         proposed = ${askOf('k.concerned_id', `(select jsonb_object_agg(c.key, c.value -> 'after') from jsonb_each(d.changes) c)`)},
         problems = d.problems || import_problem('name', 'question', 'outside-scope',
           jsonb_build_object('register', $2::text, 'organization', k.concerned_name, 'options', '["skip"]'::jsonb))
    from match_reach k
   where d.batch_id = $1 and d.decision = 'update' and d.target_id = k.id and not (k.visible and k.covered)`;
