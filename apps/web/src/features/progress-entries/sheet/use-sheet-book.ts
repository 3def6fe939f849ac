import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { EntryBook } from '../entry-book.js';
import { entryIn, keepEntry, saveEntry, sheetKey } from '../month-queries.js';
import type { EntrySheet } from '../types.js';

/** The drafts of a sheet for as long as it is on the screen; what is not saved by then is kept in this browser. */
export function useSheetBook(periodId: string, organizationId: string, sheet: EntrySheet) {
  const client = useQueryClient();
  const [book] = useState(
    () =>
      new EntryBook(`${periodId}.${organizationId}`, {
        entry: (id) => entryIn(client, periodId, organizationId, id),
        keep: (entry) => keepEntry(client, periodId, organizationId, entry),
        save: saveEntry,
        refused: () => void client.invalidateQueries({ queryKey: sheetKey(periodId, organizationId) }),
      }),
  );
  const { items } = sheet;
  useEffect(() => book.sync(items), [book, items]);
  useEffect(() => {
    window.addEventListener('pagehide', book.flush);
    return () => {
      window.removeEventListener('pagehide', book.flush);
      book.flush();
    };
  }, [book]);
  const rows = useSyncExternalStore(book.subscribe, book.rows);
  return { book, rows };
}
