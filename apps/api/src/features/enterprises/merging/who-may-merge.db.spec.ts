import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anEnterprise } from '../../../testing/an-enterprise.js';
import { expectProblem } from '../../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../../testing/test-app.js';
import { inTangshan, merge, merged, twoEnterprises } from './testing/two-enterprises.js';

describe('who may merge which enterprises', () => {
  let t: TestApp;
  let tangshan: Visitor;
  let tianjin: Visitor;
  let group: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    [tangshan, tianjin, group] = [
      await t.signedIn('clerk', 'tangshan-bureau'),
      await t.signedIn('clerk', 'tianjin-department'),
      await t.signedIn('industry-group'),
    ];
  });
  afterAll(() => t.close());

  const two = () => twoEnterprises(tangshan);

  it('takes two within reach, and makes nothing known that one side keeps to itself', async () => {
    const [left] = await two();
    const theirs = await anEnterprise().inRegion('120116').with({ contactPhone: '13900002222' }).savedBy(tianjin);
    for (const [mine, other] of [
      [left, theirs],
      [theirs, left],
    ] as const) {
      expectProblem(await merge(tangshan, mine, other), 403, 'out-of-scope');
      expectProblem(await tangshan.get(`/api/enterprises/${mine.id}/merge/${other.id}`), 403, 'out-of-scope');
    }
    const secret = await inTangshan().with({ confidentiality: 'internal' }).savedBy(tangshan);
    expectProblem(await merge(tianjin, theirs, secret), 404, 'not-found');
    expectProblem(await merge(tangshan, left, secret), 409, 'merge-confidentiality');
    expectProblem(await merge(tangshan, secret, left), 409, 'merge-confidentiality');
    const own = await inTangshan().with({ confidentiality: 'internal' }).savedBy(tangshan);
    await t.sql(
      `insert into record_invitation (kind, record_id, organization_id)
       select 'enterprise', x, o.id from organization o, unnest($1::uuid[]) x where o.key = 'industry-group'`,
      [[secret.id, own.id]],
    );
    // Who was let in may see both, but not tell one's guests of the other.
    expectProblem(await merge(group, own, secret), 403, 'out-of-scope');
    await merged(tangshan, own, secret);
    await t.sql(`update enterprise set is_sample = true where id = $1`, [theirs.id]);
    expectProblem(await merge(group, left, theirs), 409, 'merge-sample');
  });

  it('contact details go to another side only with whoever may read both', async () => {
    const [left] = await two();
    const theirs = await anEnterprise()
      .inRegion('120116')
      .with({ contactName: '天津甲', note: '天津' })
      .savedBy(tianjin);
    expectProblem(await merge(group, left, theirs, { contactName: 'right' }), 403, 'merge-contacts');
    const kept = await merged(group, left, theirs);
    expect(kept).toMatchObject({ contactName: null, note: '天津' });
  });

  it('who was let in to one of two sides is not let in to the other by somebody who is on neither', async () => {
    const [left] = await two();
    const theirs = await anEnterprise().inRegion('120116').savedBy(tianjin);
    await t.sql(
      `insert into record_invitation (kind, record_id, organization_id)
       select 'enterprise', $1, id from organization where key = 'beijing-department'`,
      [theirs.id],
    );
    const beijing = await t.signedIn('clerk', 'beijing-department');
    const reveals = async () => {
      const { body } = await beijing.get(`/api/enterprises/${left.id}`).expect(200);
      return (body as { abilities: { revealContacts: boolean } }).abilities.revealContacts;
    };
    expect(await reveals()).toBe(false);
    await merged(group, left, theirs);
    expect(await reveals()).toBe(false);
  });

  it('sample data goes with what was merged in it', async () => {
    const [a, b] = await two();
    await t.sql(`update enterprise set is_sample = true where id = any($1)`, [[a.id, b.id]]);
    await merged(tangshan, a, b);
    await t.sql(`insert into setting (key, value) values ('sample-data', '"present"')`);
    await group.delete('/api/sample-data').expect(204);
    expect(await t.sql(`select from enterprise where is_sample`)).toHaveLength(0);
  });

  it('at once in both directions, and while somebody saves: one goes through, the others are told', async () => {
    const [left, right] = await two();
    const patch = (id: string) => tangshan.patch(`/api/enterprises/${id}`).send({ version: 1, note: '同时' });
    const answers = await Promise.all([
      merge(tangshan, left, right),
      merge(tangshan, right, left),
      patch(left.id),
      patch(right.id),
    ]);
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => ![200, 404, 409].includes(status))).toEqual([]);
    const done = statuses.slice(0, 2).filter((status) => status === 200).length;
    const saved = statuses.slice(2).filter((status) => status === 200).length;
    // A merge takes both versions, a saving one.
    expect(done === 1 ? saved : done).toBe(0);
    const [{ live } = { live: 0 }] = await t.sql<{ live: number }>(
      `select count(*)::int as live from enterprise where id = any($1) and deleted_at is null`,
      [[left.id, right.id]],
    );
    expect(live).toBe(2 - done);
  });
});
