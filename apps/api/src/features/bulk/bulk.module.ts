import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BulkSources } from './bulk-source.js';
import { BulkService } from './bulk.service.js';
import { BulkOrder, BulkOrderRecord } from './orders/bulk-order.entity.js';
import { BulkOrderRepository } from './orders/bulk-order.repository.js';
import { BulkOrdersService } from './orders/bulk-orders.service.js';
import { BulkWorker } from './orders/bulk-worker.js';

@Module({
  imports: [TypeOrmModule.forFeature([BulkOrder, BulkOrderRecord])],
  providers: [BulkSources, BulkService, BulkOrderRepository, BulkOrdersService, BulkWorker],
  exports: [BulkSources, BulkService, BulkOrdersService],
})
export class BulkModule {}
