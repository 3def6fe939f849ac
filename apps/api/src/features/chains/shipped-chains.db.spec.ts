import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReferenceDataService } from '../../reference-data.js';
import { createTestApp, type TestApp } from '../../testing/test-app.js';
import { ChainDesk } from './testing/chain-desk.js';

describe('what ships with the chains, at the next start', () => {
  let t: TestApp;
  let desk: ChainDesk;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = await ChainDesk.open(t);
  });
  afterAll(() => t.close());

  const restart = () => t.app.get(ReferenceDataService).load();

  it('stands in the history as one entry, by the system and not by a person', async () => {
    const chain = await desk.byKey('hydrogen');
    const { items } = await desk.tree(chain.id);
    const [shipped, ...others] = await desk.history(`chains/${chain.id}`);
    expect(others).toEqual([]);
    expect(shipped).toMatchObject({ operation: 'insert', actorName: null, origin: { kind: 'reference' } });
    expect(shipped?.changes.filter(({ field }) => field === 'links')).toHaveLength(items.length);
  });

  it('what staff deleted, moved or emptied stays as they left it', async () => {
    const chain = await desk.byKey('robotics');
    const { items } = await desk.tree(chain.id);
    const [servo] = items.filter(({ name }) => name === '伺服与电机');
    const [service] = items.filter(({ name }) => name === '服务机器人');
    const [medical] = items.filter(({ name }) => name === '医疗机器人');
    if (!servo || !service || !medical) throw new Error('shipped links');
    await desk.editLink(servo, { name: '伺服系统' }).expect(200);
    await desk.removeLink(medical).expect(204);
    await desk.removeLink(service).expect(204);
    const cluster = await desk.byKey('integrated-circuits', 'cluster');
    const [materials] = (await desk.tree(cluster.id, 'cluster')).items;
    const cell = { linkId: materials?.id, regionCode: '110000', version: 1 };
    await desk.saveRoles(cluster.id, [cell], 'cluster').expect(200);
    const [before, matrix] = [await desk.tree(chain.id), await desk.tree(cluster.id, 'cluster')];

    for (const { inserted, updated, kept } of await restart()) {
      expect({ inserted, updated, kept }).toEqual({ inserted: 0, updated: 0, kept: [] });
    }
    expect(await desk.tree(chain.id)).toEqual(before);
    expect(await desk.tree(cluster.id, 'cluster')).toEqual(matrix);
  });

  it('an entry that was renamed before names were dated keeps that name since ever', async () => {
    // As an earlier version left it.
    await t.sql(`delete from chain_term where owner_id = (select id from chain where key = 'hydrogen')`);
    await t.sql(`delete from shipped_removed where table_name = 'chain_term'`);
    await t.sql(`update chain set name = '氢能和储能' where key = 'hydrogen'`);
    await restart();
    const { terms } = await desk.byKey('hydrogen');
    expect(terms).toMatchObject([{ startsOn: null, name: '氢能和储能' }]);
  });

  it('what an upgrade ships anew is added, unless staff filled that place first', async () => {
    await t.sql(`delete from regional_role`);
    await t.sql(`delete from shipped_removed`);
    const cluster = await desk.byKey('integrated-circuits', 'cluster');
    const [materials] = (await desk.tree(cluster.id, 'cluster')).items;
    const cell = { linkId: materials?.id, regionCode: '110000', strength: 'fair' };
    await desk.saveRoles(cluster.id, [cell], 'cluster').expect(200);
    await restart();
    const roles = (await desk.tree(cluster.id, 'cluster')).items[0]?.roles;
    expect(roles?.map(({ regionCode, strength }) => [regionCode, strength])).toEqual([
      ['110000', 'fair'],
      ['120000', 'weak'],
      ['130000', 'weak'],
    ]);
  });
});
