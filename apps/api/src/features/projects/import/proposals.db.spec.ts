import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aProject } from '../../../testing/a-project.js';
import { expectProblem } from '../../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../../testing/test-app.js';
import { csv, ImportDesk } from '../../imports/testing/import-desk.js';

const PROPOSALS = '/api/project-proposals';

interface Shown {
  id: string;
  recordVersion: number;
  changes: { key: string; values: { field: string; before: unknown; after: unknown }[] }[];
}

/** What a list of 天津 says of a project of 唐山, as 唐山 takes it over. */
describe('a ledger that names projects of others', () => {
  let t: TestApp;
  let tianjin: ImportDesk;
  let tangshan: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    tianjin = new ImportDesk(t, await t.signedIn('reviewer', 'tianjin-department'), '/api/project-imports');
    tangshan = await t.signedIn('clerk', 'tangshan-bureau');
  });
  afterAll(() => t.close());

  const openOnes = async () =>
    (await tangshan.get(PROPOSALS).query({ status: 'open' }).expect(200)).body.items as Shown[];

  it('is carried out as the form would: plans by year, parties by role, and the rest as it was', async () => {
    const project = await aProject()
      .named('唐山签约项目')
      .inRegion('130209')
      .inStage('signed')
      .worth('5000')
      .planned(2025, '100')
      .builtBy('原建设单位')
      .withParty('investor', { name: '原投资方' })
      .savedBy(tangshan);
    await tianjin.bringIn(
      csv(
        ['项目编码', '项目名称', '投资方', '建设单位', '2026年计划投资（万元）', '责任人', '备注'],
        [project.code, '唐山签约项目', '新投资方', '新建设单位', '300', '王五', '进展顺利'],
      ),
    );
    const [proposal] = await openOnes();
    const fields = Object.fromEntries(
      (proposal?.changes ?? []).flatMap(({ values }) =>
        values.map(({ field, before, after }) => [field, [before, after]]),
      ),
    );
    expect(fields).toEqual({
      investor: [['原投资方'], ['原投资方', '新投资方']],
      builder: [['原建设单位'], ['新建设单位']],
      'plan:2026': [null, '300'],
      responsiblePerson: [null, '王*'],
      note: [null, '进展顺利'],
    });
    await tangshan
      .post(`${PROPOSALS}/${proposal?.id ?? ''}/accept`)
      .send({ version: 1, recordVersion: 1, keys: ['investor', 'builder', 'plans', 'responsiblePerson'] })
      .expect(200);
    const { body } = await tangshan.get(`/api/projects/${project.id}`).expect(200);
    expect(body).toMatchObject({
      ...{ version: 2, stage: 'signed', note: null, responsiblePerson: '王*' },
      plans: [
        { year: 2025, amount: '100' },
        { year: 2026, amount: '300' },
      ],
    });
    const parties = (body as { parties: { role: string; name: string }[] }).parties;
    expect(parties.map(({ role, name }) => `${role} ${name}`).sort()).toEqual([
      'builder 新建设单位',
      'investor 原投资方',
      'investor 新投资方',
    ]);
  });

  it('is refused, with the reasons of the form, where the project does not allow it', async () => {
    const project = await aProject()
      .named('唐山小项目')
      .inRegion('130209')
      .inStage('signed')
      .worth('1000')
      .savedBy(tangshan);
    await tianjin.bringIn(csv(['项目编码', '项目名称', '2026年计划投资（万元）'], [project.code, '唐山小项目', '900']));
    await tangshan.patch(`/api/projects/${project.id}`).send({ version: 1, totalInvestment: '500' }).expect(200);
    const [proposal] = await openOnes();
    const accepted = await tangshan
      .post(`${PROPOSALS}/${proposal?.id ?? ''}/accept`)
      .send({ version: 1, recordVersion: proposal?.recordVersion });
    expectProblem(accepted, 422, 'validation-failed');
    expect(await openOnes()).toHaveLength(1);
    expect((await tangshan.get(`/api/projects/${project.id}`)).body).toMatchObject({ version: 2, plans: [] });
  });
});
