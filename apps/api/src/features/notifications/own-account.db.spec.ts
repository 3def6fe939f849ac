import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anEnterprise } from '../../testing/an-enterprise.js';
import { createTestApp, type TestApp } from '../../testing/test-app.js';
import { NoticeDesk } from './testing/notice-desk.js';

describe('a change that somebody else made', () => {
  let t: TestApp;
  let desk: NoticeDesk;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = new NoticeDesk(t);
  });
  afterAll(() => t.close());

  it('to roles or password is told to the account, with who did it and without the password', async () => {
    const id = await t.account('clerk', ['clerk']);
    await t.account('secadmin', ['security-administrator'], { displayName: '安全员' });
    await t.account('sysadmin', ['system-administrator'], { displayName: '系统员' });
    const clerk = await desk.signIn('clerk');
    const security = await desk.signIn('secadmin');
    await security
      .put(`/api/accounts/${id}/roles`)
      .send({ version: 1, roles: ['viewer'] })
      .expect(200);
    expect(await desk.items(clerk)).toMatchObject([
      { kind: 'account-changed', params: { change: 'roles', by: '安全员' }, link: '/account' },
    ]);
    const system = await desk.signIn('sysadmin');
    const { body } = await system.post(`/api/accounts/${id}/password`).expect(200);
    const kept = await t.sql(`select n.params from notification n order by n.id`);
    expect(kept).toEqual([
      { params: { change: 'roles', by: '安全员' } },
      { params: { change: 'password', by: '系统员' } },
    ]);
    expect(JSON.stringify(kept)).not.toContain((body as { initialPassword: string }).initialPassword);
  });

  it('to who may see a record is told once to the organization that was invited', async () => {
    await t.account('tangshan', ['reviewer'], { organizationKey: 'tangshan-bureau' });
    await t.account('tianjin', ['clerk'], { organizationKey: 'tianjin-department' });
    const [owner, guest] = [await desk.signIn('tangshan'), await desk.signIn('tianjin')];
    const enterprise = await anEnterprise()
      .named('冀东示例储能有限公司')
      .inRegion('130200')
      .with({ confidentiality: 'internal' })
      .savedBy(owner);
    await guest.get(`/api/enterprises/${enterprise.id}`).expect(404);
    const [organization] = await t.sql<{ id: string }>(`select id from organization where key = 'tianjin-department'`);
    for (let n = 0; n < 2; n += 1) {
      await owner
        .post(`/api/records/enterprise/${enterprise.id}/invitations`)
        .send({ organizationId: organization?.id })
        .expect(201);
    }
    const [notice, ...others] = await desk.items(guest);
    expect(others).toEqual([]);
    expect(notice).toMatchObject({ kind: 'record-invited', title: '受邀查看：冀东示例储能有限公司' });
    await guest.get(`/api${notice?.link ?? ''}`).expect(200);
  });
});
