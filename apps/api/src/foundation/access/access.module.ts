import { Global, Module } from '@nestjs/common';
import { AccessEvents } from './access-events.repository.js';
import { RecordAccess } from './record-access.repository.js';
import { RecordKinds } from './record-kinds.js';

/** Who reaches which record, and the record of access. */
@Global()
@Module({
  providers: [AccessEvents, RecordAccess, RecordKinds],
  exports: [AccessEvents, RecordAccess, RecordKinds],
})
export class AccessModule {}
