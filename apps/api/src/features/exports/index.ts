export { ChosenColumns, CreatedExport, ExportChoices } from './export.dto.js';
export { type ExportOrders, exportOrdersControllerOf } from './orders/export-orders.controller.js';
export { exportControllersOf } from './export-controllers.js';
export { exportFormsControllerOf } from './forms/export-forms.controller.js';
export {
  type ExportColumn,
  type ExportLine,
  type ExportSource,
  ExportSources,
  type FormColumn,
  type FormReading,
} from './export-source.js';
export { exportsControllerOf } from './exports.controller.js';
export {
  type LedgerLine,
  type LedgerValues,
  plainLedgerSource,
  type PlainLedgerRecords,
  RECORD_KEY_COLUMNS,
  RUNNING_NUMBER,
} from './plain-ledger.js';
export { ExportsModule } from './exports.module.js';
export { ExportsService } from './exports.service.js';
