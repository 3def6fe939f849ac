import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { anEnterprise } from '../../testing/an-enterprise.js';
import { createTestApp, type TestApp } from '../../testing/test-app.js';
import { FileStore } from '../files/file-store.js';
import { SettingRepository } from './setting.repository.js';
import { assertOutsideTransaction, UnitOfWork, type WorkContext } from './unit-of-work.js';

const context: WorkContext = { actorId: null, origin: { kind: 'system' }, requestId: 'test' };

describe('a unit of work', () => {
  let t: TestApp;
  let unitOfWork: UnitOfWork;
  let settings: SettingRepository;

  beforeAll(async () => {
    t = await createTestApp();
    [unitOfWork, settings] = [t.app.get(UnitOfWork), t.app.get(SettingRepository)];
  });
  afterAll(() => t.close());
  beforeEach(() => t.sql('delete from setting'));

  const kept = async () => (await t.sql<{ key: string }>('select key from setting order by key')).map(({ key }) => key);

  it('keeps everything or nothing: what was written before a failure is gone', async () => {
    const work = unitOfWork.run(context, async () => {
      await settings.set('first', 1);
      await settings.set('second', 2);
      throw new Error('on the way');
    });
    await expect(work).rejects.toThrow('on the way');
    expect(await kept()).toEqual([]);
    await unitOfWork.run(context, () => settings.set('third', 3));
    expect(await kept()).toEqual(['third']);
  });

  it('sees its own writes before others do', async () => {
    await unitOfWork.run(context, async () => {
      await settings.set('mine', true);
      expect(await settings.get('mine')).toBe(true);
      expect(await kept()).toEqual([]);
    });
    expect(await kept()).toEqual(['mine']);
  });

  it('takes a nested one in: both fail together', async () => {
    const work = unitOfWork.run(context, async () => {
      await unitOfWork.run({ ...context, requestId: 'inner' }, () => settings.set('inner', 1));
      expect(await kept()).toEqual([]);
      throw new Error('afterwards');
    });
    await expect(work).rejects.toThrow('afterwards');
    expect(await kept()).toEqual([]);
  });

  it('does not pass a transaction that PostgreSQL has given up for one that was kept', async () => {
    const work = unitOfWork.run(context, async () => {
      await settings.set('lost', 1);
      const writer = await unitOfWork.writer();
      await writer.query('select 1/0').catch(() => undefined);
    });
    await expect(work).rejects.toThrow();
    expect(await kept()).toEqual([]);
  });

  it('is needed for writing: nothing is written that nobody did', async () => {
    await expect(settings.set('nobody', 1)).rejects.toThrow('writing outside a unit of work');
    await expect(unitOfWork.run(context, async () => undefined)).resolves.toBeUndefined();
    await expect(settings.set('nobody', 1)).rejects.toThrow('writing outside a unit of work');
  });

  it('holds no connection while it only reads, and gives each back', async () => {
    const open = async () =>
      Number(
        (
          await t.sql<{ n: string }>(
            `select count(*) as n from pg_stat_activity where datname = $1 and state like 'idle in%'`,
            [t.database.name],
          )
        )[0]?.n,
      );
    await unitOfWork.run(context, async () => {
      await settings.get('anything');
      expect(await open()).toBe(0);
      await settings.set('x', 1);
      expect(await open()).toBe(1);
    });
    const failing = () =>
      unitOfWork.run(context, async () => {
        await settings.set('x', 1);
        throw new Error('no');
      });
    // More failures than the pool has connections: a leak would make the last ones wait for ever.
    for (let i = 0; i < 30; i++) await expect(failing()).rejects.toThrow('no');
    expect(await open()).toBe(0);
  });

  it('keeps two that run at the same time apart', async () => {
    const one = (key: string, fails: boolean) =>
      unitOfWork.run({ ...context, requestId: key }, async () => {
        await settings.set(key, key);
        await new Promise((resolve) => setTimeout(resolve, 10));
        if (fails) throw new Error(key);
      });
    await Promise.allSettled([one('a', false), one('b', true), one('c', false)]);
    expect(await kept()).toEqual(['a', 'c']);
    const rows = await t.sql(
      `select root_id, request_id from audit_record where root_id in ('a', 'b', 'c') and operation = 'insert'`,
    );
    expect(rows).toEqual(
      expect.arrayContaining([
        { root_id: 'a', request_id: 'a' },
        { root_id: 'c', request_id: 'c' },
      ]),
    );
    expect(rows).toHaveLength(2);
  });

  it('lets no file be written while it holds a transaction', async () => {
    const work = unitOfWork.run(context, async () => {
      assertOutsideTransaction('reading is no matter');
      await settings.set('x', 1);
      const { Readable } = await import('node:stream');
      await t.app.get(FileStore).store(Readable.from(['content']));
    });
    await expect(work).rejects.toThrow('storing a file inside a transaction');
  });
});

