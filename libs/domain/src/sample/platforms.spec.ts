import { describe, expect, it } from '@jest/globals';
import { referenceData } from '../testing/reference-data.js';
import { samplePlatforms } from './index.js';

const today = '2026-06-01';
const sample = samplePlatforms({ today });
const keys = (file: string): Set<string> => new Set(referenceData(file).map(({ key }) => key));

describe('samplePlatforms', () => {
  it('gives the same 25 platforms for the same options, with distinct names that cannot exist', () => {
    expect(samplePlatforms({ today })).toEqual(sample);
    expect(sample).toHaveLength(25);
    expect(new Set(sample.map(({ name }) => name)).size).toBe(25);
    for (const { name, contactPhone } of sample) {
      expect(name).toContain('示例');
      expect(contactPhone.startsWith('000-')).toBe(true);
    }
  });

  it('holds one base of three parks, each in its province', () => {
    const parks = sample.filter(({ parent }) => parent !== null);
    expect(parks).toHaveLength(3);
    for (const { parent, regionCode } of parks) {
      expect(sample[parent ?? -1]?.regionCode.slice(0, 2)).toBe(regionCode.slice(0, 2));
    }
  });

  it('refers to regions, chains and organizations that exist, and to no year after today', () => {
    const [regions, chains, organizations] = ['regions', 'chains', 'organizations'].map(keys);
    for (const one of sample) {
      expect(regions).toContain(one.regionCode);
      for (const key of one.chainKeys) expect(chains).toContain(key);
      expect(organizations).toContain(one.organizationKey);
      for (const { year, signedProjects, startedProjects, producingProjects } of one.years) {
        expect(year).toBeLessThanOrEqual(2026);
        expect(startedProjects).toBeLessThanOrEqual(signedProjects);
        expect(producingProjects).toBeLessThanOrEqual(startedProjects);
      }
    }
    expect(new Set(sample.map(({ regionCode }) => regionCode.slice(0, 2)))).toEqual(new Set(['12', '13']));
  });
});
