import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createNameMatcher, foldName, foldText, sameName, splitNames } from './index.js';

describe('folding of names', () => {
  it.each([
    ['冀东示例（天津）储能有限责任公司', '冀东示例(天津)储能有限公司'],
    ['ＡＢＣ示例 科技有限公司', 'abc示例科技有限公司'],
    ['示例〔集团〕有限公司', '示例【集团】有限公司'],
    ['保定·示例中心', '保定•示例中心'],
    ['“示例”有限公司', '示例有限公司'],
  ])('%s = %s', (left, right) => {
    expect(sameName(left, right)).toBe(true);
  });

  it('keeps different names apart', () => {
    expect(sameName('示例(天津)有限公司', '示例天津有限公司')).toBe(false);
    expect(sameName('示例股份有限公司', '示例有限公司')).toBe(false);
  });

  it('folds a folded text to itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => foldText(foldText(text)) === foldText(text)));
    fc.assert(fc.property(fc.string(), (text) => foldName(foldName(text)) === foldName(text)));
  });
});

describe('splitNames', () => {
  it('splits former names but not inside brackets', () => {
    expect(splitNames('甲示例厂、乙示例（丙，丁）公司；甲示例厂\n戊示例公司')).toEqual([
      '甲示例厂',
      '乙示例（丙，丁）公司',
      '戊示例公司',
    ]);
    expect(splitNames('  ')).toEqual([]);
  });
});

describe('createNameMatcher', () => {
  const matcher = createNameMatcher(
    [
      { id: '1', name: '氢能', aliases: ['氢能产业'], keys: ['hydrogen'] },
      { id: '2', name: '机器人', aliases: ['智能装备'] },
      { id: '3', name: '智能装备', aliases: [] },
      { id: '4', name: '甲', aliases: ['乙丙'] },
      { id: '5', name: '丁', aliases: ['乙丙'] },
    ],
    { optionalEnding: /链$/u },
  );

  it('finds by id, key, name and alias, with an ending that may be left out', () => {
    for (const text of ['1', 'Hydrogen', '氢能', ' 氢能产业 ', '氢能链'])
      expect(matcher.match(text)).toEqual({ kind: 'match', id: '1' });
  });

  it('prefers a name over an alias and reports several aliases', () => {
    expect(matcher.match('智能装备')).toEqual({ kind: 'match', id: '3' });
    expect(matcher.match('乙丙')).toEqual({ kind: 'ambiguous', ids: ['4', '5'] });
    expect(matcher.match('戊')).toEqual({ kind: 'none' });
  });
});
