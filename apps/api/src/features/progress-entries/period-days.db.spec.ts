import { todayInShanghai } from '@lianqun/domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expectProblem, refusedFields } from '../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';
import { ReportingPeriodsService } from '../reporting-periods/index.js';
import { answered, Month } from './testing/a-month.js';

describe('the periods of a year and their days', () => {
  let t: TestApp;
  let admin: Visitor;
  let month: Month;

  beforeAll(async () => {
    t = await createTestApp();
    admin = await t.signedIn('industry-group');
    month = await Month.of(t);
  });
  afterAll(() => t.close());

  const year = Number(todayInShanghai(new Date()).slice(0, 4));
  const list = async (of: number) =>
    (await admin.get(`/api/reporting-periods?year=${String(of)}`).expect(200)).body.items;

  it('are there for this year from the start, as the year before was made', async () => {
    await t.app.get(ReportingPeriodsService).ensureAhead();
    expect(await list(year)).toHaveLength(12);
    await t.app.get(ReportingPeriodsService).ensureAhead();
    expect(await list(year)).toHaveLength(12);
    await t.sql('delete from reporting_period');
    await admin
      .post('/api/reporting-periods')
      .send({ year: year - 1, januaryAndFebruaryTogether: true })
      .expect(201);
    await t.app.get(ReportingPeriodsService).ensureAhead();
    const periods = await list(year);
    expect(periods).toHaveLength(11);
    expect(periods.at(-1)).toMatchObject({ firstMonth: `${String(year)}-01`, lastMonth: `${String(year)}-02` });
  });

  it('are newest first, each with its label and what can be done', async () => {
    const made = await month.period('2028-10');
    expect(made).toMatchObject({
      ...{ label: '2028年10月', status: 'planned', daysLeft: null, owed: 0, snapshot: null },
      ...{ opensOn: '2028-10-25', closesOn: '2028-11-05', cutoffOn: '2028-10-31' },
      allowedSteps: [{ step: 'open', reason: null }],
    });
    const months = (await list(2028)).map(({ firstMonth }: { firstMonth: string }) => firstMonth);
    expect(months).toEqual([...months].sort().reverse());
  });

  it('can be moved until the period is locked', async () => {
    const { id, version } = await month.period('2029-01');
    const patch = (body: object) => admin.patch(`/api/reporting-periods/${id}`).send({ version, ...body });
    expect(refusedFields(await patch({ closesOn: '2029-01-01' }))).toEqual({ closesOn: 'period-days-out-of-order' });
    expect(refusedFields(await patch({ closesOn: '2029-02-30', opensOn: null }))).toEqual({
      closesOn: 'not-a-date',
      opensOn: 'required',
    });
    const moved = await patch({ closesOn: '2029年2月8日' }).expect(200);
    expect(moved.body).toMatchObject({ version: 2, closesOn: '2029-02-08', opensOn: '2029-01-25' });
    const stale = await patch({ closesOn: '2029-02-09' });
    expectProblem(stale, 409, 'stale-version');
    expect(stale.body.conflicts).toEqual([{ field: 'closesOn', yours: '2029-02-09', theirs: '2029-02-08' }]);
    for (const step of ['open', 'close', 'lock'] as const) answered(await month.step(id, step));
    expectProblem(await patch({ version: 5, closesOn: '2029-02-10' }), 409, 'period-locked');
  });

  it('refuses a year that can be none', async () => {
    const make = (body: object) => admin.post('/api/reporting-periods').send(body);
    expect(refusedFields(await make({ year: 1999, januaryAndFebruaryTogether: false }))).toEqual({ year: 'too-small' });
    expect(refusedFields(await make({ year: 2027 }))).toEqual({ januaryAndFebruaryTogether: 'must-be-boolean' });
    expectProblem(await admin.get('/api/reporting-periods?year=x'), 422, 'validation-failed');
  });
});
