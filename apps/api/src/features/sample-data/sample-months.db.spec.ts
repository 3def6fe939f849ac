import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Jobs } from '../../foundation/jobs/jobs.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';
import { ReportingPeriodsService } from '../reporting-periods/index.js';
import { SampleDataService } from './sample-data.service.js';

interface Period {
  id: string;
  status: string;
  owed: number;
  filled: number;
  snapshot: object | null;
}

describe('the sample of projects, months and reports', () => {
  let t: TestApp;
  let admin: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    admin = await t.signedIn('industry-group');
    // The periods of this year are there already where the service has been started without the sample before.
    await t.app.get(ReportingPeriodsService).ensureAhead();
    await t.app.get(SampleDataService).loadOnce();
    await t.app.get(Jobs).runWaiting();
  }, 120_000);
  afterAll(() => t.close());

  /** What is listed and what is only counted: projects that are not signed yet are for their own province. */
  const total = async (register: string) => {
    const { total: listed, withheld } = (await admin.get(`/api/${register}`).query({ pageSize: 1 })).body;
    return Number(listed) + Number(withheld);
  };
  const periods = async () => (await admin.get('/api/reporting-periods')).body.items as Period[];

  it('holds sixty projects and forty blockers, marked, beside the enterprises', async () => {
    expect((await admin.get('/api/sample-data')).body).toEqual({
      present: true,
      enterprises: 300,
      platforms: 25,
      projects: 60,
      blockers: 40,
      relocations: 40,
    });
    expect(await total('projects')).toBe(60);
    expect(await total('blockers')).toBe(40);
  });

  it('holds fourteen months, all locked but the last, which some have not filled in yet', async () => {
    const filled = (await periods()).filter(({ owed }) => owed > 0);
    const [open, ...locked] = filled;
    expect(open?.status).toBe('open');
    expect(open?.filled).toBeGreaterThan(0);
    expect(open?.filled).toBeLessThan(open?.owed ?? 0);
    expect(locked.length).toBeGreaterThanOrEqual(12);
    for (const period of locked) {
      expect(period).toMatchObject({ status: 'locked', filled: period.owed, snapshot: expect.anything() });
    }
  });

  it('lets a newcomer open a finished report, and its figures down to the rows', async () => {
    const { body: list } = await admin.get('/api/monthly-reports').expect(200);
    expect(list.items[0]).toMatchObject({ status: 'draft', isSample: true, variant: 'internal' });
    const { body: report } = await admin.get(`/api/monthly-reports/${list.items[0].id as string}`).expect(200);
    const figure = (report.figures as { key: string; value: string; rows: string }[]).find(
      ({ key }) => key === 'all.projects',
    );
    const { body: rows } = await admin.get(figure?.rows ?? '').expect(200);
    expect(rows.total).toBe(Number(figure?.value));
    const { body: file } = await admin
      .get(`/api/monthly-reports/${list.items[0].id as string}/file`)
      .buffer()
      .expect(200);
    expect(file).toBeDefined();
  });

  it('fills the home page: what waits, who is missing, and the last month beside the one before', async () => {
    const { body } = await admin.get('/api/overview').expect(200);
    expect(body.waiting.length).toBeGreaterThan(0);
    expect(body.missing.length).toBeGreaterThan(0);
    expect(body.period).toMatchObject({ status: 'open' });
    expect(body.figures.items[0]).toMatchObject({ key: 'projects', value: expect.stringMatching(/^\d+$/) });
    expect(body.figures.items[0].previous).toMatch(/^\d+$/);
    expect(body.reports).toHaveLength(2);
  });

  it('goes with one action; what people entered stays, also where it named a sample record', async () => {
    const { body: enterprises } = await admin.get('/api/enterprises').query({ pageSize: 1 });
    const { body: projects } = await admin.get('/api/projects').query({ pageSize: 1, stage: 'under-construction' });
    const { body: own } = await admin
      .post('/api/projects')
      .send({
        name: '自建项目',
        type: 'introduced',
        regionCode: '130209',
        parties: [{ role: 'builder', enterpriseId: enterprises.items[0].id as string }],
      })
      .expect(201);
    const { body: blocker } = await admin
      .post('/api/blockers')
      .send({
        kind: 'missing-link',
        title: '自提堵点',
        level: 'province',
        raisedOn: '2026-01-05',
        projectIds: [own.id as string, projects.items[0].id as string],
      })
      .expect(201);
    const open = (await periods()).find(({ status }) => status === 'open');
    await admin.post(`/api/reporting-periods/${open?.id ?? ''}/entries`).send({ projectId: own.id as string });

    await admin.delete('/api/sample-data').expect(204);

    expect(await total('projects')).toBe(1);
    expect(await total('blockers')).toBe(1);
    expect(await total('enterprises')).toBe(0);
    const { body: kept } = await admin.get(`/api/projects/${own.id as string}`).expect(200);
    expect(kept.parties).toMatchObject([
      { role: 'builder', enterprise: null, name: enterprises.items[0].name as string },
    ]);
    const { body: stayed } = await admin.get(`/api/blockers/${blocker.id as string}`).expect(200);
    expect(stayed.projects).toMatchObject([{ id: own.id as string }]);
    expect((await admin.get('/api/monthly-reports')).body.total).toBe(0);
    for (const table of ['project', 'blocker', 'progress_entry', 'monthly_report', 'reporting_period']) {
      expect({ table, rows: await t.sql(`select 1 from ${table} where is_sample`) }).toEqual({ table, rows: [] });
    }
    // This year's months are there to go on with.
    expect((await periods()).some(({ status }) => status === 'planned')).toBe(true);
  });
});
