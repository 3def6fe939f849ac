import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { todayInShanghai } from '@lianqun/domain';
import { anEnterprise } from '../../testing/an-enterprise.js';
import { expectProblem, refusedFields } from '../../testing/problem.js';
import { createTestApp, type TestApp } from '../../testing/test-app.js';
import type { RelocationDetail } from './relocation-response.dto.js';
import { aRelocation, change, peopleOf, SIGNED } from './testing/a-relocation.js';

describe('logging a relocation', () => {
  let t: TestApp;
  let people: Awaited<ReturnType<typeof peopleOf>>;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    people = await peopleOf(t);
  });
  afterAll(() => t.close());

  const log = (fields: object) =>
    people.tangshan
      .post('/api/relocations')
      .send({ subject: 'manufacturing', subjectName: '某厂', ...SIGNED, ...fields });
  const rows = async () => (await t.sql<{ n: number }>('select count(*)::int as n from relocation'))[0]?.n;

  it('begins with an intent of today, which the two sides see and nobody else', async () => {
    const logged = await aRelocation(people.tangshan, { stageDays: {} });
    const today = todayInShanghai(new Date());
    expect(logged).toMatchObject({ stage: 'intent', stages: [{ stage: 'intent', enteredOn: today }], signedOn: null });
    await people.changping.get(`/api/relocations/${logged.id}`).expect(200);
    expectProblem(await people.tianjin.get(`/api/relocations/${logged.id}`), 404, 'not-found');
  });

  it('refuses what cannot be, each at its field with a sentence, and keeps nothing', async () => {
    const before = await rows();
    const unknown = '01990000-0000-7000-8000-000000000000';
    for (const [fields, refused] of [
      [{ subjectName: ' ' }, { enterpriseId: 'relocation-subject-required' }],
      [{ enterpriseId: unknown }, { enterpriseId: 'enterprise-unknown', subjectName: 'relocation-subject-twice' }],
      [{ subjectName: null, enterpriseId: 'x' }, { enterpriseId: 'enterprise-unknown' }],
      [{ subject: 'circus' }, { subject: 'must-be-one-of' }],
      [{ employees: -1 }, { employees: 'too-small' }],
      [{ vacatedArea: '12.345' }, { vacatedArea: 'must-be-decimal' }],
      [{ averageTaxes: '两千万' }, { averageTaxes: expect.any(String) }],
      [{ originRegionCode: '999999' }, { originRegionCode: 'region-unknown' }],
      [{ organizationId: '无此单位' }, { organizationId: 'organization-unknown' }],
      [{ platformId: '无此平台' }, { platformId: 'platform-unknown' }],
      [{ originOrganizationId: 'tangshan-bureau' }, { originOrganizationId: 'side-elsewhere' }],
      [{ sharingFrom: '2026-02-01', sharingUntil: '2026-01-01' }, { sharingUntil: 'sharing-until-before-from' }],
      [{ stageDays: { started: '2025-03-01' } }, { 'stageDays.started': 'stage-skipped' }],
      [
        { stageDays: { signed: '2025-03-01', 'business-registration': '2025-02-01' } },
        { 'stageDays.business-registration': 'stage-before-former' },
      ],
      [{ stageDays: { signed: '2099-01-01' } }, { 'stageDays.signed': 'date-in-future' }],
      [{ stageDays: { signed: '2025-03-01', terminated: '2025-04-01' } }, { terminationReason: 'reason-required' }],
    ] as const) {
      const answer = await log(fields);
      expect([fields, refusedFields(answer)]).toEqual([fields, refused]);
    }
    const nowhere = await people.group
      .post('/api/relocations')
      .send({ subject: 'hospital', subjectName: '某院', stageDays: {} });
    expect(refusedFields(nowhere)).toEqual({ regionCode: 'relocation-place-required' });
    expect(await rows()).toBe(before);
  });

  it('refuses a platform of another province than the destination, also when either changes', async () => {
    const [tianjin] = await t.sql<{ id: string; name: string }>(
      `select id, name from receiving_platform where region_id like '12%' order by key limit 1`,
    );
    const [hebei] = await t.sql<{ id: string }>(
      `select id from receiving_platform where region_id like '1302%' order by key limit 1`,
    );
    const answer = await log({ platformId: tianjin?.id });
    expect(refusedFields(answer)).toEqual({ platformId: 'platform-elsewhere' });
    expect(answer.body.errors[0].message).toContain('天津市');
    const logged = await aRelocation(people.tangshan, { platformId: hebei?.id ?? null });
    expect(logged.platform).toMatchObject({ id: hebei?.id });
    expect(refusedFields(await change(people.tangshan, logged, { platformId: tianjin?.id }))).toEqual({
      platformId: 'platform-elsewhere',
    });
    expect(refusedFields(await change(people.group, logged, { regionCode: '120116', organizationId: null }))).toEqual({
      platformId: 'platform-elsewhere',
    });
  });

  it('goes by the enterprise of the register, not by one in the bin', async () => {
    const kept = await anEnterprise().named('京示例轴承有限公司').inRegion('110114').savedBy(people.changping);
    const logged = await aRelocation(people.changping, { enterpriseId: kept.id, part: '生产线' });
    expect(logged).toMatchObject({ name: '京示例轴承有限公司', enterprise: { id: kept.id }, subjectName: null });
    const gone = await anEnterprise().named('京示例待删有限公司').inRegion('110114').savedBy(people.changping);
    await people.beijing.delete(`/api/enterprises/${gone.id}`).query({ version: 1 }).expect(204);
    expect(refusedFields(await log({ subjectName: null, enterpriseId: gone.id }))).toEqual({
      enterpriseId: 'enterprise-unknown',
    });
    const referred = await people.beijing.delete(`/api/enterprises/${kept.id}`).query({ version: 1 });
    expectProblem(referred, 409);
    expect(referred.body.referrers).toMatchObject([
      { kind: 'relocation', count: 1, named: [{ title: `${logged.code} 京示例轴承有限公司` }] },
    ]);
  });

  it('may be one of several moves of an enterprise, in parts; the same part twice is doubted, not refused', async () => {
    const enterprise = await anEnterprise().named('京示例家具有限公司').inRegion('110114').savedBy(people.changping);
    const first = await aRelocation(people.changping, { enterpriseId: enterprise.id, part: '生产线' });
    const other = await aRelocation(people.tangshan, { enterpriseId: enterprise.id, part: '研发中心' });
    expect(other.warnings).toEqual([]);
    const doubted = await aRelocation(people.tangshan, { enterpriseId: enterprise.id, part: '生产线' });
    expect(doubted.warnings).toMatchObject([
      { code: 'relocation-similar', message: expect.stringContaining(first.code) },
    ]);
    const { body } = await people.tianjin.get(`/api/relocations/${first.id}`).expect(200);
    expect((body as RelocationDetail).otherMoves.map(({ code, part }) => [code, part])).toEqual([
      [doubted.code, '生产线'],
      [other.code, '研发中心'],
    ]);
  });

  it('doubts more employees moved along than there were', async () => {
    const logged = await aRelocation(people.tangshan, { employees: 100, movedEmployees: 120 });
    expect(logged.warnings).toMatchObject([{ field: 'movedEmployees', code: 'moved-above-employees' }]);
  });

  it('takes the ledger’s columns of tax sharing', async () => {
    const sharing = {
      inTaxSharing: true,
      sharingFrom: '2025-01-01',
      sharingUntil: '2027-12-31',
      averageTaxes: '2500.5',
    };
    expect(await aRelocation(people.tangshan, sharing)).toMatchObject(sharing);
  });
});
