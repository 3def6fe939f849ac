import { useCallback, useMemo, useRef, useState, useEffect } from 'react';
import { layBlock, parseClipboard, type PastedBlock } from '../../shared/sheet/clipboard.js';
import { cellAfter, type ActiveCell, type Move } from '../../shared/sheet/moves.js';
import { cellText } from './sheet/cell-text.js';
import { hasLast, type EntryColumn } from './sheet/columns.js';
import type { EntryBook } from './entry-book.js';
import type { GridActions } from './grid/actions.js';
import type { Entry } from './types.js';

/** Where the keyboard is, which rows are selected, and what keys and the clipboard do. */
export function useGrid(book: EntryBook, items: readonly Entry[], columns: readonly EntryColumn[]) {
  const [active, setActive] = useState<ActiveCell | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [pasted, setPasted] = useState<PastedBlock | null>(null);
  const now = useRef({ active, items, columns });
  useEffect(() => {
    now.current = { active, items, columns };
  });

  const move = useCallback((by: Move) => {
    const { active: at, items: rows, columns: shown } = now.current;
    const next = at && cellAfter(at, by, { rows: rows.length, columns: shown.length });
    if (!next) return by === 'up' || by === 'down' || by === 'left' || by === 'right';
    setActive(next);
    return true;
  }, []);

  const paste = useCallback(
    (text: string) => {
      const { active: at, items: rows, columns: shown } = now.current;
      if (!at) return;
      const block = layBlock(parseClipboard(text), at, { rows: rows.length, columns: shown.length });
      const edits = block.cells.flatMap((cell) => {
        const id = rows[cell.row]?.id;
        const field = shown[cell.column]?.field;
        return id && field ? [{ id, field, text: cell.text }] : [];
      });
      book.edit(edits, 300);
      setPasted(block);
    },
    [book],
  );

  const actions = useMemo<GridActions>(
    () => ({
      activate: (row, column) => setActive({ row, column }),
      move,
      paste,
      edit: (id, field, text) => {
        setPasted(null);
        book.edit([{ id, field, text }]);
      },
      commit: book.commit,
      copyLast: (id, field) => {
        const last = now.current.items.find((entry) => entry.id === id)?.last;
        if (last && hasLast(field)) book.edit([{ id, field, text: cellText(last[field]) }]);
      },
      toggle: (id) =>
        setSelected((before) => {
          const next = new Set(before);
          if (!next.delete(id)) next.add(id);
          return next;
        }),
      resolve: book.resolve,
    }),
    [book, move, paste],
  );
  return { active, setActive, selected, setSelected, pasted, actions };
}
