import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aProject } from '../../testing/a-project.js';
import { anEnterprise } from '../../testing/an-enterprise.js';
import { expectProblem, refusedFields } from '../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';
import { aPlatform } from './testing/a-platform.js';

describe('receiving platforms in the recycle bin', () => {
  let t: TestApp;
  let clerk: Visitor;
  let reviewer: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    clerk = await t.signedIn('clerk', 'tangshan-bureau');
    reviewer = await t.signedIn('reviewer', 'hebei-department');
  });
  afterAll(() => t.close());

  const platform = (name: string) => aPlatform(clerk, { name, regionCode: '130209' });
  const remove = (kind: string, { id, version }: { id: string; version: number }) =>
    clerk.delete(`/api/${kind}/${id}`).query({ version });

  it('do not go while an enterprise or a project stands on them, and are chosen by nobody afterwards', async () => {
    const place = await platform('回收示例产业园');
    const enterprise = await anEnterprise().named('入园示例有限公司').with({ platformId: place.id }).savedBy(clerk);
    const project = await aProject()
      .named('入园示例项目')
      .inStage('signed')
      .with({ platformId: place.id })
      .savedBy(clerk);
    const { detail } = expectProblem(await remove('platforms', place), 409, 'record-referred-to');
    expect(detail).toMatch(/2 条记录.*入园示例有限公司.*入园示例项目|2 条记录.*入园示例项目.*入园示例有限公司/);
    await clerk.patch(`/api/projects/${project.id}`).send({ version: project.version, platformId: null }).expect(200);
    await remove('enterprises', enterprise).expect(204);
    await remove('platforms', place).expect(204);
    for (const platformId of [place.id, '回收示例产业园']) {
      const answer = await clerk.patch(`/api/projects/${project.id}`).send({ version: 2, platformId });
      expect(refusedFields(answer)).toEqual({ platformId: 'platform-unknown' });
    }
    // What stood on it comes back after it.
    const restored = () => clerk.post(`/api/enterprise-bin/${enterprise.id}/restore`);
    expect(expectProblem(await restored(), 409, 'restore-refers-to-bin').detail).toContain('回收示例产业园');
    await clerk.post(`/api/platform-bin/${place.id}/restore`).expect(200);
    await restored().expect(200);
  });

  it('are chosen by nobody who is just doing so', async () => {
    for (let round = 0; round < 5; round++) {
      const place = await platform(`同时示例产业园${String(round)}`);
      const enterprise = await anEnterprise().inRegion('130209').savedBy(clerk);
      await Promise.all([
        remove('platforms', place),
        reviewer.patch(`/api/enterprises/${enterprise.id}`).send({ version: 1, platformId: place.id }),
        reviewer.post('/api/projects').send(aProject().inRegion('130209').with({ platformId: place.id }).body()),
      ]);
      const dangling = await t.sql(
        `select p.name from receiving_platform p where p.deleted_at is not null
            and (exists (select from enterprise e where e.platform_id = p.id)
                 or exists (select from project e where e.platform_id = p.id)) and p.id = $1`,
        [place.id],
      );
      expect(dangling).toEqual([]);
    }
  });
});
