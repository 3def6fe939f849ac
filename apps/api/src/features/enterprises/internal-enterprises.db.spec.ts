import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCreditCode, anEnterprise } from '../../testing/an-enterprise.js';
import { expectProblem } from '../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';

interface List {
  items: { id: string; name: string }[];
  total: number;
  withheld: number | null;
  sums: { registeredCapital: string; employees: number; withoutEmployees: number } | null;
}

const TANGSHAN = '130200';
const TIANJIN = '120000';

describe('an enterprise that is 内部', () => {
  let t: TestApp;
  let tangshan: Visitor;
  let hebei: Visitor;
  let tianjin: Visitor;
  let group: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    [tangshan, hebei, tianjin, group] = await Promise.all([
      t.signedIn('clerk', 'tangshan-bureau'),
      t.signedIn('reviewer', 'hebei-department'),
      t.signedIn('reviewer', 'tianjin-department'),
      t.signedIn('industry-group'),
    ]);
  });
  afterAll(() => t.close());

  const internal = () => anEnterprise().withCode().inRegion(TANGSHAN).with({ confidentiality: 'internal' });
  const list = async (visitor: Visitor, query: object) =>
    (
      await visitor
        .get('/api/enterprises')
        .query({ pageSize: 200, ...query })
        .expect(200)
    ).body as List;
  const ids = (found: List) => found.items.map(({ id }) => id);

  it('is read by its own side alone, whatever the scope of the others', async () => {
    const { id } = await internal().savedBy(tangshan);
    for (const own of [tangshan, hebei]) {
      expect((await own.get(`/api/enterprises/${id}`).expect(200)).body).toMatchObject({ confidentiality: 'internal' });
      await own.get(`/api/enterprises/${id}/history`).expect(200);
    }
    for (const other of [tianjin, group, await t.signedIn('viewer', 'coordination-office')]) {
      expectProblem(await other.get(`/api/enterprises/${id}`), 404, 'not-found');
      expectProblem(await other.get(`/api/enterprises/${id}/history`), 404, 'not-found');
      const patch = other.patch(`/api/enterprises/${id}`).send({ version: 1, note: 'x' });
      expect([403, 404]).toContain((await patch).status);
      const reveal = await other.post(`/api/enterprises/${id}/contacts/reveal`);
      expect([403, 404]).toContain(reveal.status);
      expect(JSON.stringify((await patch).body)).not.toContain(id);
    }
    expectProblem(await tianjin.patch(`/api/enterprises/${id}`).send({ version: 1 }), 404, 'not-found');
  });

  it('is counted for the others and in no sum, list or search of theirs', async () => {
    const chain = { chainId: 'robotics' };
    const start = { own: await list(hebei, chain), other: await list(tianjin, chain) };
    const saved = await internal()
      .named('唐山保密示例装备有限公司')
      .onChain('robotics')
      .withCapital('777')
      .withEmployees(77)
      .savedBy(tangshan);
    const own = await list(hebei, chain);
    expect(ids(own)).toContain(saved.id);
    expect(own).toMatchObject({ total: start.own.total + 1, withheld: 0, sums: { employees: 77 } });
    const other = await list(tianjin, chain);
    expect(other).toMatchObject({ total: start.other.total, withheld: (start.other.withheld ?? 0) + 1 });
    expect(other.sums).toEqual(start.other.sums);
    for (const q of ['唐山保密示例', 'tsbmslzb', saved.creditCode ?? '']) {
      expect(ids(await list(hebei, { q }))).toEqual([saved.id]);
      expect(await list(tianjin, { q })).toMatchObject({ items: [], total: 0, withheld: null });
    }
    const filtered = { confidentiality: 'internal', regionCode: '130000' };
    expect(ids(await list(hebei, filtered))).toContain(saved.id);
    const elsewhere = await list(tianjin, filtered);
    expect(elsewhere.items).toEqual([]);
    expect(elsewhere.withheld).toBe((await list(hebei, filtered)).total);
  });

  it('leaves pages of others without gaps', async () => {
    for (const place of ['甲', '乙', '丙', '丁']) {
      const shown = anEnterprise().named(`${place}示例页有限公司`).inRegion(TANGSHAN).onChain('氢能');
      await (place === '乙' ? shown.with({ confidentiality: 'internal' }) : shown).savedBy(tangshan);
    }
    const query = { chainId: 'hydrogen', pageSize: 2 };
    const pages = await Promise.all([1, 2].map((page) => list(tianjin, { ...query, page })));
    expect(pages.map(({ items }) => items.length)).toEqual([2, 1]);
    expect(pages.map(({ total, withheld }) => [total, withheld])).toEqual([
      [3, 1],
      [3, 1],
    ]);
  });

  it('is read by organizations that were invited, and by those below them', async () => {
    const { id } = await internal().savedBy(tangshan);
    const [{ id: organizationId } = { id: '' }] = await t.sql<{ id: string }>(
      `select id from organization where key = 'tianjin-department'`,
    );
    const invitations = `/api/records/enterprise/${id}/invitations`;
    expectProblem(await tianjin.post(invitations).send({ organizationId }), 404, 'not-found');
    await hebei.post(invitations).send({ organizationId }).expect(201);
    const { body } = await tianjin.get(`/api/enterprises/${id}`).expect(200);
    expect(body.abilities).toEqual({
      update: false,
      restrict: false,
      revealContacts: true,
      invite: false,
      merge: false,
      delete: false,
    });
    expectProblem(await tianjin.patch(`/api/enterprises/${id}`).send({ version: 1, note: 'x' }), 403, 'out-of-scope');
    await hebei.delete(`${invitations}/${organizationId}`).expect(204);
    expectProblem(await tianjin.get(`/api/enterprises/${id}`), 404, 'not-found');
  });

  it('keeps its name where others register the same code or name', async () => {
    const saved = await internal().named('唐山无名示例有限公司').savedBy(tangshan);
    const answer = await tianjin.post('/api/enterprises').send(anEnterprise().withCode(saved.creditCode).body());
    expectProblem(answer, 409, 'credit-code-taken-unseen');
    expect(JSON.stringify(answer.body)).not.toMatch(new RegExp(`无名示例|${saved.id}`));
    expectProblem(
      await hebei.post('/api/enterprises').send(anEnterprise().withCode(saved.creditCode).body()),
      409,
      'credit-code-taken',
    );
    const again = anEnterprise().named('唐山无名示例有限公司');
    expect((await again.withCode(aCreditCode()).savedBy(tianjin)).warnings).toEqual([]);
    const warned = (await again.withCode(aCreditCode()).savedBy(hebei)).warnings;
    expect(warned).toContainEqual(expect.objectContaining({ params: { name: saved.name, id: saved.id } }));
  });

  it('is made so and shared again by its own side alone', async () => {
    const { id } = await anEnterprise().withCode().inRegion(TANGSHAN).savedBy(tangshan);
    const mark = (visitor: Visitor, version: number, confidentiality: string) =>
      visitor.patch(`/api/enterprises/${id}`).send({ version, confidentiality });
    const refused = expectProblem(await mark(group, 1, 'internal'), 403, 'out-of-scope');
    expect(refused.errors).toMatchObject([{ field: 'confidentiality' }]);
    await group.patch(`/api/enterprises/${id}`).send({ version: 1, confidentiality: 'shared', note: '可' }).expect(200);
    const { body } = await mark(tangshan, 2, 'internal').expect(200);
    expect(body).toMatchObject({
      confidentiality: 'internal',
      abilities: { update: true, restrict: true, revealContacts: true, invite: true },
    });
    expectProblem(await group.get(`/api/enterprises/${id}`), 404, 'not-found');
    await mark(hebei, 3, 'shared').expect(200);
    await group.get(`/api/enterprises/${id}`).expect(200);
    const { items } = (await hebei.get(`/api/enterprises/${id}/history`)).body as { items: { changes: unknown[] }[] };
    expect(items[0]?.changes).toEqual([{ field: 'confidentiality', before: 'internal', after: 'shared' }]);
  });

  it('answers nothing but the two words for it', async () => {
    const { id } = await anEnterprise().withCode().inRegion(TIANJIN).savedBy(tianjin);
    const answer = await tianjin.patch(`/api/enterprises/${id}`).send({ version: 1, confidentiality: 'secret' });
    expectProblem(answer, 422, 'validation-failed');
  });
});
