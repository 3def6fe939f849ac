import { createHash } from 'node:crypto';

/** What is kept of a token of 256 random bits: enough to recognise it, nothing to use it with. */
export const digest = (token: string): Buffer => createHash('sha256').update(token).digest();
