import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { escapeLike, searchEntry, searchQuery } from './index.js';

const found = (query: string, record: Parameters<typeof searchEntry>[0]): boolean => {
  const entry = searchEntry(record);
  const grams = new Set(entry.grams);
  return searchQuery(query).every(
    (term) => entry.text.includes(term.needle) && term.grams.every((gram) => grams.has(gram)),
  );
};

const robot = {
  name: '廊坊示例机器人（集团）股份有限公司',
  formerNames: ['冀东示例焊接设备厂'],
  creditCode: '91350100M000100Y43',
  registrationNo: '131003000018427',
};

describe('search', () => {
  it.each([
    '机',
    '机器',
    '机器人',
    'jqr',
    'JQR',
    'jiqiren',
    'langfang',
    '焊接',
    'hanjie',
    'y43',
    '91350100',
    '集团股份',
    '(集团)股份',
    '018427',
    '廊坊 焊接',
  ])('finds by %s', (query) => {
    expect(found(query, robot)).toBe(true);
  });

  it.each(['机人', 'jr', '天津', '廊坊 天津'])('does not find by %s', (query) => {
    expect(found(query, robot)).toBe(false);
  });

  it.each([
    ['重庆示例重工', ['chongqing', 'zhonggong', 'cqslzg']],
    ['长城示例', ['changcheng']],
    ['示例铝业', ['lvye', 'luye']],
    ['蔚县示例', ['yuxian', 'weixian']],
    ['示例模具', ['muju', 'moju']],
    ['示例银行', ['yinhang']],
    ['BMW示例', ['bmwshili', 'bmwsl']],
  ])('knows the readings of %s', (name, queries) => {
    for (const query of queries) expect([query, found(query, { name })]).toEqual([query, true]);
  });

  it('finds every substring of every segment (property)', () => {
    const char = fc.oneof(
      fc.constantFrom(...'重庆长城机器人示例储能铝业（）()·-ABCxyz019 ％%_\\'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    );
    const text = fc.array(char, { minLength: 1, maxLength: 14 }).map((chars) => chars.join(''));
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (name, former, from, length) => {
        const record = { name, formerNames: [former], creditCode: null };
        for (const segment of [name, former, ...searchEntry(record).text.split('|')]) {
          const chars = Array.from(segment);
          const start = from % Math.max(1, chars.length);
          const part = chars.slice(start, start + 1 + (length % 8)).join('');
          if (!found(part, record)) return false;
        }
        return true;
      }),
      { numRuns: 300 },
    );
  });

  it('gives no grams for a single ASCII character and nothing for blanks', () => {
    expect(searchQuery('a')).toEqual([{ needle: 'a', grams: [], likePattern: '%a%' }]);
    expect(searchQuery(' （） ')).toEqual([]);
    expect(searchQuery('机 机')).toHaveLength(1);
  });

  it('prefers the grams that tell most and never more than twelve', () => {
    expect(searchQuery('abc机器')[0]?.grams).toEqual(['c机', '机器']);
    expect(searchQuery('abcdefghijklmnopqrstuvwxyz')[0]?.grams).toHaveLength(12);
  });

  it('escapes the wildcards of LIKE', () => {
    expect(escapeLike('50%_\\')).toBe('50\\%\\_\\\\');
    expect(searchQuery('100%')[0]?.likePattern).toBe('%100%');
  });
});
