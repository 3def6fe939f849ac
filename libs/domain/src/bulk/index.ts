/** Changing many records at once: how many, and what an order of it may be. */
export { BULK_STATUSES, bulkStatuses, type BulkStatus } from './statuses.js';

/** Records that are changed at once. */
export const BULK_LIMIT = 1000;

/** So few are changed while one waits for it: nobody is told of them afterwards. */
export const BULK_AWAITED = 50;

/** Days for which what came of it can be read. */
export const BULK_KEPT_DAYS = 30;

/** Why a record was left alone: somebody changed it since the preview, it was refused, or its turn never came. */
export const BULK_LEFT = ['stale', 'refused', 'open'] as const;

export type BulkLeftBy = (typeof BULK_LEFT)[number];
