import type { ErrorEntry } from './entry.js';

/** Names and aliases of dictionary entries. */
export type DictionaryErrorCode = 'entry-name-taken' | 'alias-taken' | 'alias-repeats' | 'alias-splits';

export const dictionaryErrors: Readonly<Record<DictionaryErrorCode, ErrorEntry>> = {
  'entry-name-taken': {
    status: null,
    zh: '名称“{value}”已用于“{name}”（作为其名称、别名或代码），请另取名称，或先从该条目移除。',
    en: 'The name “{value}” belongs to “{name}” already, as its name, alias or code. Choose another, or remove it there first.',
  },
  'alias-taken': {
    status: null,
    zh: '别名“{value}”已用于“{name}”（作为其名称、别名或代码），导入时将无法区分。请删去，或先从该条目移除。',
    en: 'The alias “{value}” belongs to “{name}” already, as its name, alias or code; an import could not tell them apart. Remove it here or there.',
  },
  'alias-repeats': {
    status: null,
    zh: '别名“{value}”与本条目的名称或另一别名相同（不计空格、大小写和全角半角），请删去。',
    en: 'The alias “{value}” is the same as the name or another alias of this entry, not counting blanks, case and width. Remove it.',
  },
  'alias-splits': {
    status: null,
    zh: '别名“{value}”含有顿号、逗号、分号或斜杠，导入时会被拆成几项，无法识别。请改写。',
    en: 'The alias “{value}” holds a separator such as a comma or slash: an import would split it and never find it. Write it differently.',
  },
};
