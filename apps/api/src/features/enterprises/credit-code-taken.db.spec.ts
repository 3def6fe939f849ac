import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCreditCode, anEnterprise } from '../../testing/an-enterprise.js';
import { expectProblem } from '../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';

describe('a credit code that another enterprise has', () => {
  let t: TestApp;
  let clerk: Visitor;

  beforeAll(async () => {
    t = await createTestApp();
    clerk = await t.signedIn('clerk');
  });
  afterAll(() => t.close());

  const holders = async (code: string) =>
    (await t.sql('select id from enterprise where credit_code = $1', [code])).length;

  it('is refused with the name of that enterprise', async () => {
    const holder = await anEnterprise().named('先来者有限公司').withCode().savedBy(clerk);
    const answer = await clerk.post('/api/enterprises').send(anEnterprise().withCode(holder.creditCode).body());
    const problem = expectProblem(answer, undefined, 'credit-code-taken');
    expect(problem.detail).toContain('先来者有限公司');
    expect(problem.errors).toMatchObject([
      { field: 'creditCode', code: 'credit-code-taken', params: { id: holder.id } },
    ]);
  });

  it('is refused when an existing one wants it', async () => {
    const holder = await anEnterprise().withCode().savedBy(clerk);
    const other = await anEnterprise().withCode().savedBy(clerk);
    const answer = await clerk
      .patch(`/api/enterprises/${other.id}`)
      .send({ version: 1, creditCode: holder.creditCode });
    expectProblem(answer, undefined, 'credit-code-taken');
    await clerk
      .patch(`/api/enterprises/${holder.id}`)
      .send({ version: 1, creditCode: holder.creditCode, note: 'x' })
      .expect(200);
  });

  it('goes to one of those who claim it at the same moment', async () => {
    for (let round = 0; round < 3; round++) {
      const code = aCreditCode();
      const answers = await Promise.all(
        [1, 2, 3, 4].map(() => clerk.post('/api/enterprises').send(anEnterprise().withCode(code).body())),
      );
      const [first, ...rest] = answers.sort((a, b) => a.status - b.status);
      expect(first?.status).toBe(201);
      for (const answer of rest) {
        const problem = expectProblem(answer, undefined, 'credit-code-taken');
        expect(problem.detail).toContain((first?.body as { name: string }).name);
      }
      expect(await holders(code)).toBe(1);
    }
  });

  it('is free again when its enterprise is in the bin', async () => {
    const gone = await anEnterprise().withCode().savedBy(clerk);
    await t.sql('update enterprise set deleted_at = now() where id = $1', [gone.id]);
    await anEnterprise().withCode(gone.creditCode).savedBy(clerk);
    expect(await holders(gone.creditCode ?? '')).toBe(2);
  });
});
