import { existsSync, readFileSync, statSync } from 'node:fs';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../testing/test-app.js';
import { FirstAccountService } from './first-account.js';

describe('the first account', () => {
  let t: TestApp;

  afterEach(() => t.close());

  const signIn = (password: string) => t.visitor().post('/api/session').send({ username: 'admin', password });

  it('gets a generated password, kept in a file that only its owner can read, and may do everything', async () => {
    t = await createTestApp({ referenceData: true });
    const { generatedPassword, passwordFile } = await t.app.get(FirstAccountService).ensure();
    expect(readFileSync(passwordFile ?? '', 'utf8').trim()).toBe(generatedPassword);
    expect(statSync(passwordFile ?? '').mode & 0o777).toBe(0o600);
    const { body } = await signIn(generatedPassword ?? '').expect(201);
    expect(body.account).toMatchObject({
      username: 'admin',
      organizationName: expect.stringMatching(/[\u4e00-\u9fff]/),
    });
    expect(body.permissions).toContain('sample-data.remove');
  });

  it('keeps its password when the service starts again', async () => {
    t = await createTestApp();
    const first = await t.app.get(FirstAccountService).ensure();
    const second = await t.app.get(FirstAccountService).ensure();
    expect(second).toEqual({ username: 'admin', generatedPassword: null, passwordFile: first.passwordFile });
    await signIn(first.generatedPassword ?? '').expect(201);
  });

  it('takes the password of the configuration, and then writes no file', async () => {
    t = await createTestApp({ config: { adminPassword: '配置里的口令 42' } });
    const { generatedPassword, passwordFile } = await t.app.get(FirstAccountService).ensure();
    expect([generatedPassword, passwordFile]).toEqual([null, null]);
    expect(existsSync(`${t.config.dataDir}/admin-password.txt`)).toBe(false);
    await signIn('配置里的口令 42').expect(201);
  });
});
