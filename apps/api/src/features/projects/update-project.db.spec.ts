import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { todayInShanghai } from '@lianqun/domain';
import { aProject } from '../../testing/a-project.js';
import { expectProblem, refusedFields } from '../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';
import type { ProjectResponse, SavedProject } from './project-response.dto.js';
import { anEntry, aPeriod } from './testing/months.js';

const today = todayInShanghai(new Date());

describe('changing a project', () => {
  let t: TestApp;
  let clerk: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    clerk = await t.signedIn('clerk');
  });
  afterAll(() => t.close());

  const patch = (id: string, body: object) => clerk.patch(`/api/projects/${id}`).send(body);
  const show = async (id: string) => (await clerk.get(`/api/projects/${id}`).expect(200)).body as ProjectResponse;
  const history = async (id: string) =>
    (await clerk.get(`/api/projects/${id}/history`).expect(200)).body.items as {
      actorName: string;
      changes: { field: string; before: unknown; after: unknown }[];
    }[];

  it('changes what is named and leaves the rest; the history says it in the words of the ledger', async () => {
    const { id } = await aProject()
      .named('改前名称')
      .onChain('hydrogen')
      .builtBy('甲单位')
      .planned(2026, '100')
      .savedBy(clerk);
    const { body } = await patch(id, {
      version: 1,
      name: '改后名称',
      regionCode: '130209',
      chains: ['robotics'],
      plans: [{ year: 2026, amount: 150 }],
      parties: [{ role: 'builder', name: '乙单位' }],
    }).expect(200);
    expect(body).toMatchObject({ version: 2, name: '改后名称', type: 'introduced', builder: { name: '乙单位' } });
    const [newest] = await history(id);
    expect(newest?.changes).toEqual(
      expect.arrayContaining([
        { field: 'name', before: '改前名称', after: '改后名称' },
        { field: 'regionCode', before: null, after: '河北省唐山市曹妃甸区' },
        { field: 'chains', before: '氢能', after: null },
        { field: 'chains', before: null, after: '机器人' },
        { field: 'plans', before: { year: 2026, amount: '100' }, after: { year: 2026, amount: '150' } },
        { field: 'parties', before: { role: 'builder', name: '甲单位' }, after: null },
        { field: 'parties', before: null, after: { role: 'builder', name: '乙单位' } },
      ]),
    );
    expect(newest?.changes).toHaveLength(7);
  });

  it('writes nothing where nothing differs', async () => {
    const saved = await aProject()
      .builtBy('甲单位')
      .with({ milestones: [{ name: '封顶', plannedOn: '2026-01-31' }] })
      .savedBy(clerk);
    const { milestones, parties } = saved;
    const same = {
      version: 1,
      name: ` ${saved.name} `,
      milestones: milestones.map(({ name, plannedOn }) => ({ name, plannedOn })),
      parties: parties.map(({ role, name }) => ({ role, name })),
    };
    expect((await patch(saved.id, same).expect(200)).body).toMatchObject({ version: 1, milestones });
    expect(await history(saved.id)).toHaveLength(1);
  });

  it('keeps the identity of a milestone that is moved or reached', async () => {
    const saved = await aProject()
      .with({ milestones: [{ name: '封顶', plannedOn: '2026-01-31' }, { name: '验收' }] })
      .savedBy(clerk);
    const [first] = saved.milestones;
    const changed = [{ id: first?.id, name: '主体封顶', plannedOn: '2026-02-28', actualOn: '2026-03-01' }];
    const { body } = await patch(saved.id, { version: 1, milestones: changed }).expect(200);
    expect(body.milestones).toEqual(changed);
  });

  describe('its stage', () => {
    it('moves one step at a time, as a dated transition', async () => {
      const { id } = await aProject().inStage('planned-start').with({ stageOn: '2025-01-10' }).savedBy(clerk);
      const { body } = await patch(id, { version: 1, stage: 'under-construction', actualStart: '2025-03-01' }).expect(
        200,
      );
      expect(body).toMatchObject({
        stage: 'under-construction',
        stages: [
          { stage: 'planned-start', enteredOn: '2025-01-10' },
          { stage: 'under-construction', enteredOn: '2025-03-01', reason: null },
        ],
      });
    });

    it('never enters a stage before the one that it comes from', async () => {
      const { id } = await aProject().inStage('planned-start').savedBy(clerk);
      const move = { version: 1, stage: 'under-construction', actualStart: '2025-03-01' };
      expect(refusedFields(await patch(id, { ...move, stageOn: '2025-03-01' }))).toEqual({ stageOn: 'date-too-early' });
      expect((await patch(id, move).expect(200)).body.stages.at(-1)).toMatchObject({ enteredOn: today });
    });

    it.each([
      [
        'a stage is skipped',
        'signed',
        { stage: 'under-construction', actualStart: '2025-01-01' },
        { stage: 'stage-skipped' },
      ],
      ['a step back has no reason', 'signed', { stage: 'negotiating' }, { stageReason: 'stage-needs-reason' }],
      ['termination has no reason', 'lead', { stage: 'terminated' }, { stageReason: 'stage-needs-reason' }],
      ['在建 has no start', 'planned-start', { stage: 'under-construction' }, { actualStart: 'stage-needs-date' }],
      ['投产 has no date', 'completed', { stage: 'in-production' }, { actualProduction: 'stage-needs-date' }],
      [
        'the date that the stage needs is emptied',
        'completed',
        { actualCompletion: null },
        { actualCompletion: 'stage-needs-date' },
      ],
    ] as const)('is refused where %s', async (_, stage, change, expected) => {
      const { id } = await aProject().inStage(stage).savedBy(clerk);
      expect(refusedFields(await patch(id, { version: 1, ...change }))).toEqual(expected);
      expect(await show(id)).toMatchObject({ version: 1, stage });
    });

    it('names what was skipped', async () => {
      const { id } = await aProject().inStage('lead').savedBy(clerk);
      const { errors } = expectProblem(await patch(id, { version: 1, stage: 'signed' }), 422);
      expect(errors?.[0]?.message).toMatch(/“线索”到“签约”.*“在谈”/);
    });

    it('comes back from 终止 to where it stood, with a reason', async () => {
      const { id } = await aProject().inStage('signed').savedBy(clerk);
      await patch(id, { version: 1, stage: 'terminated', stageReason: '资金中断' }).expect(200);
      expect((await show(id)).allowedStages).toEqual([{ stage: 'signed', needsReason: true, needsDate: null }]);
      expect(refusedFields(await patch(id, { version: 2, stage: 'lead', stageReason: '恢复' }))).toEqual({
        stage: 'stage-resume-elsewhere',
      });
      const { body } = await patch(id, { version: 2, stage: 'signed', stageReason: '资金落实' }).expect(200);
      expect(body.stages.map(({ reason }: { reason: string | null }) => reason)).toEqual([
        null,
        '资金中断',
        '资金落实',
      ]);
      const [newest] = await history(id);
      expect(newest?.changes).toEqual(
        expect.arrayContaining([
          { field: 'stage', before: 'terminated', after: 'signed' },
          { field: 'stages', before: null, after: { stage: 'signed', enteredOn: today, reason: '资金落实' } },
        ]),
      );
    });

    it('is moved once when two move it at the same time: the second is shown both', async () => {
      const { id } = await aProject().inStage('lead').savedBy(clerk);
      const other = await t.signedIn('clerk');
      const answers = await Promise.all([
        patch(id, { version: 1, stage: 'negotiating' }),
        other.patch(`/api/projects/${id}`).send({ version: 1, stage: 'terminated', stageReason: '放弃' }),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const [won, lost] = [...answers].sort((a, b) => a.status - b.status);
      const { stage } = won?.body as SavedProject;
      expect(lost?.body).toMatchObject({
        code: 'stale-version',
        current: { id, version: 2, stage },
        conflicts: [{ field: 'stage', theirs: stage }],
      });
      expect((await show(id)).stages).toHaveLength(2);
    });
  });

  it('refuses what does not fit together at the field that is wrong, though another one was changed', async () => {
    const { id } = await aProject()
      .with({ plannedStart: '2026-01-01', plannedCompletion: '2026-06-30' })
      .savedBy(clerk);
    expect(refusedFields(await patch(id, { version: 1, plannedStart: '2026-07-01' }))).toEqual({
      plannedCompletion: 'completion-before-start',
    });
  });

  it('refuses opening amounts of months that were filled in already', async () => {
    const { id } = await aProject().savedBy(clerk);
    await anEntry(t, await aPeriod(t, '2026-01', 'locked'), id, { monthlyInvestment: '1' });
    expect(refusedFields(await patch(id, { version: 1, openingMonth: '2026-01' }))).toEqual({
      openingMonth: 'opening-after-entries',
    });
    await patch(id, { version: 1, openingMonth: '2025-12' }).expect(200);
  });

  it('is for those who may', async () => {
    const { id } = await aProject().savedBy(clerk);
    const viewer = await t.signedIn('viewer');
    expectProblem(await viewer.patch(`/api/projects/${id}`).send({ version: 1, name: '不许' }), 403, 'forbidden');
    expect((await viewer.get(`/api/projects/${id}`).expect(200)).body.abilities).toMatchObject({ update: false });
    expectProblem(await patch('01900000-0000-7000-8000-000000000000', { version: 1 }), 404);
  });
});
