import { describe, expect, it } from '@jest/globals';
import { checkRelocationLine, RELOCATION_STAGES } from '../relocations/index.js';
import { referenceData } from '../testing/reference-data.js';
import { sampleEnterprises, samplePlatforms, sampleRelocations } from './index.js';

const today = '2026-06-01';
const given = { today, enterprises: sampleEnterprises({ today }), platforms: samplePlatforms({ today }) };
const sample = sampleRelocations(given);
const keys = (file: string): Set<string> => new Set(referenceData(file).map(({ key }) => key));

describe('sampleRelocations', () => {
  it('gives the same 40 relocations for the same options, in every stage, over three years', () => {
    expect(sampleRelocations(given)).toEqual(sample);
    expect(sample).toHaveLength(40);
    expect(new Set(sample.map(({ stages }) => stages.at(-1)?.stage))).toEqual(new Set(RELOCATION_STAGES));
    const first = sample.map(({ stages }) => stages[0]?.enteredOn ?? '').sort();
    expect(first[0] && first[0] >= '2023-05-01').toBe(true);
    expect(new Set(first.map((day) => day.slice(0, 4))).size).toBeGreaterThanOrEqual(3);
  });

  it('passes the rules of stages, with nothing after today', () => {
    for (const { stages } of sample) expect(checkRelocationLine(stages, today)).toEqual([]);
  });

  it('moves out of Beijing to a platform outside it; one enterprise moves in two parts', () => {
    const [organizations] = ['organizations'].map(keys);
    for (const one of sample) {
      expect(one.originRegionCode.startsWith('11')).toBe(true);
      expect(one.regionCode.startsWith('11')).toBe(false);
      expect((one.enterprise === null) !== (one.subjectName === null)).toBe(true);
      if (one.platform !== null) expect(given.platforms[one.platform]?.regionCode).toBe(one.regionCode);
      expect(organizations).toContain(one.organizationKey);
      expect(organizations).toContain(one.originOrganizationKey);
    }
    const parts = sample.filter(({ part }) => part !== null).map(({ enterprise }) => enterprise);
    expect(parts.length).toBe(new Set(parts).size * 2);
  });

  it('goes to parks, never to the base that they are parts of, and where its chains are wanted', () => {
    const { platforms, enterprises } = given;
    for (const { platform, enterprise } of sample) {
      const to = platform === null ? undefined : platforms[platform];
      if (!to) continue;
      expect(platforms.some(({ parent }) => parent === platform)).toBe(false);
      const chains = enterprises[enterprise ?? -1]?.chainKeys ?? [];
      if (chains.length) expect(to.chainKeys.some((key) => chains.includes(key))).toBe(true);
    }
  });

  it('shares taxes as the rule has it: led by government, 2000 万元 and more, three years from full production', () => {
    for (const { inTaxSharing, nature, averageTaxes, sharingFrom, sharingUntil, stages } of sample) {
      if (inTaxSharing) expect(nature === 'government' && Number(averageTaxes) >= 2000).toBe(true);
      const full = stages.find(({ stage }) => stage === 'full-production')?.enteredOn ?? null;
      expect(sharingFrom).toBe(inTaxSharing ? full : null);
      if (sharingFrom && sharingUntil) {
        const years = (Date.parse(sharingUntil) - Date.parse(sharingFrom)) / 86_400_000 + 1;
        expect([365 * 3, 365 * 3 + 1]).toContain(years);
      }
    }
    expect(sample.filter(({ sharingFrom }) => sharingFrom !== null).length).toBeGreaterThan(0);
  });

  it('invents only what cannot exist', () => {
    for (const { subjectName, contactPhone, originContactPhone } of sample) {
      if (subjectName !== null) expect(subjectName).toContain('示例');
      for (const phone of [contactPhone, originContactPhone]) expect(phone.startsWith('000-')).toBe(true);
    }
  });
});
