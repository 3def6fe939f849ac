/** Reading 资质荣誉 as lists write it: 国家级专精特新“小巨人”企业（2023年）、省级专精特新中小企业. */
import { foldText, type NamedEntry } from '../names/index.js';
import { isAbsent } from '../text/index.js';
import { TAG_KINDS, tagKinds, type ShippedTagKind, type TagKind } from './vocabulary.js';

export const TAG_LEVELS = ['national', 'provincial', 'municipal', 'county'] as const;

export type TagLevel = (typeof TAG_LEVELS)[number];

export const tagLevels: Readonly<Record<TagLevel, { readonly zh: string; readonly en: string }>> = {
  national: { zh: '国家级', en: 'National' },
  provincial: { zh: '省级', en: 'Provincial' },
  municipal: { zh: '市级', en: 'Municipal' },
  county: { zh: '区县级', en: 'County' },
};

/** An honour of an enterprise. `level` and `year` are null where nothing says them. */
export interface EnterpriseTag {
  readonly kind: TagKind;
  readonly level: TagLevel | null;
  readonly year: number | null;
}

const LEVEL_WORDS: readonly (readonly [RegExp, TagLevel])[] = [
  [/国家级|国家|全国|工信部/u, 'national'],
  [/省级|省市级|北京市级|天津市级|河北省级?|北京市|天津市|省/u, 'provincial'],
  [/区县级|县级|区级/u, 'county'],
  [/市级/u, 'municipal'],
];

/** Whether a kind is one of those that ship with the product. */
export const isShippedTagKind = (kind: string): kind is ShippedTagKind => Object.hasOwn(tagKinds, kind);

/** The kinds as they ship, for whoever has no dictionary at hand. */
export const shippedTagKinds: readonly NamedEntry[] = TAG_KINDS.map((id) => ({
  id,
  name: tagKinds[id].zh,
  aliases: tagKinds[id].aliases,
}));

/** What stands between the honours of one cell; a word that holds one of these is never found. */
export const TAG_SEPARATOR = /[、，,；;/|\n\r+]+/u;

const sameTag = (left: EnterpriseTag, right: EnterpriseTag): boolean =>
  left.kind === right.kind && left.level === right.level && left.year === right.year;

const stripNoise = (text: string): string =>
  text.replace(/[()\-·:]/gu, '').replace(/第[一二三四五六七八九十\d]+批次?/u, '');

export interface TagReader {
  /** Reads one honour; null when no known kind is named in it. */
  parseTag(text: string): EnterpriseTag | null;
  /**
   * Reads a cell that lists several honours (、 ， ； / and line breaks separate). `unknown` holds the parts that name
   * no known kind; a plain 无 or - counts as nothing at all.
   */
  parseTags(text: string): { tags: EnterpriseTag[]; unknown: string[] };
}

/** Kinds by folded word: an alias never takes a word from the entry that has it as its id or name. */
const wordsOf = (kinds: readonly NamedEntry[]): Map<string, TagKind> => {
  const words = new Map<string, TagKind>();
  const learn = (word: string, id: string): void => {
    const folded = foldText(word);
    if (folded !== '' && !words.has(folded)) words.set(folded, id);
  };
  for (const { id, name } of kinds) for (const word of [name, id]) learn(word, id);
  for (const { id, aliases = [] } of kinds) for (const word of aliases) learn(word, id);
  return words;
};

/** Makes the reader of honours for a dictionary of kinds. */
export const createTagReader = (kinds: readonly NamedEntry[]): TagReader => {
  const exactKind = wordsOf(kinds);
  // The longest word first: 专精特新小巨人 must win over 专精特新.
  const kindWords = [...exactKind].sort(([left], [right]) => right.length - left.length);
  const parseTag = (text: string): EnterpriseTag | null => {
    if (isAbsent(text)) return null;
    let rest = foldText(text);
    const year = /(?<!\d)((?:19|20)\d{2})(?!\d)(?:年度?)?/u.exec(rest);
    if (year !== null) rest = rest.replace(year[0], '');
    const whole = exactKind.get(stripNoise(rest));
    const found = whole ?? kindWords.find(([word]) => rest.includes(word))?.[1];
    if (found === undefined) return null;
    const level = LEVEL_WORDS.find(([word]) => word.test(rest.replace(/国家高新/u, '')))?.[1] ?? null;
    return { kind: found, level, year: year === null ? null : Number(year[1]) };
  };
  const parseTags = (text: string): { tags: EnterpriseTag[]; unknown: string[] } => {
    const tags: EnterpriseTag[] = [];
    const unknown: string[] = [];
    for (const part of text.split(TAG_SEPARATOR)) {
      if (isAbsent(part)) continue;
      const tag = parseTag(part);
      if (tag === null) unknown.push(part.trim());
      else if (!tags.some((known) => sameTag(known, tag))) tags.push(tag);
    }
    return { tags, unknown };
  };
  return { parseTag, parseTags };
};

/** Reading with the kinds as they ship. */
export const shippedTags = createTagReader(shippedTagKinds);

export const { parseTag, parseTags } = shippedTags;

/** What a kind is called as it ships; the id of one that staff added is the name that it was given first. */
const shippedName = (kind: TagKind, language: 'zh' | 'en'): string =>
  isShippedTagKind(kind) ? tagKinds[kind][language] : kind;

/**
 * An honour as text: 国家级专精特新“小巨人”（2023年）. Reading it back gives the same honour.
 * @param nameOf what the dictionary calls a kind; the names as they ship unless given
 */
export const formatTag = (
  tag: EnterpriseTag,
  language: 'zh' | 'en' = 'zh',
  nameOf: (kind: TagKind) => string = (kind) => shippedName(kind, language),
): string => {
  const kind = nameOf(tag.kind);
  const level = tag.level === null ? '' : tagLevels[tag.level][language];
  if (language === 'en') return [level, kind].filter(Boolean).join(' ') + (tag.year === null ? '' : ` (${tag.year})`);
  return `${level}${kind}${tag.year === null ? '' : `（${tag.year}年）`}`;
};
