import { existsSync, readFileSync, statSync } from 'node:fs';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../testing/test-app.js';
import { type FirstAccount, FirstAccountsService } from './first-accounts.js';

describe('the first accounts', () => {
  let t: TestApp;

  afterEach(() => t.close());

  const ensure = () => t.app.get(FirstAccountsService).ensure();
  const signIn = (username: string, password: string) =>
    t.visitor().post('/api/session').send({ username, password }).expect(201);
  const named = (accounts: FirstAccount[], username: string) => {
    const found = accounts.find((one) => one.username === username);
    if (!found) throw new Error(username);
    return found;
  };

  it('get generated passwords, each kept in a file that only its owner can read', async () => {
    t = await createTestApp();
    const accounts = await ensure();
    expect(accounts.map((one) => one.username)).toEqual(['admin', 'sysadmin', 'secadmin', 'auditor']);
    for (const { username, generatedPassword, passwordFile } of accounts) {
      expect(passwordFile).toBe(`${t.config.dataDir}/${username}-password.txt`);
      expect(readFileSync(passwordFile ?? '', 'utf8').trim()).toBe(generatedPassword);
      expect(statSync(passwordFile ?? '').mode & 0o777).toBe(0o600);
    }
    expect(new Set(accounts.map((one) => one.generatedPassword)).size).toBe(4);
  });

  it('are the one for the main job and three that keep its administration apart; none must change its password', async () => {
    t = await createTestApp({ referenceData: true });
    const accounts = await ensure();
    const permissions: Record<string, string[]> = {};
    for (const { username, generatedPassword } of accounts) {
      const { body } = await signIn(username, generatedPassword ?? '');
      expect(body).toMatchObject({
        mustChangePassword: false,
        account: { organizationName: expect.stringMatching('产业') },
      });
      permissions[username] = body.permissions as string[];
    }
    expect(permissions.admin).toEqual(expect.arrayContaining(['sample-data.remove', 'reporting-period.manage']));
    expect(permissions.admin).not.toContain('account.manage');
    expect(permissions.sysadmin).toContain('account.manage');
    expect(permissions.secadmin).toContain('role.assign');
    expect(permissions.auditor).toEqual(['audit-record.export', 'audit-record.read', 'session.manage-own']);
  });

  it('keep their passwords when the service starts again', async () => {
    t = await createTestApp();
    const first = await ensure();
    const second = await ensure();
    expect(second).toEqual(first.map((one) => ({ ...one, generatedPassword: null })));
    await signIn('admin', named(first, 'admin').generatedPassword ?? '');
  });

  it('are added to an installation that has only some of them', async () => {
    t = await createTestApp();
    await t.account('admin', ['industry-group']);
    const accounts = await ensure();
    expect(named(accounts, 'admin')).toMatchObject({ generatedPassword: null, passwordFile: null });
    await signIn('auditor', named(accounts, 'auditor').generatedPassword ?? '');
  });

  it('take the password of `admin` from the configuration, and then write no file for it', async () => {
    t = await createTestApp({ config: { adminPassword: '配置里的口令 42' } });
    expect(named(await ensure(), 'admin')).toMatchObject({ generatedPassword: null, passwordFile: null });
    expect(existsSync(`${t.config.dataDir}/admin-password.txt`)).toBe(false);
    await signIn('admin', '配置里的口令 42');
  });
});
