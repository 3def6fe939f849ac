import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  checkCreditCode,
  CREDIT_CODE_ALPHABET,
  creditCodeCheckCharacter,
  normalizeCreditCode,
  readCreditCode,
  repairCreditCode,
} from './index.js';

const body = fc
  .array(fc.constantFrom(...CREDIT_CODE_ALPHABET), { minLength: 17, maxLength: 17 })
  .map((chars) => chars.join(''));
const validCode = body.map((first) => first + (creditCodeCheckCharacter(first) ?? ''));

describe('credit code', () => {
  it('accepts a code whose check character is right, of unknown regions too', () => {
    expect(checkCreditCode('91350100M000100Y43')).toBe(true);
    fc.assert(fc.property(validCode, (code) => checkCreditCode(code)));
  });

  it('notices every single wrong character', () => {
    fc.assert(
      fc.property(validCode, fc.nat(17), fc.constantFrom(...CREDIT_CODE_ALPHABET), (code, at, char) => {
        fc.pre(code.charAt(at) !== char);
        return !checkCreditCode(code.slice(0, at) + char + code.slice(at + 1));
      }),
    );
  });

  it('reads a valid code through blanks, width, case and a leading apostrophe', () => {
    expect(normalizeCreditCode(" '９１350100m000 100y43　")).toBe('91350100M000100Y43');
    expect(readCreditCode('‘91350100M000100Y43')).toEqual({ kind: 'valid', code: '91350100M000100Y43' });
  });

  it('suggests a repair only where the repaired code passes', () => {
    expect(repairCreditCode('9135O1OOM000100Y43')).toBe('91350100M000100Y43');
    expect(repairCreditCode('91350100M000100Y43')).toBeNull();
    expect(repairCreditCode('9135O1OOM000100Y44')).toBeNull();
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (text) => {
        const repaired = repairCreditCode(text);
        return repaired === null || checkCreditCode(repaired);
      }),
    );
  });

  it.each([
    ['91350100MOOO1OOY43', 'repairable'],
    ['91350100M000100Y44', 'wrong-check'],
    ['131003000018427', 'registration-number'],
    ['1310030000184', 'registration-number'],
    ['未公开', 'absent'],
    ['-', 'absent'],
    ['——', 'absent'],
    ['/', 'absent'],
    ['无', 'absent'],
    ['暂无', 'absent'],
    ['　', 'absent'],
    ["'", 'absent'],
    ['9.11E+17', 'digits-lost'],
    ['9.1135E17', 'digits-lost'],
    ['911200001036748000', 'digits-lost'],
    ['835912.OC', 'malformed'],
    ['9135010', 'malformed'],
    ['91350100M000100Y4V', 'malformed'],
  ])('reads %s as %s', (raw, kind) => {
    expect(readCreditCode(raw).kind).toBe(kind);
  });

  it('takes null and undefined as absent', () => {
    expect(readCreditCode(null).kind).toBe('absent');
    expect(readCreditCode(undefined).kind).toBe('absent');
  });
});
