import { type Bind, coversSql, ownSideSql } from '../../../foundation/access/access.sql.js';
import { type Finding, type Importer, seen } from '../../imports/index.js';
import { restricted } from '../enterprise-access.js';

/** The enterprises that are not for the importer: no name finds them. A credit code does. */
export const unseenEnterprises = (importer: Importer, bind: Bind): string =>
  `select t.id from enterprise t where ${restricted('t')} and ${ownSideSql(importer, 't', bind)} is not true`;

/** Whether the importer sees the enterprise `e`. */
export const SEEN = seen('e');

/** A new enterprise is placed where its importer may create one, by a list as little elsewhere as by the form. */
export function placingRefusals(importer: Importer, bind: Bind): Finding[] {
  if (importer.scope.all) return [];
  const covered = coversSql(importer.scope, importer, 'x', bind);
  return [
    {
      when: `(m.row_number is not null and t.row_number is null and not coalesce((
        select ${covered} from (select r.record ->> 'regionCode' as region_id,
          ${bind(importer.organizationId)}::uuid as organization_id, ${bind(importer.accountId)}::uuid as created_by) x), false))`,
      problem: `import_problem('regionCode', 'error', 'not-in-own-scope', '{}')`,
    },
  ];
}
