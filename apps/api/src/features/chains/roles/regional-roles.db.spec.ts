import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expectProblem, refusedFields } from '../../../testing/problem.js';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import type { ChainRecord } from '../chain.dto.js';
import type { LinkResponse } from '../links/link.dto.js';
import { ChainDesk } from '../testing/chain-desk.js';

describe('what regions do on the links of a chain', () => {
  let t: TestApp;
  let desk: ChainDesk;
  let hebei: ChainDesk;
  let chain: ChainRecord;
  let links: LinkResponse[];

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = await ChainDesk.open(t);
    hebei = await ChainDesk.open(t, 'reviewer', 'hebei-department');
    chain = await desk.byKey('hydrogen');
    links = (await desk.tree(chain.id)).items;
  });
  afterAll(() => t.close());

  const link = (name: string) => links.find((one) => one.name === name)?.id ?? name;

  /** The filled cells of a link, by region. */
  const cells = async (name: string) => {
    const { items } = await desk.tree(chain.id);
    return items.find((one) => one.name === name)?.roles.map(({ regionName: _, ...cell }) => cell);
  };

  it('ships for 集成电路 as the sources have it, with the evidence', async () => {
    const cluster = await desk.byKey('integrated-circuits', 'cluster');
    const { items, regions } = await desk.tree(cluster.id, 'cluster');
    const strengthOf = (name: string) =>
      items
        .find((one) => one.name === name)
        ?.roles.map(({ regionCode, strength }) => `${regionCode} ${String(strength)}`);
    const weak = ['110000 weak', '120000 weak', '130000 weak'];
    expect(['半导体材料', '半导体设备', '半导体封测', '消费电子'].map(strengthOf)).toEqual([weak, weak, weak, weak]);
    expect(strengthOf('芯片制造及装备')).toEqual(['120000 strong']);
    expect(strengthOf('芯片设计')).toEqual(['110000 strong', '120000 strong', '130000 strong']);
    expect(items.flatMap(({ roles }) => roles).every(({ evidence }) => evidence?.includes('三地'))).toBe(true);
    expect(regions.map(({ code }) => code)).toEqual(['110000', '120000', '130000']);
  });

  it('is saved as a sheet and read back; an emptied cell is gone', async () => {
    const filled = {
      linkId: link('制氢'),
      regionCode: '130000',
      roles: ['manufacturing', 'supporting'],
      strength: 'strong',
    };
    const answer = await desk
      .saveRoles(chain.id, [
        { ...filled, evidence: ' 2025 年调研 ', evidencedOn: '2025-06-30' },
        { linkId: link('燃料电池'), regionCode: '110000', roles: ['research'] },
        { linkId: link('燃料电池'), regionCode: '130700', strength: 'fair' },
      ])
      .expect(200);
    expect(answer.body.regions.map(({ code }: { code: string }) => code)).toEqual([
      '110000',
      '120000',
      '130000',
      '130700',
    ]);
    const { linkId: _, ...cell } = filled;
    expect(await cells('制氢')).toEqual([{ ...cell, evidence: '2025 年调研', evidencedOn: '2025-06-30', version: 1 }]);
    await desk.saveRoles(chain.id, [{ linkId: link('燃料电池'), regionCode: '130700', version: 1 }]).expect(200);
    expect((await cells('燃料电池'))?.map(({ regionCode }) => regionCode)).toEqual(['110000']);
    const [newest] = await desk.history(`chain-links/${link('燃料电池')}`);
    expect(newest?.changes).toEqual([
      {
        field: 'roles',
        before: expect.objectContaining({ regionCode: '河北省张家口市', strength: 'fair' }),
        after: null,
      },
    ]);
  });

  it('two who fill the same cell: the later one is told both values, and nothing of his sheet is written', async () => {
    const at = { linkId: link('加氢基础设施'), regionCode: '120000' };
    await desk.saveRoles(chain.id, [{ ...at, strength: 'weak' }]).expect(200);
    const late = await desk.saveRoles(chain.id, [
      { linkId: link('氢能车辆'), regionCode: '120000', strength: 'strong' },
      { ...at, strength: 'strong' },
    ]);
    expectProblem(late, 409, 'stale-version');
    expect(late.body.conflicts).toEqual([{ field: 'items.1.strength', yours: 'strong', theirs: 'weak' }]);
    expect(late.body.current.items).toEqual([expect.objectContaining({ ...at, version: 1, strength: 'weak' })]);
    expect(await cells('氢能车辆')).toEqual([]);
    // Who says the same as stands there by now has nothing to lose.
    await desk.saveRoles(chain.id, [{ ...at, strength: 'weak' }]).expect(200);
    expect(await cells('加氢基础设施')).toMatchObject([{ version: 1 }]);
    await desk.saveRoles(chain.id, [{ ...at, version: 1, strength: 'strong' }]).expect(200);
    expect(await cells('加氢基础设施')).toMatchObject([{ version: 2, strength: 'strong' }]);
  });

  it('names each cell that does not pass, and writes none', async () => {
    const fine = { linkId: link('储氢容器与管束车'), regionCode: '130000', strength: 'fair' };
    const refused = await desk.saveRoles(chain.id, [
      fine,
      { ...fine, strength: 'huge' },
      { ...fine, regionCode: '110000', roles: ['selling'] },
    ]);
    expect(Object.keys(refusedFields(refused))).toEqual(['items.1.strength', 'items.2.roles']);
    const wrong = await desk.saveRoles(chain.id, [
      fine,
      fine,
      { ...fine, regionCode: '999999' },
      { ...fine, linkId: chain.id, regionCode: '110000' },
      { ...fine, regionCode: '120000', strength: null, evidence: '只有依据' },
      { ...fine, regionCode: '130100', evidencedOn: '2099-12-31' },
    ]);
    expect(refusedFields(wrong)).toEqual({
      'items.1.regionCode': 'role-twice',
      'items.2.regionCode': 'region-unknown',
      'items.3.linkId': 'chain-link-unknown',
      'items.4.strength': 'role-without-strength',
      'items.5.evidencedOn': 'date-in-future',
    });
    expect(await cells('储氢容器与管束车')).toEqual([]);
  });

  it('a province fills the cells of its own regions, and no other’s', async () => {
    const { abilities } = await hebei.tree(chain.id);
    expect(abilities).toEqual({ update: false, regions: ['130000'] });
    expect((await desk.tree(chain.id)).abilities).toEqual({ update: true, regions: 'all' });
    const at = { linkId: link('氢能发电与储能'), strength: 'fair' };
    await hebei
      .saveRoles(chain.id, [
        { ...at, regionCode: '130000' },
        { ...at, regionCode: '130700' },
      ])
      .expect(200);
    const over = await hebei.saveRoles(chain.id, [
      { ...at, regionCode: '130200' },
      { ...at, regionCode: '110000' },
    ]);
    expectProblem(over, 403, 'out-of-scope');
    expect(over.body.errors).toMatchObject([{ field: 'items.1.regionCode', code: 'out-of-scope' }]);
    expect((await cells('氢能发电与储能'))?.map(({ regionCode }) => regionCode)).toEqual(['130000', '130700']);
    const viewer = await ChainDesk.open(t, 'viewer', 'hebei-department');
    expect((await viewer.tree(chain.id)).abilities).toEqual({ update: false, regions: [] });
    expectProblem(await viewer.saveRoles(chain.id, []), 403, 'forbidden');
  });
});
