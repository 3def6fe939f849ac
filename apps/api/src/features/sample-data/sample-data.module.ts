import { Module } from '@nestjs/common';
import { EnterprisesModule } from '../enterprises/index.js';
import { SampleDataController } from './sample-data.controller.js';
import { SampleDataService } from './sample-data.service.js';

@Module({
  imports: [EnterprisesModule],
  controllers: [SampleDataController],
  providers: [SampleDataService],
})
export class SampleDataModule {}
