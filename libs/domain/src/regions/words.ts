/** The words under which regions are known, prepared for matching. */
import { foldText } from '../names/index.js';

export interface RegionRecord {
  /** Six digits. */
  readonly id: string;
  readonly name: string;
  /** 河北省唐山市曹妃甸区 */
  readonly fullName: string;
  /** 1 province, 2 city, 3 county */
  readonly level: number;
  readonly parentId: string | null;
  readonly aliases: readonly string[];
}

export interface RegionWord {
  readonly ids: string[];
  /** True where at least one region bears it with its 省, 市, 区 or 县; such a word is found inside an address too. */
  full: boolean;
}

export interface RegionIndex {
  readonly byId: ReadonlyMap<string, RegionRecord>;
  readonly words: ReadonlyMap<string, RegionWord>;
  readonly longest: number;
  /** Ids of the region itself and everything above it. */
  pathOf(id: string): readonly string[];
}

const SUFFIXED = /(?:省|市|区|县|旗)$/u;

/** Blanks and path separators vanish: 河北省 / 唐山市, 河北-唐山 and 河北省唐山市 are the same place. */
export const foldRegion = (text: string): string => foldText(text).replace(/[-/、,，·>|_]/gu, '');

export const indexRegions = (regions: readonly RegionRecord[]): RegionIndex => {
  const byId = new Map(regions.map((region) => [region.id, region]));
  const words = new Map<string, RegionWord>();
  const learn = (text: string, id: string): void => {
    const word = foldRegion(text);
    const known = words.get(word) ?? { ids: [], full: false };
    if (!known.ids.includes(id)) known.ids.push(id);
    known.full ||= SUFFIXED.test(word) && word.length > 2;
    words.set(word, known);
  };
  for (const { id, name, fullName, aliases } of regions) {
    for (const text of [name, fullName, ...aliases]) learn(text, id);
  }
  const paths = new Map<string, readonly string[]>();
  const pathOf = (id: string): readonly string[] => {
    const known = paths.get(id);
    if (known !== undefined) return known;
    const parentId = byId.get(id)?.parentId ?? null;
    const path = parentId === null ? [id] : [id, ...pathOf(parentId)];
    paths.set(id, path);
    return path;
  };
  return { byId, words, longest: Math.max(0, ...[...words.keys()].map((word) => word.length)), pathOf };
};
