import type { OwnReading } from '../../imports/index.js';

/** What of reading lists of relocations is theirs alone. */
export const relocationReading: OwnReading = {
  codeOf: ({ code, creditCode }) => creditCode ?? code,
};
