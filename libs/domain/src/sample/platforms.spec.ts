import { describe, expect, it } from '@jest/globals';
import { referenceData } from '../testing/reference-data.js';
import { mayLieIn } from '../platforms/index.js';
import { sampleEnterprises, samplePlatforms, sampleProjects, sampleRelocations } from './index.js';

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

  it('fills categories of all four systems as far as the notices go, and never those whose members are known', () => {
    const memberships = sample.flatMap(({ systems }) => systems);
    const kept = referenceData('platform-systems');
    for (const { key, categories = [] } of kept) {
      for (const category of categories) {
        const members = memberships.filter((one) => one.system === key && one.category === category.key).length;
        const known = ['one', 'two'].includes(category.key) || category.name === '战略合作功能区';
        expect({ key, category: category.key, any: members > 0 }).toMatchObject({ any: !known });
        expect(members).toBeLessThanOrEqual(category.plannedCount ?? members);
      }
    }
    expect(memberships.every(({ system }) => kept.some(({ key }) => key === system))).toBe(true);
    expect(sample.filter(({ systems }) => systems.length === 0).length).toBeGreaterThan(0);
  });

  it('has no more land to give than there is, and a base no less than its parks', () => {
    const MU_PER_SQUARE_KILOMETRE = 1500;
    for (const { plannedArea, availableLand } of sample) {
      expect(Number(availableLand)).toBeLessThan(Number(plannedArea) * MU_PER_SQUARE_KILOMETRE);
    }
    for (const measure of ['plannedArea', 'availableLand', 'standardWorkshop'] as const) {
      const sum = (of: typeof sample) => of.reduce((total, one) => total + Number(one[measure]), 0);
      expect(sum(sample.slice(0, 1))).toBeGreaterThanOrEqual(sum(sample.filter(({ parent }) => parent === 0)));
    }
  });

  it('lies where its region is', () => {
    for (const { longitude, latitude, regionCode, parent, name } of sample) {
      if (longitude === null || latitude === null) {
        expect([name, parent]).toEqual([sample[0]?.name, null]);
      } else expect(mayLieIn(`${regionCode.slice(0, 2)}0000`, Number(longitude), Number(latitude))).toBe(true);
    }
  });

  it('has something standing on each of them, in their own place', () => {
    const enterprises = sampleEnterprises({ today });
    const projects = sampleProjects(enterprises, { today });
    const relocations = sampleRelocations({ today, enterprises, platforms: sample });
    for (const one of [...enterprises, ...projects, ...relocations]) {
      if (one.platform !== null) expect(sample[one.platform]?.regionCode).toBe(one.regionCode);
    }
    const used = new Set([...enterprises, ...projects, ...relocations].map(({ platform }) => platform));
    const inhabited = sample.filter((_, i) => used.has(i) || sample.some(({ parent }) => parent === i));
    expect(inhabited).toHaveLength(sample.length);
    for (const standing of [enterprises, projects, relocations]) {
      expect(standing.filter(({ platform }) => platform !== null).length).toBeGreaterThan(standing.length / 4);
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
