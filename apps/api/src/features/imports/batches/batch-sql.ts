/** The SQL of looking for batches. */
import { coversSql, ownSideSql } from '../../../foundation/access/access.sql.js';
import type { Importer } from '../importer.js';
import { binding } from '../deciding/scope-sql.js';

/** Which batches are wanted. Days are of Shanghai. */
export interface BatchFilter {
  status?: string[] | undefined;
  from?: string | undefined;
  to?: string | undefined;
  /** Who takes care of it, or made it. */
  keeper?: string | undefined;
  /** Part of the file name. */
  q?: string | undefined;
}

/** Everything of a batch (`b`), with the names of people; `a` is the account that made it. */
export const COLUMNS = `
  b.id, b.version, b.register, b.status, b.file_name as "fileName", b.file_size as "fileSize",
  b.file_sha256 as "fileSha256", b.choices, b.sheets, b.table_found as "tableFound", b.mapping, b.counts,
  b.data_rows as "dataRows", b.outside, b.warnings, b.changed_cells as "changedCells", b.problem, b.result, b.timings,
  b.read_at as "readAt", b.committed_at as "committedAt", b.organization_id as "organizationId",
  b.region_id as "regionId", b.created_by as "createdBy", b.confidentiality, b.created_at as "createdAt",
  b.updated_at as "updatedAt", b.mode, b.field_modes as "fieldModes", b.keeper_id as "keeperId", b.decided_by as "decidedBy", b.shape, b.learned,
  (select count(*)::int from jsonb_array_elements(b.unmatched) u where not u ? 'settled') as unmatched, b.repeats_id as "repeatsId", b.undo_result as "undoResult",
  b.undone_by as "undoneBy", b.undone_at as "undoneAt", a.display_name as "createdByName",
  (select display_name from account where id = b.keeper_id) as "keeperName",
  (select display_name from account where id = b.undone_by) as "undoneByName",
  (select jsonb_build_object('stage', p.stage, 'done', p.done, 'total', p.total)
     from import_progress p where p.batch_id = b.id) as progress`;

/**
 * Who sees a batch (`b`): who made it or was asked to take care of it, and those of its own side whose permission to import covers the organization or
 * the region that it was made for. A list may hold what is not shared between the provinces, whatever the scope.
 */
export function visibleBatch(importer: Importer, values: unknown[]): string {
  const bind = binding(values);
  const covered = coversSql(importer.scope, importer, 'b', bind);
  const self = `${bind(importer.accountId)}::uuid`;
  return `(b.created_by = ${self} or b.keeper_id = ${self} or (${covered} and ${ownSideSql(importer, 'b', bind)}))`;
}

/** SQL of what a filter asks for. */
export function wanted({ status, from, to, keeper, q }: BatchFilter, values: unknown[]): string {
  const bind = binding(values);
  const startOf = (day: string, days: number) =>
    `((${bind(day)}::date + ${String(days)})::timestamp at time zone 'Asia/Shanghai')`;
  const asked = ['true'];
  if (status?.length) asked.push(`b.status = any(${bind(status)}::text[])`);
  if (from) asked.push(`b.created_at >= ${startOf(from, 0)}`);
  if (to) asked.push(`b.created_at < ${startOf(to, 1)}`);
  if (keeper) asked.push(`${bind(keeper)}::uuid in (b.created_by, b.keeper_id)`);
  if (q?.trim()) asked.push(`strpos(lower(b.file_name), lower(${bind(q.trim())})) > 0`);
  return asked.join(' and ');
}
