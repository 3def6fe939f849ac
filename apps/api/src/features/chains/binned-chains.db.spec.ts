import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReferenceDataService } from '../../reference-data.js';
import { aProject } from '../../testing/a-project.js';
import { anEnterprise } from '../../testing/an-enterprise.js';
import { expectProblem, refusedFields } from '../../testing/problem.js';
import { createTestApp, type TestApp } from '../../testing/test-app.js';
import { csv, ImportDesk } from '../imports/testing/import-desk.js';
import type { ChainKind } from './chain-kind.js';
import type { ChainRecord } from './chain.dto.js';
import { ChainDesk } from './testing/chain-desk.js';

interface Item {
  id: string;
  version: number;
}

describe('chains and clusters in the recycle bin', () => {
  let t: TestApp;
  let desk: ChainDesk;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = await ChainDesk.open(t);
  });
  afterAll(() => t.close());

  const remove = ({ id, version }: Item, kind: ChainKind = 'chain') =>
    desk.visitor.delete(`/api/${kind}s/${id}`).query({ version });
  const restore = (id: string, kind: ChainKind = 'chain') => desk.visitor.post(`/api/${kind}-bin/${id}/restore`);
  const binned = async (kind: ChainKind = 'chain', by = desk) =>
    (await by.visitor.get(`/api/${kind}-bin`).expect(200)).body as { items: { id: string; name: string }[] };

  it.each([
    ['chain', {}],
    ['cluster', { level: 'cultivating' }],
  ] as const)('a %s goes with its terms, and comes back as it was', async (kind, also) => {
    const created = await desk.created({ name: '回收一', aliases: ['回收别名'], ...also }, kind);
    const renamed = await desk.change(created, { name: '回收二', startsOn: '2025-01-01' }, kind);
    await remove(renamed, kind).expect(204);
    expectProblem(await desk.visitor.get(`/api/${kind}s/${created.id}`), 404, 'not-found');
    expect((await binned(kind)).items).toMatchObject([{ id: created.id, name: '回收二' }]);
    for (const on of [undefined, '2024-12-31']) {
      expect((await desk.list(kind, on)).map(({ id }) => id)).not.toContain(created.id);
    }
    const { body: found } = await desk.visitor.get('/api/search').query({ q: '回收二' }).expect(200);
    expect(JSON.stringify(found)).not.toContain(created.id);
    const { body: entries } = await desk.visitor.get(`/api/dictionaries/${kind}s`).query({ q: '回收二' }).expect(200);
    expect(entries.items).toEqual([]);
    const body = { ...anEnterprise().body(), [`${kind}s`]: ['回收二'] };
    expect(refusedFields(await desk.visitor.post('/api/enterprises').send(body))).toEqual({
      [`${kind}s`]: `${kind}-unknown`,
    });

    await restore(created.id, kind).expect(200);
    const back = (await desk.visitor.get(`/api/${kind}s/${created.id}`).expect(200)).body as ChainRecord;
    expect(back).toMatchObject({ name: '回收二', aliases: renamed.aliases, terms: renamed.terms });
    expect((await binned(kind)).items).toEqual([]);
    const { body: again } = await desk.visitor.get('/api/search').query({ q: '回收二' }).expect(200);
    expect(JSON.stringify(again)).toContain(created.id);
    await remove(back, kind).expect(204);
  });

  it('one stays while an enterprise stands on one of its links', async () => {
    const chain = await desk.created({ name: '有环节的链' });
    const link = await desk.addLink(chain.id, { name: '示例环节' });
    const enterprise = await anEnterprise().named('环节上的企业').savedBy(desk.visitor);
    await desk.place(link.id, [enterprise.id]).expect(200);
    // As when the chain was taken off the enterprise afterwards.
    await t.sql('delete from enterprise_chain where enterprise_id = $1', [enterprise.id]);
    const { detail } = expectProblem(await remove(chain), 409, 'record-referred-to');
    expect(detail).toContain('环节上的企业');
    await desk.visitor.delete(`/api/chain-links/${link.id}/enterprises/${enterprise.id}`).expect(204);
    await remove(chain).expect(204);
    expectProblem(await desk.visitor.get(`/api/chain-links/${link.id}/enterprises`), 404, 'not-found');
    await restore(chain.id).expect(200);
    expect((await desk.tree(chain.id)).items).toMatchObject([{ id: link.id }]);
  });

  it('one does not come back under names that others have by now', async () => {
    const chain = await desk.created({ name: '重名链', aliases: ['重名别称'] });
    await remove(chain).expect(204);
    const other = await desk.created({ name: '另一条链', aliases: ['重名别称'] });
    const { detail } = expectProblem(await restore(chain.id), 409, 'restore-name-taken');
    expect(detail).toMatch(/“重名链”的名称或别称“重名别称”现为“另一条链”所用/u);
    await desk.change(other, { aliases: [] });
    await restore(chain.id).expect(200);
  });

  it('what was dated while it lived goes on naming it', async () => {
    const chain = await desk.created({ name: '曾用链' });
    const enterprise = await anEnterprise().onChain(chain.id).savedBy(desk.visitor);
    const { version } = (await desk.visitor
      .patch(`/api/enterprises/${enterprise.id}`)
      .send({ version: enterprise.version, chains: [] })
      .expect(200)
      .then(({ body }) => body)) as Item;
    expect(version).toBe(2);
    await remove(chain).expect(204);
    expect(JSON.stringify(await desk.history(`enterprises/${enterprise.id}`))).toContain('曾用链');
    const [row] = await t.sql<{ name: string }>(`select chain_name_on($1, '2026-01-01') as name`, [chain.id]);
    expect(row?.name).toBe('曾用链');
  });

  it('a shipped one stays in the bin at the next start, and comes back with its links', async () => {
    const chain = await desk.byKey('robotics');
    const { items } = await desk.tree(chain.id);
    await remove(chain).expect(204);
    for (const { inserted, updated } of await t.app.get(ReferenceDataService).load()) {
      expect({ inserted, updated }).toEqual({ inserted: 0, updated: 0 });
    }
    expect((await desk.list()).map(({ key }) => key)).not.toContain('robotics');
    await restore(chain.id).expect(200);
    expect((await desk.tree(chain.id)).items).toEqual(items);
  });

  it('nobody comes to stand on one that is just being deleted', async () => {
    for (let round = 0; round < 5; round++) {
      const chain = await desk.created({ name: `同时链${String(round)}` });
      const enterprise = await anEnterprise().savedBy(desk.visitor);
      await Promise.all([
        remove(chain),
        desk.visitor.patch(`/api/enterprises/${enterprise.id}`).send({ version: 1, chains: [chain.id] }),
      ]);
      const dangling = await t.sql(
        `select from enterprise_chain x join chain c on c.id = x.chain_id and c.deleted_at is not null where c.id = $1`,
        [chain.id],
      );
      expect(dangling).toEqual([]);
    }
  });

  it('a list that was read before it went does not bring records onto it, and later ones do not know it', async () => {
    const enterprises = await ImportDesk.open(t);
    const projects = new ImportDesk(t, await t.signedIn('clerk'), '/api/project-imports');
    const chain = await desk.created({ name: '名单里的链' });
    const head = ['产业链', '企业名称', '所在地'];
    const first = await enterprises.upload(csv(head, ['名单里的链', '名单示例有限公司', '唐山市']));
    const second = await projects.upload(
      csv(['项目名称', '项目类型', '产业链', '建设地点'], ['名单示例项目', '引进', '名单里的链', '唐山市']),
    );
    await remove(chain).expect(204);
    await enterprises.commit(first.id);
    await projects.commit(second.id);
    const written = await t.sql(
      `select name from enterprise where name = '名单示例有限公司'
       union select name from project where name = '名单示例项目'`,
    );
    expect(written).toHaveLength(2);
    expect(
      await t.sql(
        `select from enterprise_chain where chain_id = $1 union all select from project_chain where chain_id = $1`,
        [chain.id],
      ),
    ).toEqual([]);
    const later = await enterprises.upload(csv(head, ['名单里的链', '另一家示例有限公司', '唐山市']));
    const [row] = await enterprises.rows(later.id);
    expect(row?.problems.map(({ code }) => code)).toEqual(['chain-unknown']);
  });

  it('a project does not come back onto one that went after it', async () => {
    const chain = await desk.created({ name: '先后的链' });
    const project = await aProject()
      .named('先后示例项目')
      .with({ chains: [chain.id] })
      .savedBy(desk.visitor);
    await desk.visitor.delete(`/api/projects/${project.id}`).query({ version: project.version }).expect(204);
    await remove(chain).expect(204);
    const back = () => desk.visitor.post(`/api/project-bin/${project.id}/restore`);
    expect(expectProblem(await back(), 409, 'restore-refers-to-bin').detail).toContain('先后的链');
    await restore(chain.id).expect(200);
    await back().expect(200);
  });

  it('is for whoever keeps the dictionaries', async () => {
    const chain = await desk.created({ name: '河北的链', regionCode: '130000' });
    const hebei = await ChainDesk.open(t, 'reviewer', 'hebei-department');
    const refused = await hebei.visitor.delete(`/api/chains/${chain.id}`).query({ version: chain.version });
    expectProblem(refused, 403, 'forbidden');
    expectProblem(await hebei.visitor.get('/api/chain-bin'), 403, 'forbidden');
  });
});
