import { mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ContactCipher, contactKeys, isEncrypted } from './contact-cipher.js';

const key = (id: string, byte: number) => `${id}:${Buffer.alloc(32, byte).toString('base64')}`;

describe('contact details at rest', () => {
  const cipher = new ContactCipher([key('k1', 1)]);

  it('come back as they were, and compare equal while they are encrypted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const value = cipher.encrypt(text);
        return isEncrypted(value) && cipher.decrypt(value) === text && cipher.encrypt(text) === value;
      }),
    );
    expect(cipher.encrypt('13812345678')).not.toContain('138');
    expect(cipher.encrypt('13812345678')).not.toBe(cipher.encrypt('13812345679'));
  });

  it('can be read after the key was changed, as long as the old one is kept', () => {
    const old = cipher.encrypt('张三');
    const renewed = new ContactCipher([key('k2', 2), key('k1', 1)]);
    expect(renewed.decrypt(old)).toBe('张三');
    expect(renewed.encrypt('张三')).toMatch(/^enc:k2:/);
    expect(() => new ContactCipher([key('k2', 2)]).decrypt(old)).toThrow('k1');
  });

  it('are refused when somebody altered them', () => {
    const value = cipher.encrypt('张三');
    const last = value.at(-1) === 'A' ? 'B' : 'A';
    expect(() => cipher.decrypt(value.slice(0, -1) + last)).toThrow();
  });

  it('leave alone what was never encrypted', () => {
    expect(cipher.decrypt('010-12345678')).toBe('010-12345678');
  });

  it('take the key of the installation, which is made once and is for its owner alone', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'lianqun-keys-'));
    try {
      const made = contactKeys(null, folder);
      expect(contactKeys(null, folder)).toEqual(made);
      expect(statSync(path.join(folder, 'contact-keys.txt')).mode & 0o777).toBe(0o600);
      expect(contactKeys(key('own', 7), folder)).toEqual([key('own', 7)]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('refuse keys that are none', () => {
    expect(() => new ContactCipher(['k1:short'])).toThrow('密钥');
    expect(() => new ContactCipher([])).toThrow();
  });
});
