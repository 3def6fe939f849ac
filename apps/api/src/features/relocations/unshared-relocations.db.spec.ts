import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anEnterprise } from '../../testing/an-enterprise.js';
import { expectProblem } from '../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';
import type { RelocationList } from './relocation-response.dto.js';
import { aRelocation, change, enter, peopleOf } from './testing/a-relocation.js';

const INTENT = { stageDays: { intent: '2025-01-10' } };

describe('relocations that are not shared', () => {
  let t: TestApp;
  let people: Awaited<ReturnType<typeof peopleOf>>;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    people = await peopleOf(t);
  });
  afterAll(() => t.close());

  const list = async (visitor: Visitor, query: object = {}) =>
    (await visitor.get('/api/relocations').query(query).expect(200)).body as RelocationList;
  const codes = async (visitor: Visitor, query: object = {}) =>
    (await list(visitor, query)).items.map(({ code }) => code).sort();

  it('are seen by both sides, by whom they invite and by nobody else; others count them', async () => {
    const intent = await aRelocation(people.tangshan, { ...INTENT, subjectName: '保密搬迁' });
    const internal = await aRelocation(people.changping, { confidentiality: 'internal' });
    const shared = await aRelocation(people.tangshan);
    const dropped = await aRelocation(people.tangshan, INTENT);
    await enter(people.tangshan, dropped, { stage: 'terminated', reason: '未谈成' }).expect(200);
    const all = [intent, internal, shared, dropped].map(({ code }) => code).sort();
    for (const visitor of [people.tangshan, people.hebei, people.changping, people.beijing])
      expect(await codes(visitor)).toEqual(all);
    expect(await list(people.tianjin)).toMatchObject({ total: 1, withheld: 3, items: [{ code: shared.code }] });
    for (const { id } of [intent, internal, dropped])
      for (const path of [`relocations/${id}`, `relocations/${id}/history`, `records/relocation/${id}/invitations`])
        expectProblem(await people.tianjin.get(`/api/${path}`), 404, 'not-found');
    expectProblem(await enter(people.tianjin, intent, { stage: 'signed' }), 404, 'not-found');
    expect(await list(people.tianjin, { q: '保密' })).toMatchObject({ total: 0, withheld: 0 });
    const [tianjin] = await t.sql<{ id: string }>(`select id from organization where key = 'tianjin-department'`);
    const invite = people.hebei.post(`/api/records/relocation/${intent.id}/invitations`);
    await invite.send({ organizationId: tianjin?.id }).expect(201);
    await people.tianjin.get(`/api/relocations/${intent.id}`).expect(200);
    // To see it is not to act for a side.
    expectProblem(await change(people.tianjin, intent, { note: 'x' }), 403, 'out-of-scope');
  });

  it('are shown to others by either side, and kept back again by either', async () => {
    const intent = await aRelocation(people.tangshan, INTENT);
    const invitations = `/api/records/relocation/${intent.id}/invitations`;
    const [tianjin] = await t.sql<{ id: string }>(`select id from organization where key = 'tianjin-department'`);
    const invited = { organizationId: tianjin?.id };
    for (const visitor of [people.changping, people.tangshan]) {
      const { body } = await visitor.get(`/api/relocations/${intent.id}`).expect(200);
      expect(body.abilities.invite).toBe(true);
    }
    expectProblem(await people.tianjin.post(invitations).send(invited), 404, 'not-found');
    await people.beijing.post(invitations).send(invited).expect(201);
    await people.tianjin.get(`/api/relocations/${intent.id}`).expect(200);
    // Who was let in lets in nobody.
    expectProblem(await people.tianjin.post(invitations).send(invited), 403, 'out-of-scope');
    const { body } = await people.tangshan.get(invitations).expect(200);
    expect(body.items).toMatchObject([{ organization: { id: tianjin?.id } }]);
    await people.tangshan.delete(`${invitations}/${String(tianjin?.id)}`).expect(204);
    expectProblem(await people.tianjin.get(`/api/relocations/${intent.id}`), 404, 'not-found');
  });

  it('become everybody’s once signed, and stay so', async () => {
    const logged = await aRelocation(people.tangshan, INTENT);
    await enter(people.changping, logged, { stage: 'signed', enteredOn: '2025-03-01' }).expect(200);
    await people.tianjin.get(`/api/relocations/${logged.id}`).expect(200);
    await enter(people.changping, { ...logged, version: 2 }, { stage: 'terminated', reason: '违约' }).expect(200);
    await people.tianjin.get(`/api/relocations/${logged.id}`).expect(200);
    const hidden = { version: 3, confidentiality: 'internal' };
    expectProblem(await change(people.group, { ...logged, version: 3 }, hidden), 403, 'out-of-scope');
    await change(people.beijing, { ...logged, version: 3 }, hidden).expect(200);
    expectProblem(await people.tianjin.get(`/api/relocations/${logged.id}`), 404);
  });

  it('name no enterprise that is not shared with who asks, and are not found by its name', async () => {
    const enterprise = await anEnterprise()
      .named('京机密精工有限公司')
      .inRegion('110114')
      .with({ confidentiality: 'internal' })
      .savedBy(people.changping);
    const logged = await aRelocation(people.changping, { enterpriseId: enterprise.id });
    expect(logged).toMatchObject({ name: '京机密精工有限公司', withheldEnterprise: false });
    for (const visitor of [people.tianjin, people.tangshan]) {
      const { text, body } = await visitor.get(`/api/relocations/${logged.id}`).expect(200);
      expect(text).not.toContain('机密精工');
      expect(body).toMatchObject({ name: '（内部记录）', enterprise: null, withheldEnterprise: true });
      expect((await list(visitor, { q: '机密精工' })).total).toBe(0);
      expect((await list(visitor, { enterpriseId: enterprise.id })).total).toBe(0);
      expect((await visitor.get(`/api/relocations/${logged.id}/history`)).text).not.toContain('机密精工');
    }
    expect((await list(people.beijing, { q: '机密精工' })).total).toBe(1);
    // Who does not see it can change the rest, and it stays.
    const answer = await change(people.tangshan, logged, { problems: '用工不足' }).expect(200);
    expect(answer.text).not.toContain('机密精工');
    const { body } = await people.beijing.get(`/api/relocations/${logged.id}`).expect(200);
    expect(body).toMatchObject({ name: '京机密精工有限公司', problems: '用工不足' });
    const notices = await people.hebei.get('/api/notifications').expect(200);
    expect(notices.text).not.toContain('机密精工');
  });

  it('give no hidden name away by its place in the list', async () => {
    const enterprise = await anEnterprise()
      .named('京甲机密企业有限公司')
      .inRegion('110114')
      .with({ confidentiality: 'internal' })
      .savedBy(people.changping);
    const hidden = await aRelocation(people.changping, { enterpriseId: enterprise.id });
    const probe = await aRelocation(people.tangshan, { subjectName: '左岸示例厂' });
    const both = [hidden.code, probe.code];
    const sorted = async (visitor: Visitor, name: string) => {
      await t.sql(`update enterprise set name = $2 where id = $1`, [enterprise.id, name]);
      const { items } = await list(visitor, { sort: 'name', pageSize: 100 });
      return items.map(({ code }) => code).filter((code) => both.includes(code));
    };
    expect(await sorted(people.tangshan, '左左左')).toEqual(await sorted(people.tangshan, '阿甲机密企业'));
    expect((await sorted(people.changping, '左左左')).at(-1)).toBe(hidden.code);
  });

  it('are not counted beside another one that merely bears their name', async () => {
    const subjectName = '未签约的搬迁厂';
    const intent = await aRelocation(people.changping, { ...INTENT, subjectName });
    const tried = await aRelocation(people.tianjin, { subjectName, regionCode: '120114', originRegionCode: '130209' });
    expect(tried).toMatchObject({ otherMoves: [], withheldMoves: 0 });
    const { body } = await people.changping.get(`/api/relocations/${tried.id}`).expect(200);
    expect(body).toMatchObject({ otherMoves: [{ id: intent.id }], withheldMoves: 0 });
  });
});
