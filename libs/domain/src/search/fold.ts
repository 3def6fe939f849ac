/**
 * Folding for search, one character at a time, so that a part of a text always folds to a part of the folded text.
 * Only letters and digits of any script remain: blanks, brackets, dots and the wildcards of LIKE vanish.
 */
const folded = new Map<string, string>();
const CACHE_LIMIT = 100_000;

const foldCharacter = (char: string): string =>
  char
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The characters (code points) of the folded text. */
export const foldToCharacters = (text: string): string[] => {
  const out: string[] = [];
  for (const char of text) {
    let plain = folded.get(char);
    if (plain === undefined) {
      plain = foldCharacter(char);
      if (folded.size >= CACHE_LIMIT) folded.clear();
      folded.set(char, plain);
    }
    if (plain.length === 1) out.push(plain);
    else if (plain !== '') out.push(...plain);
  }
  return out;
};

/** The folded text: lower case, half width, letters and digits only. */
export const foldForSearch = (text: string): string => foldToCharacters(text).join('');
