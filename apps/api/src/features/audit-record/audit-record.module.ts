import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessEventRow } from './access-event.entity.js';
import { AuditRecord } from './audit-record.entity.js';
import { AuditRecordRepository } from './audit-record.repository.js';
import { AuditSeal } from './audit-seal.entity.js';
import { RecordHistory } from './record-history.js';
import { AuditRecordController } from './search/audit-record.controller.js';
import { AuditSearchRepository } from './search/audit-search.repository.js';
import { AuditSearchService } from './search/audit-search.service.js';
import { RecordNamesRepository } from './search/record-names.repository.js';
import { AuditKeeper } from './seal/audit-keeper.js';
import { AuditSealRepository } from './seal/audit-seal.repository.js';
import { AuditSealer } from './seal/audit-sealer.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([AuditRecord, AccessEventRow, AuditSeal])],
  controllers: [AuditRecordController],
  providers: [
    AuditRecordRepository,
    RecordHistory,
    AuditSealRepository,
    AuditSealer,
    AuditKeeper,
    AuditSearchRepository,
    RecordNamesRepository,
    AuditSearchService,
  ],
  exports: [AuditRecordRepository, RecordHistory, AuditSealRepository, AuditKeeper],
})
export class AuditRecordModule {}
