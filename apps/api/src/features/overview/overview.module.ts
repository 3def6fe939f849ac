import { Module } from '@nestjs/common';
import { ImportsModule } from '../imports/index.js';
import { OverviewController } from './overview.controller.js';
import { OverviewRepository } from './overview.repository.js';

@Module({ imports: [ImportsModule], controllers: [OverviewController], providers: [OverviewRepository] })
export class OverviewModule {}
