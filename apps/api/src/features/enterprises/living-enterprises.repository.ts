import type { EntityManager } from 'typeorm';
import { validationFailed } from '../../foundation/http/app-error.js';

/**
 * To be asked after rows were written that refer to enterprises: writing waits for whoever is just deleting or merging
 * one of them, and so comes to refer to what is in the bin.
 * @throws AppError 422
 */
export async function refuseDeletedEnterprises(
  writer: EntityManager,
  field: string,
  ids: readonly (string | null)[],
): Promise<void> {
  const gone: { id: string }[] = await writer.query(
    `select id from enterprise where id = any($1::uuid[]) and deleted_at is not null`,
    [ids.filter((id) => id !== null)],
  );
  if (gone.length) {
    throw validationFailed(gone.map(({ id }) => ({ field, code: 'enterprise-unknown', params: { value: id } })));
  }
}
