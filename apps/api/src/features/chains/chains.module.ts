import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Chain } from './chain.entity.js';
import { ChainRepository } from './chain.repository.js';
import { ChainsController } from './chains.controller.js';
import { ChainSearchSource } from './chain-search.js';

@Module({
  imports: [TypeOrmModule.forFeature([Chain])],
  controllers: [ChainsController],
  providers: [ChainSearchSource, ChainRepository],
})
export class ChainsModule {}
