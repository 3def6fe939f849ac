import { describe, expect, it } from '@jest/globals';
import { DEFAULT_SECURITY_RULES, isWeakPassword } from '@lianqun/domain';
import { generatePassword, hashPassword, passwordMatches } from './passwords.js';
import { Turns } from './turns.js';

describe('passwords', () => {
  it('are kept as Argon2id, and compared with it', async () => {
    const stored = await hashPassword('京津冀 2026!');
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await passwordMatches(stored, '京津冀 2026!')).toBe(true);
    expect(await passwordMatches(stored, '京津冀 2026')).toBe(false);
    expect(await passwordMatches(null, 'anything')).toBe(false);
  });

  it('are generated without characters that look alike, and never weak', () => {
    const many = Array.from({ length: 200 }, generatePassword);
    expect(new Set(many).size).toBe(200);
    for (const password of many) {
      expect(password).toMatch(/^[a-zA-Z2-9]{16}$/);
      expect(password).not.toMatch(/[ilo01IO]/);
      expect(isWeakPassword(password, 'admin', DEFAULT_SECURITY_RULES.password)).toBe(false);
    }
  });
});

describe('turns', () => {
  it('follow one another under one key, also after one that failed, and not under two', async () => {
    const turns = new Turns();
    const log: string[] = [];
    const work =
      (name: string, fails = false) =>
      async () => {
        log.push(`${name} begins`);
        await new Promise((resolve) => setTimeout(resolve, 5));
        log.push(`${name} ends`);
        if (fails) throw new Error(name);
      };
    await Promise.allSettled([
      turns.take('a', work('1', true)),
      turns.take('a', work('2')),
      turns.take('b', work('3')),
    ]);
    const ofA = log.filter((line) => !line.startsWith('3'));
    expect(ofA).toEqual(['1 begins', '1 ends', '2 begins', '2 ends']);
    expect(log.indexOf('3 begins')).toBeLessThan(log.indexOf('1 ends'));
  });
});
