import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EnterprisesModule } from '../enterprises/index.js';
import { Blocker, BlockerAssisting, BlockerNote, BlockerStepRecord, BlockerTarget } from './blocker.entity.js';
import { BlockerHistory } from './blocker-history.js';
import { BlockerListRepository } from './blocker-list.repository.js';
import { BlockerNamesRepository } from './blocker-names.repository.js';
import { BlockerRepository } from './blocker.repository.js';
import { BlockerSampleRepository } from './blocker-sample.repository.js';
import { BlockerSamples } from './blocker-samples.js';
import { BlockerStepsService } from './blocker-steps.service.js';
import { BlockerViews } from './blocker-views.js';
import { BlockersController } from './blockers.controller.js';
import { BlockersService } from './blockers.service.js';

@Module({
  imports: [
    EnterprisesModule,
    TypeOrmModule.forFeature([Blocker, BlockerAssisting, BlockerTarget, BlockerStepRecord, BlockerNote]),
  ],
  controllers: [BlockersController],
  providers: [
    BlockerRepository,
    BlockerListRepository,
    BlockerNamesRepository,
    BlockerHistory,
    BlockerViews,
    BlockerStepsService,
    BlockersService,
    BlockerSamples,
    BlockerSampleRepository,
  ],
  exports: [BlockerViews, BlockerSamples],
})
export class BlockersModule {}
