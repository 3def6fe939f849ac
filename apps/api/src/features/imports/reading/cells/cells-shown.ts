import type { ContactCipher } from '../../../../foundation/crypto/contact-cipher.js';
import type { ContactMasks } from '../../rows/contacts.js';
import type { MappedColumn } from '../protocol.js';
import { masksOf } from '../columns/sheets-shown.js';

/** The cells of staged rows for people: contact details behind their masks. */
export function cellsShown(mapping: readonly MappedColumn[], contacts: ContactMasks, cipher: ContactCipher) {
  const masks = masksOf(mapping, contacts);
  const shown = (text: string, column: number): string => {
    const mask = masks.get(column);
    if (!mask || text === '') return text;
    try {
      return mask(cipher.decrypt(text));
    } catch {
      // The key is lost: the rest of the row can still be looked at.
      return '***';
    }
  };
  return {
    cells: (cells: readonly string[]): string[] => cells.map(shown),
    byColumn: (cells: Readonly<Record<string, string>>): Record<string, string> =>
      Object.fromEntries(Object.entries(cells).map(([column, text]) => [column, shown(text, Number(column))])),
  };
}
