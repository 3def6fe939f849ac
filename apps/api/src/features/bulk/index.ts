export { BulkModule } from './bulk.module.js';
export { bulkControllerOf } from './bulk.controller.js';
export { type BulkChanges, type BulkField, type BulkSource, BulkSources, type BulkState } from './bulk-source.js';
