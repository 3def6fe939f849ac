import { type Bind, coversSql, ownSideSql } from '../../../foundation/access/access.sql.js';
import type { Finding, Importer } from '../../imports/index.js';
import { restricted } from '../enterprise-access.js';

export const UNSEEN_TABLE = `
  drop table if exists match_unseen;
  create temp table match_unseen (id uuid primary key) on commit drop`;

/** Fills `match_unseen` with the enterprises that are not for the importer: no name finds them. A credit code does. */
export const unseenStatement = (importer: Importer, bind: Bind): string =>
  `insert into match_unseen select t.id from enterprise t
    where ${restricted('t')} and ${ownSideSql(importer, 't', bind)} is not true`;

/** Whether the importer sees the enterprise `e`. */
export const SEEN = `not exists (select from match_unseen u where u.id = e.id)`;

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
