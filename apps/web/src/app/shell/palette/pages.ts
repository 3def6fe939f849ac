import { useTranslation } from 'react-i18next';
import type { PaletteEntry } from './sections.js';
import { type MenuWord, useMenu } from '../navigation.js';

/** By what the pages of the menu are found besides their names: pinyin and its initials. */
const TYPED: Readonly<Partial<Record<MenuWord, string>>> = {
  home: 'shouye sy home',
  month: 'yuedutianbao ydtb',
  reports: 'yuebao yb',
  enterprises: 'qiye qy',
  projects: 'xiangmu xm',
  blockers: 'dudiankadian ddkd kadian',
  platforms: 'chengjiepingtai cjpt pingtai',
  relocations: 'shujieqiye sjqy shujie',
  chains: 'chanyelian cyl',
  clusters: 'jiqun jq chanyejiqun cyjq',
  imports: 'daorujilu drjl daoru',
  proposals: 'daiquerendexiugai dqrdxg queren',
  admin: 'guanli gl',
  audit: 'shenjijilu sjjl shenji',
};

/** Where the typed text stands in a name, whatever its case. */
function marksIn(text: string, typed: string): number[][] {
  const at = text.toLowerCase().indexOf(typed);
  return at < 0 ? [] : [[at, at + typed.length]];
}

/** The pages of the menu that the account may open: all of them, or those that are called what was typed. */
export function usePages(typed: string): PaletteEntry[] {
  const { t } = useTranslation();
  const wanted = typed.trim().toLowerCase();
  return useMenu().flatMap(({ word, to }) => {
    const text = t(`nav.${word}`);
    const marks = wanted ? marksIn(text, wanted) : [];
    const begins = wanted !== '' && TYPED[word]?.split(' ').some((keys) => keys.startsWith(wanted));
    if (wanted && !marks.length && !begins) return [];
    return [{ key: `page-${word}`, to, title: { text, marks }, plain: true }];
  });
}
