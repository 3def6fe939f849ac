import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anEnterprise } from '../../testing/an-enterprise.js';
import { expectProblem } from '../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';

describe('who may change an enterprise', () => {
  let t: TestApp;
  let tangshan: Visitor;
  let baoding: Visitor;
  let hebei: Visitor;
  let tianjin: Visitor;
  let group: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    [tangshan, baoding, hebei, tianjin, group] = await Promise.all([
      t.signedIn('clerk', 'tangshan-bureau'),
      t.signedIn('clerk', 'baoding-bureau'),
      t.signedIn('reviewer', 'hebei-department'),
      t.signedIn('reviewer', 'tianjin-department'),
      t.signedIn('industry-group'),
    ]);
  });
  afterAll(() => t.close());

  const patch = (visitor: Visitor, id: string, body: object) =>
    visitor.patch(`/api/enterprises/${id}`).send({ version: 1, ...body });
  const mayUpdate = async (visitor: Visitor, id: string) =>
    ((await visitor.get(`/api/enterprises/${id}`).expect(200)).body as { abilities: { update: boolean } }).abilities
      .update;

  it('everybody reads it; its own organization, those above it and its region change it', async () => {
    const { id } = await anEnterprise().withCode().inRegion('130209').savedBy(tangshan);
    for (const other of [baoding, tianjin, await t.signedIn('platform-clerk', 'beijing-department')]) {
      expect(await mayUpdate(other, id)).toBe(false);
      expectProblem(await patch(other, id, { note: 'x' }), 403, 'out-of-scope');
    }
    let version = 1;
    for (const own of [tangshan, hebei, group]) {
      expect(await mayUpdate(own, id)).toBe(true);
      await patch(own, id, { version, note: `第${String(version++)}次` }).expect(200);
    }
  });

  it('a refusal for scope comes before every other', async () => {
    const { id } = await anEnterprise().withCode().inRegion('130209').savedBy(tangshan);
    expectProblem(await patch(tianjin, id, { version: 9, creditCode: '1', name: '' }), 403, 'out-of-scope');
  });

  it('one of a region belongs to that region, whoever registered it', async () => {
    const { id } = await anEnterprise().withCode().inRegion('130209').savedBy(group);
    await patch(tangshan, id, { note: '唐山改' }).expect(200);
    expectProblem(await patch(baoding, id, { version: 2, note: 'x' }), 403, 'out-of-scope');
  });

  it('nobody moves one out of reach', async () => {
    const { id } = await anEnterprise().withCode().inRegion('130209').savedBy(group);
    const refused = expectProblem(await patch(tangshan, id, { regionCode: '120000' }), 403, 'out-of-scope');
    expect(refused.errors).toMatchObject([{ field: 'regionCode', code: 'out-of-scope' }]);
    expectProblem(await patch(tangshan, id, { regionCode: null }), 403, 'out-of-scope');
    await patch(tangshan, id, { regionCode: '130200' }).expect(200);
    await patch(hebei, id, { version: 2, regionCode: '130600' }).expect(200);
    expectProblem(await patch(tangshan, id, { version: 3, note: 'x' }), 403, 'out-of-scope');
  });

  it('a role for chosen regions registers in these alone', async () => {
    await t.sql(`insert into role (id, name, permissions, scope, region_ids)
                 values ('of-tangshan', '唐山登记', '{enterprise.read,enterprise.create}', 'regions', '{130200}')`);
    const visitor = await t.signedIn('of-tangshan', 'coordination-office');
    await anEnterprise().withCode().inRegion('130209').savedBy(visitor);
    for (const regionCode of ['130600', '120000', null]) {
      const answer = await visitor.post('/api/enterprises').send(anEnterprise().withCode().with({ regionCode }).body());
      expect(expectProblem(answer, 403, 'out-of-scope').errors).toMatchObject([{ field: 'regionCode' }]);
    }
  });

  it('a role for own records changes these alone', async () => {
    await t.sql(`insert into role (id, name, permissions, scope)
                 values ('of-own', '本人登记', '{enterprise.read,enterprise.create,enterprise.update}', 'own-records')`);
    const [mine, theirs] = [
      await t.signedIn('of-own', 'tangshan-bureau'),
      await t.signedIn('of-own', 'tangshan-bureau'),
    ];
    const { id } = await anEnterprise().withCode().savedBy(mine);
    expectProblem(await patch(theirs, id, { note: 'x' }), 403, 'out-of-scope');
    await patch(mine, id, { note: 'x' }).expect(200);
  });
});
