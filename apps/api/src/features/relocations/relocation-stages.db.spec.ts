import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { todayInShanghai } from '@lianqun/domain';
import { expectProblem, refusedFields } from '../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';
import type { RelocationDetail } from './relocation-response.dto.js';
import { aRelocation, back, change, enter, peopleOf } from './testing/a-relocation.js';

const today = () => todayInShanghai(new Date());
const tomorrow = () => todayInShanghai(new Date(Date.now() + 86_400_000));
const lineOf = ({ stages }: Pick<RelocationDetail, 'stages'>) =>
  stages.map(({ stage, enteredOn }) => `${stage} ${enteredOn}`);

describe('stages of a relocation', () => {
  let t: TestApp;
  let people: Awaited<ReturnType<typeof peopleOf>>;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    people = await peopleOf(t);
  });
  afterAll(() => t.close());

  const show = async (visitor: Visitor, { id }: { id: string }) =>
    (await visitor.get(`/api/relocations/${id}`).expect(200)).body as RelocationDetail;
  const entered = async (visitor: Visitor, now: RelocationDetail, stage: string, enteredOn: string) => {
    const answer = await enter(visitor, now, { stage, enteredOn });
    expect([answer.status, answer.body.detail]).toEqual([200, undefined]);
    return answer.body as RelocationDetail;
  };

  it('are recorded one after the other by both sides; building and producing only where it happens', async () => {
    let now: RelocationDetail = await aRelocation(people.tangshan);
    expect(now.allowedStages).toEqual([
      { stage: 'business-registration', needsReason: false },
      { stage: 'terminated', needsReason: true },
    ]);
    now = await entered(people.changping, now, 'business-registration', '2025-04-01');
    now = await entered(people.tangshan, now, 'tax-registration', '2025-04-01');
    expect(await show(people.changping, now)).toMatchObject({
      allowedStages: [{ stage: 'terminated' }],
      otherStages: ['started'],
    });
    const foreign = await enter(people.changping, now, { stage: 'started', enteredOn: '2025-05-01' });
    expect(expectProblem(foreign, 403, 'stage-of-other-side').detail).toBe(
      '“开工”由迁入方登记，本单位不能登记或退回。',
    );
    now = await entered(people.tangshan, now, 'started', '2025-05-01');
    now = await entered(people.hebei, now, 'in-production', '2026-01-05');
    now = await entered(people.tangshan, now, 'full-production', today());
    expect(lineOf(now)).toEqual([
      'intent 2025-01-10',
      'signed 2025-03-01',
      'business-registration 2025-04-01',
      'tax-registration 2025-04-01',
      'started 2025-05-01',
      'in-production 2026-01-05',
      `full-production ${today()}`,
    ]);
    expect(now).toMatchObject({ stage: 'full-production', version: 6, allowedStages: [{ stage: 'terminated' }] });
  });

  it('that are skipped, dated before the former or in the future are refused at their field, and nothing is kept', async () => {
    const now = await aRelocation(people.tangshan);
    const skipped = await enter(people.tangshan, now, { stage: 'started', enteredOn: today() });
    expect(refusedFields(skipped)).toEqual({ stage: 'stage-skipped' });
    expect(skipped.body.errors[0].message).toContain('跳过了“工商变更、税务变更”');
    const next = { stage: 'business-registration' };
    const early = await enter(people.tangshan, now, { ...next, enteredOn: '2025-02-28' });
    expect(refusedFields(early)).toEqual({ enteredOn: 'stage-before-former' });
    expect(early.body.errors[0].message).toBe(
      '“工商变更”的日期（2025-02-28）早于上一阶段“签约”的日期（2025-03-01），请核对。',
    );
    const future = await enter(people.tangshan, now, { ...next, enteredOn: tomorrow() });
    expect(refusedFields(future)).toEqual({ enteredOn: 'date-in-future' });
    const nonsense = await enter(people.tangshan, now, { ...next, enteredOn: '2025-02-30' });
    expect(refusedFields(nonsense)).toEqual({ enteredOn: 'not-a-date' });
    expect(refusedFields(await enter(people.tangshan, now, { stage: 'signed' }))).toEqual({ stage: 'stage-not-next' });
    expect(refusedFields(await enter(people.tangshan, now, { stage: 'terminated' }))).toEqual({
      reason: 'reason-required',
    });
    expectProblem(await enter(people.tianjin, now, next), 403, 'out-of-scope');
    expect(await show(people.tangshan, now)).toMatchObject({ version: 1, stage: 'signed' });
    expect(lineOf(await show(people.tangshan, now))).toHaveLength(2);
  });

  it('end with 终止 and a reason, from where either side may go back with another', async () => {
    const logged = await aRelocation(people.tangshan);
    const ended = (await enter(people.changping, logged, { stage: 'terminated', reason: '企业放弃' }).expect(200))
      .body as RelocationDetail;
    expect(ended).toMatchObject({ stage: 'terminated', allowedStages: [], abilities: { back: true } });
    expect(refusedFields(await back(people.tangshan, ended, ' '))).toEqual({ reason: 'reason-required' });
    const again = (await back(people.tangshan, ended, '企业重新选址').expect(200)).body as RelocationDetail;
    expect(again).toMatchObject({ stage: 'signed', version: 3 });
    expect(again.stageRecords.at(-1)).toMatchObject({
      ...{ stage: 'terminated', reason: '企业放弃', withdrawalReason: '企业重新选址' },
      withdrawnByName: expect.stringMatching(/^clerk-/),
    });
    // What was taken back can be entered anew.
    await entered(people.tangshan, again, 'business-registration', '2025-06-01');
    const { items } = (await people.hebei.get(`/api/relocations/${logged.id}/history`).expect(200)).body;
    expect(items[1].changes).toEqual(
      expect.arrayContaining([
        { field: 'stage', before: 'terminated', after: 'signed' },
        {
          field: 'stages',
          before: { stage: 'terminated' },
          after: { stage: 'terminated', withdrawalReason: '企业重新选址' },
        },
      ]),
    );
  });

  it('are taken back by the side that records them, down to the first', async () => {
    const logged = await aRelocation(people.tangshan, {
      stageDays: {
        ...{ signed: '2025-03-01', 'business-registration': '2025-04-01' },
        ...{ 'tax-registration': '2025-05-01', started: '2025-06-01' },
      },
    });
    expect((await show(people.changping, logged)).abilities.back).toBe(false);
    expectProblem(await back(people.changping, logged), 403, 'stage-of-other-side');
    let now = logged as RelocationDetail;
    for (const visitor of [people.tangshan, people.changping, people.beijing])
      now = (await back(visitor, now).expect(200)).body as RelocationDetail;
    expect(now).toMatchObject({ stage: 'signed', abilities: { back: false } });
    expect(refusedFields(await back(people.tangshan, now))).toEqual({ stage: 'stage-is-first' });
  });

  it('moved by two people at once are moved once; the other is told', async () => {
    for (let round = 0; round < 5; round++) {
      const logged = await aRelocation(people.tangshan);
      const move = { stage: 'business-registration', enteredOn: '2025-04-01' };
      const answers = await Promise.all([
        enter(people.tangshan, logged, move),
        enter(people.changping, logged, { ...move, enteredOn: '2025-04-02' }),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const lost = answers.find(({ status }) => status === 409);
      if (lost) expectProblem(lost, 409, 'stale-version');
      expect(lost?.body.current).toMatchObject({ version: 2, stage: 'business-registration' });
      const [count] = await t.sql<{ n: number }>(
        `select count(*)::int as n from relocation_stage where relocation_id = $1`,
        [logged.id],
      );
      expect(count?.n).toBe(3);
    }
  });

  it('are dated anew, and added, with the record: for the import of ledgers', async () => {
    const logged = await aRelocation(people.tangshan);
    const changed = (
      await change(people.tangshan, logged, {
        stageDays: { signed: '2025-03-05', 'business-registration': '2025-04-01', 'tax-registration': '2025-04-10' },
      }).expect(200)
    ).body as RelocationDetail;
    expect(lineOf(changed).slice(1)).toEqual([
      'signed 2025-03-05',
      'business-registration 2025-04-01',
      'tax-registration 2025-04-10',
    ]);
    const patch = async (visitor: Visitor, stageDays: object) => change(visitor, changed, { stageDays });
    expect(refusedFields(await patch(people.tangshan, { started: '2025-04-09' }))).toEqual({
      'stageDays.started': 'stage-before-former',
    });
    expect(refusedFields(await patch(people.tangshan, { 'full-production': today() }))).toEqual({
      'stageDays.full-production': 'stage-skipped',
    });
    expect(refusedFields(await patch(people.tangshan, { signed: null, tomorrow: '2025-01-01' }))).toEqual({
      'stageDays.signed': 'required',
      'stageDays.tomorrow': 'not-allowed',
    });
    const foreign = await patch(people.changping, { started: '2025-05-01' });
    expectProblem(foreign, 403, 'stage-of-other-side');
    expect((await show(people.tangshan, changed)).version).toBe(2);
  });

  const notices = async (visitor: Visitor, { id }: { id: string }) => {
    const { items } = (await visitor.get('/api/notifications').expect(200)).body as {
      items: { kind: string; link: string; params: { stage: string; takenBack?: string } }[];
    };
    return items
      .filter(({ kind, link }) => kind === 'relocation-moved' && link === `/relocations/${id}`)
      .map(({ params }) => (params.takenBack === undefined ? params.stage : `${params.stage}: ${params.takenBack}`));
  };

  it('are told to the other side when they are entered', async () => {
    const logged = await aRelocation(people.tangshan, { originOrganizationId: 'changping-bureau' });
    await enter(people.tangshan, logged, { stage: 'business-registration', enteredOn: '2025-04-01' }).expect(200);
    expect(await notices(people.changping, logged)).toEqual(['business-registration', 'signed']);
    for (const visitor of [people.tangshan, people.tianjin, people.group])
      expect(await notices(visitor, logged)).toEqual([]);
    // Without a named organization it is the department of the province.
    const unnamed = await aRelocation(people.changping);
    expect(unnamed.organization).toBeNull();
    expect(await notices(people.hebei, unnamed)).toEqual(['signed']);
  });

  it('are told to the other side when they are taken back, with the reason', async () => {
    const logged = await aRelocation(people.tangshan, { originOrganizationId: 'changping-bureau' });
    await back(people.changping, logged, '协议未盖章').expect(200);
    expect(await notices(people.tangshan, logged)).toEqual(['signed: 协议未盖章']);
    expect(await notices(people.changping, logged)).toEqual(['signed']);
    await enter(people.changping, { ...logged, version: 2 }, { stage: 'signed', enteredOn: '2025-03-02' }).expect(200);
    await back(people.tangshan, { ...logged, version: 3 }, '日期有误').expect(200);
    expect(await notices(people.changping, logged)).toEqual(['signed: 日期有误', 'signed']);
  });
});
