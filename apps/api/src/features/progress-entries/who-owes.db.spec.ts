import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { aProject } from '../../testing/a-project.js';
import { expectProblem, refusedFields } from '../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';
import { answered, Month } from './testing/a-month.js';

describe('who owes an entry', () => {
  let t: TestApp;
  let clerk: Visitor;
  let month: Month;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    clerk = await t.signedIn('clerk');
    month = await Month.of(t);
  });
  afterAll(() => t.close());

  it('is fixed at opening: signed to completed, and in production since this year', async () => {
    const built = { actualStart: '2023-01-01', actualCompletion: '2024-05-01' };
    for (const stage of [
      'lead',
      'negotiating',
      'signed',
      'planned-start',
      'under-construction',
      'terminated',
    ] as const) {
      await aProject().named(stage).inStage(stage).savedBy(clerk);
    }
    await aProject().named('completed').inStage('completed').with(built).savedBy(clerk);
    for (const year of ['2024', '2025']) {
      const fields = { ...built, actualProduction: `${year}-06-01` };
      await aProject().named(`production ${year}`).inStage('in-production').with(fields).savedBy(clerk);
    }
    const { id } = await month.opened('2025-08');
    const { items, sums } = await month.entries(id);
    expect(items.map((entry) => entry.project.name).sort()).toEqual([
      'completed',
      'planned-start',
      'production 2025',
      'signed',
      'under-construction',
    ]);
    expect(sums).toMatchObject({ owed: 5, filled: 0, monthlyInvestment: '0' });
    const entry = items.find(({ project }) => project.name === 'signed');
    expect(entry).toMatchObject({ stage: 'signed', monthlyInvestment: null, imageProgress: null, filledAt: null });
    await aProject().inStage('signed').savedBy(clerk);
    expect((await month.entries(id)).items).toHaveLength(5);
  });

  it('falls to the department of its province where no organization is named', async () => {
    const xiongan = await aProject().inRegion('130209').inStage('signed').savedBy(clerk);
    const own = await aProject().inRegion('130209').inStage('signed').ownedBy('tangshan-bureau').savedBy(clerk);
    const nowhere = await aProject().inStage('signed').savedBy(clerk);
    // Projects that were logged before everyone belonged to an organization.
    await t.sql('update project set organization_id = null where id = any($1)', [[xiongan.id, nowhere.id]]);
    const { id } = await month.opened('2025-09');
    const owner = async (project: string) => (await month.entryOf(id, project)).organization?.shortName;
    expect(await owner(xiongan.id)).toBe('河北省工信厅');
    expect(await owner(own.id)).toBe('唐山市工信局');
    expect(await owner(nowhere.id)).toBe('产业组');
    const sets = await month.sets(id);
    expect(sets.find((set) => set.organization.shortName === '河北省工信厅')).toMatchObject({ owed: 1, filled: 0 });
  });

  it('is also a project signed later, once it is added', async () => {
    const lead = await aProject().inStage('negotiating').ownedBy('wuqing-bureau').savedBy(clerk);
    const { id } = await month.opened('2025-10');
    const add = (projectId: string) => clerk.post(`/api/reporting-periods/${id}/entries`).send({ projectId });
    expect(refusedFields(await add(lead.id))).toEqual({ projectId: 'project-not-signed' });
    expect(refusedFields(await add(uuid()))).toEqual({ projectId: 'project-unknown' });
    const signed = { version: lead.version, stage: 'signed' };
    await clerk.patch(`/api/projects/${lead.id}`).send(signed).expect(200);
    const added = await add(lead.id);
    expect(added.status).toBe(201);
    expect(added.body).toMatchObject({ project: { id: lead.id }, stage: 'signed', monthlyInvestment: null });
    expectProblem(await add(lead.id), 409, 'entry-exists');
    const set = (await month.sets(id)).find((one) => one.organization.shortName === '武清区工信局');
    expect(set).toMatchObject({ status: 'not-started', owed: 1 });
    const planned = await month.period('2025-11');
    const early = clerk.post(`/api/reporting-periods/${planned.id}/entries`).send({ projectId: lead.id });
    expectProblem(await early, 409, 'period-not-open');
    expect(await month.sets(planned.id)).toEqual([]);
  });

  it('is nobody where there is no project: such a month can be locked', async () => {
    const { id } = await month.period('2024-03');
    await t.sql(`update project set deleted_at = now()`);
    answered(await month.step(id, 'open'));
    expect(await month.sets(id)).toEqual([]);
    answered(await month.step(id, 'close'));
    answered(await month.step(id, 'lock'));
  });
});
