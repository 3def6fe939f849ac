import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessEventRow } from './access-event.entity.js';
import { AuditRecord } from './audit-record.entity.js';
import { AuditRecordRepository } from './audit-record.repository.js';
import { AuditSeal } from './audit-seal.entity.js';
import { RecordHistory } from './record-history.js';
import { AuditKeeper } from './seal/audit-keeper.js';
import { AuditSealRepository } from './seal/audit-seal.repository.js';
import { AuditSealer } from './seal/audit-sealer.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([AuditRecord, AccessEventRow, AuditSeal])],
  providers: [AuditRecordRepository, RecordHistory, AuditSealRepository, AuditSealer, AuditKeeper],
  exports: [AuditRecordRepository, RecordHistory, AuditSealRepository, AuditKeeper],
})
export class AuditRecordModule {}
