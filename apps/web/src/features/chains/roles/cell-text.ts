import { REGIONAL_ROLES, regionalRoles, STRENGTHS, strengths } from '@lianqun/domain';
import type { RegionalRoleKind, Strength } from '../types.js';

export interface RoleValue {
  roles: RegionalRoleKind[];
  strength: Strength | null;
}

/** Null where it is no role and no strength. */
export type ReadValue = RoleValue | null;

const folded = (text: string) => text.trim().toLowerCase();

/** The words of the screen in both languages, the keys, and what people shorten them to. */
const strengthWords = new Map<string, Strength>(
  STRENGTHS.flatMap((strength, index) => {
    const { zh, en } = strengths[strength];
    return [zh, zh.slice(0, 1), en, en.slice(0, 1), strength, String(index + 1)].map((word) => [
      folded(word),
      strength,
    ]);
  }),
);
strengthWords.set('弱', 'weak');

const roleWords = new Map<string, RegionalRoleKind>(
  REGIONAL_ROLES.flatMap((role, index) => {
    const { zh, en } = regionalRoles[role];
    return [zh, en, role, String(STRENGTHS.length + index + 1)].map((word) => [folded(word), role]);
  }),
);

const SEPARATOR = /[\s、，,；;/／+＋（）()：:]+/u;
const EMPTY = new Set(['', '-', '—', '无', 'none']);

/** `研发、制造 强`, in any order; 强研发 is read as well. */
export function readValue(text: string): ReadValue {
  if (EMPTY.has(folded(text))) return { roles: [], strength: null };
  const roles = new Set<RegionalRoleKind>();
  let strength: Strength | null = null;
  for (const part of text.split(SEPARATOR).flatMap(partsOf)) {
    const asStrength = strengthWords.get(part);
    const asRole = roleWords.get(part);
    if (asStrength && strength === null) strength = asStrength;
    else if (asRole) roles.add(asRole);
    else return null;
  }
  return { roles: REGIONAL_ROLES.filter((role) => roles.has(role)), strength };
}

/** Words that stand together without anything between them. */
function partsOf(part: string): string[] {
  const text = folded(part);
  if (text === '') return [];
  if (strengthWords.has(text) || roleWords.has(text)) return [text];
  const known = [...strengthWords.keys(), ...roleWords.keys()].filter((word) => /\p{Script=Han}/u.test(word));
  const first = known.sort((a, b) => b.length - a.length).find((word) => text.startsWith(word));
  return first ? [first, ...partsOf(text.slice(first.length))] : [text];
}

export type Words = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

/** As it stands in a cell, and as it can be pasted again. */
export function valueText({ roles, strength }: RoleValue, language: 'zh' | 'en'): string {
  const words = roles.map((role) => regionalRoles[role][language]).join(language === 'zh' ? '、' : ', ');
  return [strength && strengths[strength][language], words].filter(Boolean).join(' ');
}
