import type { Schemas } from '@lianqun/api-client';
import type { EntryField as SheetField } from '@lianqun/domain';

export type Entry = Schemas['ProgressEntry'];
export type EntrySheet = Schemas['EntrySheet'];
export type EntrySet = Schemas['EntrySet'];

/** What is typed, cell by cell: the columns of the sheet, and the two reasons that stand beside them. */
export type EntryField = SheetField | 'noChangeReason' | 'reductionReason';

export type CellValue = string | boolean | null;
