import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { aProject } from '../../testing/a-project.js';
import { expectProblem } from '../../testing/problem.js';
import { answered } from '../progress-entries/testing/a-month.js';
import { MonthDesk, valueOf } from './testing/month-desk.js';

describe('ordering, issuing and reading reports', () => {
  let desk: MonthDesk;
  let locked: string;

  beforeAll(async () => {
    desk = await MonthDesk.open();
    const built = aProject().inStage('under-construction').with({ stageOn: '2025-03-01' }).worth('10000');
    await desk.project(built.named('宝坻氢能项目').onChain('hydrogen').inRegion('120115').ownedBy('baodi-bureau'));
    await desk.project(
      built
        .named('廊坊机器人项目')
        .onChain('robotics')
        .with({ platformId: 'daxing-airport-economic-zone' })
        .inCluster('life-health')
        .inRegion('131000')
        .ownedBy('langfang-bureau'),
    );
    locked = await desk.locked('2025-03');
  });
  afterAll(() => desk.close());

  it('is refused for a month that is not locked, with the month and where it stands', async () => {
    const { id } = await desk.month.period('2025-04');
    const refused = async (status: string) => {
      const problem = expectProblem(await desk.order(id), 409, 'report-period-not-locked');
      expect(problem.detail).toBe(`2025年4月 当前为“${status}”，锁定后才能生成月报。`);
    };
    await refused('未开始');
    answered(await desk.month.step(id, 'open'));
    await refused('填报中');
    answered(await desk.month.step(id, 'close'));
    await refused('填报截止');
    expect(await desk.t.sql('select id from monthly_report where period_id = $1', [id])).toEqual([]);
  });

  it('is refused again while a locked month is open once more', async () => {
    const id = await desk.locked('2025-02');
    const report = await desk.report(id);
    answered(await desk.month.step(id, 'reopen', { reason: '补报' }));
    expectProblem(await desk.order(id), 409, 'report-period-not-locked');
    const { version } = await desk.show(report.id);
    const issue = () => desk.admin.post(`/api/monthly-reports/${report.id}/issue`).send({ version });
    expectProblem(await issue(), 409, 'report-not-issuable');
    // Locked once more, the draft still tells what was locked before.
    answered(await desk.month.step(id, 'close'));
    answered(await desk.month.step(id, 'lock'));
    expectProblem(await issue(), 409, 'report-not-issuable');
    expect(await desk.issue(await desk.report(id))).toMatchObject({ edition: 2, snapshot: { edition: 2 } });
  });

  it('is refused for a month, a scope or a variant that there is not', async () => {
    expectProblem(await desk.order(uuid()), 404, 'not-found');
    expectProblem(await desk.order(locked, { scope: { kind: 'chain', id: 'nothing' } }), 422, 'report-scope-unknown');
    expectProblem(await desk.order(locked, { scope: { kind: 'region', id: null } }), 422, 'report-scope-unknown');
    expectProblem(await desk.order(locked, { variant: 'public' as 'internal' }), 422);
    expectProblem(await desk.order('nothing'), 422);
  });

  it('tells of a region, a chain, a cluster or a platform alone', async () => {
    const scopes = [
      [{ kind: 'region', id: '120000' }, '天津市', '天津市产业链群协同月度进展（2025年3月）', '1'],
      [{ kind: 'region', id: '131000' }, '河北省廊坊市', '河北省廊坊市产业链群协同月度进展（2025年3月）', '1'],
      [{ kind: 'chain', id: 'hydrogen' }, '氢能', '京津冀氢能产业链协同月度进展（2025年3月）', '1'],
      [{ kind: 'cluster', id: 'life-health' }, '生命健康', '京津冀生命健康集群协同月度进展（2025年3月）', '1'],
    ] as const;
    const platform = await desk.report(locked, { scope: { kind: 'platform', id: 'daxing-airport-economic-zone' } });
    expect(platform.title).toBe('北京新机场临空经济区承接项目月度进展（2025年3月）');
    expect(valueOf(platform, 'all.projects')).toBe('1');
    for (const [scope, name, title, projects] of scopes) {
      const report = await desk.report(locked, { scope, variant: 'submission' });
      expect(report).toMatchObject({ status: 'draft', title, scope: { ...scope, name } });
      expect(valueOf(report, 'all.projects')).toBe(projects);
    }
  });

  it('counts editions by scope and variant, lists the newest first, and shows one month', async () => {
    const chain = { scope: { kind: 'chain', id: 'robotics' } } as const;
    const editions = [];
    for (const fields of [chain, chain, { ...chain, variant: 'submission' as const }]) {
      editions.push((await desk.report(locked, fields)).edition);
    }
    expect(editions).toEqual([1, 2, 1]);
    const { body } = await desk.clerk.get('/api/monthly-reports').query({ periodId: locked, pageSize: 2 }).expect(200);
    expect(body).toMatchObject({
      total: 8,
      items: [
        { variant: 'submission', edition: 1, scope: { name: '机器人' } },
        { variant: 'internal', edition: 2 },
      ],
    });
  });

  it('is issued once, on the version that was read; the edition before is superseded and the month published', async () => {
    const [first, second] = [await desk.report(locked), await desk.report(locked)];
    await desk.issue(first);
    const period = async () => (await desk.month.show(locked)).status;
    expect(await period()).toBe('published');
    expectProblem(
      await desk.admin.post(`/api/monthly-reports/${first.id}/issue`).send({ version: first.version + 1 }),
      409,
      'report-not-issuable',
    );
    const stale = await desk.admin
      .post(`/api/monthly-reports/${second.id}/issue`)
      .send({ version: second.version - 1 });
    expectProblem(stale, 409, 'stale-version');
    expect(await desk.issue(second)).toMatchObject({ status: 'issued', issuedAt: expect.any(String) });
    expect(await desk.show(first.id)).toMatchObject({ status: 'superseded', figures: first.figures });
    expect((await desk.show(second.id)).status).toBe('issued');
  });

  it('is issued by one of two who issue at the same moment', async () => {
    const { id, version } = await desk.report(locked, { scope: { kind: 'region', id: '110000' } });
    const issue = () => desk.admin.post(`/api/monthly-reports/${id}/issue`).send({ version });
    const answers = await Promise.all([issue(), issue()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('is not issued while somebody reopens its month: one of the two comes first', async () => {
    const id = await desk.locked('2025-01');
    for (let round = 0; round < 4; round += 1) {
      const report = await desk.report(id);
      const { version } = await desk.month.show(id);
      const [issued, reopened] = await Promise.all([
        desk.admin.post(`/api/monthly-reports/${report.id}/issue`).send({ version: report.version }),
        desk.admin.post(`/api/reporting-periods/${id}/reopen`).send({ version, reason: '更正' }),
      ]);
      expect([issued.status, reopened.status].sort()).toEqual([200, 409]);
      if (issued.status === 200) answered(await desk.month.step(id, 'reopen', { reason: '更正' }));
      answered(await desk.month.step(id, 'close'));
      answered(await desk.month.step(id, 'lock'));
    }
  });

  it('is read by everybody, ordered by clerks, issued by administrators', async () => {
    const viewer = await desk.t.signedIn('viewer');
    const { id, version } = await desk.report(locked);
    await viewer.get(`/api/monthly-reports/${id}`).expect(200);
    await viewer.get(`/api/monthly-reports/${id}/figures/all.projects`).expect(200);
    await viewer.get(`/api/monthly-reports/${id}/file`).expect(200);
    const body = { periodId: locked, scope: { kind: 'all' }, variant: 'internal' };
    expectProblem(await viewer.post('/api/monthly-reports').send(body), 403);
    for (const visitor of [viewer, desk.clerk])
      expectProblem(await visitor.post(`/api/monthly-reports/${id}/issue`).send({ version }), 403);
    for (const path of ['', `/${id}`, `/${id}/file`, `/${id}/figures/all.projects`])
      expectProblem(await desk.t.visitor().get(`/api/monthly-reports${path}`), 401);
    expectProblem(await viewer.get(`/api/monthly-reports/${uuid()}`), 404, 'not-found');
  });
});
