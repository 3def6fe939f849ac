import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AccessRow } from '@lianqun/domain';
import { createTestApp, type TestApp } from '../../testing/test-app.js';
import { NoticeDesk } from './testing/notice-desk.js';

describe('a notification', () => {
  let t: TestApp;
  let desk: NoticeDesk;
  const organizations: Record<string, string> = {};
  const accounts: Record<string, string> = {};

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = new NoticeDesk(t);
    for (const { key, id } of await t.sql<{ key: string; id: string }>(`select key, id from organization`)) {
      organizations[key] = id;
    }
    const people: [string, string, string][] = [
      ['group', 'industry-group', 'industry-group'],
      ['hebei', 'reviewer', 'hebei-department'],
      ['tangshan', 'clerk', 'tangshan-bureau'],
      ['tangshan-reader', 'viewer', 'tangshan-bureau'],
      ['baoding', 'clerk', 'baoding-bureau'],
      ['tianjin', 'reviewer', 'tianjin-department'],
      ['office', 'coordination-office', 'coordination-office'],
    ];
    for (const [username, role, organizationKey] of people) {
      accounts[username] = await t.account(username, [role], { organizationKey });
    }
  });
  afterAll(() => t.close());
  beforeEach(() => desk.forget());

  const idOf = (key: string) => organizations[key] ?? '';

  /** A record of Tangshan. */
  const ofTangshan = (fields: Partial<AccessRow> = {}): AccessRow => ({
    regionPath: ['130000', '130200'],
    organizationId: idOf('tangshan-bureau'),
    organizationPath: [idOf('hebei-department'), idOf('tangshan-bureau')],
    organizationProvinceId: '130000',
    createdBy: null,
    restricted: false,
    invited: [],
    ...fields,
  });

  it('reaches those of an organization who hold the permission, and nobody else of it', async () => {
    await desk.tell({ permission: 'blocker.handle', organizationId: idOf('tangshan-bureau') });
    expect(await desk.told()).toEqual(['tangshan']);
  });

  it('for no organization reaches nobody', async () => {
    await desk.tell({ permission: 'blocker.handle', organizationId: null });
    expect(await desk.told()).toEqual([]);
  });

  it('for everybody who may read reaches everybody who may', async () => {
    await desk.tell({ permission: 'monthly-report.read' });
    expect(await desk.told()).toEqual(Object.keys(accounts).sort());
  });

  it('does not reach who did it, nor who may not come in', async () => {
    const bureau = idOf('tangshan-bureau');
    await t.sql(`update account set disabled_at = now() where username = 'tangshan-reader'`);
    await t.sql(`update account set ends_on = '2020-01-01' where username = 'baoding'`);
    try {
      await desk.tell(
        { permission: 'blocker.read', organizationId: [bureau, idOf('baoding-bureau'), idOf('hebei-department')] },
        { except: accounts.tangshan ?? null },
      );
      expect(await desk.told()).toEqual(['hebei']);
    } finally {
      await t.sql(`update account set disabled_at = null, ends_on = null`);
    }
  });

  it('for those whose permission reaches a record keeps to their scope', async () => {
    await desk.tell({ permission: 'progress-entry.approve', within: ofTangshan() });
    expect(await desk.told()).toEqual(['group', 'hebei']);
  });

  it('for the powers of the lead reaches whoever leads just now', async () => {
    const { params, link } = { params: { fileName: '' }, link: '/' };
    await t.sql(`update account set roles = '{industry-group}' where username = 'tianjin'`);
    try {
      await t.sql(`delete from leading_term`);
      await desk.send({ kind: 'import-failed', to: { permission: 'monthly-report.issue' }, params, link });
      expect(await desk.told()).toEqual(['group']);
      await t.sql(
        `insert into leading_term (id, organization_id, starts_on, ends_on) values (gen_random_uuid(), $1, '2020-01-01', '2199-12-31')`,
        [idOf('tianjin-department')],
      );
      await desk.send({ kind: 'import-failed', to: { permission: 'monthly-report.issue' }, params, link });
      expect(await desk.told()).toEqual(['group', 'tianjin']);
    } finally {
      await t.sql(`update account set roles = '{reviewer}' where username = 'tianjin'`);
    }
  });

  it('goes by a key only once, also to who was told before others', async () => {
    const once = 'overdue:1:2026-11-20';
    await desk.tell({ accountIds: [accounts.hebei ?? null] }, { once });
    await desk.tell({ accountIds: [accounts.hebei ?? null, accounts.tianjin ?? null] }, { once });
    expect(await t.sql(`select account_id from notification`)).toHaveLength(2);
  });

  it('is not heard of when what it tells of did not happen', async () => {
    const bad = { accountIds: [accounts.hebei ?? null] };
    const work = desk.send({ kind: 'import-failed', to: bad, params: { fileName: '' }, link: '/\0' });
    await expect(work).rejects.toThrow();
    expect(await desk.told()).toEqual([]);
  });
});
