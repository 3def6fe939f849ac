import { ENTERPRISE_LEDGER_COLUMNS } from '@lianqun/domain';
import { readStored } from '../../shared/storage.js';
import { defaultColumns } from './columns.js';

/** The columns that this browser shows, by the names of the ledger; what only the screen has is left out. */
export function shownLedgerColumns(): string[] {
  const shown = readStored<string[]>(localStorage, 'lianqun.enterprises.columns') ?? defaultColumns;
  const named = new Set(shown.map((key) => (key === 'industryName' ? 'industryCode' : key)));
  return ENTERPRISE_LEDGER_COLUMNS.filter((column) => named.has(column));
}
