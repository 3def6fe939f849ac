/** The job that writes an export. */
export const EXPORT_JOB = 'exports.write';
