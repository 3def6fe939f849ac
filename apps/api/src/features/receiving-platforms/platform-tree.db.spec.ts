import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anEnterprise } from '../../testing/an-enterprise.js';
import { expectProblem, refusedFields } from '../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';
import type { PlatformBranch } from './platform-response.dto.js';
import { aPlatform } from './testing/a-platform.js';

describe('a base and its parks', () => {
  let t: TestApp;
  let group: Visitor;
  let hebei: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    group = await t.signedIn('industry-group');
    hebei = await t.signedIn('clerk', 'hebei-department');
  });
  afterAll(() => t.close());

  const patch = (id: string, body: object) => hebei.patch(`/api/platforms/${id}`).send(body);

  it('stand as a tree on the page of each of them, with what stands on each', async () => {
    const base = await aPlatform(hebei, { name: '保定示例基地', regionCode: '130600' });
    const south = await aPlatform(hebei, { name: '保定示例南园', regionCode: '130600', parentId: base.id });
    const north = await aPlatform(hebei, { name: '保定示例北园', regionCode: '130600', parentId: base.id });
    await anEnterprise().named('保定示例甲公司').with({ platformId: base.id }).savedBy(hebei);
    await anEnterprise().named('保定示例乙公司').with({ platformId: south.id }).savedBy(hebei);
    const { body } = await hebei.get(`/api/platforms/${south.id}`).expect(200);
    const told = (body.tree as PlatformBranch[]).map(({ name, parentId, counts }) => [
      name,
      parentId,
      counts.enterprises,
    ]);
    expect(told).toEqual([
      ['保定示例基地', null, 2],
      ['保定示例北园', base.id, 0],
      ['保定示例南园', base.id, 1],
    ]);
    expect(body.standing).toMatchObject({ platformIds: [south.id], enterprises: 1 });
    const whole = (await hebei.get(`/api/platforms/${base.id}`).expect(200)).body;
    expect(whole.standing).toMatchObject({ platformIds: [base.id, north.id, south.id], enterprises: 2 });
    const listed = await hebei.get('/api/enterprises').query({ platformId: whole.standing.platformIds }).expect(200);
    expect(listed.body.total).toBe(2);
    const parts = await hebei.get('/api/platforms').query({ parentId: base.id }).expect(200);
    expect(parts.body.items.map((one: { name: string }) => one.name)).toEqual(['保定示例北园', '保定示例南园']);
    expect((await hebei.get(`/api/platforms/${(await aPlatform(hebei)).id}`)).body.tree).toEqual([]);
  });

  it('lie in one province, whichever of them is moved', async () => {
    const base = await aPlatform(group, { name: '天津示例基地', regionCode: '120116' });
    const elsewhere = await hebei.post('/api/platforms').send({ name: '甲', regionCode: '130200', parentId: base.id });
    expect(refusedFields(elsewhere)).toEqual({ parentId: 'platform-elsewhere' });
    expect(elsewhere.body.errors[0].message).toBe('“天津示例基地”在天津市，与所填所在地不在同一省市，请核对。');
    const home = await aPlatform(hebei, { name: '廊坊示例基地', regionCode: '131000' });
    const park = await aPlatform(group, { name: '廊坊示例园', regionCode: '131000', parentId: home.id });
    const moved = (id: string, version: number) =>
      group.patch(`/api/platforms/${id}`).send({ version, regionCode: '110112' });
    expect(refusedFields(await moved(park.id, 1))).toEqual({ regionCode: 'platform-elsewhere' });
    expect(refusedFields(await moved(home.id, 1))).toEqual({ regionCode: 'platform-parts-elsewhere' });
    expect((await hebei.get(`/api/platforms/${home.id}`)).body).toMatchObject({ version: 1, regionCode: '131000' });
  });

  it('of which the base has no place of its own may lie anywhere', async () => {
    const base = await aPlatform(group, { name: '京津冀示例基地' });
    for (const regionCode of ['110112', '120115', '131000']) await aPlatform(group, { regionCode, parentId: base.id });
    const { body } = await hebei.get(`/api/platforms/${base.id}`).expect(200);
    expect(body.tree).toHaveLength(4);
  });

  it('never stand below themselves', async () => {
    const base = await aPlatform(hebei, { name: '邢台示例基地', regionCode: '130500' });
    const park = await aPlatform(hebei, { name: '邢台示例园', regionCode: '130500', parentId: base.id });
    const part = await aPlatform(hebei, { name: '邢台示例一区', regionCode: '130500', parentId: park.id });
    for (const parentId of [base.id, park.id, part.id]) {
      expect(refusedFields(await patch(base.id, { version: 1, parentId }))).toEqual({
        parentId: 'platform-below-itself',
      });
    }
  });

  it('never come to stand below each other, when two people move them at once', async () => {
    const one = await aPlatform(hebei, { name: '衡水示例甲园', regionCode: '131100' });
    const two = await aPlatform(hebei, { name: '衡水示例乙园', regionCode: '131100' });
    const answers = await Promise.all([
      patch(one.id, { version: 1, parentId: two.id }),
      patch(two.id, { version: 1, parentId: one.id }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
    const refused = answers.find(({ status }) => status === 422);
    if (refused) expectProblem(refused, 422, 'validation-failed');
    expect(refused && refusedFields(refused)).toEqual({ parentId: 'platform-below-itself' });
  });
});
