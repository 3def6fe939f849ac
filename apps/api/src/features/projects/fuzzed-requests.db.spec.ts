import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROJECT_FIELDS, PROJECT_STAGES } from '@lianqun/domain';
import fc from 'fast-check';
import { aProject } from '../../testing/a-project.js';
import { anyQuery, anyScalar, anyValue, fuzzRuns, PATIENCE } from '../../testing/any-value.js';
import { expectProblem } from '../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';
import type { SavedProject } from './project-response.dto.js';

const FIELDS = [...PROJECT_FIELDS.filter((field) => field !== 'code'), 'stageOn', 'stageReason', 'version'];

const some = (value: fc.Arbitrary<unknown>) => fc.oneof(value, anyScalar());

const member = () =>
  fc.oneof(
    anyScalar(),
    fc.record({ year: some(fc.integer({ min: 2020, max: 2030 })), amount: anyScalar() }, { requiredKeys: [] }),
    fc.record({ month: some(fc.constantFrom('2026-01', '2026-13')), amount: anyScalar() }, { requiredKeys: [] }),
    fc.record(
      { role: some(fc.constantFrom('builder', 'partner')), enterpriseId: anyScalar(), name: anyScalar() },
      { requiredKeys: [] },
    ),
    fc.record(
      { id: anyScalar(), name: anyScalar(), plannedOn: anyScalar(), actualOn: anyScalar() },
      { requiredKeys: [] },
    ),
  );

const body = () => {
  const value = fc.oneof(anyValue(member()), fc.constantFrom(...PROJECT_STAGES));
  return fc.dictionary(fc.constantFrom(...FIELDS), value, { minKeys: 1, maxKeys: 5 });
};

describe('whatever is sent about projects', () => {
  let t: TestApp;
  let clerk: Visitor;
  let saved: SavedProject;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    clerk = await t.signedIn('clerk');
    saved = await aProject().savedBy(clerk);
  });
  afterAll(() => t.close());

  it(
    'makes a project that can be read, or is refused as a problem',
    async () => {
      await fc.assert(
        fc.asyncProperty(body(), async (fields) => {
          const { version: _, stageReason: __, ...rest } = fields;
          const answer = await clerk.post('/api/projects').send({ name: '随机项目', type: 'introduced', ...rest });
          if (answer.status === 201) await clerk.get(`/api/projects/${(answer.body as SavedProject).id}`).expect(200);
          else expectProblem(answer);
        }),
        fuzzRuns(120),
      );
    },
    PATIENCE,
  );

  it(
    'changes a project or is refused, and never half',
    async () => {
      await fc.assert(
        fc.asyncProperty(body(), async (fields) => {
          const before = (await clerk.get(`/api/projects/${saved.id}`).expect(200)).body as SavedProject;
          const answer = await clerk.patch(`/api/projects/${saved.id}`).send({ version: before.version, ...fields });
          const after = (await clerk.get(`/api/projects/${saved.id}`).expect(200)).body as SavedProject;
          if (answer.status === 200) expect(after.version - before.version).toBeLessThanOrEqual(1);
          else {
            expectProblem(answer);
            expect(after).toEqual(before);
          }
          await clerk.get(`/api/projects/${saved.id}/history?pageSize=3`).expect(200);
        }),
        fuzzRuns(60),
      );
    },
    PATIENCE,
  );

  it(
    'is a list or a refusal, for any query',
    async () => {
      const names = ['q', 'page', 'pageSize', 'sort', 'regionCode', 'chainId', 'platformId', 'organizationId', 'year'];
      const query = anyQuery(names, ['1', '50', '2026', 'name', '-code', '130000', 'jqr', '机器', 'hydrogen', '\0']);
      await fc.assert(
        fc.asyncProperty(query, async (text) => {
          const answer = await clerk.get(`/api/projects?${text}`);
          if (answer.status === 200)
            expect(answer.body.total).toBeGreaterThanOrEqual(answer.body.items.length as number);
          else expectProblem(answer);
        }),
        fuzzRuns(120),
      );
    },
    PATIENCE,
  );
});
