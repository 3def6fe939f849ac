import type { Move } from '../../../shared/sheet/moves.js';
import type { EntryField } from '../types.js';

/** What rows and cells can ask of the sheet. The same object for the life of the sheet, so that rows stay as drawn. */
export interface GridActions {
  activate: (row: number, column: number) => void;
  /** False where there is no further cell: the key keeps its own meaning then. */
  move: (by: Move) => boolean;
  edit: (id: string, field: EntryField, text: string) => void;
  commit: (id: string) => void;
  paste: (text: string) => void;
  copyLast: (id: string, field: EntryField) => void;
  toggle: (id: string) => void;
  resolve: (id: string, field: EntryField, side: 'mine' | 'theirs') => void;
}
