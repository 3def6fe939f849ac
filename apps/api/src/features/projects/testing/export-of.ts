import { fetched } from '../../../testing/fetched.js';
import type { Visitor } from '../../../testing/test-app.js';

/** The workbook of the register as somebody takes it with him. */
export const exportOf = (visitor: Visitor, query: object = {}): Promise<Buffer> =>
  fetched(visitor, '/api/projects/export', query);
