import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { createApp } from '../../create-app.js';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { Jobs } from '../../foundation/jobs/jobs.js';
import { createLogger } from '../../foundation/logging/logger.js';
import { anEnterprise } from '../../testing/an-enterprise.js';
import { expectProblem } from '../../testing/problem.js';
import { createTestApp, PASSWORD, type TestApp, type Visitor } from '../../testing/test-app.js';
import { EncryptedColumns } from '../../foundation/crypto/encrypted-columns.js';
import { EnterpriseSamples } from './samples/enterprise-samples.js';

const CLEAR = { contactName: '欧阳明远', contactPhone: '13800001111', contactEmail: 'mingyuan@example.invalid' };
const MASKED = { contactName: '欧***', contactPhone: '138****1111', contactEmail: 'm***@example.invalid' };
const SECRET = /欧阳明远|13800001111|mingyuan@/;

describe('the contact details of an enterprise', () => {
  let t: TestApp;
  let tangshan: Visitor;
  let hebei: Visitor;
  let tianjin: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    [tangshan, hebei, tianjin] = await Promise.all([
      t.signedIn('clerk', 'tangshan-bureau'),
      t.signedIn('reviewer', 'hebei-department'),
      t.signedIn('reviewer', 'tianjin-department'),
    ]);
  });
  afterAll(() => t.close());

  const aContact = () => anEnterprise().withCode().inRegion('130200').with(CLEAR);
  const stored = async (id: string) =>
    (
      await t.sql<{ contact_name: string; contact_phone: string; contact_email: string }>(
        'select contact_name, contact_phone, contact_email from enterprise where id = $1',
        [id],
      )
    )[0];
  const everyValue = async () => {
    const tables = ['enterprise', 'audit_record', 'access_event', 'enterprise_search'];
    const rows = await Promise.all(tables.map((table) => t.sql(`select to_jsonb(x) as row from ${table} x`)));
    return JSON.stringify(rows);
  };

  it('are masked in every answer and unreadable in every row that is written', async () => {
    const saved = await aContact().savedBy(tangshan);
    expect(saved).toMatchObject(MASKED);
    const change = { version: 1, contactPhone: '13900002222', note: 'x' };
    const changed = await tangshan.patch(`/api/enterprises/${saved.id}`).send(change).expect(200);
    const stale = await tangshan.patch(`/api/enterprises/${saved.id}`).send({ ...change, ...CLEAR, note: 'y' });
    expectProblem(stale, 409, 'stale-version');
    const answers = [saved, changed.body, stale.body];
    for (const url of ['', '?q=', `/${saved.id}`, `/${saved.id}/history`]) {
      for (const visitor of [tangshan, tianjin]) answers.push((await visitor.get(`/api/enterprises${url}`)).body);
    }
    expect(JSON.stringify(answers)).toContain('138****1111');
    expect(JSON.stringify(answers)).not.toMatch(SECRET);
    expect(JSON.stringify(answers)).not.toContain('13900002222');
    expect(JSON.stringify(answers)).not.toContain('enc:');
    expect(await everyValue()).not.toMatch(SECRET);
    expect(Object.values((await stored(saved.id)) ?? {}).every((value) => value.startsWith('enc:'))).toBe(true);
  });

  it('are told apart in a conflict under their masks', async () => {
    const { id } = await aContact().savedBy(tangshan);
    await hebei.patch(`/api/enterprises/${id}`).send({ version: 1, contactPhone: '13700003333' }).expect(200);
    const { body } = await tangshan.patch(`/api/enterprises/${id}`).send({ version: 1, contactPhone: '13900002222' });
    expect(body.conflicts).toEqual([{ field: 'contactPhone', yours: '139****2222', theirs: '137****3333' }]);
    expect(body.current).toMatchObject({ version: 2, contactPhone: '137****3333' });
  });

  it('can be asked for by its own side, and each time is noted', async () => {
    const { id } = await aContact().savedBy(tangshan);
    const reveal = `/api/enterprises/${id}/contacts/reveal`;
    expect((await hebei.post(reveal).expect(200)).body).toEqual(CLEAR);
    expectProblem(await tianjin.post(reveal), 403, 'out-of-scope');
    expectProblem(await (await t.signedIn('industry-group')).post(reveal), 403, 'out-of-scope');
    expectProblem(await (await t.signedIn('viewer', 'hebei-department')).post(reveal), 403, 'forbidden');
    const events = await t.sql(
      `select kind, outcome, username, record_kind, record_id from access_event where record_id = $1 and kind = 'reveal'`,
      [id],
    );
    expect(events).toEqual([
      { kind: 'reveal', outcome: 'done', username: 'reviewer-2', record_kind: 'enterprise', record_id: id },
    ]);
  });

  it('say by abilities who may ask', async () => {
    const { id } = await aContact().savedBy(tangshan);
    const may = async (visitor: Visitor) => {
      const { body } = await visitor.get(`/api/enterprises/${id}`).expect(200);
      return (body as { abilities: { revealContacts: boolean } }).abilities.revealContacts;
    };
    expect(await Promise.all([tangshan, hebei, tianjin].map(may))).toEqual([true, true, false]);
  });

  it('stay as they are where their mask comes back, and are replaced or emptied by anything else', async () => {
    const { id } = await aContact().savedBy(tangshan);
    const before = await stored(id);
    const patch = (body: object) => tangshan.patch(`/api/enterprises/${id}`).send(body).expect(200);
    expect((await patch({ version: 1, ...MASKED })).body).toMatchObject({ version: 1, ...MASKED });
    expect((await patch({ version: 1, ...CLEAR })).body.version).toBe(1);
    await patch({ version: 1, note: '只改备注' });
    expect(await stored(id)).toEqual(before);
    await patch({ version: 2, contactName: '', contactPhone: null, contactEmail: 'new@example.invalid' });
    const { body } = await tangshan.post(`/api/enterprises/${id}/contacts/reveal`).expect(200);
    expect(body).toEqual({ contactName: null, contactPhone: null, contactEmail: 'new@example.invalid' });
  });

  it('are checked as they were typed, and the warning does not say them back', async () => {
    const typed = { contactPhone: 'call me maybe', contactEmail: 'nobody at home', contactName: 'enc:k1:abc' };
    const saved = await anEnterprise().withCode().inRegion('130200').with(typed).savedBy(tangshan);
    expect(saved.warnings.map(({ field, code }) => [field, code])).toEqual([
      ['contactEmail', 'email-doubtful'],
      ['contactPhone', 'phone-doubtful'],
    ]);
    expect(JSON.stringify(saved)).not.toMatch(/call me maybe|nobody at home/);
    expect((await tangshan.post(`/api/enterprises/${saved.id}/contacts/reveal`)).body).toEqual(typed);
  });

  it('of the sample are encrypted as well', async () => {
    const context = { actorId: null, origin: { kind: 'sample' as const }, requestId: null };
    await t.app.get(UnitOfWork).run(context, () => t.app.get(EnterpriseSamples).load());
    const [found] =
      await t.sql(`select count(*)::int as all, count(*) filter (where contact_phone like 'enc:%')::int as encrypted
                                   from enterprise where is_sample and contact_phone is not null`);
    expect(found).toEqual({ all: expect.any(Number), encrypted: (found as { all: number }).all });
    expect((found as { all: number }).all).toBeGreaterThan(10);
  });

  it('that an earlier version wrote in clear are encrypted after the start, once', async () => {
    await t.sql(`insert into enterprise (id, name, name_folded, contact_name, contact_phone, deleted_at)
                 select gen_random_uuid(), '旧' || n, '旧' || n, '欧阳明远', '13800001111', case when n % 7 = 0 then now() end
                   from generate_series(1, 1203) n`);
    const plain = async () =>
      (
        await t.sql<{ n: number }>(
          `select count(*)::int as n from enterprise where contact_name not like 'enc:%' or contact_phone not like 'enc:%'`,
        )
      )[0]?.n;
    const [before] = await t.sql<{ id: string }>(`select max(id)::int as id from audit_record`);
    expect(await plain()).toBe(1203);
    const start = async () => {
      await t.app.get(EncryptedColumns).onApplicationBootstrap();
      await t.app.get(Jobs).runWaiting();
    };
    await start();
    expect(await plain()).toBe(0);
    const written = `select count(*)::int as n from audit_record where id > $1`;
    const audited = await t.sql<{ n: number }>(
      `${written} and origin ->> 'kind' = 'system' and after ->> 'contact_name' like 'enc:%'`,
      [before?.id],
    );
    expect(audited).toEqual([{ n: 1203 }]);
    expect(await t.sql(`select distinct version from enterprise where name like '旧%'`)).toEqual([{ version: 1 }]);
    await start();
    expect(await t.sql(written, [before?.id])).toEqual([{ n: 1203 }]);
    const { body } = await hebei.get('/api/enterprises').query({ sort: 'name', pageSize: 200 });
    expect(JSON.stringify(body)).not.toMatch(SECRET);
  });
});

