export { AuditRecordModule } from './audit-record.module.js';
export { AuditRecordRepository, type AuditEntry } from './audit-record.repository.js';
