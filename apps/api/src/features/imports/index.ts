export { importsControllerOf } from './imports.controller.js';
export { ImportsModule } from './imports.module.js';
export { ImportsService } from './imports.service.js';
export { ImportBatchResponse } from './import.dto.js';
export {
  type BatchOwner,
  type CommitResult,
  type ImportFieldInfo,
  type ImportTarget,
  ImportTargets,
} from './import-target.js';
export type { MappedColumn, RowProblem } from './reading/protocol.js';
export type { ColumnToMap, ReadRow, TargetReading } from './reading/target-reading.js';
