import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anEnterprise } from '../../../testing/an-enterprise.js';
import { refusedFields } from '../../../testing/problem.js';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import type { ChainList } from '../chain.dto.js';
import { ChainDesk } from '../testing/chain-desk.js';

describe('the lists of chains and clusters', () => {
  let t: TestApp;
  let desk: ChainDesk;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = await ChainDesk.open(t);
    const [lead] = await t.sql<{ id: string }>(`select id from organization where key = 'hebei-department'`);
    const leads = { regionCode: '130200', leadOrganizationId: lead?.id, chainLeader: '某副省长' };
    await desk.created({ name: '甲链', aliases: ['甲别名'], status: 'published', batch: 2, level: 'joint', ...leads });
    const second = await desk.created({ name: '乙链', batch: 3 });
    await desk.change(second, { name: '乙新链', status: 'published', regionCode: '120000', startsOn: '2025-01-01' });
    await anEnterprise().onChain('甲链').savedBy(desk.visitor);
  });
  afterAll(() => t.close());

  const ask = async (query: object, kind = 'chain') =>
    (await desk.visitor.get(`/api/${kind}s`).query(query).expect(200)).body as ChainList;
  const names = async (query: object) => (await ask(query)).items.map(({ name }) => name);

  it('hold what meets all conditions, each in one of the ways named', async () => {
    expect(await names({ batch: ['2', '3'] })).toEqual(['甲链', '乙新链']);
    expect(await names({ batch: ['2', '3'], status: 'published', level: 'joint' })).toEqual(['甲链']);
    expect(await names({ regionCode: '130000' })).toEqual(['甲链']);
    const [first] = (await ask({ regionCode: '130000' })).items;
    expect(await names({ leadOrganizationId: first?.leadOrganization?.id })).toEqual(['甲链']);
    expect((await ask({ level: 'national' }, 'cluster')).items.map(({ level }) => level)).toContain('national');
    expect(refusedFields(await desk.visitor.get('/api/chains').query({ status: 'famous' }))).toEqual({
      status: 'must-be-one-of',
    });
  });

  it('are searched by names of any time, initials and who leads', async () => {
    for (const q of ['甲别名', '某副省长', 'jial', '河北省工业和信息化厅 甲'])
      expect(await names({ q })).toContain('甲链');
    expect(await names({ q: '乙链' })).toEqual(['乙新链']);
    expect(await names({ q: '甲链 不相干' })).toEqual([]);
  });

  it('hold what met the conditions on another day', async () => {
    expect(await names({ batch: '3', on: '2024-12-31' })).toEqual(['乙链']);
    expect(await names({ batch: '3', status: 'published', on: '2024-12-31' })).toEqual([]);
    expect(await names({ batch: '3', status: 'published', on: '2025-01-01' })).toEqual(['乙新链']);
  });

  it('come in the order asked for and in pages; whole without a size', async () => {
    const whole = await ask({});
    expect(whole.items).toHaveLength(whole.total);
    expect(whole.items.at(-1)?.name).toBe('乙新链');
    const page = await ask({ sort: '-enterpriseCount', pageSize: 1, page: 1 });
    expect(page).toMatchObject({ total: whole.total, items: [{ name: '甲链', enterpriseCount: 1 }] });
    expect((await ask({ pageSize: 1, page: whole.total })).items.map(({ name }) => name)).toEqual(['乙新链']);
    expect((await names({ sort: 'batch' })).slice(0, 1)).not.toEqual(['乙新链']);
  });
});
