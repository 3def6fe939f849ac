import type { ErrorCode } from '@lianqun/domain';
import type { EntityManager } from 'typeorm';
import { validationFailed } from '../http/app-error.js';

/**
 * To be asked after rows were written that refer to records of a table: writing waits for whoever is just deleting or
 * merging one of them, and so comes to refer to what is in the bin.
 * @throws AppError 422
 */
export async function refuseDeleted(
  writer: EntityManager,
  table: 'enterprise' | 'project' | 'receiving_platform' | 'chain' | 'cluster',
  ids: readonly (string | null)[],
  refusal: { field: string; code: ErrorCode },
): Promise<void> {
  const named = ids.filter((id) => id !== null);
  if (!named.length) return;
  const gone: { id: string }[] = await writer.query(
    `select id from ${table} where id = any($1::uuid[]) and deleted_at is not null`,
    [named],
  );
  if (gone.length) throw validationFailed(gone.map(({ id }) => ({ ...refusal, params: { value: id } })));
}

/** Of a row that was just written and stands on a receiving platform. @throws AppError 422 */
export const refuseDeletedPlatform = (writer: EntityManager, id: string | null): Promise<void> =>
  refuseDeleted(writer, 'receiving_platform', [id], { field: 'platformId', code: 'platform-unknown' });

/** Of a record that was just written and stands on chains or clusters. @throws AppError 422 */
export const refuseDeletedChains = (
  writer: EntityManager,
  table: 'chain' | 'cluster',
  ids: readonly (string | null)[],
  field: string = `${table}s`,
): Promise<void> => refuseDeleted(writer, table, ids, { field, code: `${table}-unknown` });
