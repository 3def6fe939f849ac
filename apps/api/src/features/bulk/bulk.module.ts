import { Module } from '@nestjs/common';
import { BulkSources } from './bulk-source.js';
import { BulkService } from './bulk.service.js';

@Module({ providers: [BulkSources, BulkService], exports: [BulkSources, BulkService] })
export class BulkModule {}
