export { importsControllerOf } from './imports.controller.js';
export { importControllersOf } from './import-controllers.js';
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
  type RegisterRecord,
  type RowKeys,
  type Said,
} from './import-target.js';
export {
  CHUNK,
  changed,
  changedList,
  livingEntries,
  RESTORES,
  setAsideStatement,
  STAGED,
  textList,
  updateStatement,
  WRITTEN,
} from './deciding/apply-sql.js';
export {
  changesOf,
  type DecidePlan,
  type DecideStep,
  type Finding,
  judgedChanges,
  replaces,
  saidOf,
  type Taken,
} from './deciding/decide-sql.js';
export { CONCERNED, seen } from './deciding/scope-sql.js';
export { decidingControllerOf } from './deciding/deciding.controller.js';
export { withNames } from './rows/display.js';
export { importMemoryControllerOf } from './memory/memory.controller.js';
export { importReadingControllerOf } from './reading/reading.controller.js';
export type { Importer } from './importer.js';
export { proposalsControllerOf } from './proposals/proposals.controller.js';
export { ImportDecisionRepository } from './deciding/import-decision.repository.js';
export type { DictionaryReaders, ListLookups } from './reading/values/dictionary-readers.js';
export type { CellReader, FieldReading } from './reading/cells/field-reading.js';
export type { RowBuilder } from './reading/row-builder.js';
export type { MappedColumn, RowProblem } from './reading/protocol.js';
export type { ColumnToMap, ReadRow, RowPlan, TargetReading } from './reading/target-reading.js';
export {
  firstOf,
  SAMPLE_MARK,
  SEVERAL,
  type TemplateEntry,
  templateLists,
  type TemplateLists,
} from './template/template-words.js';
export { checkedForm } from './small/checked-form.js';
export { type CellContext, type OwnCells, YEARS } from './small/small-cells.js';
export { type OwnReading, smallReading } from './small/small-reading.js';
export { SmallImports } from './small/small-imports.js';
export type { Identity, IdentityKey, KnownRecord, Values } from './small/small-matching.js';
export type { AskedPart, SaidAnew, SmallRegister } from './small/small-register.js';
export { ListDictionaries } from './reading/values/list-dictionaries.repository.js';
