import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { InvitationRepository } from './invitation.repository.js';
import { PresenceRepository } from './presence.repository.js';
import { SharingController } from './sharing.controller.js';
import { RecordInvitation, RecordPresence } from './sharing.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([RecordInvitation, RecordPresence])],
  controllers: [SharingController],
  providers: [InvitationRepository, PresenceRepository],
})
export class SharingModule {}
