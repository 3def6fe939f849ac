import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Industry } from './industry.entity.js';
import { IndustryRepository } from './industry.repository.js';
import { IndustriesController } from './industries.controller.js';

@Module({
  imports: [TypeOrmModule.forFeature([Industry])],
  controllers: [IndustriesController],
  providers: [IndustryRepository],
})
export class IndustriesModule {}
