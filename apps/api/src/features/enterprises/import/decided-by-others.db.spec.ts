import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import { csv, ImportDesk } from '../../imports/testing/import-desk.js';

describe('a list that several people decide about', () => {
  let t: TestApp;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
  });
  afterAll(() => t.close());

  it('is written as far as whoever confirms it reaches, whoever decided last', async () => {
    await t.sql(`insert into role (id, name, permissions, scope, region_ids)
      values (gen_random_uuid(), '唐山导入', '{enterprise.read,enterprise.import}', 'regions', '{130200}')`);
    const [role] = await t.sql<{ id: string }>(`select id from role where name = '唐山导入'`);
    await t.account('tangshan-importer', [role?.id ?? ''], { organizationKey: 'tangshan-bureau' });
    const county = new ImportDesk(t, await t.signIn('tangshan-importer'));
    const province = new ImportDesk(t, await t.signedIn('reviewer', 'hebei-department'));
    const { id, version } = await county.upload(
      csv(['企业名称', '所在地'], ['唐山示例有限公司', '河北省唐山市'], ['石家庄示例有限公司', '河北省石家庄市']),
    );
    const before = await county.decisions(id);
    await province.visitor
      .put(`/api/enterprise-imports/${id}/mode`)
      .send({ version, mode: 'add-only', fieldModes: {} })
      .expect(200);
    expect(before).toEqual({ 2: 'new', 3: 'refused not-in-own-scope' });
    expect(await province.decisions(id)).toEqual({ 2: 'new', 3: 'new' });
    const { result } = await county.commit(id);
    expect(result).toMatchObject({ inserted: 1 });
    expect(await county.decisions(id)).toEqual(before);
  });
});
