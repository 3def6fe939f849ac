/** The rules of `access` in the domain as SQL. The alias is a table with `id, region_id, organization_id, created_by`. */
import type { DataScope, Viewer } from '@lianqun/domain';

/** Adds a parameter and says its place. */
export type Bind = (value: unknown) => string;

/** What of a record decides who reaches it, as JSON in the shape of `AccessRow`. `restricted` is an SQL condition. */
export const accessJson = (alias: string, restricted: string): string => `jsonb_build_object(
  'regionPath', coalesce((select to_jsonb(path) from region where id = ${alias}.region_id), '[]'),
  'organizationId', ${alias}.organization_id,
  'organizationPath', coalesce((select to_jsonb(path) from organization where id = ${alias}.organization_id), '[]'),
  'organizationProvinceId', (select r.path[1] from organization o join region r on r.id = o.region_id
                              where o.id = ${alias}.organization_id),
  'createdBy', ${alias}.created_by, 'restricted', (${restricted}),
  'invited', coalesce((select jsonb_agg(organization_id) from record_invitation where record_id = ${alias}.id), '[]'))`;

/** Whether a record belongs to the side of the viewer; as `isOwnSide`. */
export function ownSideSql(viewer: Viewer, alias: string, bind: Bind): string {
  const ways = [`${alias}.created_by = ${bind(viewer.accountId)}::uuid`];
  if (viewer.organizationId !== null) ways.push(`${alias}.organization_id = ${bind(viewer.organizationId)}::uuid`);
  if (viewer.provinceId !== null) {
    const province = `array[${bind(viewer.provinceId)}]::text[]`;
    ways.push(`${alias}.region_id in (select id from region where path && ${province})`);
    ways.push(`${alias}.organization_id in (select o.id from organization o join region r on r.id = o.region_id
      where r.path[1] = any(${province}))`);
  }
  if (viewer.organizationPath.length) {
    ways.push(
      `${alias}.id in (select record_id from record_invitation where organization_id = any(${bind(viewer.organizationPath)}::uuid[]))`,
    );
  }
  return `(${ways.join(' or ')})`;
}

/** Whether a record may be read; as `isVisible`. `restricted` is an SQL condition. */
export const visibleSql = (viewer: Viewer, alias: string, restricted: string, bind: Bind): string =>
  `(not (${restricted}) or ${ownSideSql(viewer, alias, bind)})`;

/** Whether a record lies within a data scope; as `covers`. */
export function coversSql(scope: DataScope, viewer: Viewer, alias: string, bind: Bind): string {
  if (scope.all) return 'true';
  const ways: string[] = [];
  if (scope.regionIds.length)
    ways.push(`${alias}.region_id in (select id from region where path && ${bind(scope.regionIds)}::text[])`);
  if (scope.organizationTrees.length) {
    ways.push(
      `${alias}.organization_id in (select id from organization where path && ${bind(scope.organizationTrees)}::uuid[])`,
    );
  }
  if (scope.organizationIds.length) ways.push(`${alias}.organization_id = any(${bind(scope.organizationIds)}::uuid[])`);
  if (scope.ownRecords) ways.push(`${alias}.created_by = ${bind(viewer.accountId)}::uuid`);
  // A record without region or organization makes a comparison null, which is no.
  return ways.length ? `coalesce(${ways.join(' or ')}, false)` : 'false';
}
