import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expectProblem } from '../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';
import { aPlatform } from './testing/a-platform.js';

describe('changing a platform', () => {
  let t: TestApp;
  let tangshan: Visitor;
  let hebei: Visitor;
  let tianjin: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    tangshan = await t.signedIn('clerk', 'tangshan-bureau');
    hebei = await t.signedIn('clerk', 'hebei-department');
    tianjin = await t.signedIn('clerk', 'tianjin-department');
  });
  afterAll(() => t.close());

  const patch = (by: Visitor, id: string, body: object) => by.patch(`/api/platforms/${id}`).send(body);
  const shipped = async (key: string) => {
    const [row] = await t.sql<{ id: string; version: number }>(
      'select id, version from receiving_platform where key = $1',
      [key],
    );
    if (!row) throw new Error(`no platform ${key}`);
    return row;
  };

  it('writes what is named, leaves the rest, and counts no change where there is none', async () => {
    const { id } = await aPlatform(tangshan, {
      ...{ regionCode: '130209', plannedArea: '12.50', leadingIndustries: ['氢能'], chains: ['hydrogen'] },
      years: [{ year: 2024, signedProjects: 3 }],
    });
    const changed = await patch(tangshan, id, { version: 1, availableLand: '900', chains: [], years: [] }).expect(200);
    expect(changed.body).toMatchObject({
      ...{ version: 2, availableLand: '900', chains: [], years: [], plannedArea: '12.5', leadingIndustries: ['氢能'] },
    });
    const same = await patch(tangshan, id, { version: 2, plannedArea: '12.5', availableLand: '900.0' }).expect(200);
    expect(same.body).toMatchObject({ version: 2, warnings: [] });
  });

  it('tells both values where two people changed it, and writes nothing of the later', async () => {
    const { id } = await aPlatform(tangshan, { regionCode: '130209', plannedArea: '5', contactPhone: '0315-0000071' });
    await patch(tangshan, id, { version: 1, plannedArea: '6', chains: ['hydrogen'] }).expect(200);
    const mine = { version: 1, plannedArea: '7.0', chains: ['氢能'], gaps: '缺热源', contactPhone: '0315-0000099' };
    const late = await patch(hebei, id, mine);
    expectProblem(late, 409, 'stale-version');
    expect(late.body.conflicts).toEqual([
      { field: 'plannedArea', yours: '7', theirs: '6' },
      { field: 'gaps', yours: '缺热源', theirs: null },
      { field: 'contactPhone', yours: '031****0099', theirs: '031****0071' },
    ]);
    expect(late.body.current).toMatchObject({ id, version: 2, plannedArea: '6' });
    expect((await hebei.get(`/api/platforms/${id}`)).body).toMatchObject({ version: 2, gaps: null });
  });

  it('lets one of two win who save in the same moment', async () => {
    const { id } = await aPlatform(tangshan, { regionCode: '130209' });
    const answers = await Promise.all([
      patch(tangshan, id, { version: 1, liaison: '甲局' }),
      patch(hebei, id, { version: 1, liaison: '乙局' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { body } = await hebei.get(`/api/platforms/${id}`);
    expect(body.liaison).toBe(answers[0]?.status === 200 ? '甲局' : '乙局');
  });

  it('is for its own side: all three provinces read it', async () => {
    const { id } = await aPlatform(tangshan, { regionCode: '130209' });
    expect((await hebei.get(`/api/platforms/${id}`)).body.abilities).toEqual({
      ...{ update: true, delete: true, revealContacts: true },
    });
    expect((await tianjin.get(`/api/platforms/${id}`)).body.abilities).toEqual({
      ...{ update: false, delete: false, revealContacts: false },
    });
    expectProblem(await patch(tianjin, id, { version: 1, note: '甲' }), 403, 'out-of-scope');
    expectProblem(await tianjin.post(`/api/platforms/${id}/contacts/reveal`), 403, 'out-of-scope');
  });

  it('of which a province holds the place takes one that was shipped, which upgrades then leave alone', async () => {
    const { id, version } = await shipped('caofeidian-demonstration-zone');
    expectProblem(await patch(tianjin, id, { version, plannedArea: '380' }), 403, 'out-of-scope');
    await patch(tangshan, id, { version, plannedArea: '380' }).expect(200);
    expect(await t.sql('select edited_at is not null as edited from receiving_platform where id = $1', [id])).toEqual([
      { edited: true },
    ]);
  });

  it('refuses an organization and a region that are out of reach, at the field', async () => {
    const { id } = await aPlatform(tangshan, { regionCode: '130209' });
    const taken = await patch(tangshan, id, { version: 1, organizationId: 'tianjin-department' });
    expect(expectProblem(taken, 403, 'out-of-scope').errors).toMatchObject([{ field: 'organizationId' }]);
    const entered = await tangshan.post('/api/platforms').send({ name: '甲', organizationId: 'beijing-department' });
    expect(expectProblem(entered, 403, 'out-of-scope').errors).toMatchObject([{ field: 'organizationId' }]);
    const given = await patch(hebei, id, { version: 1, organizationId: null, regionCode: '120116' });
    expect(expectProblem(given, 403, 'out-of-scope').errors).toMatchObject([{ field: 'regionCode' }]);
    const viewer = await t.signedIn('viewer', 'hebei-department');
    expectProblem(await viewer.post('/api/platforms').send({ name: '甲' }), 403);
  });

  it('tells its history in the words of the ledger, contact details under their masks', async () => {
    const parent = await aPlatform(tangshan, { name: '唐山示例总园', regionCode: '130209' });
    const { id } = await aPlatform(tangshan, { regionCode: '130209', contactName: '周岚' });
    const fields = { parentId: parent.id, availableLand: '900', contactName: '郑立', chains: ['hydrogen'] };
    const systems = [{ system: 'two-four-forty-six', category: 'manufacturing' }];
    const years = [{ year: 2024, signedProjects: 3 }];
    await patch(tangshan, id, { version: 1, ...fields, systems, years }).expect(200);
    const { body } = await hebei.get(`/api/platforms/${id}/history`).expect(200);
    expect(body).toMatchObject({ total: 2, items: [{ operation: 'update' }, { operation: 'insert' }] });
    expect(body.items[0].changes).toEqual(
      expect.arrayContaining([
        { field: 'parentId', before: null, after: '唐山示例总园' },
        { field: 'availableLand', before: null, after: '900' },
        { field: 'contactName', before: '周*', after: '郑*' },
        { field: 'chains', before: null, after: '氢能' },
        { field: 'systems', before: null, after: [{ name: '“2+4+46”承接平台：现代制造业平台' }] },
        { field: 'years', before: null, after: { year: 2024, signedProjects: 3 } },
      ]),
    );
    expect(JSON.stringify(body)).not.toMatch(/周岚|郑立|nameFolded|updatedAt/);
  });

  it('tells whom to call, and notes that it was asked for', async () => {
    const { id } = await aPlatform(tangshan, {
      regionCode: '130209',
      contactName: '周岚',
      contactPhone: '0315-0000071',
    });
    const { body } = await hebei.post(`/api/platforms/${id}/contacts/reveal`).expect(200);
    expect(body).toEqual({ contactName: '周岚', contactPhone: '0315-0000071' });
    const noted = await t.sql(`select record_kind from access_event where kind = 'reveal' and record_id = $1`, [id]);
    expect(noted).toEqual([{ record_kind: 'platform' }]);
  });

  it('goes to the bin and comes back; what others refer to stays, and says by whom', async () => {
    const reviewer = await t.signedIn('reviewer', 'tangshan-bureau');
    const base = await aPlatform(tangshan, { name: '唐山示例弃园', regionCode: '130209' });
    const park = await aPlatform(tangshan, { name: '唐山示例弃园一区', regionCode: '130209', parentId: base.id });
    const refused = await reviewer.delete(`/api/platforms/${base.id}?version=1`);
    expect(refused.status).toBe(409);
    expect(refused.body.referrers).toMatchObject([{ kind: 'platform', count: 1, named: [{ title: park.name }] }]);
    await reviewer.delete(`/api/platforms/${park.id}?version=1`).expect(204);
    expectProblem(await reviewer.get(`/api/platforms/${park.id}`), 404);
    const picked = (await reviewer.get('/api/receiving-platforms')).body.items as { id: string }[];
    expect(picked.map(({ id }) => id)).not.toContain(park.id);
    const back = await reviewer.post(`/api/platform-bin/${park.id}/restore`);
    expect(back.status).toBeLessThan(300);
    expect((await reviewer.get(`/api/platforms/${park.id}`)).body.parent).toEqual({ id: base.id, name: base.name });
  });
});
