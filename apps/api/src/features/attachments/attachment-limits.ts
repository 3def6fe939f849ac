/** What a record takes: bytes of a file, and files. */
export const ATTACHMENT_LIMITS = { size: 20 * 1024 * 1024, count: 50 } as const;
