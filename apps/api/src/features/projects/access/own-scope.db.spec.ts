import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCreditCode, anEnterprise } from '../../../testing/an-enterprise.js';
import { aProject } from '../../../testing/a-project.js';
import { expectProblem, refusedFields } from '../../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../../testing/test-app.js';
import { exportOf } from '../testing/export-of.js';
import { sheetLines } from '../../imports/testing/sheet-lines.js';
import type { ProjectResponse } from '../project-response.dto.js';
import { anEntry, aPeriod } from '../testing/months.js';

describe('who may log and change which project', () => {
  let t: TestApp;
  let tangshan: Visitor;
  let hebei: Visitor;
  let tianjin: Visitor;
  let group: Visitor;
  let office: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    tangshan = await t.signedIn('clerk', 'tangshan-bureau');
    hebei = await t.signedIn('reviewer', 'hebei-department');
    tianjin = await t.signedIn('reviewer', 'tianjin-department');
    group = await t.signedIn('industry-group', 'industry-group');
    office = await t.signedIn('coordination-office', 'coordination-office');
  });
  afterAll(() => t.close());

  const signed = () => aProject().inRegion('130209').inStage('signed');
  const fieldsOf = (answer: Parameters<typeof expectProblem>[0]) =>
    expectProblem(answer, 403, 'out-of-scope').errors?.map(({ field, code }) => `${field} ${code}`);
  const post = (visitor: Visitor, body: object) =>
    visitor.post('/api/projects').send({ ...aProject().body(), ...body });
  const abilities = async (visitor: Visitor, id: string) =>
    ((await visitor.get(`/api/projects/${id}`).expect(200)).body as ProjectResponse).abilities;

  it('all see a signed project, its own side and 产业组 change it', async () => {
    const { id } = await signed().savedBy(tangshan);
    expect(await abilities(tangshan, id)).toEqual({
      update: true,
      restrict: true,
      revealContacts: true,
      invite: false,
      delete: true,
    });
    expect(await abilities(hebei, id)).toMatchObject({ update: true, revealContacts: true });
    const nothing = { update: false, restrict: false, revealContacts: false, invite: false, delete: false };
    expect(await abilities(group, id)).toEqual({ ...nothing, update: true, delete: true });
    expect(await abilities(tianjin, id)).toEqual(nothing);
    expect(await abilities(office, id)).toEqual(nothing);
    const patch = (visitor: Visitor, version: number) =>
      visitor.patch(`/api/projects/${id}`).send({ version, note: 'x' });
    expectProblem(await office.patch(`/api/projects/${id}`).send({ version: 1 }), 403, 'forbidden');
    await patch(group, 1).expect(200);
    await hebei.patch(`/api/projects/${id}`).send({ version: 2, note: 'y' }).expect(200);
  });

  it('is refused before anything else is looked at', async () => {
    const { id } = await signed().savedBy(tangshan);
    for (const body of [
      { version: 1, note: 'x' },
      { version: 7, note: 'x' },
      { version: 1, name: '' },
    ]) {
      expectProblem(await tianjin.patch(`/api/projects/${id}`).send(body), 403, 'out-of-scope');
    }
    expect((await hebei.get(`/api/projects/${id}`).expect(200)).body).toMatchObject({ version: 1, note: null });
  });

  it('nobody logs a project for another province, or in the name of an organization that is not his', async () => {
    expect(fieldsOf(await post(tangshan, { regionCode: '120000' }))).toEqual(['regionCode not-in-own-scope']);
    expect(fieldsOf(await post(tianjin, { regionCode: '130209' }))).toEqual(['regionCode not-in-own-scope']);
    expect(fieldsOf(await post(tangshan, { regionCode: '130209', organizationId: 'tianjin-department' }))).toEqual([
      'organizationId not-in-own-scope',
    ]);
    expect(fieldsOf(await post(tangshan, { regionCode: '130209', organizationId: 'baoding-bureau' }))).toEqual([
      'organizationId not-in-own-scope',
    ]);
    await post(hebei, { regionCode: '130209', organizationId: 'baoding-bureau' }).expect(201);
    await post(group, { regionCode: '130209', organizationId: 'tangshan-bureau' }).expect(201);
    // Elsewhere is nobody's of the three: investors build there too.
    await post(tangshan, { regionCode: '310000' }).expect(201);
  });

  it('nobody moves a project to another province, or out of his own reach', async () => {
    const { id } = await signed().savedBy(tangshan);
    const patch = (visitor: Visitor, change: object) =>
      visitor.patch(`/api/projects/${id}`).send({ version: 1, ...change });
    expect(fieldsOf(await patch(tangshan, { regionCode: '110114' }))).toEqual(['regionCode not-in-own-scope']);
    expect(fieldsOf(await patch(tangshan, { organizationId: 'tianjin-department' }))).toEqual([
      'organizationId not-in-own-scope',
    ]);
    await patch(hebei, { regionCode: '130600', organizationId: 'baoding-bureau' }).expect(200);
    expectProblem(await tangshan.patch(`/api/projects/${id}`).send({ version: 2, note: 'x' }), 403, 'out-of-scope');
  });

  it('nobody names an enterprise that he does not see; it stays where it was named, without its name', async () => {
    const builder = await anEnterprise()
      .named('河北内部企业')
      .withCode(aCreditCode())
      .inRegion('130200')
      .savedBy(hebei);
    await hebei.patch(`/api/enterprises/${builder.id}`).send({ version: 1, confidentiality: 'internal' }).expect(200);
    const party = { role: 'builder' as const, enterpriseId: builder.id };
    const saved = await signed()
      .with({ parties: [party] })
      .savedBy(hebei);
    expect(saved).toMatchObject({ builder: { id: builder.id }, parties: [{ withheld: false }] });
    expect(refusedFields(await post(tianjin, { parties: [party] }))).toEqual({
      'parties.0.enterpriseId': 'enterprise-unknown',
    });
    const { body } = await group.get(`/api/projects/${saved.id}`).expect(200);
    expect(JSON.stringify(body)).not.toContain('河北内部企业');
    expect(JSON.stringify(body)).not.toContain(builder.creditCode);
    expect(body).toMatchObject({ builder: { id: null, name: '（内部记录）' }, parties: [{ withheld: true }] });
    const other = { role: 'investor', name: '某基金' };
    await group
      .patch(`/api/projects/${saved.id}`)
      .send({ version: 1, parties: [party, other] })
      .expect(200);
    for (const answer of [
      await tianjin.get(`/api/projects/${saved.id}/history`).expect(200),
      await tianjin.get('/api/projects').query({ q: saved.name }).expect(200),
    ]) {
      expect(JSON.stringify(answer.body)).not.toContain('河北内部企业');
    }
    const [line] = (await sheetLines(await exportOf(tianjin, { q: saved.name }))).lines;
    expect(line).toMatchObject({ 建设单位: { text: '（内部记录）' }, 统一社会信用代码: { text: '' } });
    expect((await hebei.get(`/api/projects/${saved.id}`).expect(200)).body.builder).toMatchObject({
      name: '河北内部企业',
    });
  });

  it('months that a province has not approved yet are its own', async () => {
    const { id } = await signed().savedBy(tangshan);
    const period = await aPeriod(t, '2026-03', 'closed');
    await anEntry(t, period, id, { monthlyInvestment: '12.5', imageProgress: '草稿进度' });
    const months = async (visitor: Visitor) =>
      ((await visitor.get(`/api/projects/${id}`).expect(200)).body as ProjectResponse).months.length;
    expect(await Promise.all([hebei, tianjin, group].map(months))).toEqual([1, 0, 0]);
    const line = async (visitor: Visitor) =>
      (await sheetLines(await exportOf(visitor))).lines.map((one) => one.形象进度?.text);
    expect(await line(hebei)).toContain('草稿进度');
    expect(await line(tianjin)).not.toContain('草稿进度');
    await t.sql(`update reporting_period set status = 'locked' where id = $1`, [period]);
    expect(await months(tianjin)).toBe(1);
    expect(await line(tianjin)).toContain('草稿进度');
  });
});
