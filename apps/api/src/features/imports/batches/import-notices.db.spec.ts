import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import { ImportTargets } from '../import-target.js';
import { csv, ImportDesk } from '../testing/import-desk.js';

describe('of an import', () => {
  let t: TestApp;
  let desk: ImportDesk;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = await ImportDesk.open(t);
    await t.account('other', ['clerk']);
  });
  afterAll(() => t.close());
  beforeEach(() => t.sql('delete from notification'));
  afterEach(() => {
    jest.restoreAllMocks();
  });

  const told = () =>
    t.sql(
      `select split_part(a.username, '-', 1) as who, n.kind, n.params, n.link from notification n
         join account a on a.id = n.account_id order by n.id`,
    );
  const LIST = csv(['企业名称', '备注'], ['甲示例有限公司', ''], ['乙示例有限公司', '']);

  it('who imports hears what was written, and nothing of a file that was read at once', async () => {
    const { id } = await desk.upload(LIST, '甲乙.csv');
    expect(await told()).toEqual([]);
    await desk.commit(id);
    const params = { fileName: '甲乙.csv', outcome: 'committed', count: 2 };
    expect(await told()).toEqual([{ who: 'clerk', kind: 'import-finished', params, link: `/imports/${id}` }]);
  });

  it('who imports hears of a file that cannot be read', async () => {
    const { id, status } = await desk.upload('%PDF-1.7', '说明.pdf');
    expect(status).toBe('failed');
    const params = { fileName: '说明.pdf' };
    expect(await told()).toEqual([{ who: 'clerk', kind: 'import-failed', params, link: `/imports/${id}` }]);
  });

  it('who imports hears of what could not be written, once nobody tries again', async () => {
    const { id } = await desk.upload(LIST, '丙.csv');
    const target = t.app.get(ImportTargets).get('enterprise');
    jest.spyOn(target, 'commit').mockRejectedValue(new Error('on purpose'));
    await desk.commit(id);
    expect(await told()).toEqual([]);
    await t.sql(`update graphile_worker._private_jobs set run_at = now(), attempts = max_attempts - 1`);
    await desk.work();
    expect(await told()).toMatchObject([{ kind: 'import-failed', params: { fileName: '丙.csv' } }]);
  });
});
