import { describe, expect, it } from '@jest/globals';
import { regions } from '../testing/fixtures.js';
import { codePath, codeTree } from './code-tree.js';
import { initials } from './initials.js';
import { regionMatches } from './regions.js';

const named = (name: string) => regions.filter((region) => region.name === name)[0];

describe('regions', () => {
  it('stand as a tree', () => {
    const tree = codeTree(regions);
    expect(tree.map((option) => option.label)).toEqual(['北京市', '天津市', '河北省']);
    expect(codePath(regions, '130209')).toEqual(['130000', '130200', '130209']);
  });

  it('are found by name, code and initials', () => {
    const caofeidian = named('曹妃甸区');
    if (!caofeidian) throw new Error('missing fixture');
    for (const typed of ['曹妃', '130209', 'cfd', '唐山市曹']) expect(regionMatches(typed, caofeidian)).toBe(true);
    expect(regionMatches('bj', caofeidian)).toBe(false);
  });

  it('read initials in pinyin order', () => {
    expect(initials('唐山市')).toBe('tss');
    expect(initials('石家庄市')).toBe('sjzs');
  });
});
