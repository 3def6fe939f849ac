import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anEnterprise } from '../../testing/an-enterprise.js';
import { aProject } from '../../testing/a-project.js';
import { expectProblem, refusedFields } from '../../testing/problem.js';
import { createTestApp, type TestApp } from '../../testing/test-app.js';
import { ChainDesk } from './testing/chain-desk.js';

describe('entries of chains and clusters', () => {
  let t: TestApp;
  let desk: ChainDesk;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = await ChainDesk.open(t);
  });
  afterAll(() => t.close());

  it('a new one is a candidate until it is published, and what belongs together is told with it', async () => {
    const chain = await desk.created({
      name: ' 空天信息 ',
      aliases: ['卫星互联网', '卫星互联网'],
      relatedKeys: ['commercial-space', 'it-innovation'],
      source: '示例文件',
    });
    expect(chain).toMatchObject({
      name: '空天信息',
      status: 'candidate',
      aliases: ['卫星互联网'],
      related: [
        { kind: 'chain', key: 'commercial-space' },
        { kind: 'cluster', key: 'it-innovation' },
      ],
      terms: [{ startsOn: null, name: '空天信息', source: '示例文件' }],
      abilities: { update: true, manage: true, revealContacts: true },
    });
    expect((await desk.list()).at(-1)).toMatchObject({
      id: chain.id,
      relatedNames: ['商业航天', '新一代信息技术应用创新'],
    });
    const published = await desk.change(chain, { status: 'published', batch: 2, startsOn: '2026-01-01' });
    expect(published).toMatchObject({ status: 'published', batch: 2 });
    const one = await anEnterprise().onChain('卫星互联网').savedBy(desk.visitor);
    expect(one.chains).toMatchObject([{ id: chain.id }]);
    expect(await desk.created({ name: '新材料', level: 'cultivating' }, 'cluster')).toMatchObject({
      level: 'cultivating',
    });
  });

  it('refuses names that others have, what is nowhere, and a cluster without its level', async () => {
    const post = (kind: string, body: object) => desk.visitor.post(`/api/${kind}s`).send(body);
    expect(refusedFields(await post('chain', { name: '工业互联网' }))).toEqual({ name: 'entry-name-taken' });
    expect(refusedFields(await post('chain', { name: '甲链', aliases: ['机器人'] }))).toEqual({
      aliases: 'alias-taken',
    });
    expect(refusedFields(await post('chain', { name: ' ' }))).toEqual({ name: 'required' });
    const wrong = {
      name: '乙链',
      regionCode: '99',
      leadOrganizationId: '没有',
      relatedKeys: ['nowhere'],
      startsOn: '去年',
    };
    expect(Object.keys(refusedFields(await post('chain', wrong))).sort()).toEqual([
      'leadOrganizationId',
      'regionCode',
      'relatedKeys',
      'startsOn',
    ]);
    expect(refusedFields(await post('cluster', { name: '丙群' }))).toEqual({ level: 'required' });
    expect(refusedFields(await post('chain', { name: '丁链', status: 'famous' }))).toEqual({
      status: 'must-be-one-of',
    });
  });

  it('contact details are masked, and shown to whoever may change the entry', async () => {
    const chain = await desk.created({ name: '联系人链', contactName: '张三丰', contactPhone: '13812345678' });
    expect(chain).toMatchObject({ contactName: '张**', contactPhone: '138****5678' });
    const [row] = await t.sql<{ contact_phone: string }>('select contact_phone from chain where id = $1', [chain.id]);
    expect(row?.contact_phone).not.toContain('138');
    const reveal = (who: ChainDesk) => who.visitor.post(`/api/chains/${chain.id}/contacts/reveal`);
    expect((await reveal(desk).expect(200)).body).toEqual({ contactName: '张三丰', contactPhone: '13812345678' });
    expectProblem(await reveal(await ChainDesk.open(t, 'clerk', 'tianjin-department')), 403, 'out-of-scope');
    const kept = await desk.change(chain, { contactName: '张**', note: '改' });
    expect(kept.contactName).toBe('张**');
    expect((await reveal(desk).expect(200)).body).toMatchObject({ contactName: '张三丰' });
    expect(JSON.stringify(await desk.history(`chains/${chain.id}`))).not.toMatch(/张三丰|13812345678/u);
  });

  it('who leads a chain looks after it; names and leads are for 产业组', async () => {
    const chain = await desk.created({ name: '河北牵头链', regionCode: '130000' });
    const hebei = await ChainDesk.open(t, 'reviewer', 'hebei-department');
    const tianjin = await ChainDesk.open(t, 'reviewer', 'tianjin-department');
    const changed = await hebei.change(chain, { note: '河北填写', aliases: ['冀链'] });
    expect(changed).toMatchObject({ note: '河北填写', abilities: { update: true, manage: false } });
    const renamed = await hebei.patch(changed, { name: '新名称', startsOn: '2026-01-01' });
    expectProblem(renamed, 403, 'out-of-scope');
    expect(renamed.body.errors).toMatchObject([{ field: 'name', code: 'out-of-scope' }]);
    await hebei.addLink(chain.id, { name: '河北填写的环节' });
    expectProblem(await tianjin.patch(changed, { note: '天津填写' }), 403, 'out-of-scope');
    const post = tianjin.visitor.post(`/api/chains/${chain.id}/links`).send({ name: '环节', position: 'upstream' });
    expectProblem(await post, 403, 'out-of-scope');
    expectProblem(await tianjin.visitor.post('/api/chains').send({ name: '天津链' }), 403, 'forbidden');
    expect((await tianjin.tree(chain.id)).items).toHaveLength(1);
  });

  it('one that records refer to is not deleted, and says by which; once nothing does, it is gone', async () => {
    const chain = await desk.created({ name: '待删除链' });
    const enterprise = await anEnterprise().named('引用它的企业').onChain(chain.id).savedBy(desk.visitor);
    const project = await aProject()
      .named('引用它的项目')
      .with({ chains: [chain.id] })
      .savedBy(desk.visitor);
    const remove = (version: number) => desk.visitor.delete(`/api/chains/${chain.id}`).query({ version });
    expectProblem(await remove(chain.version + 5), 409, 'stale-version');
    const refused = await remove(chain.version);
    expectProblem(refused, 409, 'record-referred-to');
    expect(refused.body.detail).toMatch(/引用它的企业.*引用它的项目|引用它的项目.*引用它的企业/u);
    expect(refused.body.referrers).toHaveLength(2);
    await t.sql('delete from enterprise_chain where enterprise_id = $1', [enterprise.id]);
    await t.sql('delete from project_chain where project_id = $1', [project.id]);
    await remove(chain.version).expect(204);
    expectProblem(await desk.visitor.get(`/api/chains/${chain.id}`), 404, 'not-found');
    expect(await desk.nameOn(chain.key)).toBeUndefined();
    const { body } = await desk.visitor.get('/api/dictionaries/chains').query({ q: '待删除链' }).expect(200);
    expect(body.items).toEqual([]);
    const again = anEnterprise().body();
    const answer = await desk.visitor.post('/api/enterprises').send({ ...again, chains: ['待删除链'] });
    expect(refusedFields(answer)).toEqual({ chains: 'chain-unknown' });
    await desk.created({ name: '待删除链' });
  });
});
