import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ProjectStage } from '@lianqun/domain';
import { aProject } from '../../../testing/a-project.js';
import { expectProblem } from '../../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../../testing/test-app.js';
import { sheetLines } from '../../imports/testing/sheet-lines.js';
import type { ProjectList, SavedProject } from '../project-response.dto.js';
import { exportOf } from '../testing/export-of.js';

describe('projects that are not signed yet', () => {
  let t: TestApp;
  let tangshan: Visitor;
  const side: Record<string, Visitor> = {};
  const others = ['tianjin-department', 'industry-group', 'coordination-office'];

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    tangshan = await t.signedIn('clerk', 'tangshan-bureau');
    side['hebei-department'] = await t.signedIn('reviewer', 'hebei-department');
    side['tianjin-department'] = await t.signedIn('reviewer', 'tianjin-department');
    side['industry-group'] = await t.signedIn('industry-group', 'industry-group');
    side['coordination-office'] = await t.signedIn('coordination-office', 'coordination-office');
  });
  afterAll(() => t.close());
  beforeEach(() => t.sql('truncate project, ledger_number, record_invitation cascade'));

  const who = (key: string): Visitor => side[key] as Visitor;
  const hebei = () => who('hebei-department');
  const lead = (stage: ProjectStage = 'lead') => aProject().named('曹妃甸氢能线索').inRegion('130209').inStage(stage);
  const shared = () => aProject().named('唐山在建项目').inRegion('130200').inStage('under-construction').worth('100');
  const list = async (visitor: Visitor, query: object = {}) =>
    (await visitor.get('/api/projects').query(query).expect(200)).body as ProjectList;
  const told = async (visitor: Visitor, query: object = {}) => {
    const { items, total, withheld } = await list(visitor, query);
    return { names: items.map(({ name }) => name), total, withheld };
  };
  const invite = async (id: string, key: string) => {
    const [organization] = await t.sql<{ id: string }>('select id from organization where key = $1', [key]);
    await hebei().post(`/api/records/project/${id}/invitations`).send({ organizationId: organization?.id }).expect(201);
  };

  it.each<ProjectStage>(['lead', 'negotiating', 'terminated'])(
    'are there for their own province alone, at %s, and counted for the others',
    async (stage) => {
      const { id } = await lead(stage).worth('5000').savedBy(tangshan);
      await shared().savedBy(tangshan);
      expect(await told(hebei(), { sort: 'name' })).toEqual({
        names: ['曹妃甸氢能线索', '唐山在建项目'],
        total: 2,
        withheld: 0,
      });
      for (const key of others) {
        const visitor = who(key);
        const { sums, ...rest } = await list(visitor);
        expect({ key, total: rest.total, withheld: rest.withheld, sums }).toMatchObject({
          key,
          total: 1,
          withheld: 1,
          sums: { totalInvestment: '100' },
        });
        expectProblem(await visitor.get(`/api/projects/${id}`), 404, 'not-found');
        expectProblem(await visitor.get(`/api/projects/${id}/history`), 404, 'not-found');
        expectProblem(await visitor.get(`/api/records/project/${id}/invitations`), 404, 'not-found');
      }
      for (const key of ['tianjin-department', 'industry-group']) {
        expectProblem(await who(key).patch(`/api/projects/${id}`).send({ version: 1, name: '改名' }), 404, 'not-found');
        expectProblem(await who(key).post(`/api/projects/${id}/contacts/reveal`), 404, 'not-found');
      }
    },
  );

  it('are not found by searching, filtering, sorting or turning pages', async () => {
    const { code } = await lead().with({ nationalCode: '2501-130209-04-01-123456' }).savedBy(tangshan);
    await shared().savedBy(tangshan);
    const tianjin = who('tianjin-department');
    for (const q of ['曹妃甸', 'cfd', code, '2501-130209']) {
      expect(await told(tianjin, { q })).toEqual({ names: [], total: 0, withheld: null });
      expect((await told(hebei(), { q })).total).toBe(1);
    }
    expect(await told(tianjin, { stage: 'lead' })).toEqual({ names: [], total: 0, withheld: 1 });
    expect(await told(tianjin, { regionCode: '120000' })).toEqual({ names: [], total: 0, withheld: 0 });
    for (const sort of ['name', '-name', 'code', '-totalInvestment', 'updatedAt']) {
      const pages = await Promise.all([1, 2].map((page) => told(tianjin, { sort, page, pageSize: 1 })));
      expect(pages.flatMap(({ names }) => names)).toEqual(['唐山在建项目']);
    }
  });

  it('stay out of the workbooks of others', async () => {
    await lead().savedBy(tangshan);
    await shared().savedBy(tangshan);
    const names = async (visitor: Visitor) =>
      (await sheetLines(await exportOf(visitor, { sort: 'code' }))).lines.map((line) => line.项目名称?.text);
    expect(await names(hebei())).toEqual(['曹妃甸氢能线索', '唐山在建项目']);
    expect(await names(who('coordination-office'))).toEqual(['唐山在建项目']);
  });

  it('are no project that somebody else is warned of', async () => {
    const secret = lead().with({ nationalCode: '2501-130209-04-01-123456' });
    await secret.savedBy(tangshan);
    const same = { name: '曹妃甸氢能线索', type: 'introduced', nationalCode: '2501-130209-04-01-123456' };
    const codes = async (visitor: Visitor) =>
      ((await visitor.post('/api/projects').send(same).expect(201)).body as SavedProject).warnings.map(
        (one) => one.code,
      );
    expect(await codes(who('tianjin-department'))).not.toContain('project-similar');
    expect(await codes(hebei())).toContain('project-similar');
  });

  it('are there for an organization that was invited, with everything below it, as long as it is', async () => {
    const { id } = await lead().savedBy(tangshan);
    await invite(id, 'tianjin-department');
    const tianjin = who('tianjin-department');
    const { body } = await tianjin.get(`/api/projects/${id}`).expect(200);
    expect(body).toMatchObject({ restricted: true, abilities: { update: false, restrict: false, invite: false } });
    expect((await told(tianjin)).names).toEqual(['曹妃甸氢能线索']);
    await tianjin.get(`/api/projects/${id}/history`).expect(200);
    expectProblem(await tianjin.patch(`/api/projects/${id}`).send({ version: 1, name: '改名' }), 403, 'out-of-scope');
    expect(await told(who('industry-group'))).toMatchObject({ names: [], withheld: 1 });
    const [organization] = await t.sql<{ id: string }>(`select id from organization where key = 'tianjin-department'`);
    await hebei()
      .delete(`/api/records/project/${id}/invitations/${String(organization?.id)}`)
      .expect(204);
    await tianjin.get(`/api/projects/${id}`).expect(404);
  });

  it('become everybody’s when they are signed, and stay it when they are terminated later', async () => {
    const { id } = await lead('negotiating').savedBy(tangshan);
    const tianjin = who('tianjin-department');
    await tangshan.patch(`/api/projects/${id}`).send({ version: 1, stage: 'signed' }).expect(200);
    expect((await tianjin.get(`/api/projects/${id}`).expect(200)).body).toMatchObject({
      restricted: false,
      abilities: { update: false, revealContacts: false, invite: false },
    });
    await tianjin.get(`/api/projects/${id}/history`).expect(200);
    const terminated = { version: 2, stage: 'terminated', stageReason: '资金中断' };
    await tangshan.patch(`/api/projects/${id}`).send(terminated).expect(200);
    await tianjin.get(`/api/projects/${id}`).expect(200);
  });

  it('may be sought for another province by 产业组, which goes on seeing what it logged', async () => {
    const group = who('industry-group');
    const { id } = await lead().savedBy(group);
    await group.get(`/api/projects/${id}`).expect(200);
    expect((await told(hebei())).total).toBe(1);
    expect(await told(who('tianjin-department'))).toEqual({ names: [], total: 0, withheld: 1 });
  });

  it('cannot be made of a shared project by somebody who would then no longer see it', async () => {
    const { id } = await aProject().named('已签约').inRegion('130209').inStage('signed').savedBy(tangshan);
    const back = { version: 1, stage: 'negotiating', stageReason: '协议到期' };
    const answer = await who('industry-group').patch(`/api/projects/${id}`).send(back);
    expect(expectProblem(answer, 403, 'out-of-scope').errors).toMatchObject([{ field: 'stage' }]);
    await hebei().patch(`/api/projects/${id}`).send(back).expect(200);
  });

  describe('and those that are 内部', () => {
    it('are for their own side, whatever their stage; only it may say so', async () => {
      const { id } = await shared().savedBy(tangshan);
      const internal = { version: 1, confidentiality: 'internal' };
      const refused = await who('industry-group').patch(`/api/projects/${id}`).send(internal);
      expect(expectProblem(refused, 403, 'out-of-scope').errors).toMatchObject([{ field: 'confidentiality' }]);
      expect((await hebei().patch(`/api/projects/${id}`).send(internal).expect(200)).body).toMatchObject({
        confidentiality: 'internal',
        restricted: true,
        abilities: { update: true, restrict: true, invite: true },
      });
      for (const key of others) await who(key).get(`/api/projects/${id}`).expect(404);
      expect(await told(who('tianjin-department'))).toEqual({ names: [], total: 0, withheld: 1 });
      await shared().savedBy(tangshan);
      expect((await told(hebei(), { confidentiality: 'internal' })).total).toBe(1);
      await hebei().patch(`/api/projects/${id}`).send({ version: 2, confidentiality: 'shared' }).expect(200);
      await who('tianjin-department').get(`/api/projects/${id}`).expect(200);
    });
  });
});
