import type { EntityManager } from 'typeorm';
import { refuseDeleted } from '../../foundation/records/living-records.repository.js';

/** Of rows that were just written and refer to enterprises. @throws AppError 422 */
export const refuseDeletedEnterprises = (
  writer: EntityManager,
  field: string,
  ids: readonly (string | null)[],
): Promise<void> => refuseDeleted(writer, 'enterprise', ids, { field, code: 'enterprise-unknown' });
