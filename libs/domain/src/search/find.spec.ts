import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findIn, searchEntry, searchQuery } from './index.js';

/** What is marked of a text when somebody typed this. */
const marked = (text: string, typed: string): string | null => {
  const [term] = searchQuery(typed);
  const found = term && findIn(text, term.needle);
  return found ? `${text.slice(found.start, found.end)} ${found.by}` : null;
};

describe('where a search term stands', () => {
  it('is the part of the name that was typed, however it was written', () => {
    expect(marked('唐山示例机器人有限公司', '机器')).toBe('机器 text');
    expect(marked('（天津）示例ＡＢＣ公司', 'abc公')).toBe('ＡＢＣ公 text');
    expect(marked('XM2025-0141', 'xm20250141')).toBe('XM2025-0141 text');
    expect(marked('示例·电子', '例电')).toBe('例·电 text');
  });

  it('is found by pinyin and initials, and marks the characters read so', () => {
    expect(marked('唐山示例机器人有限公司', 'jiqiren')).toBe('机器人 pinyin');
    expect(marked('唐山示例机器人有限公司', 'jqr')).toBe('机器人 initials');
    expect(marked('唐山示例机器人有限公司', 'qire')).toBe('器人 pinyin');
  });

  it('knows the other readings of doubtful characters', () => {
    expect(marked('重庆长安示例', 'chongqing')).toBe('重庆 pinyin');
    expect(marked('单县示例', 'shanxian')).toBe('单县 pinyin');
  });

  it('is nowhere where it does not stand', () => {
    expect(marked('唐山示例', '天津')).toBeNull();
    expect(marked('', '天津')).toBeNull();
  });

  it('finds in a name whatever the index of that name matches', () => {
    const part = fc.constantFrom(...'重长行乐示例机器人公司铝业厦门ABC12（）');
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(), (parts, from, length) => {
        const name = parts.join('');
        const segments = searchEntry({ name }).text.split('|').filter(Boolean);
        for (const segment of segments) {
          const start = from % segment.length;
          const needle = segment.slice(start, start + 1 + (length % segment.length));
          expect(findIn(name, needle)).not.toBeNull();
        }
      }),
    );
  });
});
