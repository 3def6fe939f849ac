import { describe, expect, it } from '@jest/globals';
import { checkCreditCode } from '../credit-code/index.js';
import { validateEnterprise } from '../enterprises/index.js';
import { referenceData } from '../testing/reference-data.js';
import { sampleEnterprises } from './index.js';

const today = '2026-06-01';
const sample = sampleEnterprises({ today });
const keys = (file: string): Set<string> => new Set(referenceData(file).map(({ key }) => key));

describe('sampleEnterprises', () => {
  it('gives the same enterprises for the same options', () => {
    expect(sampleEnterprises({ today })).toEqual(sample);
    expect(sample).toHaveLength(300);
  });

  it('invents only what cannot exist', () => {
    const regions = keys('regions');
    for (const { name, formerNames, creditCode, contactPhone, contactEmail } of sample) {
      expect([name, ...formerNames].every((text) => text.includes('示例'))).toBe(true);
      expect(contactPhone.startsWith('000-') && contactEmail.endsWith('@example.invalid')).toBe(true);
      if (creditCode === null) continue;
      expect(checkCreditCode(creditCode)).toBe(true);
      expect(creditCode.slice(2, 4)).toBe('99');
      expect(regions).not.toContain(creditCode.slice(2, 8));
    }
  });

  it('has distinct names and codes, some without a code', () => {
    const codes = sample.flatMap(({ creditCode }) => creditCode ?? []);
    expect(new Set(sample.map(({ name }) => name)).size).toBe(sample.length);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeLessThan(sample.length);
    expect(sample.every(({ creditCode, registrationNo }) => creditCode !== null || registrationNo !== null)).toBe(true);
    expect(new Set(sampleEnterprises({ today, count: 20_000 }).map(({ name }) => name)).size).toBe(20_000);
  });

  it('refers to dictionaries that exist and covers them', () => {
    const [regions, industries, chains, clusters, platforms] = [
      'regions',
      'industries',
      'chains',
      'clusters',
      'receiving-platforms',
    ].map(keys);
    for (const one of sample) {
      expect(regions).toContain(one.regionCode);
      expect(industries).toContain(one.industryCode);
      for (const key of one.chainKeys) expect(chains).toContain(key);
      for (const key of one.clusterKeys) expect(clusters).toContain(key);
      if (one.platformKey !== null) expect(platforms).toContain(one.platformKey);
    }
    expect(new Set(sample.flatMap(({ chainKeys }) => chainKeys)).size).toBe(6);
    expect(new Set(sample.flatMap(({ clusterKeys }) => clusterKeys)).size).toBe(7);
    expect(new Set(sample.flatMap(({ tags }) => tags.map(({ kind }) => kind))).size).toBe(7);
    expect(new Set(sample.map(({ regionCode }) => regionCode.slice(0, 2)))).toEqual(new Set(['11', '12', '13']));
  });

  it('passes the checks of the register', () => {
    for (const one of sample) {
      const { errors, warnings } = validateEnterprise(one, { today });
      expect([
        one.name,
        errors,
        warnings.filter(({ code }) => code !== 'credit-code-missing' && code !== 'registration-number-malformed'),
      ]).toEqual([one.name, [], []]);
    }
  });
});
