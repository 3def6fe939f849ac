import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Chain } from './chain.entity.js';
import { ChainRepository } from './chain.repository.js';
import { ChainsController } from './chains.controller.js';

@Module({
  imports: [TypeOrmModule.forFeature([Chain])],
  controllers: [ChainsController],
  providers: [ChainRepository],
})
export class ChainsModule {}
