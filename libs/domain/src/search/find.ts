/** Where in a text a search term stands, so that it can be marked: in the text itself, in its pinyin or in its initials. */
import { foldToCharacters } from './fold.js';
import { readingsAt } from './pinyin.js';

export type FoundBy = 'text' | 'pinyin' | 'initials';

export interface Found {
  readonly by: FoundBy;
  /** Offsets in the text as it is written. */
  readonly start: number;
  readonly end: number;
}

/** As many other readings as an entry of the index has. */
const MAX_VARIANTS = 6;

/** The folded characters of a text, and where in it each of them comes from. */
interface Folded {
  readonly chars: string[];
  readonly starts: number[];
  readonly ends: number[];
}

function foldedOf(text: string): Folded {
  const folded: Folded = { chars: [], starts: [], ends: [] };
  let offset = 0;
  for (const char of text) {
    for (const plain of foldToCharacters(char)) {
      folded.chars.push(plain);
      folded.starts.push(offset);
      folded.ends.push(offset + char.length);
    }
    offset += char.length;
  }
  return folded;
}

/** Where the needle stands in the parts joined, as the first and last part that it touches. */
function partsWith(parts: readonly string[], needle: string): [first: number, last: number] | null {
  const begins = parts.join('').indexOf(needle);
  if (begins < 0) return null;
  const ends = begins + needle.length;
  let [first, last, at] = [0, 0, 0];
  for (const [index, part] of parts.entries()) {
    if (at <= begins) first = index;
    if (at < ends) last = index;
    at += part.length;
  }
  return [first, last];
}

/** The likeliest reading, then one for each other reading. */
function* readingsOf(chars: readonly string[]): Generator<string[]> {
  const readings = chars.map((_, index) => readingsAt(chars, index));
  const usual = readings.map(([first], index) => first ?? chars[index] ?? '');
  yield usual;
  let left = MAX_VARIANTS;
  for (const [index, [, ...others]] of readings.entries()) {
    for (const other of others) {
      if (left-- <= 0) return;
      yield usual.with(index, other);
    }
  }
}

/** Where a needle (as `searchQuery` makes it) stands in a text; null where it does not. */
export function findIn(text: string, needle: string): Found | null {
  const { chars, starts, ends } = foldedOf(text);
  const found = (parts: readonly string[], by: FoundBy): Found | null => {
    const touched = partsWith(parts, needle);
    return touched && { by, start: starts[touched[0]] ?? 0, end: ends[touched[1]] ?? text.length };
  };
  const written = found(chars, 'text');
  if (written) return written;
  for (const parts of readingsOf(chars)) {
    const initials = parts.map((part, index) => (part === chars[index] ? part : part.charAt(0)));
    const read = found(initials, 'initials') ?? found(parts, 'pinyin');
    if (read) return read;
  }
  return null;
}
