/** Who is on which side of a relocation, as SQL. The alias is the table `relocation`. */
import type { Viewer } from '@lianqun/domain';
import { accessJson, type Bind, ownSideSql } from '../../foundation/access/access.sql.js';

/**
 * SQL condition under which a relocation is shared with nobody but its two sides: it is 内部, still an intent, or was
 * ended before it was signed; as `isRelocationShared`.
 */
export const restrictedRelocation = (alias: string): string => `(
  ${alias}.confidentiality = 'internal' or ${alias}.stage = 'intent'
  or (${alias}.stage = 'terminated' and not exists (
        select from relocation_stage g
         where g.relocation_id = ${alias}.id and g.stage = 'signed' and g.withdrawn_at is null)))`;

/** The relocation as a record of the place that it leaves: in the columns that say where a record belongs. */
export const asOfOrigin = (alias: string): string => `(
  select ${alias}.id, ${alias}.origin_region_id as region_id, ${alias}.origin_organization_id as organization_id,
         ${alias}.created_by)`;

/** Whether a relocation may be read; as `isVisibleRelocation`. */
export const visibleRelocationSql = (viewer: Viewer, alias: string, bind: Bind): string =>
  `(not ${restrictedRelocation(alias)} or ${ownSideSql(viewer, alias, bind)}
    or exists (select from ${asOfOrigin(alias)} s where ${ownSideSql(viewer, 's', bind)}))`;

const provinceOfRegion = (column: string): string => `(select path[1] from region where id = ${column})`;

const provinceOfOrganization = (column: string): string =>
  `(select r.path[1] from organization o join region r on r.id = o.region_id where o.id = ${column})`;

/** The organizations of the place that it leaves, for the house services. */
export const involvedInRelocation = (alias: string): string => `array(
  select y.id from organization y left join region yr on yr.id = y.region_id
   where y.id = ${alias}.origin_organization_id
      or yr.path[1] in (${provinceOfRegion(`${alias}.origin_region_id`)},
                        ${provinceOfOrganization(`${alias}.origin_organization_id`)}))`;

/** What decides who reaches a relocation, in the shape of `RelocationAccess`. `restricted` is an SQL condition. */
export const relocationAccessJson = (alias: string, restricted = restrictedRelocation(alias)): string =>
  `jsonb_build_object('destination', ${accessJson(alias, restricted)},
     'origin', (select ${accessJson('s', restricted)} from ${asOfOrigin(alias)} s))`;

/** An account (`a.actor_id`) of which organization (`y`) in which province (`yr`) is of a side, by its alias. */
const ofSide = (side: string): string => `coalesce(y.id = ${side}.organization_id
  or yr.path[1] in (${provinceOfRegion(`${side}.region_id`)}, ${provinceOfOrganization(`${side}.organization_id`)}), false)`;

/** As `ofSide`, told by places below the province: both sides may be of the same. */
const nearSide = (side: string): string => `coalesce(y.id = ${side}.organization_id or cardinality(yr.path) > 1 and (
  yr.path @> array[${side}.region_id] or (select path from region where id = ${side}.region_id) @> array[yr.id]), false)`;

/** Whether somebody of one side, who is not of the other, has left anything in a relocation, hung on it or said of it. */
const writtenBy = (side: string, other: string): string => `exists (
  select from audit_record a join account c on c.id = a.actor_id join organization y on y.id = c.organization_id
    left join region yr on yr.id = y.region_id
   where a.root_id = t.id::text and a.kind in ('relocation', 'attachment', 'comment')
     and ${ofSide(side)} and (not ${ofSide(other)} or ${nearSide(side)} and not ${nearSide(other)}))`;

/** Which sides have written in a relocation (`$1`), in the bin or not, and what decides who reaches it. */
export const WRITTEN_BY = `
  select ${relocationAccessJson('t', 'false')} as access,
         jsonb_build_object('destination', ${writtenBy('t', 's')}, 'origin', ${writtenBy('s', 't')}) as written
    from relocation t cross join lateral ${asOfOrigin('t')} s where t.id = $1::uuid`;

/**
 * Where a draft puts a relocation: `$1` origin region, `$2` organization there, `$3` destination, `$4` organization
 * there, `$5` platform, `$6` who logged it.
 */
export const PLACEMENT = `
  with t as (select null::uuid as id, $1::text as origin_region_id, $2::uuid as origin_organization_id,
                    $3::text as region_id, $4::uuid as organization_id, $6::uuid as created_by)
  select ${relocationAccessJson('t', 'false')} as access,
         ${provinceOfRegion('t.origin_region_id')} as "originProvince", ${provinceOfRegion('t.region_id')} as province,
         ${provinceOfOrganization('t.origin_organization_id')} as "originOrganizationProvince",
         ${provinceOfOrganization('t.organization_id')} as "organizationProvince",
         (select name from organization where id = t.origin_organization_id) as "originOrganizationName",
         (select name from organization where id = t.organization_id) as "organizationName",
         (select jsonb_build_object('name', p.name, 'province', r.path[1],
                   'provinceName', (select full_name from region where id = r.path[1]))
            from receiving_platform p left join region r on r.id = p.region_id where p.id = $5::uuid) as platform
    from t`;
