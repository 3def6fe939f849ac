/** What a list does with records that the register has already. */
import type { Label } from '../names/terms.js';

export const IMPORT_MODES = ['overwrite', 'fill-blanks', 'add-only', 'update-only'] as const;

export type ImportMode = (typeof IMPORT_MODES)[number];

/** What is given never deletes: a blank cell leaves the register as it is in every mode. */
export const importModes: Readonly<Record<ImportMode, Label>> = {
  overwrite: { zh: '新增并更新', en: 'Add and update' },
  'fill-blanks': { zh: '新增并补空', en: 'Add and fill blanks' },
  'add-only': { zh: '只新增', en: 'Add only' },
  'update-only': { zh: '只更新', en: 'Update only' },
};

/** What a value of a list does with the value of the register: for one field, or for one row. */
export const VALUE_MODES = ['overwrite', 'fill-blanks', 'keep'] as const;

export type ValueMode = (typeof VALUE_MODES)[number];

export const valueModes: Readonly<Record<ValueMode, Label>> = {
  overwrite: { zh: '以名单为准', en: 'Take the list' },
  'fill-blanks': { zh: '只补台账空白', en: 'Fill blanks only' },
  keep: { zh: '保留台账', en: 'Keep the register' },
};
