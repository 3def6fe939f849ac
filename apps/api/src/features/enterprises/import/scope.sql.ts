import { type Bind, ownSideSql } from '../../../foundation/access/access.sql.js';
import type { Importer } from '../../imports/index.js';
import { restricted } from '../enterprise-access.js';

export const UNSEEN_TABLE = `create temp table match_unseen (id uuid primary key) on commit drop`;

/** Fills `match_unseen` with the enterprises that are not for the importer: no name finds them. A credit code does. */
export const unseenStatement = (importer: Importer, bind: Bind): string =>
  `insert into match_unseen select t.id from enterprise t
    where ${restricted('t')} and ${ownSideSql(importer, 't', bind)} is not true`;

/** Whether the importer sees the enterprise `e`. */
export const SEEN = `not exists (select from match_unseen u where u.id = e.id)`;
