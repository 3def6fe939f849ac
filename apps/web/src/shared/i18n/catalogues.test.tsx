import { describe, expect, it } from '@jest/globals';
import { errorCatalogue, errorMessage, type ErrorCode } from '@lianqun/domain';
import { en } from './en/index.js';
import { zhCN } from './zh-CN/index.js';

function leaves(words: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null
        ? [...leaves(value, `${path}${key}.`)]
        : [[path + key, String(value)]],
    ),
  );
}

const [chinese, english] = [leaves(zhCN), leaves(en)];
const placeholders = (text: string | undefined) =>
  [...new Set([...(text ?? '').matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]))].sort();

describe('the catalogues', () => {
  it('have the same keys', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  });

  it('name the same values', () => {
    for (const [key, text] of chinese) expect([key, placeholders(english.get(key))]).toEqual([key, placeholders(text)]);
  });

  it('leave no Chinese in the English words', () => {
    const allowed = new Set<string>();
    for (const [key, text] of english) if (/\p{Script=Han}/u.test(text)) allowed.add(key);
    expect([...allowed]).toEqual([]);
  });
});

describe('error codes', () => {
  it('have a message in both languages', () => {
    for (const code of Object.keys(errorCatalogue) as ErrorCode[]) {
      expect(errorMessage(code, {}, 'zh')).toMatch(/\p{Script=Han}/u);
      expect(errorMessage(code, {}, 'en')).not.toBe('');
    }
  });
});
