import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBlocker, step, stepped } from './features/blockers/testing/a-blocker.js';
import { MonthDesk } from './features/monthly-reports/testing/month-desk.js';
import { anEnterprise } from './testing/an-enterprise.js';
import { aProject } from './testing/a-project.js';
import { expectProblem } from './testing/problem.js';
import { PASSWORD, type TestApp, type Visitor } from './testing/test-app.js';

/** Ways past the limits that were thought of one by one; the random ones are in no-way-around. */
describe('nobody gets round the limits', () => {
  let d: MonthDesk;
  let t: TestApp;
  let hebei: Visitor;
  let tangshan: Visitor;
  let binhai: Visitor;
  let tianjin: Visitor;
  let group: Visitor;

  const organization = async (key: string) =>
    (await t.sql<{ id: string }>('select id from organization where key = $1', [key]))[0]?.id;

  beforeAll(async () => {
    d = await MonthDesk.open();
    t = d.t;
    hebei = await t.signedIn('reviewer', 'hebei-department');
    tangshan = await t.signedIn('clerk', 'tangshan-bureau');
    binhai = await t.signedIn('clerk', 'binhai-bureau');
    tianjin = await t.signedIn('reviewer', 'tianjin-department');
    group = await t.signedIn('industry-group');
  });
  afterAll(() => d.close());

  it('by taking a blocker that one only deals with', async () => {
    const request = { step: 'request', leadOrganizationId: 'binhai-bureau', deadline: '2199-06-30' };
    const asked = await stepped(tangshan, await aBlocker(tangshan), request);
    for (const taken of [{ organizationId: 'binhai-bureau' }, { regionCode: '120116' }]) {
      const answer = await binhai.patch(`/api/blockers/${asked.id}`).send({ version: asked.version, ...taken });
      expectProblem(answer, 403, 'out-of-scope');
    }
    expectProblem(await step(binhai, asked, { step: 'extend', deadline: '2200-06-30', reason: '延' }), 403);
    await hebei.get(`/api/blockers/${asked.id}`).expect(200);
  });

  it('by publishing what one was only invited to see', async () => {
    const project = await aProject()
      .inRegion('130200')
      .inStage('signed')
      .with({ confidentiality: 'internal' })
      .savedBy(hebei);
    const invited = { organizationId: await organization('industry-group') };
    await hebei.post(`/api/records/project/${project.id}/invitations`).send(invited).expect(201);
    const answer = await group
      .patch(`/api/projects/${project.id}`)
      .send({ version: project.version, confidentiality: 'shared' });
    expect(answer.status).toBe(403);
    expect(answer.body.code).not.toBe('forbidden');
  });

  it('by letting others in before the password that somebody else set was changed', async () => {
    const account = await t.account('forced', ['reviewer'], { organizationKey: 'hebei-department' });
    const visitor = await t.signIn('forced');
    const lead = await aProject().inRegion('130200').inStage('lead').savedBy(visitor);
    await t.sql('update account set must_change_password = true where id = $1', [account]);
    const invited = { organizationId: await organization('tianjin-department') };
    const answer = await visitor.post(`/api/records/project/${lead.id}/invitations`).send(invited);
    expectProblem(answer, 403, 'password-change-required');
  });

  it('by reading amounts of a month that the other province has not approved, or names in a report', async () => {
    const builder = await anEnterprise()
      .named('河北机密企业有限公司')
      .inRegion('130200')
      .with({ confidentiality: 'internal' })
      .savedBy(hebei);
    const project = await aProject()
      .named('唐山甲项目')
      .inRegion('130200')
      .inStage('under-construction')
      .ownedBy('tangshan-bureau')
      .withParty('builder', { enterpriseId: builder.id })
      .savedBy(hebei);
    const { id } = await d.month.opened('2026-10');
    const entry = await d.month.entryOf(id, project.id);
    const typed = { version: entry.version, monthlyInvestment: '777', fundsInPlace: '50', imageProgress: '主体' };
    await hebei.patch(`/api/progress-entries/${entry.id}`).send(typed).expect(200);
    await d.month.step(id, 'close');
    const { body: seen } = await tianjin.get(`/api/projects/${project.id}`).expect(200);
    expect(seen).toMatchObject({ yearInvestment: '0', months: [] });

    await t.sql(`update entry_set set status = 'approved' where period_id = $1`, [id]);
    await d.month.step(id, 'lock');
    const order = { periodId: id, scope: { kind: 'all' }, variant: 'submission' };
    const { body: made } = await tianjin.post('/api/monthly-reports').send(order).expect(201);
    await d.runJobs();
    const { body: report } = await tianjin.get(`/api/monthly-reports/${String(made.id)}`).expect(200);
    const text = JSON.stringify(report);
    expect(text).toContain('唐山甲项目');
    expect(text).not.toContain('河北机密企业');
  });

  it('by importing guessed names: what one may not see is as new as what is not there', async () => {
    await anEnterprise()
      .named('河北另一机密有限公司')
      .inRegion('130200')
      .with({ confidentiality: 'internal' })
      .savedBy(hebei);
    const list = Buffer.from('企业名称\n河北另一机密有限公司\n没有这家企业有限公司\n');
    const { body } = await binhai.post('/api/enterprise-imports').attach('file', list, '猜.csv').expect(201);
    await d.runJobs();
    const { body: rows } = await binhai.get(`/api/enterprise-imports/${String(body.id)}/rows`).expect(200);
    expect(rows.items.map((row: { decision: string }) => row.decision)).toEqual(['new', 'new']);
    expect(rows.items[0].problems).toEqual(rows.items[1].problems);
  });

  it('by confirming what a colleague previewed who reaches further', async () => {
    await t.sql('delete from leading_term');
    await t.sql(
      `insert into leading_term (id, organization_id, starts_on, ends_on) values (gen_random_uuid(), $1, '2020-01-01', '2199-01-01')`,
      [await organization('hebei-department')],
    );
    const leading = await t.signedIn('industry-group', 'hebei-department');
    const clerk = await t.signedIn('clerk', 'hebei-department');
    const list = Buffer.from('项目名称,项目类型,建设地点,阶段\n滨海越界项目,引进,天津市滨海新区,签约\n');
    const { body } = await leading.post('/api/project-imports').attach('file', list, '越界.csv').expect(201);
    await d.runJobs();
    await clerk.post(`/api/project-imports/${String(body.id)}/commit`);
    await d.runJobs();
    expect(await t.sql(`select id from project where name = '滨海越界项目'`)).toEqual([]);
  });

  it('by a token after the password was reset', async () => {
    const id = await t.account('tokened', ['reviewer'], { organizationKey: 'hebei-department' });
    const visitor = await t.signIn('tokened');
    const wanted = {
      name: '取数',
      permissions: ['project.read'],
      expiresOn: new Date(Date.now() + 9e9).toISOString().slice(0, 10),
    };
    const { body: made } = await visitor.post('/api/api-tokens').send(wanted).expect(201);
    const ask = () =>
      t
        .visitor()
        .get('/api/projects')
        .set('Authorization', `Bearer ${String(made.token)}`);
    await ask().expect(200);
    const administrator = await t.signedIn('system-administrator');
    const { body: reset } = await administrator.post(`/api/accounts/${id}/password`).send({}).expect(200);
    const again = t.visitor();
    const initial = reset.initialPassword as string;
    await again.post('/api/session').send({ username: 'tokened', password: initial }).expect(201);
    await again
      .put('/api/session/password')
      .send({ currentPassword: initial, newPassword: `${PASSWORD} neu 7` })
      .expect(204);
    await ask().expect(401);
  });

  it('by guessing a contact detail until a conflict goes away', async () => {
    const enterprise = await anEnterprise().inRegion('130200').with({ contactPhone: '13812345678' }).savedBy(tangshan);
    const guess = async (contactPhone: string) =>
      (await group.patch(`/api/enterprises/${enterprise.id}`).send({ version: 99, contactPhone })).body.conflicts.map(
        ({ field }: { field: string }) => field,
      );
    expect(await guess('13812345678')).toEqual(await guess('13812340000'));
  });
});
