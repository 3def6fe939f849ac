import { describe, expect, it } from '@jest/globals';
import { characterClasses, DEFAULT_SECURITY_RULES, isWeakPassword } from './index.js';

const rules = DEFAULT_SECURITY_RULES.password;

describe('passwords', () => {
  it('are weak when they are short, long, uniform, trivial or the user name', () => {
    const weak = [
      '',
      'short 1',
      '123456789',
      '1234567890',
      'abcdefghijkl',
      'aaaaaaaaaa12',
      '121212121212',
      ' '.repeat(12),
      'onlysmallletters',
    ];
    for (const password of [...weak, `1 ${'x'.repeat(199)}`, 'Zhang.Wei-2026']) {
      expect([password, isWeakPassword(password, 'zhang.wei-2026', rules)]).toEqual([password, true]);
    }
    for (const password of ['京津冀产业链群协同平台 a', 'correct horse battery', '0987612345x']) {
      expect([password, isWeakPassword(password, 'zhang.wei', rules)]).toEqual([password, false]);
    }
  });

  it('are counted in characters, so that ten rare ones are ten', () => {
    expect(isWeakPassword('𠮷𠮸𠮹𠮺𠮻', 'x', { ...rules, classes: 1 })).toBe(true);
    expect(isWeakPassword('𠮷龘𠮹叕𠮻a𠮼b𠮽c', 'x', rules)).toBe(false);
  });

  it('need as many kinds of characters and as much length as the rules say', () => {
    const needs = (password: string, classes: number, minLength = 8) =>
      !isWeakPassword(password, 'x', { minLength, classes, history: 0 });
    expect([1, 2, 3, 4].map((classes) => needs('Example 2026', classes))).toEqual([true, true, true, true]);
    expect([1, 2, 3, 4].map((classes) => needs('Example2026', classes))).toEqual([true, true, true, false]);
    expect(needs('Example 2026', 4, 13)).toBe(false);
  });

  it('count Chinese characters, blanks and signs as one kind', () => {
    expect(['', 'a', 'aB', 'aB3', 'aB3 ', '口令 !'].map(characterClasses)).toEqual([0, 1, 2, 3, 4, 1]);
  });
});
