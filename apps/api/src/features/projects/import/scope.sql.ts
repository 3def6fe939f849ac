/** How far the importer of a list sees and reaches, as SQL of matching and deciding. */
import { mayPlace, PROVINCES } from '@lianqun/domain';
import { type Bind, coversSql, ownSideSql } from '../../../foundation/access/access.sql.js';
import { restrictedEnterprise } from '../../enterprises/index.js';
import type { Finding, Importer } from '../../imports/index.js';
import { restrictedProject } from '../access/project-access.sql.js';

/** The projects and enterprises that are not for the importer. */
export function unseenRecords(importer: Importer, bind: Bind): string {
  const unseen = (table: string, restricted: string) =>
    `select t.id from ${table} t where ${restricted} and ${ownSideSql(importer, 't', bind)} is not true`;
  return `${unseen('project', restrictedProject('t'))} union all ${unseen('enterprise', restrictedEnterprise('t'))}`;
}

/** What a row says of a field that decides who reaches its project: of a new one, or of one that it changes. */
const given = (field: string) =>
  `coalesce(j.changes #>> '{${field},after}', case when t.row_number is null then r.record ->> '${field}' end)`;

const refusal = (field: string, when: string): Finding => ({
  when: `(m.row_number is not null and ${when})`,
  problem: `import_problem('${field}', 'error', 'not-in-own-scope', '{}')`,
});

/** Nobody disposes of another province, by a list as little as by the form. */
export function placingRefusals(importer: Importer, bind: Bind): Finding[] {
  const foreign = PROVINCES.filter((province) => !mayPlace(importer.scope, importer, [province]));
  const covered = (organization: string, region: string, creator: string) => `coalesce((
    select ${coversSql(importer.scope, importer, 'x', bind)}
      from (select ${organization} as organization_id, ${region} as region_id, ${creator} as created_by) x), false)`;
  const organization = `(${given('organizationId')})::uuid`;
  const account = `${bind(importer.accountId)}::uuid`;
  const own = `${bind(importer.organizationId)}::uuid`;
  return [
    refusal(
      'regionCode',
      `exists (select from region g where g.id = ${given('regionCode')} and g.path && ${bind(foreign)}::text[])`,
    ),
    refusal(
      'organizationId',
      `${organization} is distinct from ${own} and ${organization} is not null
       and not ${covered(organization, `(select o.region_id from organization o where o.id = ${organization})`, 'null::uuid')}`,
    ),
    refusal(
      'organizationId',
      `t.row_number is null and not ${covered(`coalesce(${organization}, ${own})`, given('regionCode'), account)}`,
    ),
  ];
}
