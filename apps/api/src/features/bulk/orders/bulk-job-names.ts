/** The job that carries out a change of many records. */
export const BULK_JOB = 'bulk.change';

/** One order after the other; each gives way to the others after its turn. */
export const BULK_QUEUE = 'bulk';
