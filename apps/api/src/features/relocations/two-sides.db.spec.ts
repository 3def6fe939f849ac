import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expectProblem } from '../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';
import type { RelocationDetail } from './relocation-response.dto.js';
import { aRelocation, change, peopleOf } from './testing/a-relocation.js';

describe('a relocation between two sides', () => {
  let t: TestApp;
  let people: Awaited<ReturnType<typeof peopleOf>>;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    people = await peopleOf(t);
  });
  afterAll(() => t.close());

  const show = async (visitor: Visitor, { id }: { id: string }) =>
    (await visitor.get(`/api/relocations/${id}`).expect(200)).body as RelocationDetail;
  const errorsOf = (answer: { body: { errors?: { field: string; code: string; message: string }[] } }) =>
    (answer.body.errors ?? []).map(({ field, code }) => `${field}: ${code}`);

  it('is logged by either with what it knows, numbered by year, for its own organization', async () => {
    const { tangshan, changping } = people;
    const logged = await aRelocation(tangshan, { employees: 320, movedEmployees: 150, address: '曹妃甸区' });
    expect(logged).toMatchObject({
      ...{ version: 1, code: expect.stringMatching(/^SJ20\d\d-0001$/), stage: 'signed', signedOn: '2025-03-01' },
      ...{ employees: 320, movedEmployees: 150, regionName: expect.stringContaining('唐山'), warnings: [] },
      organization: { shortName: '唐山市工信局' },
      originOrganization: null,
    });
    const other = await aRelocation(changping, {});
    expect(other).toMatchObject({
      code: expect.stringMatching(/-0002$/),
      originOrganization: { name: expect.stringContaining('昌平') },
    });
    expect(other.organization).toBeNull();
  });

  it('is not logged by those who stand on neither', async () => {
    const body = { subject: 'hospital', subjectName: '某院', originRegionCode: '110114', regionCode: '130209' };
    const answer = await people.tianjin.post('/api/relocations').send(body);
    expectProblem(answer, 403, 'out-of-scope');
    const far = { ...body, originRegionCode: null, regionCode: '130600' };
    const refused = await people.tangshan.post('/api/relocations').send(far);
    expectProblem(refused, 403, 'out-of-scope');
    expect(errorsOf(refused)).toEqual(['regionCode: not-in-own-scope']);
  });

  it('says which part each keeps, and who may change which', async () => {
    const logged = await aRelocation(people.tangshan);
    const may = async (visitor: Visitor) => {
      const { sides, abilities } = await show(visitor, logged);
      return [sides.origin.may, sides.destination.may, abilities.update];
    };
    expect(await may(people.tangshan)).toEqual([false, true, true]);
    expect(await may(people.hebei)).toEqual([false, true, true]);
    expect(await may(people.changping)).toEqual([true, false, true]);
    expect(await may(people.beijing)).toEqual([true, false, true]);
    expect(await may(people.group)).toEqual([true, true, true]);
    expect(await may(people.tianjin)).toEqual([false, false, false]);
    const { sides } = await show(people.tianjin, logged);
    expect(sides.origin.fields).toContain('averageTaxes');
    expect(sides.destination.fields).toContain('movedEmployees');
  });

  it('is changed by each in its own part and in what is common; both see all of it', async () => {
    const logged = await aRelocation(people.tangshan, { employees: 300 });
    const ours = { movedEmployees: 120, platformId: null, address: '曹妃甸工业区', problems: '用工不足' };
    const after = (await change(people.tangshan, logged, ours).expect(200)).body as RelocationDetail;
    const theirs = { employees: 320, vacatedArea: '12500.50', averageTaxes: '2500', problems: '用工不足，厂房待腾退' };
    const now = (await change(people.changping, after, theirs).expect(200)).body as RelocationDetail;
    const all = { ...ours, ...theirs, vacatedArea: '12500.5' };
    for (const visitor of [people.tangshan, people.beijing]) {
      const { platformId: _, ...told } = { ...all, platform: null };
      expect(await show(visitor, now)).toMatchObject({ ...told, version: 3 });
    }
  });

  it('refuses what is the other side’s by its field, and keeps nothing of the change', async () => {
    const logged = await aRelocation(people.tangshan, { averageTaxes: '2400' });
    const answer = await change(people.tangshan, logged, { problems: '待协调', averageTaxes: '2600', employees: 9 });
    const problem = expectProblem(answer, 403, 'other-side');
    expect(problem.detail).toContain('由迁出方填写');
    expect(errorsOf(answer)).toEqual(['employees: other-side', 'averageTaxes: other-side']);
    expect(await show(people.tangshan, logged)).toMatchObject({ version: 1, averageTaxes: '2400', problems: null });
    const refused = await change(people.beijing, logged, { movedEmployees: 5 });
    expect(errorsOf(refused)).toEqual(['movedEmployees: other-side']);
    // What stands there already is no change, so a whole form may be sent back.
    await change(people.tangshan, logged, { averageTaxes: '2400.00', problems: '待协调' }).expect(200);
    const stranger = await change(people.tianjin, logged, { note: 'x' });
    expectProblem(stranger, 403, 'out-of-scope');
    expect((await change(people.group, { ...logged, version: 2 }, { employees: 8, movedEmployees: 5 })).status).toBe(
      200,
    );
  });

  it('lets one side name the other as long as nobody has, and no longer', async () => {
    const logged = await aRelocation(people.tangshan, { originRegionCode: null });
    const named = (
      await change(people.tangshan, logged, { originRegionCode: '110000', originOrganizationId: 'beijing-department' })
    ).body as RelocationDetail;
    expect(named.originOrganization?.name).toContain('北京市');
    const again = await change(people.tangshan, named, { originRegionCode: '110114' });
    expect(errorsOf(again)).toEqual(['originRegionCode: other-side']);
    await change(people.beijing, named, { originRegionCode: '110114' }).expect(200);
  });

  it('stays in the hands of one of its sides', async () => {
    const logged = await aRelocation(people.hebei);
    const away = await change(people.hebei, logged, { regionCode: '120000', organizationId: null });
    expectProblem(away, 403, 'out-of-scope');
    expect(errorsOf(away)).toEqual(['regionCode: not-in-own-scope']);
    const elsewhere = await change(people.hebei, logged, { organizationId: 'binhai-bureau' });
    expect(errorsOf(elsewhere)).toEqual(['organizationId: side-elsewhere']);
  });

  it('tells both values of what two people changed', async () => {
    const logged = await aRelocation(people.tangshan);
    await change(people.beijing, logged, { problems: '甲' }).expect(200);
    const late = await change(people.tangshan, logged, { problems: '乙' });
    expectProblem(late, 409, 'stale-version');
    expect(late.body).toMatchObject({
      current: { version: 2, problems: '甲' },
      conflicts: [{ field: 'problems', yours: '乙', theirs: '甲' }],
    });
  });

  it('keeps contacts of both encrypted, masked for all, in clear for either side on request', async () => {
    const clear = {
      ...{ originContactName: '李明华', originContactPhone: '13800001111' },
      ...{ contactName: '赵强', contactPhone: '0315-1234567' },
    };
    const logged = await aRelocation(people.tangshan, clear);
    expect(logged).toMatchObject({ originContactName: '李**', contactName: '赵*' });
    const rows = await t.sql<{ text: string }>('select r::text as text from relocation r where id = $1', [logged.id]);
    expect(rows[0]?.text).not.toMatch(/李明华|13800001111|赵强|1234567/);
    for (const visitor of [people.tangshan, people.changping]) {
      const revealed = await visitor.post(`/api/relocations/${logged.id}/contacts/reveal`).expect(200);
      expect(revealed.body).toEqual(clear);
    }
    expectProblem(await people.tianjin.post(`/api/relocations/${logged.id}/contacts/reveal`), 403, 'out-of-scope');
    // The mask that comes back is no change of the other side's contact.
    const kept = { originContactName: '李**', contactName: '钱进' };
    const changed = (await change(people.tangshan, logged, kept).expect(200)).body as RelocationDetail;
    expect(changed).toMatchObject({ originContactName: '李**', contactName: '钱*' });
    const history = await people.hebei.get(`/api/relocations/${logged.id}/history`).expect(200);
    expect(history.body.items[0].changes).toEqual([{ field: 'contactName', before: '赵*', after: '钱*' }]);
  });

  const remove = (visitor: Visitor, { id, version }: { id: string; version: number }) =>
    visitor.delete(`/api/relocations/${id}`).query({ version });
  const mayDelete = async (visitor: Visitor, logged: { id: string }) => (await show(visitor, logged)).abilities.delete;

  it.each(['tangshan', 'changping'] as const)(
    'logged by %s goes into the recycle bin by that side, while the other has written nothing, and back',
    async (who) => {
      const [own, other] = who === 'tangshan' ? [people.hebei, people.beijing] : [people.beijing, people.hebei];
      const logged = await aRelocation(people[who]);
      expect([await mayDelete(own, logged), await mayDelete(other, logged)]).toEqual([true, false]);
      expectProblem(await remove(people.tianjin, logged), 403, 'out-of-scope');
      const refused = expectProblem(await remove(other, logged), 409, 'relocation-of-both-sides');
      expect(refused.detail).toContain('请登记“终止”');
      await remove(own, logged).expect(204);
      expectProblem(await people.tangshan.get(`/api/relocations/${logged.id}`), 404, 'not-found');
      const { items } = (await own.get('/api/relocation-bin').expect(200)).body as { items: { id: string }[] };
      expect(items.map(({ id }) => id)).toContain(logged.id);
      expectProblem(await people.tianjin.post(`/api/relocation-bin/${logged.id}/restore`), 403, 'out-of-scope');
      await own.post(`/api/relocation-bin/${logged.id}/restore`).expect(200);
      expect((await show(people.tangshan, logged)).stages.map(({ stage }) => stage)).toEqual(['intent', 'signed']);
    },
  );

  it('is deleted by neither side once both have written, be it a stage or a comment, only by who acts for both', async () => {
    const logged = await aRelocation(people.tangshan);
    await change(people.changping, logged, { employees: 30 }).expect(200);
    const now = { id: logged.id, version: 2 };
    for (const visitor of [people.hebei, people.beijing]) {
      expect(await mayDelete(visitor, now)).toBe(false);
      expectProblem(await remove(visitor, now), 409, 'relocation-of-both-sides');
    }
    expect(await mayDelete(people.group, now)).toBe(true);
    await remove(people.group, now).expect(204);
    const said = await aRelocation(people.tangshan);
    await people.changping.post(`/api/records/relocation/${said.id}/comments`).send({ body: '已收到' }).expect(201);
    expectProblem(await remove(people.hebei, said), 409, 'relocation-of-both-sides');
  });

  it('is deleted by a side whose other side is of the same province, unless that has written', async () => {
    const logged = await aRelocation(people.tangshan, { originRegionCode: '130600' });
    await remove(people.tangshan, logged).expect(204);
    const both = await aRelocation(people.tangshan, { originRegionCode: '130600' });
    const baoding = await t.signedIn('clerk', 'baoding-bureau');
    await change(baoding, both, { employees: 30 }).expect(200);
    expectProblem(await remove(people.tangshan, { ...both, version: 2 }), 409, 'relocation-of-both-sides');
  });
});
