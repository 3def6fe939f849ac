import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PeriodSnapshot, SnapshotRow } from './snapshot.entity.js';
import { SnapshotRepository } from './snapshot.repository.js';
import { SnapshotService } from './snapshot.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([PeriodSnapshot, SnapshotRow])],
  providers: [SnapshotRepository, SnapshotService],
  exports: [SnapshotService],
})
export class SnapshotModule {}
