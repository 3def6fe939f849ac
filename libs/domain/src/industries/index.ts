/** Industries of GB/T 4754-2017 in free text: 3911, C3911, C, 计算机整机制造, 制造业/专用设备制造业. */
import { createNameMatcher, foldText, type NameMatch } from '../names/index.js';

export interface IndustryRecord {
  /** A, 01, 011 or 0111 */
  readonly id: string;
  readonly name: string;
  /** 1 section, 2 division, 3 group, 4 class */
  readonly level: number;
  readonly parentId: string | null;
  readonly aliases?: readonly string[];
}

export interface IndustryMatcher {
  match(text: string): NameMatch;
}

export const createIndustryMatcher = (industries: readonly IndustryRecord[]): IndustryMatcher => {
  const byId = new Map(industries.map((industry) => [industry.id, industry]));
  const names = createNameMatcher(industries);
  const isAbove = (above: string, id: string): boolean => {
    for (let at = byId.get(id)?.parentId ?? null; at !== null; at = byId.get(at)?.parentId ?? null) {
      if (at === above) return true;
    }
    return false;
  };

  /** A group and its only class often share a name: they mean the same, and the class is the whole code. */
  const settle = (match: NameMatch): NameMatch => {
    if (match.kind !== 'ambiguous') return match;
    const lowest = match.ids.find((id) => match.ids.every((other) => other === id || isAbove(other, id)));
    return lowest === undefined ? match : { kind: 'match', id: lowest };
  };

  const byCode = (text: string): string | null => {
    const code = /^([a-t])?(\d{2,4})?(?![\d])/iu.exec(text.replace(/[.\s]/gu, ''));
    const [, section, digits] = code ?? [];
    const id = digits ?? section?.toUpperCase();
    return id !== undefined && byId.has(id) ? id : null;
  };

  /** 013 棉、麻、糖、烟草种植: code and name say the same, whatever stands between the parts of the name. */
  const byCodeAndName = (text: string): string | null => {
    const folded = foldText(text);
    const id = byCode(folded.replace(/[^a-z\d].*$/u, ''));
    const name = id === null ? undefined : byId.get(id)?.name;
    return name !== undefined && folded.replace(/^[a-z]?\d*[\s.:-]*/u, '') === foldText(name) ? id : null;
  };

  return {
    match: (text) => {
      const coded = byCodeAndName(text);
      if (coded !== null) return { kind: 'match', id: coded };
      const whole = settle(names.match(text));
      if (whole.kind !== 'none') return whole;
      const parts = foldText(text).split(/[-/>|、,;:·]+/u);
      const last = parts.at(-1) ?? '';
      const byName = parts.length > 1 ? settle(names.match(last)) : whole;
      if (byName.kind !== 'none') return byName;
      const id = byCode(foldText(text).replace(/[^a-z\d].*$/u, ''));
      return id === null ? { kind: 'none' } : { kind: 'match', id };
    },
  };
};
