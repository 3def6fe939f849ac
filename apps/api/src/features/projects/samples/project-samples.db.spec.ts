import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anEnterprise } from '../../../testing/an-enterprise.js';
import { aProject } from '../../../testing/a-project.js';
import { createTestApp, type TestApp, type Visitor } from '../../../testing/test-app.js';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import { type ProjectSampleDraft, ProjectSamples } from './project-samples.js';

const draft: ProjectSampleDraft = {
  name: '示例项目',
  type: 'introduced',
  chains: ['hydrogen'],
  regionCode: '130209',
  plans: [{ year: 2025, amount: '100' }],
  parties: [{ role: 'builder', name: '示例单位' }],
  actualStart: '2025-05-01',
  createdAt: '2025-02-01T00:00:00Z',
  stages: [
    { stage: 'signed', enteredOn: '2025-01-10' },
    { stage: 'planned-start', enteredOn: '2025-03-10' },
    { stage: 'under-construction', enteredOn: '2025-05-01' },
  ],
};

describe('sample projects', () => {
  let t: TestApp;
  let clerk: Visitor;
  let samples: ProjectSamples;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    clerk = await t.signedIn('clerk');
    samples = t.app.get(ProjectSamples);
  });
  afterAll(() => t.close());

  const inWork = <T>(work: () => Promise<T>) =>
    t.app.get(UnitOfWork).run({ actorId: null, origin: { kind: 'sample' }, requestId: null }, work);

  it('come with the stages that they have been through, are marked, and go together', async () => {
    expect(await samples.isEmpty()).toBe(true);
    const [first, second] = await inWork(() =>
      samples.insert([draft, { ...draft, name: '另一示例', code: '示例-0001' }]),
    );
    expect([first?.code, second?.code]).toEqual(['XM2025-0001', '示例-0001']);
    const { body } = await clerk.get(`/api/projects/${String(first?.id)}`).expect(200);
    expect(body).toMatchObject({
      isSample: true,
      stage: 'under-construction',
      stages: draft.stages.map((one) => ({ ...one, reason: null })),
      chains: [{ key: 'hydrogen' }],
      createdAt: '2025-02-01T00:00:00.000Z',
    });
    const enterprise = await anEnterprise().named('示例企业').savedBy(clerk);
    await t.sql('update enterprise set is_sample = true where id = $1', [enterprise.id]);
    const own = await aProject().withParty('builder', { enterpriseId: enterprise.id }).savedBy(clerk);
    expect(await samples.count()).toBe(2);
    await inWork(() => samples.remove());
    expect(await samples.count()).toBe(0);
    const left = await clerk.get('/api/projects').expect(200);
    expect(left.body.items).toMatchObject([{ id: own.id, builder: { id: null, name: '示例企业' } }]);
    expect(await samples.isEmpty()).toBe(false);
  });

  it('are refused as a whole when one of them names what nothing is known of', async () => {
    const wrong = { ...draft, chains: ['nowhere'] };
    await expect(inWork(() => samples.insert([draft, wrong]))).rejects.toThrow(/chains chain-unknown/);
    expect(await samples.count()).toBe(0);
  });
});
