import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { isEncrypted } from '../../foundation/crypto/contact-cipher.js';
import { Jobs } from '../../foundation/jobs/jobs.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';
import { DIGEST_JOB } from './digest-job.js';
import { NoticeDesk } from './testing/notice-desk.js';

const CREDENTIALS = { user: 'notice', pass: 'mail-secret-1' };
const ADDRESS = 'clerk@example.invalid';

interface Taken {
  to: string[];
  text: string;
}

/** A mail server that takes what it is sent, but for addresses that it refuses. */
function mailServer(taken: Taken[], refused: Set<string>) {
  return new SMTPServer({
    authOptional: false,
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _, done) =>
      username === CREDENTIALS.user && password === CREDENTIALS.pass
        ? done(null, { user: username })
        : done(new Error('no')),
    onRcptTo: ({ address }, _, done) =>
      refused.has(address) ? done(Object.assign(new Error(`no mailbox ${address}`), { responseCode: 550 })) : done(),
    onData: (stream, session, done) => {
      let text = '';
      stream.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
      stream.on('end', () => {
        taken.push({ to: session.envelope.rcptTo.map(({ address }) => address), text });
        done();
      });
    },
  });
}

/** Subject and text of a mail as its reader sees them. */
function readable({ text }: Taken): string {
  const words = text.replace(/=\?UTF-8\?B\?(.*?)\?=\s*/gi, (_, part: string) =>
    Buffer.from(part, 'base64').toString('utf8'),
  );
  const [head = '', ...body] = words.split('\r\n\r\n');
  const rest = body.join('\r\n\r\n');
  return `${head}\n${/base64/i.test(head) ? Buffer.from(rest, 'base64').toString('utf8') : rest}`;
}

