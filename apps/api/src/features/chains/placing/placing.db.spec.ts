import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anEnterprise } from '../../../testing/an-enterprise.js';
import { expectProblem, refusedFields } from '../../../testing/problem.js';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import type { ChainRecord } from '../chain.dto.js';
import type { LinkResponse } from '../links/link.dto.js';
import { ChainDesk } from '../testing/chain-desk.js';
import type { PlacedEnterpriseList, SuggestionList } from './placing.dto.js';

describe('enterprises on the links of a chain', () => {
  let t: TestApp;
  let desk: ChainDesk;
  let hebei: ChainDesk;
  let beijing: ChainDesk;
  let chain: ChainRecord;
  let links: LinkResponse[];

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = await ChainDesk.open(t);
    hebei = await ChainDesk.open(t, 'clerk', 'hebei-department');
    beijing = await ChainDesk.open(t, 'clerk', 'beijing-department');
    chain = await desk.byKey('hydrogen');
    links = (await desk.tree(chain.id)).items;
  });
  afterAll(() => t.close());

  const link = (name: string): string => {
    const found = links.find((one) => one.name === name);
    if (!found) throw new Error(name);
    return found.id;
  };
  const placed = async (who: ChainDesk, name: string, q?: string) =>
    (
      await who.visitor
        .get(`/api/chain-links/${link(name)}/enterprises`)
        .query({ q })
        .expect(200)
    ).body as PlacedEnterpriseList;
  const suggested = async (who: ChainDesk, name: string) =>
    (await who.visitor.get(`/api/chain-links/${link(name)}/suggestions`).expect(200)).body as SuggestionList;
  const inHebei = () => anEnterprise().inRegion('130200');

  it('500 are placed at once; placing them again changes nothing', async () => {
    await t.sql(
      `insert into enterprise (id, name, name_folded, region_id)
       select gen_random_uuid(), '成批企业' || n, '成批企业' || n, '130200' from generate_series(1, 500) n`,
    );
    const rows = await t.sql<{ id: string }>(`select id from enterprise where name like '成批企业%'`);
    const ids = rows.map(({ id }) => id);
    const lines = async () => (await t.sql('select id from audit_record')).length;
    const before = await lines();
    expect((await hebei.place(link('氢能车辆'), ids).expect(200)).body).toEqual({ placed: 500, already: 0 });
    const between = await lines();
    // The link, the chain, and the version of each enterprise.
    expect(between - before).toBe(1500);
    expect((await hebei.place(link('氢能车辆'), ids).expect(200)).body).toEqual({
      placed: 0,
      already: 500,
    });
    expect(await lines()).toBe(between);
    expect((await placed(desk, '氢能车辆')).total).toBe(500);
    const many = [...ids, ids[0] ?? ''];
    expect(refusedFields(await hebei.place(link('氢能车辆'), many))).toEqual({ enterpriseIds: 'too-many' });
    await t.sql(`delete from enterprise where id = any($1::uuid[])`, [ids]);
  });

  it('is said of the enterprise: its page, the filter and the counts of its chain follow', async () => {
    const one = await inHebei().savedBy(hebei.visitor);
    const before = await desk.byKey('hydrogen');
    await hebei.place(link('膜电极与催化剂'), [one.id]).expect(200);
    const { body: shown } = await hebei.visitor.get(`/api/enterprises/${one.id}`).expect(200);
    expect(shown).toMatchObject({
      version: one.version + 1,
      chains: [{ id: chain.id }],
      placedLinks: [
        {
          id: link('膜电极与催化剂'),
          name: '膜电极与催化剂',
          path: ['燃料电池', '膜电极与催化剂'],
          chain: { kind: 'chain', id: chain.id, name: '氢能' },
        },
      ],
    });
    for (const name of ['膜电极与催化剂', '燃料电池']) {
      const { body } = await desk.visitor
        .get('/api/enterprises')
        .query({ linkId: link(name) })
        .expect(200);
      expect(body.items.map(({ id }: { id: string }) => id)).toEqual([one.id]);
      expect((await placed(desk, name)).items).toMatchObject([
        { id: one.id, origin: 'person', linkName: '膜电极与催化剂' },
      ]);
    }
    expect((await desk.byKey('hydrogen')).enterpriseCount).toBe(before.enterpriseCount + 1);
    const { items } = await desk.tree(chain.id);
    expect(items.find(({ name }) => name === '燃料电池')?.enterpriseCount).toBe(1);
    const { body: history } = await hebei.visitor.get(`/api/enterprises/${one.id}/history`).expect(200);
    expect(history.items[0].changes).toContainEqual({ field: 'placedLinks', before: null, after: '膜电极与催化剂' });

    const [standing] = items.filter(({ name }) => name === '膜电极与催化剂');
    if (!standing) throw new Error('膜电极与催化剂');
    const refused = await desk.removeLink(standing);
    expectProblem(refused, 409, 'link-referred-to');
    expect(refused.body.referrers).toEqual([
      { kind: 'enterprise', count: 1, named: [{ id: one.id, title: one.name }] },
    ]);
    const at = `/api/chain-links/${link('膜电极与催化剂')}/enterprises/${one.id}`;
    await hebei.visitor.delete(at).expect(204);
    expectProblem(await hebei.visitor.delete(at), 404, 'not-found');
    expect((await placed(desk, '燃料电池')).items).toEqual([]);
  });

  it('suggests by industry, by words of name and products, and by what the ledger says; each once, with its reasons', async () => {
    const save = (name: string, fields: object) => inHebei().named(name).with(fields).savedBy(hebei.visitor);
    const both = await save('唐山绿氢加氢站建设有限公司', { industryCode: '5266' });
    const word = await save('廊坊示例机械有限公司', { mainProducts: '35MPa加氢机、阀门' });
    const listed = await save('保定示例能源有限公司', { links: ['加氢基础设施'] });
    const industry = await save('沧州示例燃气销售有限公司', { industryCode: '5266' });
    await save('邯郸无关企业有限公司', { industryCode: '3911' });
    const elsewhere = await anEnterprise().named('北京加氢站运营有限公司').inRegion('110114').savedBy(beijing.visitor);

    const { items, total } = await suggested(hebei, '加氢基础设施');
    expect(total).toBe(4);
    expect(items[0]).toMatchObject({
      enterprise: { id: both.id, name: both.name, industryName: '机动车燃气零售', regionName: '河北省唐山市' },
      reasons: [
        { kind: 'industry', text: '机动车燃气零售' },
        { kind: 'word', text: '加氢站' },
      ],
    });
    const reasons = new Map(items.map((one) => [one.enterprise.id, one.reasons]));
    expect(reasons.get(word.id)).toEqual([{ kind: 'word', text: '加氢机' }]);
    expect(reasons.get(listed.id)).toEqual([{ kind: 'listed', text: '加氢基础设施' }]);
    expect(reasons.get(industry.id)).toEqual([{ kind: 'industry', text: '机动车燃气零售' }]);
    expect((await suggested(beijing, '加氢基础设施')).items.map(({ enterprise }) => enterprise.id)).toEqual([
      elsewhere.id,
    ]);

    await hebei.place(link('加氢基础设施'), [both.id], 'suggestion').expect(200);
    const decline = () =>
      hebei.visitor
        .post(`/api/chain-links/${link('加氢基础设施')}/suggestions/decline`)
        .send({ enterpriseIds: [industry.id] })
        .expect(200);
    expect([(await decline()).body, (await decline()).body]).toEqual([{ declined: 1 }, { declined: 0 }]);
    const left = await suggested(hebei, '加氢基础设施');
    expect(left.items.map(({ enterprise }) => enterprise.id).sort()).toEqual([word.id, listed.id].sort());
    expect((await placed(hebei, '加氢基础设施')).items).toMatchObject([
      { id: both.id, origin: 'suggestion', mayRemove: true },
    ]);
    // Placed by hand after all: nothing is declined any more.
    await hebei.place(link('加氢基础设施'), [industry.id]).expect(200);
    expect(await t.sql('select * from link_suggestion_declined')).toEqual([]);
  });

  it('refuses those in the bin, unknown ones and those of others: all or none', async () => {
    const mine = await inHebei().savedBy(hebei.visitor);
    const binned = await inHebei().named('已删除的企业').savedBy(hebei.visitor);
    await hebei.visitor.delete(`/api/enterprises/${binned.id}`).query({ version: binned.version }).expect(204);
    const theirs = await anEnterprise().named('北京内部企业').inRegion('110114').savedBy(beijing.visitor);
    const at = link('工业用氢');
    const refused = await hebei.place(at, [mine.id, binned.id, chain.id]);
    expect(refusedFields(refused)).toEqual({
      'enterpriseIds.1': 'enterprise-in-bin',
      'enterpriseIds.2': 'enterprise-unknown',
    });
    const over = await hebei.place(at, [mine.id, theirs.id]);
    expectProblem(over, 403, 'out-of-scope');
    expect(over.body.errors).toMatchObject([{ field: 'enterpriseIds.1', code: 'out-of-scope' }]);
    await t.sql(`update enterprise set confidentiality = 'internal' where id = $1`, [theirs.id]);
    expect(refusedFields(await hebei.place(at, [theirs.id]))).toEqual({ 'enterpriseIds.0': 'enterprise-unknown' });
    expect((await placed(desk, '工业用氢')).total).toBe(0);
    await beijing.place(at, [theirs.id]).expect(200);
    expect(await placed(hebei, '工业用氢')).toEqual({ items: [], total: 0, withheld: 1 });
    // What hidden ones are called is not to be found out by trying words.
    for (const q of ['北京内部企业', '没有的企业']) {
      expect(await placed(hebei, '工业用氢', q)).toEqual({ items: [], total: 0, withheld: 0 });
    }
    expect((await placed(beijing, '工业用氢', '内部')).items).toMatchObject([{ id: theirs.id }]);
    expect(refusedFields(await hebei.place(at, []))).toEqual({ enterpriseIds: 'required' });
    expectProblem(await hebei.place(chain.id, [mine.id]), 404, 'not-found');
  });
});
