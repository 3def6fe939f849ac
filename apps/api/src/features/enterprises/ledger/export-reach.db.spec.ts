import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anEnterprise } from '../../../testing/an-enterprise.js';
import { fetched } from '../../../testing/fetched.js';
import { createTestApp, type TestApp, type Visitor } from '../../../testing/test-app.js';
import { Jobs } from '../../../foundation/jobs/jobs.js';
import { sheetLines } from '../../imports/testing/sheet-lines.js';

const DIRECT = '/api/enterprises/export';
const URL = '/api/enterprise-exports';

describe('who takes what of 企业台账 along', () => {
  let t: TestApp;
  let hebei: Visitor;
  let beijing: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    await t.account('hebei', ['clerk'], { organizationKey: 'hebei-department' });
    await t.account('beijing', ['clerk'], { organizationKey: 'beijing-department' });
    hebei = await t.signIn('hebei');
    beijing = await t.signIn('beijing');
    const inHebei = anEnterprise().inRegion('130209').with({ contactName: '张三丰', contactPhone: '13812345678' });
    await inHebei.named('冀示例有限公司').savedBy(hebei);
    await inHebei.named('冀内部示例有限公司').with({ confidentiality: 'internal' }).savedBy(hebei);
    await anEnterprise().named('京示例有限公司').inRegion('110000').with({ contactName: '李四光' }).savedBy(beijing);
  });
  afterAll(() => t.close());

  const rows = (bytes: Buffer) =>
    sheetLines(bytes).then(({ lines }) => lines.map((line) => [line.企业名称?.text, line.联系人?.text]));
  const direct = async (visitor: Visitor, query: object = {}) => rows(await fetched(visitor, DIRECT, query));
  const ordered = async (visitor: Visitor, body: object = {}): Promise<string> => {
    const { id } = (await visitor.post(URL).send(body).expect(202)).body as { id: string };
    return id;
  };
  const work = () => t.app.get(Jobs).runWaiting();
  const file = (visitor: Visitor, id: string) => visitor.get(`${URL}/${id}/file`);

  it('is what each may see; contact details in clear are of the own side alone, and only where they are asked for', async () => {
    expect(await direct(hebei)).toEqual([
      ['冀内部示例有限公司', '张**'],
      ['冀示例有限公司', '张**'],
      ['京示例有限公司', '李**'],
    ]);
    expect(await direct(hebei, { contacts: 'reveal' })).toEqual([
      ['冀内部示例有限公司', '张三丰'],
      ['冀示例有限公司', '张三丰'],
      ['京示例有限公司', '李**'],
    ]);
    expect(await direct(beijing, { contacts: 'reveal' })).toEqual([
      ['冀示例有限公司', '张**'],
      ['京示例有限公司', '李四光'],
    ]);
    const viewer = await t.signedIn('viewer', 'hebei-department');
    expect(await direct(viewer, { contacts: 'reveal', q: '冀' })).toContainEqual(['冀示例有限公司', '张**']);
  });

  it('is the same in the background', async () => {
    const id = await ordered(beijing, { contacts: 'reveal' });
    await work();
    expect(await rows(await fetched(beijing, `${URL}/${id}/file`))).toEqual([
      ['冀示例有限公司', '张**'],
      ['京示例有限公司', '李四光'],
    ]);
  });

  it('is asked again when the file is written: by what the account holds then, and no more than it held', async () => {
    await t.account('moving', ['clerk'], { organizationKey: 'hebei-department' });
    const moving = await t.signIn('moving');
    const disabled = await ordered(moving);
    await t.sql(`update account set disabled_at = now() where username = 'moving'`);
    await work();
    await t.sql(`update account set disabled_at = null where username = 'moving'`);
    expect((await moving.get(`${URL}/${disabled}`).expect(200)).body).toMatchObject({
      status: 'failed',
      problem: { code: 'export-not-allowed', message: expect.stringContaining('停用') },
    });
    const moved = await ordered(moving);
    await t.sql(`update account set organization_id = (select id from organization where key = 'beijing-department')
                  where username = 'moving'`);
    await work();
    expect((await rows(await fetched(moving, `${URL}/${moved}/file`))).map(([name]) => name)).toEqual([
      '冀示例有限公司',
      '京示例有限公司',
    ]);
  });

  it('is asked again when the file is fetched', async () => {
    await t.account('fetching', ['clerk'], { organizationKey: 'hebei-department' });
    const fetching = await t.signIn('fetching');
    const masked = await ordered(fetching);
    const clear = await ordered(fetching, { contacts: 'reveal', filter: { q: '京示例' } });
    await work();
    await work();
    await file(fetching, masked).expect(200);
    await file(fetching, clear).expect(200);
    await t.sql(`update account set organization_id = (select id from organization where key = 'tianjin-department')
                  where username = 'fetching'`);
    for (const id of [masked, clear]) {
      expect((await file(fetching, id).expect(409)).body).toMatchObject({ code: 'export-outdated' });
    }
    await t.sql(`update account set organization_id = (select id from organization where key = 'hebei-department'),
                                    roles = '{viewer}' where username = 'fetching'`);
    await file(fetching, masked).expect(200);
    await file(fetching, clear).expect(403);
    await t.sql(`update account set roles = '{auditor}' where username = 'fetching'`);
    await file(fetching, masked).expect(403);
  });

  it('is no longer there when a record in it was withdrawn', async () => {
    const id = await ordered(beijing, { filter: { q: '冀示例' } });
    await work();
    await file(beijing, id).expect(200);
    await t.sql(`update enterprise set confidentiality = 'internal' where name = '冀示例有限公司'`);
    await file(beijing, id).expect(409);
  });
});
