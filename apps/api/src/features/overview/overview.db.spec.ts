import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anEnterprise } from '../../testing/an-enterprise.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';

describe('the overview', () => {
  let t: TestApp;
  let viewer: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    viewer = await t.signedIn('viewer');
    const clerk = await t.signedIn('clerk');
    for (const one of [
      anEnterprise().inRegion('110108').onChain('hydrogen', 'robotics').tagged('lead').tagged('high-tech', 2021),
      anEnterprise().inRegion('130209').onChain('hydrogen').tagged('high-tech', 2021).tagged('high-tech', 2024),
      anEnterprise().inRegion('130000'),
      anEnterprise().inRegion('440000'),
      anEnterprise(),
    ]) {
      await one.savedBy(clerk);
    }
    const gone = await anEnterprise().inRegion('120000').onChain('hydrogen').tagged('lead').savedBy(clerk);
    await t.sql('update enterprise set deleted_at = now() where id = $1', [gone.id]);
  });
  afterAll(() => t.close());

  const show = async () => (await viewer.get('/api/overview').expect(200)).body;

  it('counts each enterprise once, however many chains it is on, and none that is in the bin', async () => {
    const { enterpriseTotal, distinctOnChains, byChain } = await show();
    expect({ enterpriseTotal, distinctOnChains }).toEqual({ enterpriseTotal: 5, distinctOnChains: 2 });
    const counts = Object.fromEntries(
      (byChain as { key: string; count: number }[]).map(({ key, count }) => [key, count]),
    );
    expect(counts).toMatchObject({ hydrogen: 2, robotics: 1 });
    expect(Object.values(counts).reduce((sum, one) => sum + one)).toBe(3);
  });

  it('adds the provinces up to the total, what lies elsewhere included', async () => {
    const { byProvince } = await show();
    const counts = (byProvince as { regionId: string | null; count: number }[]).map(({ regionId, count }) => [
      regionId,
      count,
    ]);
    expect(Object.fromEntries(counts)).toMatchObject({ 110000: 1, 130000: 2 });
    expect(counts.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(5);
  });

  it('counts an enterprise once for an honour that it has twice', async () => {
    const { byTag } = await show();
    const counts = Object.fromEntries(
      (byTag as { kind: string; count: number }[]).map(({ kind, count }) => [kind, count]),
    );
    expect(counts).toMatchObject({ lead: 1, 'high-tech': 2 });
  });

  it('has no imports to show where there were none', async () => {
    expect((await show()).recentImports).toEqual([]);
  });
});
