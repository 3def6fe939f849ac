import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditRecord } from './audit-record.entity.js';
import { AuditRecordRepository } from './audit-record.repository.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([AuditRecord])],
  providers: [AuditRecordRepository],
  exports: [AuditRecordRepository],
})
export class AuditRecordModule {}
