import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aProject } from '../../testing/a-project.js';
import { expectProblem } from '../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';
import type { EntrySetResponse } from './sets/entry-set.dto.js';
import type { EntryList, EntryResponse } from './progress-entry.dto.js';
import { answered, COMPLETE, Month } from './testing/a-month.js';

describe('whose the entries of a month are', () => {
  let t: TestApp;
  let month: Month;
  let group: Visitor;
  let hebei: Visitor;
  let tangshan: Visitor;
  let tianjin: Visitor;
  let office: Visitor;
  let periodId: string;
  let project: string;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    month = await Month.of(t);
    group = await t.signedIn('industry-group');
    hebei = await t.signedIn('reviewer', 'hebei-department');
    tangshan = await t.signedIn('clerk', 'tangshan-bureau');
    tianjin = await t.signedIn('reviewer', 'tianjin-department');
    office = await t.signedIn('coordination-office', 'coordination-office');
    const saved = await aProject().named('曹妃甸重卡项目').inRegion('130209').inStage('signed').savedBy(tangshan);
    project = saved.id;
    ({ id: periodId } = await month.opened('2025-10'));
  });
  afterAll(() => t.close());

  const entries = async (visitor: Visitor) =>
    answered<EntryList>(await visitor.get(`/api/reporting-periods/${periodId}/entries`));
  const set = async (visitor: Visitor): Promise<EntrySetResponse> => {
    const { items } = answered<{ items: EntrySetResponse[] }>(
      await visitor.get(`/api/reporting-periods/${periodId}/sets`),
    );
    const [own] = items.filter(({ organization }) => organization.shortName === '唐山市工信局');
    if (!own) throw new Error('no set');
    return own;
  };
  const entry = async (visitor: Visitor): Promise<EntryResponse> => {
    const [own] = (await entries(visitor)).items;
    if (!own) throw new Error('no entry');
    return own;
  };
  const fill = (visitor: Visitor, { id, version }: EntryResponse, fields: object) =>
    visitor.patch(`/api/progress-entries/${id}`).send({ version, ...fields });
  const step = (visitor: Visitor, { id, version }: EntrySetResponse, name: string, fields: object = {}) =>
    visitor.post(`/api/entry-sets/${id}/steps`).send({ version, step: name, ...fields });
  const ALL = { fill: true, submit: true, approve: true, return: true };
  const NONE = { fill: false, submit: false, approve: false, return: false, excuse: false };

  it('are a draft of their province: the others see that they are owed, not what they say', async () => {
    const own = await entry(tangshan);
    answered(await fill(tangshan, own, { ...COMPLETE, progress: '尚在商谈的进展' }));
    expect(await entry(hebei)).toMatchObject({ progress: '尚在商谈的进展', filledForOther: false });
    for (const other of [tianjin, office]) {
      const list = await entries(other);
      expect(list).toMatchObject({ items: [], withheld: 1, sums: { owed: 1, filled: 1, monthlyInvestment: '0' } });
      expect(await set(other)).toMatchObject({
        status: 'filling',
        owed: 1,
        filled: 1,
        readable: false,
        abilities: NONE,
      });
      expect(JSON.stringify((await other.get(`/api/reporting-periods/${periodId}/entries`)).body)).not.toContain(
        '商谈',
      );
    }
    expect(await set(tangshan)).toMatchObject({ readable: true, abilities: { ...NONE, fill: true, submit: true } });
    expect(await set(hebei)).toMatchObject({ readable: true, abilities: { ...ALL, excuse: false } });
    expect(await set(group)).toMatchObject({ readable: true, abilities: { ...ALL, excuse: true } });
  });

  it('are filled in, handed in and approved within the own organization and those below it', async () => {
    const now = await entry(hebei);
    expectProblem(await fill(tianjin, now, { progress: '改' }), 404, 'not-found');
    expectProblem(await fill(office, now, { progress: '改' }), 403, 'forbidden');
    for (const name of ['submit', 'approve', 'return']) {
      expectProblem(await step(tianjin, { ...(await set(tianjin)), version: 99 }, name), 403, 'out-of-scope');
    }
    expectProblem(await step(tangshan, await set(tangshan), 'approve'), 403, 'forbidden');
    expectProblem(await step(hebei, await set(hebei), 'excuse', { reason: '停产' }), 403, 'forbidden');
  });

  it('are filled in for a silent district by its province, and marked as such', async () => {
    const filled = answered<EntryResponse>(await fill(hebei, await entry(hebei), { progress: '省厅代填' }));
    expect(filled).toMatchObject({ filledForOther: true });
    expect(await entry(tangshan)).toMatchObject({ progress: '省厅代填', filledForOther: true });
    expect(await set(tianjin)).toMatchObject({ filledForOther: true });
  });

  it('are seen by the other provinces once their own has approved them', async () => {
    const submitted = answered<EntrySetResponse>(await step(tangshan, await set(tangshan), 'submit'));
    expect((await entries(tianjin)).items).toEqual([]);
    const approved = answered<EntrySetResponse>(await step(hebei, submitted, 'approve'));
    expect(await entries(tianjin)).toMatchObject({ items: [{ progress: '省厅代填' }], withheld: 0 });
    expect(await set(tianjin)).toMatchObject({ readable: true, abilities: NONE });
    expectProblem(await fill(tianjin, await entry(tianjin), { progress: '改' }), 403, 'out-of-scope');
    // A project that is made internal goes out of the sight of the others again, and stays counted.
    const { version } = (await tangshan.get(`/api/projects/${project}`)).body;
    answered(await tangshan.patch(`/api/projects/${project}`).send({ version, confidentiality: 'internal' }));
    expect(await entries(tianjin)).toMatchObject({ items: [], withheld: 1, sums: { owed: 1, filled: 1 } });
    answered(await step(hebei, approved, 'return', { reason: '请核对投资额' }));
    expect(await set(tianjin)).toMatchObject({ status: 'returned', reason: null });
    expect(await set(tangshan)).toMatchObject({ reason: '请核对投资额' });
    // Whoever does not see the project is told of it without its name.
    const incomplete = await fill(tangshan, await entry(tangshan), { imageProgress: '' });
    answered(incomplete);
    const refused = await step(group, await set(group), 'submit');
    expectProblem(refused, 409, 'entries-incomplete');
    expect(refused.body).toMatchObject({ params: { names: ['未公开项目'] }, errors: [] });
  });

  it('are excused by who manages the month', async () => {
    const excused = answered<EntrySetResponse>(await step(group, await set(group), 'excuse', { reason: '停产检修' }));
    expect(excused).toMatchObject({ status: 'excused', reason: '停产检修' });
    expect(await set(tianjin)).toMatchObject({ status: 'excused', reason: '停产检修' });
  });

  it('a project signed later is added by those who fill in for it', async () => {
    const late = await aProject().named('迁安新材料项目').inRegion('130200').inStage('signed').savedBy(tangshan);
    const lead = await aProject().named('迁安在谈项目').inRegion('130200').inStage('negotiating').savedBy(tangshan);
    const add = (visitor: Visitor, projectId: string) =>
      visitor.post(`/api/reporting-periods/${periodId}/entries`).send({ projectId });
    expectProblem(await add(tianjin, late.id), 403, 'out-of-scope');
    const unknown = await add(tianjin, lead.id);
    expectProblem(unknown, 422, 'validation-failed');
    expect(unknown.body.errors).toMatchObject([{ field: 'projectId', code: 'project-unknown' }]);
  });
});
