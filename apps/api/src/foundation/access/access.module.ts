import { Global, Module } from '@nestjs/common';
import { References } from '../records/references.repository.js';
import { AccessEvents } from './access-events.repository.js';
import { RecordAccess } from './record-access.repository.js';
import { RecordKinds } from './record-kinds.js';

/** Who reaches which record, what refers to it, and the record of access. */
@Global()
@Module({
  providers: [AccessEvents, RecordAccess, RecordKinds, References],
  exports: [AccessEvents, RecordAccess, RecordKinds, References],
})
export class AccessModule {}
