import { Global, Module } from '@nestjs/common';
import { RecordBinRepository } from '../records/bin.repository.js';
import { RecordBins } from '../records/bin.service.js';
import { References } from '../records/references.repository.js';
import { AccessEvents } from './access-events.repository.js';
import { RecordAccess } from './record-access.repository.js';
import { RecordKinds } from './record-kinds.js';
import { RecordPeople } from './record-people.repository.js';

/** Who reaches which record, what refers to it, and the record of access. */
@Global()
@Module({
  providers: [AccessEvents, RecordAccess, RecordBinRepository, RecordBins, RecordKinds, RecordPeople, References],
  exports: [AccessEvents, RecordAccess, RecordBins, RecordKinds, RecordPeople, References],
})
export class AccessModule {}
