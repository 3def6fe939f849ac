import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Jobs } from '../../../foundation/jobs/jobs.js';
import { aCreditCode } from '../../../testing/an-enterprise.js';
import { createTestApp, type TestApp, type Visitor } from '../../../testing/test-app.js';

/** Three good rows, one of them twice, and one without a name. */
const LIST = [
  '企业名称,统一社会信用代码,所在地,注册资本（万元）',
  `唐山导入一号有限公司,${aCreditCode(9001)},河北省唐山市,1200.5`,
  `天津导入二号有限公司,${aCreditCode(9002)},天津市,`,
  `唐山导入一号有限公司,${aCreditCode(9001)},河北省唐山市,1200.5`,
  `,${aCreditCode(9003)},北京市,1`,
].join('\n');

describe('a list from upload to register', () => {
  let t: TestApp;
  let clerk: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    clerk = await t.signedIn('clerk');
  });
  afterAll(() => t.close());

  const upload = async () => {
    const { body } = await clerk
      .post('/api/enterprise-imports')
      .attach('file', Buffer.from(LIST), '名单.csv')
      .expect(201);
    await t.app.get(Jobs).runWaiting();
    return `/api/enterprise-imports/${body.id as string}`;
  };

  it('is previewed, committed in the name of who did it, and is unchanged the second time', async () => {
    const batch = await upload();
    expect((await clerk.get(batch).expect(200)).body).toMatchObject({
      status: 'ready',
      fileName: '名单.csv',
      counts: { new: 2, update: 0, unchanged: 0, duplicate: 1, question: 0, refused: 1 },
    });
    expect((await clerk.get('/api/enterprises')).body.total).toBe(0);

    await clerk.post(`${batch}/commit`).expect(202);
    await t.app.get(Jobs).runWaiting();
    expect((await clerk.get(batch)).body).toMatchObject({ status: 'committed', result: { inserted: 2, updated: 0 } });

    const { body } = await clerk.get('/api/enterprises').query({ q: '导入一号' }).expect(200);
    expect(body).toMatchObject({ total: 1, items: [{ registeredCapital: '1200.5', regionName: '河北省唐山市' }] });
    const history = await clerk.get(`/api/enterprises/${body.items[0].id as string}/history`).expect(200);
    expect(history.body.items).toMatchObject([
      { operation: 'insert', actorName: 'clerk-1', origin: { kind: 'import', fileName: '名单.csv', rowNumber: 2 } },
    ]);

    const again = await upload();
    expect((await clerk.get(again)).body.counts).toMatchObject({
      new: 0,
      update: 0,
      unchanged: 2,
      duplicate: 1,
      refused: 1,
    });
  });
});
