import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anEnterprise, type EnterpriseFactory } from '../../../testing/an-enterprise.js';
import { expectProblem } from '../../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../../testing/test-app.js';
import type { DuplicateList } from './duplicates.dto.js';

describe('enterprises that are probably one', () => {
  let t: TestApp;
  let tangshan: Visitor;
  let tianjin: Visitor;
  let group: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    [tangshan, tianjin, group] = [
      await t.signedIn('clerk', 'tangshan-bureau'),
      await t.signedIn('clerk', 'tianjin-department'),
      await t.signedIn('industry-group'),
    ];
  });
  afterAll(() => t.close());
  beforeEach(() => t.sql('truncate enterprise cascade'));

  const uncoded = (name: string) => anEnterprise().named(name).inRegion('130209').withCode(null);
  const coded = (name: string) => uncoded(name).withCode();
  const add = async (...given: EnterpriseFactory[]) => {
    const ids: string[] = [];
    for (const one of given) ids.push((await one.savedBy(tangshan)).id);
    return ids as [string, string, ...string[]];
  };
  const list = async (visitor = tangshan, query = {}) =>
    (await visitor.get('/api/enterprise-duplicates').query(query).expect(200)).body as DuplicateList;
  const pairs = async (visitor = tangshan) =>
    (await list(visitor)).items.map(({ left, right, reason }) => `${left.name} | ${right.name}: ${reason}`);

  it.each([
    [
      'the same name, though the codes differ',
      coded('冀东智能装备有限公司'),
      coded('冀东智能装备有限公司'),
      'same-name',
    ],
    [
      'the same name but for brackets',
      uncoded('冀东（唐山）装备有限公司'),
      uncoded('冀东(唐山)装备有限公司'),
      'same-name',
    ],
    ['another form of company', coded('冀东智能装备有限公司'), uncoded('冀东智能装备股份有限公司'), 'same-core'],
    ['a place before the name', coded('唐山冀东智能装备有限公司'), uncoded('冀东智能装备有限公司'), 'same-core'],
    ['a character mistaken', coded('冀东智能装备有限公司'), uncoded('冀东智能装配有限公司'), 'one-character'],
    ['a character too many', coded('冀东智能装备有限公司'), uncoded('冀东智能装设备有限公司'), 'one-character'],
  ])('%s', async (_, one, other, reason) => {
    await add(one, other);
    const { items, total } = await list();
    expect({ total, reasons: items.map((item) => item.reason) }).toEqual({ total: 1, reasons: [reason] });
  });

  it.each([
    ['each has a code', coded('冀东智能装备有限公司'), coded('冀东智能装备股份有限公司')],
    ['they name different places', coded('北京冀东智能装备有限公司'), uncoded('天津冀东智能装备有限公司')],
    ['a number tells them apart', uncoded('冀东智能装备一厂有限公司'), uncoded('冀东智能装备二厂有限公司')],
    ['little is left of their names', uncoded('冀东有限公司'), uncoded('冀南有限公司')],
  ])('not where %s', async (_, one, other) => {
    await add(one, other);
    expect(await list()).toEqual({ items: [], total: 0 });
  });

  it('stand side by side, the one with a code first, with what they say differently', async () => {
    const [bare, full] = await add(
      uncoded('冀东智能装备有限公司').with({
        address: '甲地',
        employees: 5,
        note: '备注',
        contactPhone: '13900001111',
      }),
      coded('冀东智能装备股份有限公司').with({ address: '乙地', employees: 5, contactPhone: '13900002222' }),
    );
    const [pair] = (await list()).items;
    expect(pair).toMatchObject({
      left: { id: full, version: 1, abilities: { merge: true } },
      right: { id: bare },
      differs: ['name', 'address'],
    });
    expect(JSON.stringify(pair)).not.toContain('13900001111');
  });

  it('come page by page, the surest first', async () => {
    await add(
      ...['甲', '乙', '丙'].flatMap((one) => [
        coded(`冀东${one}辰装备有限公司`),
        uncoded(`冀东${one}辰装备股份有限公司`),
      ]),
      uncoded('冀南光伏制造有限公司'),
      uncoded('冀南光伏制造有限公司'),
      uncoded('冀南光伏制告有限公司'),
    );
    const all = await pairs();
    expect(all.map((one) => one.split(': ')[1])).toEqual([
      'same-name',
      'same-core',
      'same-core',
      'same-core',
      'one-character',
      'one-character',
    ]);
    const paged: string[] = [];
    for (const page of [1, 2, 3]) {
      const { items, total } = await list(tangshan, { page, pageSize: 2 });
      expect(total).toBe(6);
      paged.push(...items.map(({ left, right, reason }) => `${left.name} | ${right.name}: ${reason}`));
    }
    expect(paged).toEqual(all);
    expect(await list(tangshan, { page: 9 })).toEqual({ items: [], total: 6 });
  });

  it('are asked about once: found to be two, merged, binned or renamed they are gone; undone they come again', async () => {
    const [a, b] = await add(coded('冀东智能装备有限公司'), uncoded('冀东智能装备股份有限公司'));
    await tangshan.delete(`/api/enterprises/${b}`).query({ version: 1 }).expect(204);
    expect(await pairs()).toEqual([]);
    await tangshan.post(`/api/enterprise-bin/${b}/restore`).expect(200);
    expect(await pairs()).toHaveLength(1);
    await tangshan.patch(`/api/enterprises/${b}`).send({ version: 3, name: '别家有限公司' }).expect(200);
    expect(await pairs()).toEqual([]);
    await tangshan.patch(`/api/enterprises/${b}`).send({ version: 4, name: '冀东智能装备集团' }).expect(200);
    expect(await pairs()).toHaveLength(1);
    await tangshan.post(`/api/enterprises/${a}/merge`).send({ version: 1, otherId: b, otherVersion: 5 }).expect(200);
    expect(await pairs()).toEqual([]);
    const { body } = await tangshan.get(`/api/enterprises/${a}/merges`).expect(200);
    const [merge] = (body as { items: { id: string }[] }).items;
    await tangshan
      .post(`/api/enterprises/${a}/merges/${merge?.id ?? ''}/undo`)
      .send({ version: 2 })
      .expect(200);
    expect(await pairs()).toHaveLength(1);
    for (const pair of [
      { leftId: a, rightId: b },
      { leftId: b, rightId: a },
    ]) {
      await tangshan.post('/api/enterprise-duplicates/distinct').send(pair).expect(204);
    }
    expect(await pairs()).toEqual([]);
  });

  it('are for whoever sees both and may merge them', async () => {
    const [mine] = await add(coded('冀东智能装备有限公司'));
    const theirs = await uncoded('冀东智能装备股份有限公司').inRegion('120116').savedBy(tianjin);
    expect([await pairs(), await pairs(tianjin), (await pairs(group)).length]).toEqual([[], [], 1]);
    const distinct = (visitor: Visitor, rightId: string) =>
      visitor.post('/api/enterprise-duplicates/distinct').send({ leftId: mine, rightId });
    expectProblem(await distinct(tangshan, theirs.id), 403, 'out-of-scope');
    await t.sql(`update enterprise set confidentiality = 'internal', version = version + 1 where id = $1`, [theirs.id]);
    expect(await pairs(group)).toEqual([]);
    expectProblem(await distinct(tangshan, theirs.id), 404, 'not-found');
    expectProblem(await distinct(tangshan, mine), 422, 'merge-with-itself');
  });
});
