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
});
