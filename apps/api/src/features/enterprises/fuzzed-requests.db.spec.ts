import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anEnterprise } from '../../testing/an-enterprise.js';
import { expectProblem } from '../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';
import type { SavedEnterprise } from './enterprise.dto.js';

const FIELDS = [
  ...['name', 'formerNames', 'creditCode', 'registrationNo', 'regionCode', 'address', 'legalRepresentative'],
  ...['establishedOn', 'registeredCapital', 'enterpriseType', 'registrationStatus', 'industryCode', 'chains', 'links'],
  ...['clusters', 'platformId', 'tags', 'mainProducts', 'employees', 'years', 'contactName', 'contactPhone'],
  ...['contactEmail', 'source', 'note', 'extra', 'version'],
];

/** Any text, half surrogates and NUL included. */
const text = () =>
  fc.string({
    unit: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 1 }),
      fc.nat(0xffff).map((n) => String.fromCharCode(n)),
    ),
    maxLength: 12,
  });
const scalar = () =>
  fc.oneof(
    text(),
    fc.constantFrom(
      '',
      ' ',
      '0',
      '-1',
      '1e5',
      '1,000.5',
      '2020-01-01',
      '130200',
      'hydrogen',
      '氢能',
      '𠮷',
      '\0',
      '\ud800',
      '%',
      "'",
      '{}',
      'null',
    ),
    fc.constantFrom(null, true, false, 0, -0, -1, 1, 1.5, 2023, 2 ** 31, 2 ** 53, 1e21, 1e-7),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
const member = () =>
  fc.oneof(
    scalar(),
    fc.record(
      { kind: fc.oneof(fc.constantFrom('lead', 'listed'), scalar()), level: scalar(), year: scalar() },
      { requiredKeys: [] },
    ),
    fc.record(
      { year: fc.oneof(fc.constantFrom(2022, 2023), scalar()), revenue: scalar(), tax: scalar() },
      { requiredKeys: [] },
    ),
    fc.array(scalar(), { maxLength: 2 }),
  );
const value = () =>
  fc.oneof(scalar(), fc.array(member(), { maxLength: 3 }), fc.dictionary(text(), member(), { maxKeys: 3 }));
const body = () => fc.dictionary(fc.constantFrom(...FIELDS), value(), { minKeys: 1, maxKeys: 5 });

const PATIENCE = 600_000;

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

  // The same requests each time, so that a build is not a lottery; LIANQUN_FUZZ_RUNS=5000 looks further, and anew.
  const deeper = Number(process.env.LIANQUN_FUZZ_RUNS ?? 0);
  const runs = { numRuns: deeper || 120, endOnFailure: true, ...(!deeper && { seed: 20261122 }) };

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
        runs,
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
        { ...runs, numRuns: deeper || 60 },
      );
    },
    PATIENCE,
  );

  it(
    'is a list or a refusal, for any query',
    async () => {
      const name = fc.oneof(
        fc.constantFrom('q', 'page', 'pageSize', 'sort', 'regionCode', 'chainId', 'tagKind'),
        text(),
      );
      const query = fc.array(
        fc.tuple(name, fc.oneof(text(), fc.constantFrom('1', '50', 'name', '-name', '130000', 'jqr', '机器', '\0'))),
        { maxLength: 4 },
      );
      const encode = (one: string) => encodeURIComponent(one.toWellFormed());
      await fc.assert(
        fc.asyncProperty(query, async (pairs) => {
          const answer = await clerk.get(
            `/api/enterprises?${pairs.map(([key, one]) => `${encode(key)}=${encode(one)}`).join('&')}`,
          );
          if (answer.status === 200)
            expect(answer.body.total).toBeGreaterThanOrEqual(answer.body.items.length as number);
          else expectProblem(answer);
        }),
        runs,
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
      { ...runs, numRuns: 25 },
    );
  });
});
