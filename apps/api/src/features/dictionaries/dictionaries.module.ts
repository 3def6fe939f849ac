import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChainsModule } from '../chains/index.js';
import { DictionariesController, TagKindsController } from './dictionaries.controller.js';
import { DictionariesService } from './dictionaries.service.js';
import { DictionaryRepository } from './dictionary.repository.js';
import { TagKind } from './tag-kind.entity.js';

@Module({
  imports: [ChainsModule, TypeOrmModule.forFeature([TagKind])],
  controllers: [DictionariesController, TagKindsController],
  providers: [DictionaryRepository, DictionariesService],
})
export class DictionariesModule {}
