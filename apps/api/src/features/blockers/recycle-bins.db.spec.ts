import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBlocker, ASSIGN, step, stepped } from './testing/a-blocker.js';
import { aProject } from '../../testing/a-project.js';
import { anEnterprise } from '../../testing/an-enterprise.js';
import { expectProblem, refusedFields } from '../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';
import type { RecordBinList, RestoredRecord } from '../../foundation/records/bin.dto.js';

type Kind = 'project' | 'blocker';

interface Saved {
  id: string;
  version: number;
}

describe('the recycle bins of projects and blockers', () => {
  let t: TestApp;
  let tangshan: Visitor;
  let hebei: Visitor;
  let tianjin: Visitor;
  let group: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    await t.account('tangshan', ['clerk'], { displayName: '唐山甲', organizationKey: 'tangshan-bureau' });
    [tangshan, hebei, tianjin, group] = [
      await t.signIn('tangshan'),
      await t.signedIn('reviewer', 'hebei-department'),
      await t.signedIn('clerk', 'tianjin-department'),
      await t.signedIn('industry-group'),
    ];
  });
  afterAll(() => t.close());

  const remove = (visitor: Visitor, kind: Kind, { id, version }: Saved) =>
    visitor.delete(`/api/${kind}s/${id}`).query({ version });
  const restore = (visitor: Visitor, kind: Kind, id: string) => visitor.post(`/api/${kind}-bin/${id}/restore`);
  const bin = async (visitor: Visitor, kind: Kind, query: object = {}) =>
    (await visitor.get(`/api/${kind}-bin`).query(query).expect(200)).body as RecordBinList;
  const inBin = async (visitor: Visitor, kind: Kind, id: string) =>
    (await bin(visitor, kind, { pageSize: 200 })).items.some((one) => one.id === id);
  const project = (name = '回收示例项目') => aProject().named(name).inRegion('130209').inStage('signed');

  it('take a record, say who put it there, and give it back as it was', async () => {
    const saved = await project().onChain('hydrogen').worth('100').savedBy(tangshan);
    const { body: before } = await tangshan.get(`/api/projects/${saved.id}`).expect(200);
    await remove(tangshan, 'project', saved).expect(204);
    expectProblem(await tangshan.get(`/api/projects/${saved.id}`), 404, 'not-found');
    expect(await bin(tangshan, 'project', { q: '回收示例' })).toEqual({
      items: [
        {
          ...{ id: saved.id, name: '回收示例项目', deletedByName: '唐山甲', deletedAt: expect.any(String) },
          regionName: expect.stringContaining('曹妃甸'),
        },
      ],
      total: 1,
    });
    expect((await bin(tangshan, 'project', { q: '%' })).total).toBe(0);
    const { body } = await restore(tangshan, 'project', saved.id).expect(200);
    expect(body as RestoredRecord).toEqual({ id: saved.id, name: '回收示例项目', version: 3 });
    const { body: after } = await tangshan.get(`/api/projects/${saved.id}`).expect(200);
    expect(after).toEqual({ ...(before as object), version: 3, updatedAt: expect.any(String) });
    // There is nothing to take back any more.
    expectProblem(await restore(tangshan, 'project', saved.id), 404, 'not-found');
    const { body: history } = await tangshan.get(`/api/projects/${saved.id}/history`).expect(200);
    expect(
      (history as { items: { changes: object[] }[] }).items.slice(0, 2).map(({ changes }) => changes),
    ).toMatchObject([[{ field: 'deletedAt', after: null }], [{ field: 'deletedAt', before: null }]]);
  });

  it('are for whoever may delete the record, with the version that was looked at', async () => {
    const shared = await project().savedBy(tangshan);
    expectProblem(await remove(tianjin, 'project', shared), 403, 'out-of-scope');
    expectProblem(await remove(tangshan, 'project', { ...shared, version: 2 }), 409, 'stale-version');
    expect(refusedFields(await tangshan.delete(`/api/projects/${shared.id}`))).toHaveProperty('version');
    const viewer = await t.signedIn('viewer', 'tangshan-bureau');
    expectProblem(await remove(viewer, 'project', shared), 403, 'forbidden');
    expectProblem(await viewer.get('/api/project-bin'), 403, 'forbidden');
    await remove(tangshan, 'project', shared).expect(204);
    expectProblem(await remove(tangshan, 'project', { ...shared, version: 2 }), 404, 'not-found');
    expectProblem(await restore(tianjin, 'project', shared.id), 403, 'out-of-scope');
    expect([await inBin(tianjin, 'project', shared.id), await inBin(hebei, 'project', shared.id)]).toEqual([
      false,
      true,
    ]);
    await restore(hebei, 'project', shared.id).expect(200);
  });

  it('name nothing that is kept back to another side', async () => {
    const lead = await project('未公开线索').inStage('lead').savedBy(tangshan);
    const secret = await aBlocker(tangshan, { title: '未公开卡点', regionCode: '130209', confidentiality: 'internal' });
    for (const [kind, saved] of [
      ['project', lead],
      ['blocker', secret],
    ] as const) {
      for (const visitor of [tianjin, group]) {
        expectProblem(await remove(visitor, kind, saved), 404, 'not-found');
      }
      await remove(tangshan, kind, saved).expect(204);
      for (const visitor of [tianjin, group]) {
        expectProblem(await restore(visitor, kind, saved.id), 404, 'not-found');
        expect(JSON.stringify(await bin(visitor, kind, { q: '未公开' }))).toBe('{"items":[],"total":0}');
      }
      expect(await inBin(hebei, kind, saved.id)).toBe(true);
      await restore(hebei, kind, saved.id).expect(200);
    }
  });

  it('let whoever deals with a blocker read it, and only who raised it put it away', async () => {
    const raised = await aBlocker(tianjin, { regionCode: '120116', confidentiality: 'internal' });
    const lead = { ...ASSIGN, step: 'request', leadOrganizationId: 'hebei-department' };
    const blocker = await stepped(tianjin, raised, lead);
    expectProblem(await remove(hebei, 'blocker', blocker), 403, 'out-of-scope');
    await remove(tianjin, 'blocker', blocker).expect(204);
    expectProblem(await restore(hebei, 'blocker', blocker.id), 403, 'out-of-scope');
    expect(await inBin(hebei, 'blocker', blocker.id)).toBe(false);
    await restore(tianjin, 'blocker', blocker.id).expect(200);
  });

  it('do not take what live records are about, and say which as far as the account may see', async () => {
    const { id, version } = await project('被引示例项目').savedBy(tangshan);
    const blocker = await aBlocker(tangshan, { title: '引用示例堵点', regionCode: '130209', projectIds: [id] });
    const refused = await remove(tangshan, 'project', { id, version });
    expect(expectProblem(refused, 409, 'record-referred-to').detail).toContain(`${blocker.code} 引用示例堵点`);
    expect(refused.body).toMatchObject({
      referrers: [{ kind: 'blocker', count: 1, named: [{ id: blocker.id }] }],
    });
    await t.sql(`update blocker set confidentiality = 'internal' where id = $1`, [blocker.id]);
    const { detail } = expectProblem(await remove(group, 'project', { id, version }), 409, 'record-referred-to');
    expect(detail).toContain('其他记录');
    expect(detail).not.toContain('引用示例堵点');
    await remove(tangshan, 'blocker', blocker).expect(204);
    await remove(tangshan, 'project', { id, version }).expect(204);
    // The blocker comes back after what it is about.
    const early = await restore(tangshan, 'blocker', blocker.id);
    expect(expectProblem(early, 409, 'restore-refers-to-bin').detail).toContain('被引示例项目');
    await restore(tangshan, 'project', id).expect(200);
    await restore(tangshan, 'blocker', blocker.id).expect(200);
  });

  it('give no project back whose builder is in the bin of enterprises, named or not', async () => {
    const builder = await anEnterprise().named('先删示例有限公司').inRegion('130209').savedBy(tangshan);
    const saved = await project().withParty('builder', { enterpriseId: builder.id }).savedBy(tangshan);
    await remove(tangshan, 'project', saved).expect(204);
    await tangshan.delete(`/api/enterprises/${builder.id}`).query({ version: builder.version }).expect(204);
    const refused = expectProblem(await restore(tangshan, 'project', saved.id), 409, 'restore-refers-to-bin');
    expect(refused.detail).toContain('先删示例有限公司');
    await t.sql(`update enterprise set confidentiality = 'internal' where id = $1`, [builder.id]);
    const told = expectProblem(await restore(group, 'project', saved.id), 409, 'restore-refers-to-bin').detail;
    expect(told).toContain('其他记录');
    expect(told).not.toContain('先删示例有限公司');
    expect(await inBin(tangshan, 'project', saved.id)).toBe(true);
    await tangshan.post(`/api/enterprise-bin/${builder.id}/restore`).expect(200);
    await restore(tangshan, 'project', saved.id).expect(200);
  });

  it('take a record from one of two who delete or change it at the same time', async () => {
    const saved = await project().savedBy(tangshan);
    const answers = await Promise.all([
      remove(tangshan, 'project', saved),
      remove(hebei, 'project', saved),
      tangshan.patch(`/api/projects/${saved.id}`).send({ version: saved.version, note: '改' }),
    ]);
    expect(answers.filter(({ status }) => status < 300)).toHaveLength(1);
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    const rows = await t.sql<{ version: number }>('select version from project where id = $1', [saved.id]);
    expect(rows).toEqual([{ version: saved.version + 1 }]);
  });

  it('what is in them is nowhere else', async () => {
    const saved = await project('无处示例项目').onChain('hydrogen').worth('100').savedBy(tangshan);
    const blocker = await aBlocker(tangshan, { title: '无处示例卡点', regionCode: '130209', chainId: 'hydrogen' });
    const addresses: [string, object][] = [
      ['/api/projects', { q: '无处示例' }],
      ['/api/projects', { stage: 'signed', pageSize: 200 }],
      ['/api/blockers', { q: '无处示例' }],
      ['/api/blockers', { chainId: 'hydrogen', pageSize: 200 }],
      ['/api/search', { q: '无处示例' }],
    ];
    const found = () =>
      Promise.all(
        addresses.map(async ([path, query]) => {
          const text = JSON.stringify((await tangshan.get(path).query(query).expect(200)).body);
          return [saved.id, blocker.id].some((id) => text.includes(id));
        }),
      );
    const sums = async () =>
      (await tangshan.get('/api/projects').expect(200)).body as { total: number; sums: { totalInvestment: string } };
    expect(await found()).toEqual(addresses.map(() => true));
    const before = await sums();
    await remove(tangshan, 'blocker', blocker).expect(204);
    await remove(tangshan, 'project', saved).expect(204);
    expect(await found()).toEqual(addresses.map(() => false));
    const after = await sums();
    expect([
      before.total - after.total,
      Number(before.sums.totalInvestment) - Number(after.sums.totalInvestment),
    ]).toEqual([1, 100]);
    for (const path of ['', '/history']) expectProblem(await tangshan.get(`/api/projects/${saved.id}${path}`), 404);
    for (const kind of ['project', 'blocker'] as const) {
      const { id } = kind === 'project' ? saved : blocker;
      for (const part of ['attachments', 'comments', 'people', 'invitations']) {
        expectProblem(await tangshan.get(`/api/records/${kind}/${id}/${part}`), 404, 'not-found');
      }
    }
    expectProblem(await tangshan.patch(`/api/projects/${saved.id}`).send({ version: 2, note: 'x' }), 404);
    expectProblem(await step(tangshan, { id: blocker.id, version: 2 }, ASSIGN), 404);
    const about = { kind: 'choke-point', level: 'province', title: '指向回收站', projectIds: [saved.id] };
    expect(refusedFields(await tangshan.post('/api/blockers').send(about))).toEqual({ projectIds: 'project-unknown' });
  });

  it('nothing comes to refer to a project that is just being deleted', async () => {
    for (let round = 0; round < 5; round++) {
      const saved = await project().savedBy(tangshan);
      const about = {
        kind: 'choke-point',
        level: 'province',
        title: '同时',
        regionCode: '130209',
        projectIds: [saved.id],
      };
      const [deleted] = await Promise.all([
        remove(tangshan, 'project', saved),
        hebei.post('/api/blockers').send(about),
      ]);
      const [row] = await t.sql<{ live: number }>(
        `select count(*)::int as live from blocker_target b join project p on p.id = b.project_id
          where p.id = $1 and p.deleted_at is not null`,
        [saved.id],
      );
      expect([deleted?.status, row?.live]).toEqual([expect.any(Number), 0]);
    }
  });
});
