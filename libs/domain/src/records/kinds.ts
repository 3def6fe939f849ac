import { REGISTERS } from '../imports/index.js';

/** The records that attachments, comments, invitations, presence and history can hang on. */
export const RECORD_KINDS = [...REGISTERS] as const;

export type RecordKindName = (typeof RECORD_KINDS)[number];
