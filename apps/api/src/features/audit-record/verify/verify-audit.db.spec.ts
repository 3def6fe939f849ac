import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type AuditDatabase, auditDatabase } from '../../../testing/audit-database.js';
import { chainSql, rowEntry } from '../seal/row-digest.js';
import { type Finding, verifyAudit, type Verification } from './verify-audit.js';

describe('verifying the audit record', () => {
  let t: AuditDatabase;

  beforeAll(async () => {
    t = await auditDatabase();
    await t.seals.keepPartitions();
    await t.sealAll();
  });
  afterAll(() => t.close());

  /** A copy of the rows to put back after each tampering. */
  const TABLES = ['audit_record', 'access_event', 'audit_seal'];
  beforeEach(async () => {
    for (const table of TABLES) await t.sql(`drop table if exists kept_${table}`);
    await t.change('fund', { amount: 1200 });
    await t.change('fund', { amount: 1300 });
    await t.note('sign-in');
    await t.note('export');
    await t.sealAll();
    await t.change('fund', { amount: 1400 });
    await t.sealAll();
    for (const table of TABLES) await t.sql(`create table kept_${table} as table ${table}`);
  });

  async function verify(heads: string[] = []): Promise<{ findings: Finding[]; result: Verification }> {
    const client = new pg.Client({ connectionString: t.database.appUrl });
    await client.connect();
    try {
      const findings: Finding[] = [];
      const result = await verifyAudit(client, { onFinding: (finding) => findings.push(finding), heads });
      return { findings, result };
    } finally {
      await client.end();
    }
  }

  async function putBack(): Promise<void> {
    for (const table of TABLES) {
      await t.sql(`truncate ${table}`);
      const overriding = table === 'audit_seal' ? '' : 'overriding system value';
      await t.sql(`insert into ${table} ${overriding} table kept_${table}`);
    }
    expect((await verify()).findings).toEqual([]);
  }

  const newest = async (table: string, where = 'true') =>
    (await t.sql<{ id: string }>(`select max(id) as id from ${table} where ${where}`))[0]?.id ?? '';

  it('finds nothing wrong with what nobody touched, whatever the settings of the session', async () => {
    await t.sql(`alter role lianqun_app set timezone = 'Asia/Shanghai'`);
    await t.sql(`alter role lianqun_app set datestyle = 'German, DMY'`);
    await t.sql(`alter role lianqun_app set bytea_output = 'escape'`);
    await t.sql(`alter role lianqun_app set extra_float_digits = 0`);
    await t.change('unsealed', 1);
    const { findings, result } = await verify();
    await t.sql(`alter role lianqun_app reset all`);
    expect(findings).toEqual([]);
    const [counts] = await t.sql<{ rows: number; events: number; seals: number; head: string }>(
      `select (select count(*)::int from audit_record) as rows, (select count(*)::int from access_event) as events,
              (select count(*)::int from audit_seal) as seals,
              (select encode(chain, 'hex') from audit_seal order by id desc limit 1) as head`,
    );
    expect(result).toMatchObject({
      rows: { audit_record: (counts?.rows ?? 0) - 1, access_event: counts?.events },
      unsealed: { audit_record: 1, access_event: 0 },
      seals: counts?.seals,
      head: counts?.head,
      findings: 0,
    });
    expect(result.rows.audit_record).toBeGreaterThan(2);
    await t.sealAll();
  });

  it.each([
    ['what was before', `before = jsonb_set(before, '{value,amount}', '1201')`],
    ['what came after', `after = after || '{"value": {"amount": 9}}'`],
    ['who did it', `actor_id = gen_random_uuid()`],
    ['when it was, by a microsecond', `occurred_at = occurred_at + interval '1 microsecond'`],
    ['through what', `origin = '{"kind": "import"}'`],
    ['whether there was a value at all', `request_id = ''`],
    ['what kind of change', `operation = 'insert'`],
  ])('names a line in which was altered %s', async (_, change) => {
    const id = await newest('audit_record', `root_id = 'fund' and before is not null`);
    await t.sql(`update audit_record set ${change} where id = $1`, [id]);
    const { findings } = await verify();
    expect(findings).toMatchObject([
      { what: 'altered', source: 'audit_record', row: { id, kind: 'setting', record: 'fund', table: 'setting' } },
    ]);
    await putBack();
  });

  it('names an altered event of access', async () => {
    const id = await newest('access_event');
    await t.sql(`update access_event set username = '别人' where id = $1`, [id]);
    expect((await verify()).findings).toMatchObject([
      { what: 'altered', source: 'access_event', row: { id, kind: 'export', table: 'access_event' } },
    ]);
    await putBack();
  });

  it.each([
    ['a line in the middle', 'audit_record', 'select min(id) from audit_record'],
    ['the newest sealed line', 'audit_record', 'select max(id) from audit_record'],
    ['an event of access', 'access_event', 'select max(id) from access_event'],
  ])('names %s that was removed', async (_, table, which) => {
    const [row] = await t.sql<{ id: string }>(`delete from ${table} where id = (${which}) returning id`);
    const { findings } = await verify();
    expect(findings).toMatchObject([{ what: 'missing', source: table, id: row?.id, seal: { source: table } }]);
    await putBack();
  });

  it('names a line that was put between sealed ones', async () => {
    const client = await t.service.connect();
    await client.query('begin');
    await t.change('rolled back', 1, client);
    await client.query('rollback');
    client.release();
    await t.change('after the gap', 1);
    await t.sealAll();
    const id = String(BigInt(await newest('audit_record')) - 1n);
    const forged = `insert into audit_record (id, origin, kind, root_id, table_name, operation, row_hash)
                    overriding system value values ($1, '{"kind":"system"}', 'account', 'x', 'account', 'insert', '')`;
    await t.sql(forged, [id]);
    await t.sql(forged, ['-3']);
    expect((await verify()).findings).toMatchObject([
      { what: 'added', source: 'audit_record', row: { id: '-3' }, seal: null },
      { what: 'added', source: 'audit_record', row: { id, kind: 'account', record: 'x' } },
    ]);
    await t.sql(`delete from audit_record where id in ($1, -3)`, [id]);
    expect((await verify()).findings).toEqual([]);
  });

  it('names a seal whose content was changed', async () => {
    await t.sql(`update audit_seal set sealed_at = sealed_at - interval '1 day' where id = 2`);
    expect((await verify()).findings).toMatchObject([{ what: 'broken-seal', fault: 'content', seal: { id: '2' } }]);
    await putBack();
  });

  it('names the place where a seal was made anew for altered lines', async () => {
    const seal = await newest('audit_seal', `id < (select max(id) from audit_seal) and source = 'audit_record'`);
    await rebuild(seal);
    expect((await verify()).findings).toMatchObject([
      { what: 'broken-seal', fault: 'link', seal: { id: String(Number(seal) + 1) } },
    ]);
    await putBack();
  });

  it('names a gap where a seal was taken out with its lines', async () => {
    await t.sql(
      `delete from audit_record r using audit_seal s where s.id = 1 and r.id between s.first_id and s.last_id`,
    );
    await t.sql('delete from audit_seal where id = 1');
    const { findings } = await verify();
    expect(findings[0]).toEqual({ what: 'missing-seals', after: '0', before: '2' });
    await putBack();
  });

  it('misses the head that was written down elsewhere when the end of the chain was made anew', async () => {
    const head = (await t.seals.head())?.chain ?? '';
    expect((await verify([head])).findings).toEqual([]);
    await rebuild(await newest('audit_seal'));
    expect((await verify()).findings).toEqual([]);
    expect((await verify([head])).findings).toEqual([{ what: 'unknown-head', head, report: null }]);
    await putBack();
  });

  it('misses a head that an issued report carries', async () => {
    await t.sql(`set session_replication_role = replica;
      insert into monthly_report (id, period_id, snapshot_id, scope_kind, variant, edition, title, status, issued_at, audit_head)
      select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'all', 'internal', n, '2026年10月月报', 'issued', now(),
             case n when 1 then (select encode(chain, 'hex') from audit_seal where id = 1) else repeat('ab', 32) end
        from generate_series(1, 2) n;
      set session_replication_role = origin`);
    expect((await verify()).findings).toEqual([
      { what: 'unknown-head', head: 'ab'.repeat(32), report: '2026年10月月报（2）' },
    ]);
    await t.sql(
      `set session_replication_role = replica; delete from monthly_report; set session_replication_role = origin`,
    );
  });

  it('does not miss events of access whose time was over, and no others', async () => {
    // Of young events, a seal that says it is old frees nothing: the service itself writes seals.
    await t.sql(`update audit_seal set sealed_at = now() - interval '1 year' where source = 'access_event'`);
    expect(await t.seals.expireEvents(184)).toBeNull();
    await t.sql(`update access_event set occurred_at = occurred_at - interval '1 year'`);
    await t.sql(
      `update audit_seal s set digests = (select string_agg(${rowEntry('access_event')}, '' order by t.id)
                                            from access_event t where t.id between s.first_id and s.last_id)
        where source = 'access_event'`,
    );
    await relink();
    expect(await t.seals.expireEvents(184)).not.toBeNull();
    await t.sealAll();
    const { findings, result } = await verify();
    expect(findings).toEqual([]);
    expect(result.expired).toBeGreaterThan(1);
    // An entry that claims as much of yesterday's events is not believed.
    await t.note('reveal');
    await t.sealAll();
    const [young] = await t.sql<{ id: string }>(`delete from access_event returning id`);
    await t.sql(
      `insert into audit_record (origin, kind, root_id, table_name, operation, row_hash)
       values ('{"kind":"system"}', 'access-event', $1, 'access_event', 'delete', '')`,
      [young?.id],
    );
    await t.sealAll();
    expect((await verify()).findings).toMatchObject([{ what: 'missing', source: 'access_event', id: young?.id }]);
  });

  /** What somebody would do who has the whole server: alter a line, and make its seal anew. */
  async function rebuild(seal: string): Promise<void> {
    const [range] = await t.sql<{ first: string; last: string }>(
      `select first_id as first, last_id as last from audit_seal where id = $1`,
      [seal],
    );
    await t.sql(`update audit_record set actor_id = gen_random_uuid() where id between $1 and $2`, [
      range?.first,
      range?.last,
    ]);
    await t.sql(
      `update audit_seal s set digests = (select string_agg(${rowEntry('audit_record')}, '' order by t.id)
                                            from audit_record t where t.id between s.first_id and s.last_id)
        where s.id = $1`,
      [seal],
    );
    await t.sql(`update audit_seal set chain = ${chainSql} where id = $1`, [seal]);
  }

  /** Makes the whole chain anew, as it would be had the seals been made when they say. */
  async function relink(): Promise<void> {
    const seals = await t.sql<{ id: string }>('select id from audit_seal order by id');
    for (const { id } of seals) {
      await t.sql(
        `update audit_seal s set previous = coalesce((select chain from audit_seal b where b.id = s.id - 1), '')
          where id = $1`,
        [id],
      );
      await t.sql(`update audit_seal set chain = ${chainSql} where id = $1`, [id]);
    }
  }
});
