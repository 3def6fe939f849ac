import { describe, expect, it } from '@jest/globals';
import { referenceData } from './reference-data.js';

const FILES = [
  'regions',
  'industries',
  'chains',
  'clusters',
  'platform-systems',
  'receiving-platforms',
  'organizations',
];
const data = Object.fromEntries(FILES.map((file) => [file, referenceData(file)]));
const rows = (file: string): ReturnType<typeof referenceData> => data[file] ?? [];
const keys = (file: string): Set<string> => new Set(rows(file).map(({ key }) => key));
const count = (file: string, level: number): number => rows(file).filter((row) => row.level === level).length;

describe('reference data', () => {
  it.each(FILES)('%s has distinct keys and names without blanks', (file) => {
    expect(keys(file).size).toBe(rows(file).length);
    for (const { name } of rows(file)) expect(name).toMatch(/^\S+$/u);
  });

  it.each(FILES.filter((file) => file !== 'industries'))('%s says where each row comes from', (file) => {
    for (const { source } of rows(file)) expect(source).toMatch(/\S/u);
  });

  it.each(['regions', 'industries'])('%s has its parents before its children', (file) => {
    const seen = new Set<string>();
    for (const { key, id, parentId } of rows(file)) {
      expect(id).toBe(key);
      if (parentId !== null && parentId !== undefined) expect(seen).toContain(parentId);
      seen.add(key);
    }
  });

  it('regions: three provinces in full, the other provinces, abroad', () => {
    // 34 units and abroad; 11 cities and 雄安新区; the 16 + 16 districts and the 167 counties of Hebei
    expect([count('regions', 1), count('regions', 2), count('regions', 3)]).toEqual([35, 12, 16 + 16 + 167]);
    const parent = (id: string): string | null | undefined => rows('regions').find((row) => row.id === id)?.parentId;
    expect(['110101', '130629', '130632', '130638', '130682', '130181', '133100', '130209'].map(parent)).toEqual([
      '110000',
      '133100',
      '133100',
      '133100',
      '130000',
      '130000',
      '130000',
      '130200',
    ]);
    expect(rows('regions').every(({ id }) => /^\d{6}$/u.test(id ?? ''))).toBe(true);
    expect(new Set(rows('regions').map(({ fullName }) => fullName)).size).toBe(rows('regions').length);
  });

  it('industries: 20 sections, 97 divisions, 473 groups, 1381 classes', () => {
    expect([1, 2, 3, 4].map((level) => count('industries', level))).toEqual([20, 97, 473, 1381]);
  });

  it('chains and clusters: six and five, related to each other by key', () => {
    expect(rows('chains').filter(({ status }) => status === 'published')).toHaveLength(6);
    expect(rows('chains').filter(({ status }) => status === 'candidate')).toHaveLength(3);
    expect(rows('clusters').filter(({ inFiveClusters }) => inFiveClusters)).toHaveLength(5);
    expect(rows('clusters').filter(({ level }) => level === 'national')).toHaveLength(5);
    const known = new Set([...keys('chains'), ...keys('clusters')]);
    expect(known.size).toBe(keys('chains').size + keys('clusters').size);
    for (const { relatedKeys } of [...rows('chains'), ...rows('clusters')]) {
      for (const key of relatedKeys ?? []) expect(known).toContain(key);
    }
  });

  it('platforms stand in known regions and categories', () => {
    const categories = new Map(
      rows('platform-systems').map((system) => [system.key, new Set(system.categories?.map(({ key }) => key))]),
    );
    for (const { regionId, systems } of rows('receiving-platforms')) {
      if (regionId) expect(keys('regions')).toContain(regionId);
      for (const { system, category } of systems ?? []) expect(categories.get(system)).toContain(category);
    }
    const planned = rows('platform-systems').map(({ categories: list }) =>
      list?.map(({ plannedCount }) => plannedCount),
    );
    expect(planned).toEqual([
      [4, null],
      [2, 4, 15, 20, 8, 3],
      [1, 16],
      [1, 5, 4, 33],
    ]);
  });

  it('organizations have known parents and regions', () => {
    for (const { parentKey, regionId } of rows('organizations')) {
      if (parentKey) expect(keys('organizations')).toContain(parentKey);
      if (regionId) expect(keys('regions')).toContain(regionId);
    }
  });
});