describe('the log', () => {
  it('holds no contact detail, neither of what was done and refused nor of what failed', async () => {
    const t = await createTestApp();
    const folder = mkdtempSync(path.join(os.tmpdir(), 'lianqun-log-'));
    const file = path.join(folder, 'log');
    const app = await createApp(t.config, createLogger('debug', file));
    try {
      await app.listen(0, '127.0.0.1');
      await t.account('logged', ['clerk']);
      const visitor = request.agent(await app.getUrl()).set('X-Requested-With', 'lianqun');
      await visitor.post('/api/session').send({ username: 'logged', password: PASSWORD }).expect(201);
      const { id } = await anEnterprise().withCode().with(CLEAR).savedBy(visitor);
      await visitor.post(`/api/enterprises/${id}/contacts/reveal`).expect(200);
      await visitor.patch(`/api/enterprises/${id}`).send({ version: 9, ...CLEAR, contactPhone: '13900002222' });
      await visitor.post('/api/enterprises').send({ ...CLEAR, name: 5 });
      await t.sql('alter table enterprise rename column note to lost');
      await visitor.post('/api/enterprises').send(anEnterprise().with(CLEAR).body()).expect(500);
    } finally {
      await app.close();
      await t.close();
    }
    const log = readFileSync(file, 'utf8');
    rmSync(folder, { recursive: true });
    expect(log).toContain('request failed');
    expect(log).not.toMatch(SECRET);
    expect(log).not.toContain('13900002222');
  });
});
