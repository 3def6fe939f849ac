import type { Limits } from '@lianqun/spreadsheet';

/** A form is a few rows and their look: what is more is refused before it costs anything. */
export const FORM_LIMITS: Partial<Limits> & { fileBytes: number } = {
  fileBytes: 2 * 1024 * 1024,
  unpackedBytes: 16 * 1024 * 1024,
  archiveEntries: 500,
  rows: 20_000,
  columns: 1000,
  cells: 200_000,
};

/** Names the column of running numbers. */
export const ORDINAL = 'ordinal';

/** Forms that an organization keeps for one register. */
export const MOST_FORMS = 50;
