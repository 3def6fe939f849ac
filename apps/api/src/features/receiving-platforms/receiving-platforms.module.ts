import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PlatformSystem, ReceivingPlatform } from './receiving-platform.entity.js';
import { ReceivingPlatformRepository } from './receiving-platform.repository.js';
import { PlatformSystemsController, ReceivingPlatformsController } from './receiving-platforms.controller.js';
import { PlatformSearchSource } from './platform-search.js';

@Module({
  imports: [TypeOrmModule.forFeature([PlatformSystem, ReceivingPlatform])],
  controllers: [PlatformSystemsController, ReceivingPlatformsController],
  providers: [PlatformSearchSource, ReceivingPlatformRepository],
})
export class ReceivingPlatformsModule {}
