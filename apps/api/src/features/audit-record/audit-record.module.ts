import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditRecord } from './audit-record.entity.js';
import { AuditRecordRepository } from './audit-record.repository.js';
import { RecordHistory } from './record-history.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([AuditRecord])],
  providers: [AuditRecordRepository, RecordHistory],
  exports: [AuditRecordRepository, RecordHistory],
})
export class AuditRecordModule {}
