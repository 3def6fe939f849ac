export { importsControllerOf } from './imports.controller.js';
export { ImportsModule } from './imports.module.js';
export { ImportsService } from './imports.service.js';
export { ImportBatchResponse } from './import.dto.js';
export {
  type CommitResult,
  type Compared,
  type DerivedValues,
  type ImportFieldInfo,
  type ImportTarget,
  ImportTargets,
  type Said,
} from './import-target.js';
export {
  CHUNK,
  changed,
  changedList,
  setAsideStatement,
  STAGED,
  textList,
  updateStatement,
  WRITTEN,
} from './apply-sql.js';
export { changesOf, type DecidePlan, type DecideStep, type Finding } from './decide-sql.js';
export { withNames } from './display.js';
export type { Importer } from './importer.js';
export { proposalsControllerOf } from './proposals/proposals.controller.js';
export { ImportDecisionRepository } from './import-decision.repository.js';
export type { DictionaryReaders, ListLookups } from './reading/dictionary-readers.js';
export type { CellReader, FieldReading } from './reading/field-reading.js';
export type { RowBuilder } from './reading/row-builder.js';
export type { MappedColumn, RowProblem } from './reading/protocol.js';
export type { ColumnToMap, ReadRow, RowPlan, TargetReading } from './reading/target-reading.js';
