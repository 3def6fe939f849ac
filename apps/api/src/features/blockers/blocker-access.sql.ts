/** Who is on whose side of a blocker, as SQL. The alias is the table `blocker`. */
import type { Viewer } from '@lianqun/domain';
import { accessJson, type Bind, ownSideSql } from '../../foundation/access/access.sql.js';

/** Under which a blocker is not shared between the provinces. */
export const restrictedBlocker = (alias: string): string => `${alias}.confidentiality = 'internal'`;

/** It is with a lead: a returned or declined one is back with who raised it. */
const WITH_LEAD = (alias: string) => `${alias}.status <> 'raised'`;

/** The lead and the assisting organizations see what they work on, whoever raised it. */
const workingSideSql = (viewer: Viewer, alias: string, bind: Bind): string => `(${WITH_LEAD(alias)} and exists (
  select from organization s left join region sr on sr.id = s.region_id
   where (s.id = ${alias}.lead_organization_id
          or s.id in (select organization_id from blocker_assisting where blocker_id = ${alias}.id))
     and (s.id = ${bind(viewer.organizationId)}::uuid or sr.path[1] = ${bind(viewer.provinceId)}::text)))`;

/** The blocker as a record of its lead: in the columns that say where a record belongs. */
export const asOfLead = (alias: string): string => `(
  select ${alias}.id, o.region_id, o.id as organization_id, null::uuid as created_by
    from organization o where o.id = ${alias}.lead_organization_id and ${WITH_LEAD(alias)})`;

/** The organizations of the working side, for the house services. */
export const involvedInBlocker = (alias: string): string => `array(
  select y.id from organization y left join region yr on yr.id = y.region_id
   where ${WITH_LEAD(alias)} and exists (
     select from organization s left join region sr on sr.id = s.region_id
      where (s.id = ${alias}.lead_organization_id
             or s.id in (select organization_id from blocker_assisting where blocker_id = ${alias}.id))
        and (s.id = y.id or sr.path[1] = yr.path[1])))`;

/** Whether a blocker may be read; as `isVisibleBlocker`. */
export const visibleBlockerSql = (viewer: Viewer, alias: string, bind: Bind): string =>
  `(not (${restrictedBlocker(alias)}) or ${ownSideSql(viewer, alias, bind)} or ${workingSideSql(viewer, alias, bind)})`;

/** An organization in the shape of `AccessRow`. */
const organizationJson = (alias: string): string => `jsonb_build_object(
  'regionPath', coalesce((select to_jsonb(path) from region where id = ${alias}.region_id), '[]'),
  'organizationId', ${alias}.id, 'organizationPath', to_jsonb(${alias}.path),
  'organizationProvinceId', (select path[1] from region where id = ${alias}.region_id),
  'createdBy', null, 'restricted', false, 'invited', '[]'::jsonb)`;

export const ORGANIZATION_ACCESS = `select ${organizationJson('o')} as access, o.name from organization o where o.id = $1`;

/** What decides who reaches a blocker, in the shape of `BlockerAccess`. */
export const blockerAccessJson = (alias: string): string => `jsonb_build_object(
  'raising', ${accessJson(alias, restrictedBlocker(alias))},
  'lead', (select ${organizationJson('x')} from organization x
            where x.id = ${alias}.lead_organization_id and ${WITH_LEAD(alias)}),
  'assisting', coalesce((select jsonb_agg(${organizationJson('x')}) from blocker_assisting a
     join organization x on x.id = a.organization_id where a.blocker_id = ${alias}.id and ${WITH_LEAD(alias)}), '[]'))`;

/** A blocker that is not there yet: `$1` its region, `$2` who raises it, `$3` who logs it. */
export const DRAFT_ACCESS = `select ${accessJson('t', 'false')} as access
  from (select null::uuid as id, $1::text as region_id, $2::uuid as organization_id, $3::uuid as created_by) t`;
