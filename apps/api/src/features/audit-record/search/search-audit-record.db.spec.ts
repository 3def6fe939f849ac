import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anEnterprise } from '../../../testing/an-enterprise.js';
import { createTestApp, PASSWORD, type TestApp, type Visitor } from '../../../testing/test-app.js';
import { AuditKeeper, AuditSealer } from '../index.js';
import type { AuditItem, AuditList } from './audit-record.dto.js';

describe('the audit record as the auditor reads it', () => {
  let t: TestApp;
  let auditor: Visitor;
  let editor: Visitor;
  let id: string;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    auditor = await t.signedIn('auditor', null);
    editor = await t.signedIn('industry-group');
    ({ id } = await anEnterprise()
      .with({ name: '=示例氢能设备有限公司', regionCode: '130200', contactName: '张示例', contactPhone: '13900000000' })
      .savedBy(editor));
    await editor
      .patch(`/api/enterprises/${id}`)
      .send({ version: 1, name: '=示例氢能装备有限公司', contactPhone: '13900000001' })
      .expect(200);
    await t.visitor().post('/api/session').send({ username: 'nobody-here', password: PASSWORD }).expect(401);
    await t.visitor().get('/api/enterprises').expect(401);
    await auditor.get('/api/enterprises').expect(403);
  });
  afterAll(() => t.close());

  async function find(query: Record<string, string | string[]> = {}): Promise<AuditList> {
    return (await auditor.get('/api/audit-record').query(query).expect(200)).body as AuditList;
  }
  const changeOf = ({ changes }: AuditItem, field: string) => changes.find((change) => change.field === field);

  it('shows changed rows and events of access together, the newest first', async () => {
    const { items, total } = await find({ pageSize: '200' });
    expect(total).toBeGreaterThan(100);
    const times = items.map(({ at }) => new Date(at).getTime());
    expect(times).toEqual([...times].sort((one, other) => other - one));
    expect(items[0]).toMatchObject({ source: 'access', operation: 'refusal', outcome: 'refused' });
    expect(new Set(items.map(({ source }) => source))).toEqual(new Set(['row', 'access']));
  });

  it('tells of a change who made it, of what, and both values', async () => {
    const { items } = await find({ recordId: id, operation: 'update' });
    expect(items).toHaveLength(1);
    const [item] = items;
    expect(item).toMatchObject({
      source: 'row',
      kind: 'enterprise',
      recordId: id,
      title: '=示例氢能装备有限公司',
      accountName: 'industry-group-2',
      operation: 'update',
      origin: { kind: 'request' },
    });
    expect(item && changeOf(item, 'name')).toEqual({
      field: 'name',
      before: '=示例氢能设备有限公司',
      after: '=示例氢能装备有限公司',
    });
  });

  it('names what is referred to by id', async () => {
    const { items } = await find({ recordId: id, operation: 'insert', kind: 'enterprise' });
    const row = items.find(({ table }) => table === 'enterprise');
    expect(row && changeOf(row, 'region_id')?.after).toMatch(/区|市|县|省/);
  });

  it('keeps contact details to itself, encrypted or not yet', async () => {
    await t.sql(
      `insert into audit_record (origin, kind, root_id, table_name, operation, after, row_hash)
       values ('{"kind":"system"}', 'enterprise', 'before-encryption', 'enterprise', 'insert',
               '{"contact_phone": "13800000000", "extra": {"contactName": "李示例"}}', '')`,
    );
    const [changed] = (await find({ recordId: id, operation: 'update' })).items;
    expect(changed && changeOf(changed, 'contact_phone')).toEqual({
      field: 'contact_phone',
      before: 'enc:',
      after: 'enc:',
    });
    const { text } = await auditor.get('/api/audit-record').query({ recordId: 'before-encryption' }).expect(200);
    expect(text).not.toMatch(/13800000000|李示例/);
  });

  it.each([
    [{ kind: 'enterprise' }, (item: AuditItem) => item.kind === 'enterprise'],
    [{ operation: ['sign-in', 'insert'] }, (item: AuditItem) => ['sign-in', 'insert'].includes(item.operation)],
    [{ source: 'access' }, (item: AuditItem) => item.source === 'access'],
    [{ source: 'rows', kind: ['account', 'enterprise'] }, (item: AuditItem) => item.source === 'row'],
    [{ q: '氢能装备' }, (item: AuditItem) => item.title === '=示例氢能装备有限公司'],
    [{ q: 'NOBODY-here' }, (item: AuditItem) => item.username === 'nobody-here' && item.outcome === 'refused'],
    [
      { q: 'industry-group-2' },
      ({ accountName, title }: AuditItem) => [accountName, title].includes('industry-group-2'),
    ],
    [{ q: '/api/enterprises' }, (item: AuditItem) => item.route?.startsWith('/api/enterprises') === true],
  ])('finds by %j', async (query, matches) => {
    const { items, total } = await find(query);
    expect(items.length).toBeGreaterThan(0);
    expect(items.filter((item) => !matches(item))).toEqual([]);
    expect(total).toBeGreaterThanOrEqual(items.length);
  });

  it('finds by account and by days of Beijing', async () => {
    const [account] = await t.sql<{ id: string }>(`select id from account where username = 'industry-group-2'`);
    const { items } = await find({ accountId: account?.id ?? '' });
    expect(new Set(items.map(({ username }) => username))).toEqual(new Set(['industry-group-2']));
    await t.sql(
      `insert into audit_record (occurred_at, origin, kind, root_id, table_name, operation, row_hash)
       select at::timestamptz, '{"kind":"system"}', 'setting', 'day', 'setting', 'delete', ''
         from unnest(array['2025-03-01T15:59:59Z', '2025-03-01T16:00:00Z', '2025-03-02T15:59:59Z', '2025-03-02T16:00:00Z']) at`,
    );
    expect((await find({ from: '2025-03-02', to: '2025-03-02' })).total).toBe(2);
    expect((await find({ to: '2025-03-02', recordId: 'day' })).total).toBe(3);
  });

  it('finds nothing where nothing can match, and refuses what it does not know', async () => {
    expect(await find({ source: 'rows', operation: 'sign-in' })).toMatchObject({ items: [], total: 0 });
    expect((await find({ q: '%' })).total).toBe(0);
    for (const query of [{ kind: 'nothing' }, { from: '2025-13-01' }, { accountId: 'me' }, { operation: 'drop' }]) {
      await auditor.get('/api/audit-record').query(query).expect(422);
    }
  });

  it('pages through, and stops counting at 10,001', async () => {
    await t.sql(
      `insert into audit_record (occurred_at, origin, kind, root_id, table_name, operation, row_hash)
       select '2024-01-01T00:00:00Z'::timestamptz + make_interval(secs => n), '{"kind":"system"}', 'setting', 'many', 'setting',
              'update', '' from generate_series(1, 10020) n`,
    );
    const query = { recordId: 'many', pageSize: '100' };
    const [first, second] = [await find(query), await find({ ...query, page: '2' })];
    expect(first.total).toBe(10_001);
    expect(Number(first.items[99]?.id)).toBe(Number(second.items[0]?.id) + 1);
    expect((await find({ ...query, page: '102' })).items).toEqual([]);
  });

  it('says until when everything is sealed, and the head of the chain', async () => {
    const sealer = t.app.get(AuditSealer);
    for (let round = await sealer.round(); round.state !== 'idle'; round = await sealer.round());
    const { sealedUntil, head } = await find();
    expect(head).toMatch(/^[0-9a-f]{64}$/);
    expect(Date.now() - new Date(sealedUntil ?? 0).getTime()).toBeLessThan(60_000);
    const keeper = t.app.get(AuditKeeper);
    const now = Date.now();
    expect((await keeper.tellHead(now))?.chain).toBe(head);
    expect(await keeper.tellHead(now + 120_000)).toBeNull();
  });

  it('leaves as a CSV of everything that matches, which is itself noted', async () => {
    const answer = await auditor.get('/api/audit-record/export.csv').query({ recordId: id }).expect(200);
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.headers['content-disposition']).toContain(encodeURIComponent('审计记录'));
    expect(answer.text.startsWith('\uFEFF时间,')).toBe(true);
    expect(answer.text).toContain(`'=示例氢能装备有限公司`);
    expect(answer.text).not.toMatch(/(^|,)=/m);
    expect(answer.text).toContain('名称：=示例氢能设备有限公司 → =示例氢能装备有限公司');
    expect(answer.text).toContain('联系电话：（已加密） → （已加密）');
    expect(answer.text).not.toContain('enc:');
    expect(answer.text.trim().split('\r\n')).toHaveLength(1 + (await find({ recordId: id })).total);
    const [noted] = (await find({ operation: 'export' })).items;
    expect(noted).toMatchObject({
      details: { register: 'audit-record', filter: { recordId: '=示例氢能装备有限公司' } },
    });
  });

  it('leaves whole, however many lines there are', async () => {
    const answer = await auditor.get('/api/audit-record/export.csv').query({ recordId: 'many' }).expect(200);
    expect(answer.text.trim().split('\r\n')).toHaveLength(10_021);
  });

  it('is for those who may read it', async () => {
    for (const role of ['industry-group', 'system-administrator', 'security-administrator', 'viewer']) {
      const other = await t.signedIn(role);
      await other.get('/api/audit-record').expect(403);
      await other.get('/api/audit-record/export.csv').expect(403);
    }
  });
});
