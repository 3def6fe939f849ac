export { RECORD_KINDS, type RecordKindName } from './kinds.js';