describe('a mail', () => {
  const taken: Taken[] = [];
  const refused = new Set<string>();
  const server = mailServer(taken, refused);
  let t: TestApp;
  let desk: NoticeDesk;
  let clerk: Visitor;
  let me: { accountIds: string[] };

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    const { port } = server.server.address() as AddressInfo;
    t = await createTestApp({
      config: {
        smtpUrl: `smtp://${CREDENTIALS.user}:${CREDENTIALS.pass}@127.0.0.1:${String(port)}`,
        mailFrom: 'notice@example.invalid',
        publicUrl: 'https://lianqun.example.invalid',
      },
    });
    desk = new NoticeDesk(t);
    me = { accountIds: [await t.account('clerk', ['clerk'])] };
    clerk = await desk.signIn('clerk');
  });
  afterAll(async () => {
    await t.close();
    await new Promise<void>((resolve) => server.close(resolve));
  });
  beforeEach(async () => {
    taken.length = 0;
    refused.clear();
    await desk.forget();
    await t.sql('delete from graphile_worker._private_jobs');
    await t.sql(`update account set email = $1`, [ADDRESS]);
  });

  const assigned = () =>
    desk.send({
      kind: 'blocker-assigned',
      to: me,
      params: { code: 'KD-2026-0001', title: '膜电极国产化', step: 'assign' as const, deadline: '2026-12-01' },
      link: '/blockers/1',
    });
  const runJobs = () => t.app.get(Jobs).runWaiting();
  const mails = () =>
    t.sql<{ sent: boolean; failures: number; last_error: string | null; recipient: string }>(
      `select sent_at is not null as sent, failures, last_error, recipient from mail order by id`,
    );

  it('says what the notification says, with a link, to the account alone', async () => {
    await assigned();
    await runJobs();
    expect(taken).toHaveLength(1);
    expect(taken[0]?.to).toEqual([ADDRESS]);
    const text = readable(taken[0] as Taken);
    expect(text).toContain('【链群】交办堵点卡点：KD-2026-0001 膜电极国产化');
    expect(text).toContain('办理时限 2026-12-01，请及时签收。（本单位牵头办理）');
    expect(text).toContain('https://lianqun.example.invalid/blockers/1');
    expect(await mails()).toMatchObject([{ sent: true, failures: 0, last_error: null }]);
  });

  it('is sent once, however often its job is delivered', async () => {
    await assigned();
    await runJobs();
    const [mail] = await t.sql<{ id: string }>(`select id from mail`);
    await t.sql(`select graphile_worker.add_job('mail.send', json_build_object('mailId', $1::text))`, [mail?.id]);
    await runJobs();
    expect(taken).toHaveLength(1);
  });

  it('that is refused is tried again, and given up with the reason after the last try', async () => {
    refused.add(ADDRESS);
    await assigned();
    await runJobs();
    expect(await mails()).toMatchObject([{ sent: false, failures: 1, last_error: 'EENVELOPE 550' }]);
    const waiting = () => t.sql(`select attempts, max_attempts, last_error from graphile_worker.jobs`);
    expect(await waiting()).toEqual([{ attempts: 1, max_attempts: 9, last_error: expect.stringContaining('550') }]);

    await t.sql(`update graphile_worker._private_jobs set run_at = now(), attempts = max_attempts - 1`);
    await runJobs();
    await t.sql(`update graphile_worker._private_jobs set run_at = now()`);
    await runJobs();
    expect(await mails()).toMatchObject([{ sent: false, failures: 2 }]);
    expect(taken).toEqual([]);
  });

  it('arrives when the server takes it at a later try', async () => {
    refused.add(ADDRESS);
    await assigned();
    await runJobs();
    refused.clear();
    await t.sql(`update graphile_worker._private_jobs set run_at = now()`);
    await runJobs();
    expect(taken).toHaveLength(1);
    expect(await mails()).toMatchObject([{ sent: true, failures: 1, last_error: null }]);
  });

  it('leaves neither address nor password readable in the database', async () => {
    refused.add(ADDRESS);
    await assigned();
    await runJobs();
    const [mail] = await mails();
    expect(isEncrypted(mail?.recipient ?? '')).toBe(true);
    const kept = await t.sql(`select m::text as kept from mail m
      union all select j.payload::text || coalesce(j.last_error, '') from graphile_worker._private_jobs j`);
    expect(kept).toHaveLength(2);
    expect(JSON.stringify(kept)).not.toMatch(new RegExp(`${ADDRESS}|${CREDENTIALS.pass}`));
  });

  it('of the daily digest tells everything of the day at once', async () => {
    await desk.choose(clerk, 'import-failed', 'daily');
    for (const fileName of ['甲.xlsx', '乙.xlsx']) await desk.tell(me, { params: { fileName } });
    await runJobs();
    expect(taken).toEqual([]);
    await desk.run(DIGEST_JOB);
    expect(taken).toHaveLength(1);
    const text = readable(taken[0] as Taken);
    expect(text).toContain('每日汇总：2 条消息');
    expect(text.indexOf('甲.xlsx')).toBeGreaterThan(0);
    expect(text.indexOf('乙.xlsx')).toBeGreaterThan(text.indexOf('甲.xlsx'));
    await desk.run(DIGEST_JOB);
    expect(taken).toHaveLength(1);
  });

  it('is kept for thirty days', async () => {
    await assigned();
    await assigned();
    await runJobs();
    await t.sql(
      `update mail set created_at = now() - interval '31 days' where id = (select min(id::text)::uuid from mail)`,
    );
    await desk.run(DIGEST_JOB);
    expect(await mails()).toHaveLength(1);
  });

  it('is not written for an account without an address', async () => {
    await t.sql(`update account set email = null`);
    await assigned();
    expect(await mails()).toEqual([]);
    expect(await desk.items(clerk)).toHaveLength(1);
  });
});

describe('without a mail server', () => {
  it('there is an inbox and no mail', async () => {
    const t = await createTestApp();
    try {
      const desk = new NoticeDesk(t);
      const id = await t.account('clerk', ['clerk']);
      await t.sql(`update account set email = $1`, [ADDRESS]);
      await desk.tell({ accountIds: [id] });
      expect(await desk.told()).toEqual(['clerk']);
      expect(await t.sql(`select id from mail`)).toEqual([]);
    } finally {
      await t.close();
    }
  });
});
