import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Jobs } from '../../foundation/jobs/jobs.js';
import { aProject } from '../../testing/a-project.js';
import { anEnterprise } from '../../testing/an-enterprise.js';
import { expectProblem, refusedFields } from '../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';
import type { BlockerDetail, BlockerList } from './blocker-response.dto.js';
import { EncryptedColumns } from '../../foundation/crypto/encrypted-columns.js';
import { aBlocker, ASSIGN, memberOf, step, stepped } from './testing/a-blocker.js';

describe('what of a blocker is not shared', () => {
  let t: TestApp;
  let group: Visitor;
  let hebei: Visitor;
  let tangshan: Visitor;
  let tianjin: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    group = await t.signedIn('industry-group');
    hebei = await memberOf(t, 'hebei-department', 'reviewer');
    tangshan = await memberOf(t, 'tangshan-bureau');
    tianjin = await memberOf(t, 'tianjin-department', 'reviewer');
  });
  afterAll(() => t.close());

  const list = async (visitor: Visitor, query: object = {}) => {
    const { items, total, withheld } = (await visitor.get('/api/blockers').query(query).expect(200))
      .body as BlockerList;
    return { titles: items.map(({ title }) => title), total, withheld };
  };
  const show = async (visitor: Visitor, id: string) =>
    (await visitor.get(`/api/blockers/${id}`).expect(200)).body as BlockerDetail;

  it('an internal one is there for its own side alone, and counted for the others', async () => {
    const internal = await aBlocker(tangshan, {
      title: '未公开的卡点',
      chainId: 'hydrogen',
      confidentiality: 'internal',
    });
    await aBlocker(tangshan, { title: '公开的卡点', chainId: 'hydrogen' });
    const query = { chainId: 'hydrogen', sort: 'code' };
    expect(await list(hebei, query)).toEqual({ titles: ['未公开的卡点', '公开的卡点'], total: 2, withheld: 0 });
    for (const other of [tianjin, group, await memberOf(t, 'coordination-office', 'coordination-office')]) {
      expect(await list(other, query)).toEqual({ titles: ['公开的卡点'], total: 1, withheld: 1 });
      expect(await list(other, { q: '未公开' })).toEqual({ titles: [], total: 0, withheld: 0 });
      expectProblem(await other.get(`/api/blockers/${internal.id}`), 404, 'not-found');
      expectProblem(await other.get(`/api/blockers/${internal.id}/history`), 404, 'not-found');
    }
    expectProblem(await step(group, internal, ASSIGN), 404, 'not-found');
    expectProblem(await tianjin.patch(`/api/blockers/${internal.id}`).send({ version: 1 }), 404, 'not-found');
  });

  it('an internal one is seen by the organization that is asked, as long as it deals with it', async () => {
    const internal = await aBlocker(tangshan, { confidentiality: 'internal' });
    const request = { step: 'request', leadOrganizationId: 'binhai-bureau', deadline: '2199-06-30' };
    const asked = await stepped(tangshan, internal, request);
    expect(await show(tianjin, internal.id)).toMatchObject({ abilities: { restrict: false, update: true } });
    await tianjin.put(`/api/records/blocker/${internal.id}/presence`).send({ editing: true }).expect(200);
    const shared = await tianjin
      .patch(`/api/blockers/${internal.id}`)
      .send({ version: asked.version, confidentiality: 'shared' });
    expectProblem(shared, 403, 'out-of-scope');
    await stepped(tianjin, asked, { step: 'decline', reason: '不属本市职责' });
    // Declined, it is no longer theirs to see.
    expectProblem(await tianjin.get(`/api/blockers/${internal.id}`), 404, 'not-found');
    expect(await show(tangshan, internal.id)).toMatchObject({ status: 'raised' });
  });

  it('whether it is internal is for the side that raised it', async () => {
    const blocker = await aBlocker(tangshan);
    const hide = (visitor: Visitor) =>
      visitor.patch(`/api/blockers/${blocker.id}`).send({ version: 1, confidentiality: 'internal' });
    expectProblem(await hide(group), 403, 'out-of-scope');
    expect((await hide(hebei).expect(200)).body).toMatchObject({ confidentiality: 'internal' });
  });

  it('names of projects and enterprises that are not shared are withheld, kept, and not referred to anew', async () => {
    const lead = await aProject().named('曹妃甸氢能在谈项目').inRegion('130209').inStage('negotiating').savedBy(hebei);
    const signed = await aProject().named('曹妃甸氢能签约项目').inRegion('130209').inStage('signed').savedBy(hebei);
    const enterprise = await anEnterprise().inRegion('130209').with({ confidentiality: 'internal' }).savedBy(tangshan);
    const blocker = await aBlocker(hebei, { projectIds: [lead.id, signed.id], enterpriseIds: [enterprise.id] });
    expect(blocker).toMatchObject({
      projects: [{}, {}],
      withheldProjects: 0,
      enterprises: [{}],
      withheldEnterprises: 0,
    });
    const seen = await show(tianjin, blocker.id);
    expect(seen.projects.map(({ name }) => name)).toEqual(['曹妃甸氢能签约项目']);
    expect(seen).toMatchObject({ withheldProjects: 1, enterprises: [], withheldEnterprises: 1 });
    const ofProject = async (visitor: Visitor) => (await list(visitor, { projectId: lead.id })).total;
    expect([await ofProject(hebei), await ofProject(tianjin)]).toEqual([1, 0]);
    const history = await tianjin.get(`/api/blockers/${blocker.id}/history`).expect(200);
    expect(JSON.stringify(history.body)).toContain('未公开项目');
    expect(JSON.stringify(history.body)).not.toContain('在谈');
    const refused = await tianjin.post('/api/blockers').send({
      ...{ kind: 'choke-point', level: 'province', title: '丙' },
      ...{ projectIds: [lead.id], enterpriseIds: [enterprise.id] },
    });
    expect(refusedFields(refused)).toEqual({ projectIds: 'project-unknown', enterpriseIds: 'enterprise-unknown' });
    // Somebody who does not see them changes the list: what he does not see stays.
    const asked = await stepped(hebei, blocker, { ...ASSIGN, step: 'request', leadOrganizationId: 'binhai-bureau' });
    await tianjin
      .patch(`/api/blockers/${blocker.id}`)
      .send({ version: asked.version, projectIds: [], enterpriseIds: [] })
      .expect(200);
    const kept = await show(hebei, blocker.id);
    expect(kept.projects.map(({ name }) => name)).toEqual(['曹妃甸氢能在谈项目']);
    expect(kept.enterprises).toHaveLength(1);
  });

  it('who is responsible is a mask, and told to the own side when it asks', async () => {
    const blocker = await stepped(tangshan, await aBlocker(tangshan), { ...ASSIGN, responsiblePerson: '李四光' });
    expect(blocker).toMatchObject({ responsiblePerson: '李**', abilities: { revealContacts: true } });
    const [row] = await t.sql<{ person: string }>('select responsible_person as person from blocker where id = $1', [
      blocker.id,
    ]);
    expect(row?.person).toMatch(/^enc:/);
    const reveal = (visitor: Visitor) => visitor.post(`/api/blockers/${blocker.id}/contacts/reveal`);
    expect((await reveal(hebei).expect(200)).body).toEqual({ responsiblePerson: '李四光' });
    expectProblem(await reveal(tianjin), 403, 'out-of-scope');
    expectProblem(await reveal(await memberOf(t, 'coordination-office', 'coordination-office')), 403, 'forbidden');
    const events = await t.sql<object>(
      `select kind, outcome, record_kind from access_event where kind = 'reveal' and record_id = $1`,
      [blocker.id],
    );
    expect(events).toEqual([{ kind: 'reveal', outcome: 'done', record_kind: 'blocker' }]);
    // A mask that comes back is no new name.
    const accepted = await stepped(tangshan, blocker, { step: 'accept', responsiblePerson: '李**' });
    expect((await reveal(tangshan)).body).toEqual({ responsiblePerson: '李四光' });
    const history = await tangshan.get(`/api/blockers/${accepted.id}/history`).expect(200);
    expect(JSON.stringify(history.body)).toContain('李**');
    expect(JSON.stringify(history.body)).not.toMatch(/李四光|enc:/);
  });

  it('who is responsible is encrypted also where an earlier version wrote it as it was', async () => {
    const blocker = await stepped(tangshan, await aBlocker(tangshan), { ...ASSIGN, responsiblePerson: '王五' });
    await t.sql(`update blocker set responsible_person = '王五' where id = $1`, [blocker.id]);
    await t.app.get(EncryptedColumns).onApplicationBootstrap();
    await t.app.get(Jobs).runWaiting();
    const [row] = await t.sql<{ person: string; version: number }>(
      'select responsible_person as person, version from blocker where id = $1',
      [blocker.id],
    );
    expect(row).toEqual({ person: expect.stringMatching(/^enc:/), version: blocker.version });
    expect(await show(hebei, blocker.id)).toMatchObject({ responsiblePerson: '王*' });
  });
});
