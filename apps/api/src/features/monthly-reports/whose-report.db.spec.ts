import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aProject } from '../../testing/a-project.js';
import { expectProblem } from '../../testing/problem.js';
import type { Visitor } from '../../testing/test-app.js';
import { answered } from '../progress-entries/testing/a-month.js';
import type { CreatedReport, ReportList, ReportResponse } from './monthly-report.dto.js';
import { MonthDesk } from './testing/month-desk.js';

describe('whose a report is', () => {
  let desk: MonthDesk;
  let hebei: Visitor;
  let tangshan: Visitor;
  let tianjin: Visitor;
  let office: Visitor;
  let periodId: string;

  beforeAll(async () => {
    desk = await MonthDesk.open();
    hebei = await desk.t.signedIn('reviewer', 'hebei-department');
    tangshan = await desk.t.signedIn('clerk', 'tangshan-bureau');
    tianjin = await desk.t.signedIn('reviewer', 'tianjin-department');
    office = await desk.t.signedIn('coordination-office', 'coordination-office');
    await desk.project(aProject().named('公开的项目').inRegion('120116').inStage('under-construction'));
    const internal = aProject().named('内部的项目').inRegion('130209').inStage('under-construction').worth('5000');
    await internal.with({ confidentiality: 'internal' }).savedBy(tangshan);
    periodId = await desk.locked('2026-03', {});
  });
  afterAll(() => desk.close());

  const order = (visitor: Visitor, scope: object, variant = 'internal') =>
    visitor.post('/api/monthly-reports').send({ periodId, scope, variant });
  const made = async (visitor: Visitor, scope: object, variant?: string) => {
    const { id } = answered<CreatedReport>(await order(visitor, scope, variant));
    await desk.runJobs();
    return id;
  };
  const list = async (visitor: Visitor) =>
    answered<ReportList>(await visitor.get('/api/monthly-reports').query({ pageSize: 100 }));

  it('is made on the own province by itself, and on everything as the edition that ranks nobody', async () => {
    const hebeiRegion = { kind: 'region', id: '130000' };
    expect((await order(hebei, hebeiRegion)).status).toBe(201);
    expect((await order(tangshan, { kind: 'region', id: '130209' })).status).toBe(201);
    for (const variant of ['internal', 'submission']) {
      expectProblem(await order(tianjin, hebeiRegion, variant), 403, 'report-out-of-scope');
    }
    for (const scope of [{ kind: 'all' }, { kind: 'chain', id: 'hydrogen' }]) {
      const refused = expectProblem(await order(hebei, scope), 403, 'report-out-of-scope');
      expect(refused.detail).toContain('报送版');
      expect((await order(hebei, scope, 'submission')).status).toBe(201);
      expect((await order(desk.admin, scope)).status).toBe(201);
    }
    expectProblem(await order(office, { kind: 'all' }, 'submission'), 403, 'forbidden');
    await desk.runJobs();
  });

  it('is a draft of the side that ordered it until it is issued', async () => {
    const id = await made(hebei, { kind: 'region', id: '130000' });
    const before = await list(tianjin);
    expect(before.items.map((one) => one.id)).not.toContain(id);
    expect(before.withheld).toBeGreaterThan(0);
    expect((await list(tangshan)).items.map((one) => one.id)).toContain(id);
    for (const other of [tianjin, office, desk.admin]) {
      for (const path of ['', '/figures/all.projects', '/file']) {
        expectProblem(await other.get(`/api/monthly-reports/${id}${path}`), 404, 'not-found');
      }
    }
    const report = answered<ReportResponse>(await hebei.get(`/api/monthly-reports/${id}`));
    expect(report).toMatchObject({ status: 'draft', abilities: { issue: false } });
    const issue = { version: report.version };
    expectProblem(await hebei.post(`/api/monthly-reports/${id}/issue`).send(issue), 403, 'forbidden');
    expectProblem(await desk.admin.post(`/api/monthly-reports/${id}/issue`).send(issue), 404, 'not-found');
  });

  it('is read by everybody once 产业组 has issued it, and names nothing that is not shared', async () => {
    const id = await made(desk.admin, { kind: 'all' });
    const draft = answered<ReportResponse>(await desk.admin.get(`/api/monthly-reports/${id}`));
    expect(draft.abilities).toEqual({ issue: true });
    await desk.issue(draft);
    for (const visitor of [tianjin, office, tangshan]) {
      const report = answered<ReportResponse>(await visitor.get(`/api/monthly-reports/${id}`));
      const text = JSON.stringify(report.document);
      expect(text).not.toContain('内部的项目');
      expect(text).toContain('另有1个未公开项目计入合计');
      const rows = answered<object>(await visitor.get(`/api/monthly-reports/${id}/figures/all.totalInvestment`));
      expect(rows).toMatchObject({ total: 2, withheld: 1, sum: '5000', items: [{ name: '公开的项目' }] });
    }
  });

  it('that was locked before anything was noted to be internal goes by what is so today', async () => {
    const id = await made(desk.admin, { kind: 'all' });
    await desk.t.sql(
      `update snapshot_row r set content = content - 'restricted' from monthly_report m
        where m.id = $1 and r.snapshot_id = m.snapshot_id`,
      [id],
    );
    const rows = answered<object>(await desk.admin.get(`/api/monthly-reports/${id}/figures/all.projects`));
    expect(rows).toMatchObject({ total: 2, withheld: 1, items: [{ name: '公开的项目' }] });
  });

  it('taken away as a file is noted', async () => {
    const id = await made(hebei, { kind: 'region', id: '130000' });
    await hebei.get(`/api/monthly-reports/${id}/file`).query({ format: 'html' }).expect(200);
    const events = await desk.t.sql<object>(
      `select kind, details from access_event where record_kind = 'monthly-report' and record_id = $1`,
      [id],
    );
    expect(events).toEqual([{ kind: 'download', details: { format: 'html' } }]);
  });
});
