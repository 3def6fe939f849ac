/** 审计: what changed rows and events of access are called where an auditor reads them. */
export { auditColumns, auditColumnLabel } from './columns.js';
export { eventDetailLabel, eventDetailValue } from './events.js';
export { auditValueLabel } from './values.js';
export {
  ACCESS_KINDS,
  type AccessKindName,
  accessKinds,
  accessOutcomes,
  AUDIT_KINDS,
  type AuditKind,
  auditKinds,
  changeOrigins,
  isAccessKind,
  isRowOperation,
  ROW_OPERATIONS,
  type RowOperation,
  rowOperations,
} from './vocabulary.js';