describe('the audit record', () => {
  let t: TestApp;

  beforeAll(async () => {
    t = await createTestApp();
  });
  afterAll(() => t.close());

  it('notes who did it, in which request, what was there before and after, and a digest of the row', async () => {
    const id = await t.account('zhang', ['clerk']);
    const visitor = t.visitor();
    await visitor.post('/api/session').send({ username: 'zhang', password: '示例口令 for tests 1' }).expect(201);
    const saved = await anEnterprise().withCode().with({ note: '甲' }).savedBy(visitor);
    const answer = await visitor.patch(`/api/enterprises/${saved.id}`).send({ version: 1, note: '乙' }).expect(200);
    const rows = await t.sql<Record<string, unknown>>(
      `select actor_id, origin, request_id, kind, table_name, operation, before, after, length(row_hash) as hash
         from audit_record where root_id = $1 order by id`,
      [saved.id],
    );
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      actor_id: id,
      kind: 'enterprise',
      operation: 'insert',
      before: null,
      after: { name: saved.name },
    });
    expect(rows[1]).toMatchObject({
      actor_id: id,
      origin: { kind: 'request' },
      request_id: answer.headers['x-correlation-id'],
      table_name: 'enterprise',
      operation: 'update',
      before: { note: '甲', version: 1 },
      after: { note: '乙', version: 2 },
      hash: 32,
    });
    expect(Object.keys(rows[1]?.after as object).sort()).toEqual(['note', 'version']);
  });

  it('cannot be rewritten, shortened or emptied by the service, not even with its own password', async () => {
    await t.sql(`insert into setting (key, value) values ('x', '1')`);
    const client = new pg.Client({ connectionString: t.database.appUrl });
    await client.connect();
    try {
      for (const statement of [
        `update audit_record set after = '{}'`,
        'delete from audit_record',
        'truncate audit_record',
        'alter table audit_record disable trigger all',
        'alter table setting disable trigger all',
        'drop table audit_record',
        'set role lianqun_owner',
      ]) {
        await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
      }
      expect((await client.query('select 1 from audit_record limit 1')).rowCount).toBe(1);
    } finally {
      await client.end();
    }
  });

  it('has a line for each row of each table that holds records, whoever wrote it', async () => {
    const guarded = await t.sql<{ name: string }>(
      `select c.relname as name from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
          and not exists (select 1 from pg_trigger g where g.tgrelid = c.oid and g.tgname like '%audit%')`,
    );
    expect(guarded.map(({ name }) => name).sort()).toEqual([
      'access_event_rest',
      'audit_record_rest',
      'audit_seal',
      'bulk_order',
      'bulk_order_record',
      'enterprise_search',
      'export_job',
      'import_decision',
      'import_finding',
      'import_progress',
      'import_row',
      'import_undo_left',
      'ledger_number',
      'mail',
      'migrations',
      'notification',
      'password_history',
      'project_search',
      'record_presence',
      'record_search',
      'session',
      'shipped_removed',
      'sign_in_failure',
      'snapshot_row',
    ]);
  });

  it('knows changes by hand as changes of nobody', async () => {
    const key = uuid();
    await t.sql('insert into setting (key, value) values ($1, $2)', [key, '1']);
    const rows = await t.sql('select actor_id, origin, request_id from audit_record where root_id = $1', [key]);
    expect(rows).toEqual([{ actor_id: null, origin: { kind: 'system' }, request_id: null }]);
  });
});
