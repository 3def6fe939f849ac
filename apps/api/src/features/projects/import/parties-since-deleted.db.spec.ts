import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anEnterprise } from '../../../testing/an-enterprise.js';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import { csv, ImportDesk } from '../../imports/testing/import-desk.js';

const HEADER = ['项目名称', '项目类型', '建设单位', '建设地点'];
const PLACE = '河北省唐山市曹妃甸区';

describe('a party of a list of projects that leaves the register before the list is confirmed', () => {
  let t: TestApp;
  let desk: ImportDesk;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = new ImportDesk(t, await t.signedIn('clerk', 'tangshan-bureau'), '/api/project-imports');
  });
  afterAll(() => t.close());

  const known = (name: string) => anEnterprise().named(name).inRegion('130209').savedBy(desk.visitor);
  const parties = () =>
    t.sql<{ id: string | null; name: string | null }>(
      `select a.enterprise_id as id, coalesce(a.name, e.name) as name
         from project_party a join project p on p.id = a.project_id left join enterprise e on e.id = a.enterprise_id
        order by p.name`,
    );

  it('stays as the list names it, or is the enterprise that it was merged into', async () => {
    const gone = await known('将删示例有限公司');
    const merged = await known('将并示例有限公司');
    const kept = await known('留存示例有限公司');
    const { id } = await desk.upload(
      csv(
        HEADER,
        ['甲号示例生产线项目', '引进', '将删示例有限公司', PLACE],
        ['乙号示例生产线项目', '引进', '将并示例有限公司', PLACE],
      ),
    );
    await desk.visitor.delete(`/api/enterprises/${gone.id}`).query({ version: 1 }).expect(204);
    await desk.visitor
      .post(`/api/enterprises/${kept.id}/merge`)
      .send({ version: 1, otherId: merged.id, otherVersion: 1 })
      .expect(200);
    expect((await desk.commit(id)).result).toMatchObject({ inserted: 2 });
    expect(await parties()).toEqual([
      { id: kept.id, name: '留存示例有限公司' },
      { id: null, name: '将删示例有限公司' },
    ]);
  });

  it('that is no more than a text of the shape of an id is that text', async () => {
    const beijing = await t.signedIn('clerk', 'beijing-department');
    const secret = await anEnterprise()
      .named('京密示例有限公司')
      .inRegion('110108')
      .with({ confidentiality: 'internal' })
      .savedBy(beijing);
    const nothing = '01900000-0000-7000-8000-000000000000';
    await t.sql('truncate project cascade');
    const done = await desk.bringIn(
      csv(HEADER, ['丙号示例生产线项目', '引进', nothing, PLACE], ['丁号示例生产线项目', '引进', secret.id, PLACE]),
    );
    expect(done).toMatchObject({ status: 'committed', result: { inserted: 2 } });
    expect(await parties()).toEqual([
      { id: null, name: secret.id },
      { id: null, name: nothing },
    ]);
  });
});
