import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { places, targets } from './places.mjs';
import { nextStamp, wordsOf } from './words.mjs';

const root = path.resolve(process.cwd());
const migrations = ['20261122000100-create-audit-record.ts', '20261122001900-widen-platforms.ts', 'index.ts'];
const words = wordsOf(['site-visit', 'site-visits', '走访', 'site visit'], migrations);

describe('the generator of slices', () => {
  it('writes a name in every form in which it is needed', () => {
    expect(words).toEqual({
      noun: 'site-visit',
      nouns: 'site-visits',
      zh: '走访',
      en: 'site visit',
      En: 'Site visit',
      Noun: 'SiteVisit',
      Nouns: 'SiteVisits',
      nounVar: 'siteVisit',
      nounsVar: 'siteVisits',
      table: 'site_visit',
      stamp: '20261122002000',
    });
    expect(nextStamp(readdirSync(path.join(root, 'migrations')))).toMatch(/^\d{14}$/);
  });

  it.each([
    [['SiteVisit', 'site-visits', '走访', 'site visit']],
    [['site-visit', 'site-visit', '走访', 'site visit']],
    [['site-visit', 'site-visits', '走访']],
    [['site-visit', 'site-visits', "走'访", 'site visit']],
  ])('refuses what is no name: %j', (given) => {
    expect(() => wordsOf(given, migrations)).toThrow();
  });

  it('finds the one place for its lines in every list of features', () => {
    for (const { file, before, behind } of places) {
      const beside = before ?? behind ?? '';
      const found = readFileSync(path.join(root, file), 'utf8').split(beside).length - 1;
      expect({ file, beside, found }).toEqual({ file, beside, found: 1 });
    }
  });

  it('has a home for each of its templates', () => {
    const slice = path.join(root, 'tools', 'generate', 'slice');
    const files = readdirSync(slice, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(slice, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
    expect(files.length).toBeGreaterThan(15);
    expect(files.filter((file) => !targets.some(({ from }) => file.startsWith(from)))).toEqual([]);
  });
});
