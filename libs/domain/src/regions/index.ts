/**
 * Finding the region that a text means: a code, a name, a short name, a path, or a place within an address.
 * Never a guess: where several regions fit (桥西区 is in more than one city), the answer is `ambiguous` with all of them.
 */
import { foldRegion, indexRegions, type RegionIndex, type RegionRecord } from './words.js';

export type { RegionRecord } from './words.js';

export type RegionMatch =
  | { readonly kind: 'match'; readonly id: string; readonly how: 'code' | 'name' | 'path' | 'within' }
  | { readonly kind: 'ambiguous'; readonly ids: string[] }
  | { readonly kind: 'none' };

export interface RegionMatcher {
  match(text: string): RegionMatch;
}

const NONE: RegionMatch = { kind: 'none' };

/** What follows a short name when it is no region: 北京路, 唐山道, 海南区, 河北村. */
const NOT_A_REGION = /^(?:[东西南北中]?(?:路|街|道|巷|胡同|大街|大道|村|镇|乡|里)|区|县|旗|州)/u;

/** A place that ends in a suffix of its own but is not in the table: 长春市朝阳区 must not become Beijing's 朝阳区. */
const UNKNOWN_PLACE = /[\p{Script=Han}]{2,}(?:省|市|自治区|自治州|盟|区|县)$/u;

interface Step {
  readonly ids: readonly string[];
  readonly length: number;
}

/** Codes of six digits, or of twelve as statistics write them; an unknown county falls back to its city or province. */
const matchCode = (text: string, index: RegionIndex): RegionMatch | null => {
  const code = /^(\d{6})(?:\d{3}|\d{6})?$/u.exec(text)?.[1];
  if (code === undefined) return null;
  for (const id of [code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`]) {
    if (index.byId.has(id)) return { kind: 'match', id, how: 'code' };
  }
  return NONE;
};

const within = (index: RegionIndex, ids: readonly string[], scope: readonly string[]): string[] =>
  scope.length === 0 ? [...ids] : ids.filter((id) => index.pathOf(id).some((above) => scope.includes(above)));

/** The longest word at `start` that names something inside `scope` (everything, when the scope is empty). */
const wordAt = (
  text: string,
  start: number,
  scope: readonly string[],
  fullOnly: boolean,
  index: RegionIndex,
): Step | null => {
  for (let length = Math.min(index.longest, text.length - start); length >= 2; length -= 1) {
    const word = index.words.get(text.slice(start, start + length));
    if (word === undefined || (fullOnly && !word.full)) continue;
    if (!word.full && NOT_A_REGION.test(text.slice(start + length))) continue;
    const ids = within(index, word.ids, scope).filter((id) => !scope.includes(id));
    if (ids.length > 0) return { ids, length };
  }
  return null;
};

/** Follows the path from `start` downwards: province, city, county, each directly after the other. */
const walk = (text: string, start: number, first: Step, index: RegionIndex): Step => {
  let { ids, length } = first;
  for (;;) {
    const next = wordAt(text, start + length, ids, false, index);
    if (next === null) return { ids, length };
    ids = next.ids;
    length += next.length;
  }
};

/** Keeps the candidates whose city or province is named elsewhere in the text: 桥西区（石家庄）. */
const narrow = (text: string, ids: readonly string[], index: RegionIndex): readonly string[] => {
  if (ids.length < 2) return ids;
  const named = ids.filter((id) =>
    index
      .pathOf(id)
      .slice(1)
      .some((above) => {
        const region = index.byId.get(above);
        const words = region === undefined ? [] : [region.name, ...region.aliases].filter((word) => word.length >= 2);
        return words.some((word) => text.includes(foldRegion(word)));
      }),
  );
  return named.length > 0 ? deepestNamed(text, named, index) : ids;
};

/** Both 桥西区 of Hebei are "named" by 河北; the one whose city is named too is meant. */
const deepestNamed = (text: string, ids: readonly string[], index: RegionIndex): readonly string[] => {
  const byCity = ids.filter((id) => {
    const parent = index.byId.get(index.byId.get(id)?.parentId ?? '');
    return (
      parent !== undefined &&
      [parent.name, ...parent.aliases].some((word) => word.length >= 2 && text.includes(foldRegion(word)))
    );
  });
  return byCity.length > 0 ? byCity : ids;
};

const answer = (ids: readonly string[], how: 'name' | 'path' | 'within'): RegionMatch => {
  const [id, ...more] = ids;
  if (id === undefined) return NONE;
  return more.length === 0 ? { kind: 'match', id, how } : { kind: 'ambiguous', ids: [...ids] };
};

/** A full name further inside the text, unless the words before it name a place that is not in the table. */
const matchInside = (text: string, index: RegionIndex): RegionMatch => {
  for (let start = 1; start < text.length - 1; start += 1) {
    const found = wordAt(text, start, [], true, index);
    if (found === null) continue;
    if (UNKNOWN_PLACE.test(text.slice(0, start))) return NONE;
    return answer(narrow(text, walk(text, start, found, index).ids, index), 'within');
  }
  return NONE;
};

/** After a city, a county may still follow behind other words: 唐山市高新区（路北区）. */
const deepen = (text: string, step: Step, index: RegionIndex): readonly string[] => {
  const [id] = step.ids;
  if (id === undefined || step.ids.length > 1 || (index.byId.get(id)?.level ?? 3) >= 3) return step.ids;
  for (let start = step.length; start < text.length - 1; start += 1) {
    const found = wordAt(text, start, step.ids, true, index);
    if (found !== null)
      return UNKNOWN_PLACE.test(text.slice(step.length, start)) ? step.ids : walk(text, start, found, index).ids;
  }
  return step.ids;
};

/** Prepares the regions once; matching a text then takes microseconds. */
export const createRegionMatcher = (regions: readonly RegionRecord[]): RegionMatcher => {
  const index = indexRegions(regions);
  const match = (raw: string): RegionMatch => {
    const text = foldRegion(raw)
      .replace(/^中国(?=.{2})/u, '')
      .replace(/市辖区/gu, '');
    const byCode = matchCode(text, index);
    if (byCode !== null) return byCode;
    const whole = index.words.get(text);
    if (whole !== undefined) return answer(whole.ids, 'name');
    const first = wordAt(text, 0, [], false, index);
    if (first === null) return matchInside(text, index);
    const step = walk(text, 0, first, index);
    return answer(narrow(text, deepen(text, step, index), index), step.length === text.length ? 'path' : 'within');
  };
  return { match };
};
