import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anEnterprise } from '../../../testing/an-enterprise.js';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import { csv, ImportDesk } from '../../imports/testing/import-desk.js';
import { sheetLines } from '../../imports/testing/sheet-lines.js';

describe('what a list does not tell whoever brings it', () => {
  let t: TestApp;
  let desk: ImportDesk;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = new ImportDesk(t, await t.signedIn('clerk', 'tangshan-bureau'));
  });
  afterAll(() => t.close());
  beforeEach(() => t.sql('truncate enterprise cascade'));

  const beside = async (id: string) =>
    (await desk.visitor.get(`/api/enterprise-imports/${id}/rows/2/candidates`).expect(200)).body.items as {
      differs: string[];
    }[];

  it('one’s own is compared in clear', async () => {
    const { id: _, ...own } = await anEnterprise()
      .named('冀比示例有限公司')
      .withCode()
      .with({ contactPhone: '13811112222' })
      .savedBy(desk.visitor);
    const { id } = await desk.upload(
      csv(['企业名称', '统一社会信用代码', '联系电话'], [own.name, own.creditCode ?? '', '13899992222']),
    );
    expect((await beside(id))[0]?.differs).toEqual(['contactPhone']);
  });

  it('a column of several fields comes back in clear for who brought it', async () => {
    const { id } = await desk.upload(
      csv(['企业名称', '统一社会信用代码', '其他说明'], ['错码示例有限公司', 'X', '13877776666']),
    );
    await desk.readAgain(id, { columns: { 2: ['note', 'contactPhone'] } });
    const { lines } = await sheetLines(await desk.refused(id));
    expect(lines.map((line) => line['其他说明']?.text)).toEqual(['13877776666']);
  });

  it('to a colleague who sees the list the names of enterprises that only its importer was let in to', async () => {
    const beijing = await t.signedIn('reviewer', 'beijing-department');
    const secret = await anEnterprise()
      .named('京密示例储能有限公司')
      .inRegion('110108')
      .with({ confidentiality: 'internal' })
      .savedBy(beijing);
    await t.sql(
      `insert into record_invitation (kind, record_id, organization_id)
       select 'enterprise', $1, id from organization where key = 'tangshan-bureau'`,
      [secret.id],
    );
    const { id } = await desk.upload(csv(['企业名称', '备注'], ['京密示列储能有限公司', '好']));
    const own = await desk.rows(id);
    expect(own[0]?.problems).toMatchObject([{ code: 'similar-name', params: { name: '京密示例储能有限公司' } }]);
    const colleague = new ImportDesk(t, await t.signedIn('reviewer', 'hebei-department'));
    const rows = await colleague.rows(id);
    expect(rows).toMatchObject([{ decision: 'question', targetId: null, problems: [{ code: 'similar-name' }] }]);
    expect(JSON.stringify(rows)).not.toMatch(new RegExp(`京密示例|${secret.id}`));
    const { lines } = await sheetLines(await colleague.refused(id));
    expect(JSON.stringify(lines)).not.toContain('京密示例');
    const { body } = await colleague.visitor.get(`/api/enterprise-imports/${id}/problems`).expect(200);
    expect(JSON.stringify(body)).not.toContain('京密示例');
  });
});
