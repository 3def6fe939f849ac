import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PoolClient } from 'pg';
import { type AuditDatabase, auditDatabase } from '../../../testing/audit-database.js';

interface Counts {
  rows: string;
  sealed: string;
}

describe('sealing', () => {
  let t: AuditDatabase;

  beforeAll(async () => {
    t = await auditDatabase();
    await t.sealAll();
  });
  afterAll(() => t.close());

  const seals = () =>
    t.sql<{ id: string; source: string; first: string; last: string; rows: number; joined: boolean }>(
      `select id, source, first_id as first, last_id as last, row_count as rows,
              previous = lag(chain, 1, '') over (order by id) as joined from audit_seal order by id`,
    );

  it('chains changed rows and events of access, range by range without a gap', async () => {
    await t.change('a', 1);
    await t.change('a', 2);
    await t.note('sign-in');
    expect(await t.sealAll()).toBe(3);
    await t.change('a', 3);
    expect(await t.sealAll()).toBe(1);
    const made = await seals();
    expect(made.every(({ joined }) => joined)).toBe(true);
    expect(made.map(({ id }) => Number(id))).toEqual(made.map((_, index) => index + 1));
    const rows = made.filter(({ source }) => source === 'audit_record');
    rows.forEach(({ first }, index) => expect(Number(first)).toBe(Number(rows[index - 1]?.last ?? 0) + 1));
    expect(await t.sealAll()).toBe(0);
  });

  it('waits for a transaction that holds an earlier number, and then takes everything', async () => {
    const slow = await t.service.connect();
    await slow.query('begin');
    await t.change('slow', 1, slow);
    await t.change('fast', 1);
    await t.sealer.round();
    const meanwhile = await t.sealer.round();
    expect(meanwhile).toEqual({ sealed: 0, state: 'waiting' });
    await slow.query('commit');
    slow.release();
    expect(await t.sealAll()).toBe(2);
  });

  it('closes over numbers that were given out and rolled back', async () => {
    const client = await t.service.connect();
    await client.query('begin');
    await t.change('never', 1, client);
    await client.query('rollback');
    client.release();
    await t.change('after', 1);
    expect(await t.sealAll()).toBe(1);
    const last = (await seals()).at(-1);
    expect(Number(last?.last) - Number(last?.first)).toBe(1);
  });

  it('takes every row of concurrent writers that commit out of order, once', async () => {
    const pause = (most: number) => new Promise((resolve) => setTimeout(resolve, Math.random() * most));
    const work = async (client: PoolClient, worker: number) => {
      for (let round = 0; round < 25; round++) {
        await client.query('begin');
        const rows = 1 + Math.floor(Math.random() * 4);
        for (let row = 0; row < rows; row++) {
          await t.change(`${String(worker)}-${String(round)}-${String(row)}`, row, client);
          await pause(4);
        }
        await client.query(Math.random() < 0.2 ? 'rollback' : 'commit');
        if (round % 5 === 0) await t.note('download');
      }
    };
    let writing = true;
    const sealing = (async () => {
      while (writing) {
        await t.sealer.round();
        await pause(3);
      }
    })();
    const clients = await Promise.all(Array.from({ length: 8 }, () => t.service.connect()));
    await Promise.all(clients.map(work));
    writing = false;
    await sealing;
    clients.forEach((client) => client.release());
    await t.sealAll();
    for (const source of ['audit_record', 'access_event']) {
      const [counts] = await t.sql<Counts>(
        `select (select count(*) from ${source}) as rows,
                (select sum(row_count) from audit_seal where source = $1) as sealed`,
        [source],
      );
      expect(counts?.sealed).toBe(counts?.rows);
      // No row is numbered within a range that was sealed without it.
      const missed = await t.sql(
        `select t.id from ${source} t join audit_seal s on s.source = $1 and t.id between s.first_id and s.last_id
          where position(int8send(t.id) in s.digests) = 0`,
        [source],
      );
      expect(missed).toEqual([]);
    }
    expect((await seals()).length).toBeGreaterThan(10);
  });

  it('leaves sealing to whoever is at it', async () => {
    await t.change('b', 1);
    const [other] = [await t.service.connect()];
    await other.query('begin');
    await other.query('select pg_advisory_xact_lock(7402033)');
    await t.sealer.round();
    expect(await t.sealer.round()).toEqual({ sealed: 0, state: 'waiting' });
    await other.query('commit');
    other.release();
    expect(await t.sealAll()).toBe(1);
  });
});
