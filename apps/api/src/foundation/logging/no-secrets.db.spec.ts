import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anEnterprise } from '../../testing/an-enterprise.js';
import { createTestApp, PASSWORD, type TestApp } from '../../testing/test-app.js';

const WRONG = '错误的口令 7391';
const PHONE = '13755554444';

describe('what is logged and answered', () => {
  let t: TestApp;
  let folder: string;
  const answers: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'lianqun-log-'));
    t = await createTestApp({ logFile: path.join(folder, 'log') });
  });
  afterAll(async () => {
    await t.close();
    rmSync(folder, { recursive: true });
  });

  const logged = async () => {
    // The log is written in its own time.
    for (let i = 0; i < 50; i++) {
      await sleep(50);
      const text = readFileSync(path.join(folder, 'log'), 'utf8');
      if (text.includes('request failed')) return text;
    }
    throw new Error('the failure was not logged');
  };

  it('holds no password, no token, no contact detail, and nothing of what a failed statement was to write', async () => {
    const clerk = await t.signedIn('clerk');
    const keep = ({ text }: { text: string }) => void answers.push(text);
    keep(await t.visitor().post('/api/session').send({ username: 'clerk-1', password: WRONG }));
    keep(await t.visitor().post('/api/session').type('json').send(`{"username":"clerk-1","password":"${WRONG}"`));
    keep(await clerk.put('/api/session/password').send({ currentPassword: WRONG, newPassword: PASSWORD }));
    keep(await clerk.get('/api/enterprises').set('Authorization', `Bearer lq_${'s'.repeat(43)}`));
    keep(
      await anEnterprise()
        .with({ contactPhone: PHONE })
        .savedBy(clerk)
        .then((body) => ({ text: JSON.stringify(body) })),
    );
    await t.sql('alter table enterprise rename column note to elsewhere');
    const failed = await clerk
      .post('/api/enterprises')
      .send({ name: '出错的企业', contactPhone: PHONE, note: '附注 8826' });
    expect([failed.status, failed.body.code]).toEqual([500, 'internal']);
    keep(failed);
    const cookies = await t.sql<{ hash: string }>(`select encode(token_hash, 'hex') as hash from session`);
    const text = await logged();
    for (const secret of [
      PASSWORD,
      WRONG,
      PHONE,
      '附注 8826',
      `lq_${'s'.repeat(43)}`,
      'lianqun_session=',
      ...cookies.map((one) => one.hash),
    ]) {
      expect([secret, text.includes(secret)]).toEqual([secret, false]);
    }
    for (const secret of [PASSWORD, WRONG, PHONE, 'elsewhere', 'insert into']) {
      expect([secret, answers.filter((answer) => answer.includes(secret))]).toEqual([secret, []]);
    }
  });
});
