import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anEnterprise } from '../../testing/an-enterprise.js';
import { anyQuery, anyScalar, anyValue, fuzzRuns, PATIENCE } from '../../testing/any-value.js';
import { expectProblem } from '../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';
import type { SavedEnterprise } from './enterprise.dto.js';

const FIELDS = [
  ...['name', 'formerNames', 'creditCode', 'registrationNo', 'regionCode', 'address', 'legalRepresentative'],
  ...['establishedOn', 'registeredCapital', 'enterpriseType', 'registrationStatus', 'industryCode', 'chains', 'links'],
  ...['clusters', 'platformId', 'tags', 'mainProducts', 'employees', 'years', 'contactName', 'contactPhone'],
  ...['contactEmail', 'source', 'note', 'extra', 'version'],
];

const member = () =>
  fc.oneof(
    anyScalar(),
    fc.record(
      { kind: fc.oneof(fc.constantFrom('lead', 'listed'), anyScalar()), level: anyScalar(), year: anyScalar() },
      { requiredKeys: [] },
    ),
    fc.record(
      { year: fc.oneof(fc.constantFrom(2022, 2023), anyScalar()), revenue: anyScalar(), tax: anyScalar() },
      { requiredKeys: [] },
    ),
    fc.array(anyScalar(), { maxLength: 2 }),
  );
const body = () => fc.dictionary(fc.constantFrom(...FIELDS), anyValue(member()), { minKeys: 1, maxKeys: 5 });

describe('whatever is sent about enterprises', () => {
  let t: TestApp;
  let clerk: Visitor;
  let saved: SavedEnterprise;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    clerk = await t.signedIn('clerk');
    saved = await anEnterprise().withCode().savedBy(clerk);
  });
  afterAll(() => t.close());

  it(
    'makes an enterprise that can be read, or is refused as a problem',
    async () => {
      await fc.assert(
        fc.asyncProperty(body(), async (fields) => {
          const { version: _, ...rest } = fields;
          const answer = await clerk.post('/api/enterprises').send({ name: '随机有限公司', ...rest });
          if (answer.status === 201)
            await clerk.get(`/api/enterprises/${(answer.body as SavedEnterprise).id}`).expect(200);
          else expectProblem(answer);
        }),
        fuzzRuns(120),
      );
    },
    PATIENCE,
  );

  it(
    'changes an enterprise or is refused, and never half',
    async () => {
      await fc.assert(
        fc.asyncProperty(body(), async (fields) => {
          const before = (await clerk.get(`/api/enterprises/${saved.id}`).expect(200)).body as SavedEnterprise;
          const answer = await clerk.patch(`/api/enterprises/${saved.id}`).send({ version: before.version, ...fields });
          const after = (await clerk.get(`/api/enterprises/${saved.id}`).expect(200)).body as SavedEnterprise;
          if (answer.status === 200) expect(after.version - before.version).toBeLessThanOrEqual(1);
          else {
            expectProblem(answer);
            expect(after).toEqual(before);
          }
          await clerk.get(`/api/enterprises/${saved.id}/history?pageSize=3`).expect(200);
        }),
        fuzzRuns(60),
      );
    },
    PATIENCE,
  );

  it(
    'is a list or a refusal, for any query',
    async () => {
      const query = anyQuery(
        ['q', 'page', 'pageSize', 'sort', 'regionCode', 'chainId', 'tagKind'],
        ['1', '50', 'name', '-name', '130000', 'jqr', '机器', '\0'],
      );
      await fc.assert(
        fc.asyncProperty(query, async (text) => {
          const answer = await clerk.get(`/api/enterprises?${text}`);
          if (answer.status === 200)
            expect(answer.body.total).toBeGreaterThanOrEqual(answer.body.items.length as number);
          else expectProblem(answer);
        }),
        fuzzRuns(120),
      );
    },
    PATIENCE,
  );

  it('finds each enterprise by any piece of its name', async () => {
    const name = '唐山曹妃甸智能机器人（集团）有限公司';
    const { id } = await anEnterprise().named(name).withCode().savedBy(clerk);
    const letters = Array.from(name);
    const piece = fc
      .tuple(fc.nat(letters.length - 1), fc.integer({ min: 1, max: 6 }))
      .map(([at, size]) => letters.slice(at, at + size).join(''));
    await fc.assert(
      fc.asyncProperty(piece, async (q) => {
        const { body: found } = await clerk.get('/api/enterprises').query({ q, pageSize: 200 }).expect(200);
        expect((found.items as { id: string }[]).map((one) => one.id)).toContain(id);
      }),
      { ...fuzzRuns(25), numRuns: 25 },
    );
  });
});
