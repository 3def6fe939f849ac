/** Whom a record of any announced kind concerns, as SQL; the table goes by `t`. */
import type { Viewer } from '@lianqun/domain';
import { type Bind, ownSideSql } from '../../foundation/access/access.sql.js';
import type { RecordKind } from '../../foundation/access/record-kinds.js';

/** Whether the viewer stands on a side of the record, as an owner, by invitation or because of the work on it. */
export function sideSql(kind: RecordKind, viewer: Viewer, bind: Bind): string {
  const ways = [ownSideSql(viewer, 't', bind)];
  if (kind.otherSide) ways.push(`exists (select from ${kind.otherSide} s where ${ownSideSql(viewer, 's', bind)})`);
  if (kind.involved && viewer.organizationPath.length) {
    ways.push(`${kind.involved} && ${bind(viewer.organizationPath)}::uuid[]`);
  }
  return `(${ways.join(' or ')})`;
}

/** Whether the viewer may read the record. */
export const visibleRecordSql = (kind: RecordKind, viewer: Viewer, bind: Bind): string =>
  `(not (${kind.restricted}) or ${sideSql(kind, viewer, bind)})`;
