import { describe, expect, it } from '@jest/globals';
import { mayLieIn, type PlatformDraft, tallySystem, validatePlatform } from './index.js';

const draft = (fields: Partial<PlatformDraft> = {}): PlatformDraft => ({
  ...{ name: '示例园', systems: [], longitude: null, latitude: null, contactPhone: null, years: [] },
  ...{ plannedArea: null, availableLand: null, standardWorkshop: null },
  ...fields,
});

const judged = (fields: Partial<PlatformDraft>) => {
  const { errors, warnings } = validatePlatform(draft(fields), { today: '2026-11-22' });
  const told = (one: { field: string; code: string }) => `${one.field} ${one.code}`;
  return { errors: errors.map(told), warnings: warnings.map(told) };
};

const year = (fields: object) => ({
  ...{ year: 2025, signedProjects: null, startedProjects: null, producingProjects: null },
  ...{ agreedInvestment: null, settledEnterprises: null },
  ...fields,
});

describe('what may be said of a platform', () => {
  it('is little: a name is enough', () => {
    expect(judged({})).toEqual({ errors: [], warnings: [] });
    expect(judged({ name: ' ' }).errors).toEqual(['name platform-name-required']);
  });

  it.each([
    ['0.53', '795', []],
    // 1 km² is 1500 mu.
    ['0.53', '795.0001', ['availableLand land-exceeds-area']],
    ['0', '795', []],
    [null, '795', []],
  ])('compares land with area: %s km², %s mu', (plannedArea, availableLand, warnings) => {
    expect(judged({ plannedArea, availableLand })).toEqual({ errors: [], warnings });
  });

  it('tells longitude from latitude', () => {
    expect(judged({ longitude: '118.46', latitude: '39.27' }).errors).toEqual([]);
    expect(judged({ longitude: '39.27', latitude: '118.46' }).errors).toEqual([
      'longitude longitude-out-of-range',
      'latitude latitude-out-of-range',
    ]);
    expect(judged({ latitude: '39.27' }).errors).toEqual(['longitude position-incomplete']);
  });

  it('takes no year to come, no year twice, nothing below zero', () => {
    const years = [year({}), year({}), year({ year: 2027 }), year({ year: 2024, settledEnterprises: -1 })];
    expect(judged({ years }).errors).toEqual([
      'years.1.year year-twice',
      'years.2.year year-out-of-range',
      'years.3.settledEnterprises too-small',
    ]);
    expect(judged({ standardWorkshop: '-1' }).errors).toEqual(['standardWorkshop too-small']);
  });
});

describe('where a platform may lie', () => {
  it.each([
    ['110000', 116.4, 39.9, true],
    ['120000', 117.7, 39, true],
    ['130000', 118.46, 39.27, true],
    ['130000', 121.47, 31.23, false],
    ['110000', 117.7, 39, false],
    // Beyond the three provinces nothing is known.
    ['310000', 121.47, 31.23, true],
  ])('%s: %d, %d', (province, longitude, latitude, may) => {
    expect(mayLieIn(province, longitude, latitude)).toBe(may);
  });
});

describe('n of 46', () => {
  const system = {
    key: 's',
    name: '体系',
    categories: [
      { key: 'two', name: '集中承载地', plannedCount: 2 },
      { key: 'innovation', name: '协同创新', plannedCount: 15, group: '专业化平台' },
      { key: 'services', name: '服务业', plannedCount: 8, group: '专业化平台' },
      { key: 'n', name: '其他', plannedCount: null },
    ],
  };
  const standsIn = (...categories: string[]) => ({
    systems: categories.map((category) => ({ system: 's', category })),
  });

  it('counts each platform once, also where it stands in two categories of a group', () => {
    const platforms = [standsIn('two'), standsIn('innovation', 'services'), standsIn('services'), standsIn()];
    const other = { systems: [{ system: 'other', category: 'two' }] };
    const tally = tallySystem(system, [...platforms, other]);
    expect(tally.recordedCount).toBe(3);
    expect(tally.groups.map((one) => [one.name, one.recordedCount, one.plannedCount])).toEqual([
      ['集中承载地', 1, 2],
      ['专业化平台', 2, 23],
      ['其他', 0, null],
    ]);
    expect(tally.groups[1]?.categories.map(({ recordedCount }) => recordedCount)).toEqual([1, 2]);
  });

  it('tells the invented ones apart', () => {
    const platforms = [standsIn('services'), { ...standsIn('services', 'innovation'), isSample: true }];
    const { recordedCount, sampleCount, groups } = tallySystem(system, platforms);
    expect([recordedCount, sampleCount]).toEqual([2, 1]);
    expect(groups.map((one) => [one.recordedCount, one.sampleCount])).toEqual([
      [0, 0],
      [2, 1],
      [0, 0],
    ]);
    expect(groups[1]?.categories.map((one) => one.sampleCount)).toEqual([1, 1]);
  });
});
