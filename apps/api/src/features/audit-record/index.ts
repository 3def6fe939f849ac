export { AuditRecordModule } from './audit-record.module.js';
export { AuditRecordRepository, type AuditEntry, type SilentColumns } from './audit-record.repository.js';
export { HistoryList } from './history.dto.js';
export { RecordHistory, type RecordWords } from './record-history.js';
export { AuditKeeper } from './seal/audit-keeper.js';
export { AuditSealRepository } from './seal/audit-seal.repository.js';
export { AuditSealer } from './seal/audit-sealer.js';
