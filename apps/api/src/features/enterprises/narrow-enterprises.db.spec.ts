import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { aCreditCode, anEnterprise } from '../../testing/an-enterprise.js';
import { expectProblem, refusedFields } from '../../testing/problem.js';
import { createTestApp, type TestApp } from '../../testing/test-app.js';
import { csv, ImportDesk } from '../imports/testing/import-desk.js';

describe('narrowing the list of enterprises', () => {
  let t: TestApp;
  let desk: ImportDesk;
  let batchId: string;
  let platform: { id: string; key: string };

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = await ImportDesk.open(t);
    [platform] = (await t.sql<{ id: string; key: string }>(
      'select id, key from receiving_platform order by key limit 1',
    )) as [{ id: string; key: string }];
    for (const one of [
      anEnterprise()
        .named('甲号示例有限公司')
        .withCode(aCreditCode(7001))
        .with({ links: ['上游', '中游'], industryCode: '3421', platformId: platform.key })
        .tagged('high-tech', 2022)
        .tagged('lead', 2024),
      anEnterprise()
        .named('乙号示例有限公司')
        .with({ links: ['下游'], industryCode: '34', confidentiality: 'internal' })
        .inCluster('电力装备')
        .tagged('high-tech', 2024)
        .withCapital('12.5'),
      anEnterprise()
        .named('丙号示例有限公司')
        .with({ links: ['半导体封测'], industryCode: 'C' })
        .inCluster('电力装备')
        .tagged('lead'),
      anEnterprise().named('丁号示例有限公司').with({ industryCode: '6513' }),
    ]) {
      await one.savedBy(desk.visitor);
    }
    const list = csv(
      ['企业名称', '统一社会信用代码', '备注'],
      ['甲号示例有限公司', aCreditCode(7001), '名单中的备注'],
      ['戊号示例有限公司', aCreditCode(7002), ''],
      ['丁号示例有限公司', '', ''],
    );
    ({ id: batchId } = await desk.upload(list));
  });
  afterAll(() => t.close());

  async function found(query: object): Promise<string> {
    const { body } = await desk.visitor.get('/api/enterprises').query(query).expect(200);
    const { items, total } = body as { items: { name: string }[]; total: number };
    expect(total).toBe(items.length);
    return items
      .map(({ name }) => name.slice(0, 1))
      .sort((a, b) => '甲乙丙丁戊'.indexOf(a) - '甲乙丙丁戊'.indexOf(b))
      .join('');
  }

  it.each<[string, object, string]>([
    ['a link', { link: '上游' }, '甲'],
    ['one of two links', { link: ['中游', '半导体封测'] }, '甲丙'],
    ['an industry', { industryCode: '3421' }, '甲'],
    ['an industry with everything below it', { industryCode: '34' }, '甲乙'],
    ['a section of industries', { industryCode: 'C' }, '甲乙丙'],
    ['two industries', { industryCode: ['342', '6513'] }, '甲丁'],
    ['a year of any honour', { tagYear: 2024 }, '甲乙'],
    ['two years of any honour', { tagYear: [2022, 2024] }, '甲乙'],
    ['the year of one honour', { tagKind: 'high-tech', tagYear: 2024 }, '乙'],
    ['all at once', { industryCode: 'C', link: '下游', tagKind: 'high-tech', tagYear: 2024 }, '乙'],
    ['what excludes itself', { link: '上游', tagYear: 2031 }, ''],
    ['a cluster that there is not', { clusterId: 'no-such-cluster' }, ''],
    ['an industry that there is not', { industryCode: 'Z99' }, ''],
    ['a platform that there is not', { platformId: uuid() }, ''],
    ['a link with quotes and percent signs', { link: `'%_{}"` }, ''],
    ['an import that there is not', { batchId: uuid() }, ''],
  ])('by %s', async (_, query, expected) => {
    expect(await found(query)).toBe(expected);
  });

  it('by a cluster and by a platform, by id and by key, beside every other filter', async () => {
    const [cluster] = await t.sql<{ id: string; key: string }>(`select id, key from cluster where name = '电力装备'`);
    for (const clusterId of [cluster?.id, cluster?.key]) {
      expect(await found({ clusterId })).toBe('乙丙');
      expect(await found({ clusterId, industryCode: '34' })).toBe('乙');
    }
    for (const platformId of [platform.id, platform.key]) expect(await found({ platformId })).toBe('甲');
  });

  it('by the import that added or updated them, once it has', async () => {
    expect(await found({ batchId })).toBe('');
    await desk.visitor.post(`/api/enterprise-imports/${batchId}/commit`).expect(202);
    await desk.work();
    // 丁号 is in the list as well, and was neither added nor changed by it.
    expect(await found({ batchId })).toBe('甲戊');
    expect(await found({ batchId, link: '上游' })).toBe('甲');
    const { version } = await desk.batch(batchId);
    await desk.visitor.post(`/api/enterprise-imports/${batchId}/undo`).send({ version }).expect(202);
    await desk.work();
    expect((await desk.batch(batchId)).status).toBe('undone');
    expect(await found({ batchId })).toBe('');
  });

  it('counts and sums what is found, and says how many others keep to themselves', async () => {
    const other = await t.signedIn('clerk', 'tianjin-department');
    const query = { tagKind: 'high-tech', tagYear: 2024 };
    const seenBy = async (visitor: typeof other) =>
      (await visitor.get('/api/enterprises').query(query).expect(200)).body as object;
    expect(await seenBy(desk.visitor)).toMatchObject({ total: 1, withheld: 0, sums: { registeredCapital: '12.5' } });
    expect(await seenBy(other)).toMatchObject({ items: [], total: 0, withheld: 1, sums: { registeredCapital: '0' } });
  });

  it.each([
    ['tagYear', '二零二四', 'must-be-integer'],
    ['tagYear', '1066', 'too-small'],
    ['batchId', 'x', 'must-be-uuid'],
    ['link', '长'.repeat(201), 'too-long'],
  ])('%s %s is refused', async (field, value, code) => {
    const answer = await desk.visitor.get('/api/enterprises').query({ [field]: value });
    expect(refusedFields(answer)).toEqual({ [field]: code });
  });

  it('what nobody asked for is refused by name', async () => {
    expectProblem(await desk.visitor.get('/api/enterprises').query({ linkage: '上游' }), 422, 'validation-failed');
  });
});
