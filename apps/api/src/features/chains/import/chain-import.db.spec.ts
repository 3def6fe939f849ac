import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chainLedgers, todayInShanghai } from '@lianqun/domain';
import { fetched } from '../../../testing/fetched.js';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import { csv, ImportDesk } from '../../imports/testing/import-desk.js';
import { registerDigest } from '../../imports/testing/register-digest.js';
import type { ChainKind } from '../chain-kind.js';
import type { ChainRecord } from '../chain.dto.js';
import { ChainDesk } from '../testing/chain-desk.js';

const tomorrow = todayInShanghai(new Date(Date.now() + 86_400_000));

/** What a cluster must say and a chain may. */
const LEVEL = '培育';

describe.each<ChainKind>(['chain', 'cluster'])('importing a ledger: %s', (kind) => {
  let t: TestApp;
  let page: ChainDesk;
  let desk: ImportDesk;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    page = await ChainDesk.open(t);
    desk = new ImportDesk(t, page.visitor, `/api/${kind}-imports`);
  });
  afterAll(() => t.close());

  const found = async (name: string): Promise<ChainRecord> => {
    const one = (await page.list(kind)).find((entry) => entry.name === name);
    if (!one) throw new Error(name);
    return page.byKey(one.key, kind);
  };

  const created = (name: string, more: object = {}) =>
    page.created({ name, level: 'cultivating', status: 'published', ...more }, kind);

  const termsOf = async (name: string) => (await found(name)).terms.map(({ startsOn, name: then }) => [startsOn, then]);

  it('takes what the ledger says: a first term from its day, contact details sealed', async () => {
    const batch = await desk.upload(
      csv(
        [
          '序号',
          '名称',
          '别称',
          '批次',
          '状态',
          '级别',
          '牵头省市',
          '牵头单位',
          '链长',
          '联系人',
          '电话',
          '公布日期',
          '文号',
        ],
        [
          ...['1', '示例新链', '示例链、新链', '第二批', '发布', LEVEL, '河北省', '河北省工业和信息化厅', '某副省长'],
          ...['李示例', '0311-87654321', '2025年3月1日', '示例〔2025〕1号'],
        ],
      ),
    );
    expect(batch).toMatchObject({ status: 'ready', counts: { new: 1 } });
    expect((await desk.rows(batch.id))[0]).toMatchObject({
      values: { organizationId: '河北省工业和信息化厅', contactPhone: '031****4321', startsOn: '2025-03-01' },
      problems: [],
    });
    await desk.commit(batch.id);
    const entry = await found('示例新链');
    expect(entry).toMatchObject({
      aliases: ['示例链', '新链'],
      batch: 2,
      status: 'published',
      level: 'cultivating',
      regionCode: '130000',
      leadOrganization: { name: '河北省工业和信息化厅' },
      chainLeader: '某副省长',
      contactName: '李**',
      source: '示例〔2025〕1号',
      terms: [{ startsOn: '2025-03-01', name: '示例新链', source: '示例〔2025〕1号' }],
    });
    const [row] = await t.sql<{ phone: string }>(`select contact_phone as phone from ${kind} where id = $1`, [
      entry.id,
    ]);
    expect(row?.phone).not.toContain('8765');
  });

  it('names what is wrong with a row on its field: no day, a word or day that is none, no name', async () => {
    const since = await created('示例起始', { startsOn: '2025-01-01' });
    const { id } = await desk.upload(
      csv(
        ['编号', '名称', '级别', '状态', '链长', '生效日期'],
        ['', '示例无日期', LEVEL, '', '', ''],
        [since.key, '示例起始', '', '', '甲', ''],
        ['', '示例坏状态', LEVEL, '著名', '', '2026-01-01'],
        ['', '示例坏日期', LEVEL, '', '', '2026年'],
        ['', '', LEVEL, '', '', '2026-01-01'],
      ),
    );
    expect(await desk.decisions(id)).toEqual({
      2: 'refused required',
      3: 'refused term-day-needed',
      4: 'refused value-unknown',
      5: 'refused date-incomplete',
      6: 'refused missing-name',
    });
    const [undated, needed] = await desk.rows(id);
    expect(undated?.problems).toMatchObject([{ field: 'startsOn', column: 5 }]);
    expect(needed?.problems).toMatchObject([{ field: 'startsOn', column: 5, params: { day: '2025-01-01' } }]);
  });

  it.each([
    ['2024-12-31', '示例较早', '', 'refused term-day-passed'],
    ['起始不详', '示例不详', '', 'refused term-day-passed'],
    ['2026-01-01', '示例占用二', '示例被占', 'refused entry-name-taken'],
  ])('refuses %s for %s %s: %s', async (day, name, taken, decision) => {
    const { key } = await created(name, { startsOn: '2025-01-01' });
    if (taken) await created(taken);
    const row = [key, taken || name, '甲', day];
    const { id } = await desk.upload(csv(['编号', '名称', '链长', '生效日期'], row));
    expect(await desk.decisions(id)).toEqual({ 2: decision });
    const [{ field = '', column = -1 } = {}] = (await desk.rows(id))[0]?.problems ?? [];
    expect({ field, column }).toEqual(taken ? { field: 'name', column: 1 } : { field: 'startsOn', column: 3 });
  });

  it('mends the present term where the row gives its day, and begins a new one from a later day', async () => {
    const { key } = await created('示例更名', { startsOn: '2023-01-01' });
    const header = ['编号', '名称', '别名', '链长', '来源', '生效日期'];
    await desk.bringIn(csv(header, [key, '示例更名', '', '甲某', '', '2023-01-01']));
    expect(await found('示例更名')).toMatchObject({
      chainLeader: '甲某',
      terms: [{ startsOn: '2023-01-01', chainLeader: '甲某' }],
    });
    const renamed = csv(header, [key, '示例更名后', '更名别称', '乙某', '示例依据', '2024-05-01']);
    const batch = await desk.upload(renamed);
    expect((await desk.rows(batch.id))[0]?.changes).toMatchObject({
      name: { before: '示例更名', after: '示例更名后' },
      startsOn: { before: '2023-01-01', after: '2024-05-01' },
    });
    await desk.commit(batch.id);
    expect(await found('示例更名后')).toMatchObject({
      aliases: ['更名别称', '示例更名'],
      terms: [
        { startsOn: '2023-01-01', name: '示例更名', chainLeader: '甲某' },
        { startsOn: '2024-05-01', name: '示例更名后', chainLeader: '乙某', source: '示例依据' },
      ],
    });
    // What is dated 2023 keeps the name of 2023, and the list says nothing new a second time.
    expect(await page.nameOn(key, '2023-06-30', kind)).toBe('示例更名');
    expect((await desk.upload(renamed)).counts).toMatchObject({ unchanged: 1 });
    // What held then is nothing new either.
    const then = await desk.upload(csv(header, [key, '示例更名', '', '甲某', '', '2023-03-01']));
    expect(then.counts).toMatchObject({ unchanged: 1 });
  });

  it('writes what nobody knows the beginning of into that term, and undated fields without a day', async () => {
    await created('示例不知');
    await desk.bringIn(csv(['名称', '链长', '生效日期'], ['示例不知', '丙某', '起始不详']));
    await desk.bringIn(csv(['名称', '联系人', '备注', '来源'], ['示例不知', '王示例', '补充', '某通知']));
    expect(await found('示例不知')).toMatchObject({
      chainLeader: '丙某',
      note: '补充',
      source: '某通知',
      contactName: '王**',
      terms: [{ startsOn: null, chainLeader: '丙某' }],
    });
  });

  it('plans a change that lies ahead once, and leaves what is planned alone', async () => {
    const { key } = await created('示例将来', { startsOn: '2024-01-01' });
    const row = (name: string, day: string) => csv(['编号', '名称', '生效日期'], [key, name, day]);
    await desk.bringIn(row('示例将来新名', tomorrow));
    expect(await termsOf('示例将来')).toEqual([
      ['2024-01-01', '示例将来'],
      [tomorrow, '示例将来新名'],
    ]);
    expect((await desk.upload(row('示例将来新名', tomorrow))).counts).toMatchObject({ unchanged: 1 });
    expect(await desk.decisions((await desk.upload(row('又一个新名', '2025-01-01'))).id)).toEqual({
      2: 'refused term-planned',
    });
    expect(await desk.decisions((await desk.upload(row('示例将来更正', '2024-01-01'))).id)).toEqual({ 2: 'update' });
  });

  it('finds an entry by its code, its name with or without its kind, or another one; asks about former and similar ones', async () => {
    const { key } = await created('示例寻找', { aliases: ['示例别称'], startsOn: '2023-01-01' });
    const renamed = await page.change(
      await created('示例往昔名称', { startsOn: '2023-01-01' }),
      { name: '示例今日名称', startsOn: '2024-01-01' },
      kind,
    );
    await page.change(renamed, { aliases: [] }, kind);
    await created('示例相近名称装备');
    const ending = kind === 'chain' ? '产业链' : '产业集群';
    const rows = [
      [key, '', '一'],
      ['', `示例寻找${ending}`, '二'],
      ['', '示例别称', '三'],
      ['', '示例往昔名称', '四'],
      ['', '示例相近名称装配', '五'],
    ];
    const decided = [];
    for (const row of rows) {
      const { id } = await desk.upload(csv(['编号', '名称', '备注'], row));
      decided.push((await desk.decisions(id))[2]);
    }
    expect(decided).toEqual([
      'refused missing-name',
      'update',
      'update',
      'question similar-name',
      'question similar-name',
    ]);
    const byCode = await desk.upload(csv(['编号', '名称', '备注'], [key, `示例寻找${ending}`, '一']));
    expect((await desk.rows(byCode.id))[0]?.changes).toEqual({ note: { before: null, after: '一' } });
  });

  it('gives out a workbook that it understands, whose sample row adds nothing', async () => {
    const bytes = await fetched(page.visitor, `/api/${kind}-imports/template.xlsx`);
    const batch = await desk.upload(bytes, '模板.xlsx');
    expect(batch.mapping.map(({ field }) => field)).toEqual(chainLedgers[kind].columns.map(({ field }) => field));
    expect(batch.problem).toMatchObject({ code: 'no-data-rows' });
  });

  it('says of a code whose entry was deleted where it is', async () => {
    const { id, key, version } = await created('示例删去');
    await page.visitor.delete(`/api/${kind}s/${id}`).query({ version }).expect(204);
    const batch = await desk.upload(csv(['编号', '名称', '级别', '生效日期'], [key, '示例删去', LEVEL, '2026-01-01']));
    expect(await desk.decisions(batch.id)).toEqual({ 2: 'question restore-first' });
  });

  it('is taken back: every table is as it was, the terms too', async () => {
    const header = ['名称', '编号', '级别', '链长', '联系人', '生效日期'];
    const [begun, mended, planned] = await Promise.all(
      ['示例撤销一', '示例撤销二', '示例撤销三'].map((name) => created(name, { startsOn: '2024-01-01' })),
    );
    const before = await registerDigest(t);
    const batch = await desk.bringIn(
      csv(
        header,
        ['示例撤销改名', begun?.key ?? '', '', '甲', '赵示例', '2025-02-03'],
        ['示例撤销二', mended?.key ?? '', '国家级', '乙', '', '2024-01-01'],
        ['示例撤销将来', planned?.key ?? '', '', '', '', tomorrow],
        ['示例撤销新增', '', LEVEL, '丙', '钱示例', '2025-02-03'],
      ),
    );
    expect(batch.result).toEqual({ inserted: 1, updated: 3, setAside: 0 });
    expect(await registerDigest(t)).not.toEqual(before);
    expect(await desk.undo(batch.id)).toMatchObject({ undo: { removed: 1, restored: 3, left: 0 } });
    expect(await registerDigest(t)).toEqual(before);
  });

  it('lets whoever looks after an entry import what is his, and 产业组 what binds everybody', async () => {
    await created('示例河北牵头', { regionCode: '130000', startsOn: '2024-01-01' });
    const hebei = new ImportDesk(t, await t.signedIn('reviewer', 'hebei-department'), `/api/${kind}-imports`);
    const tianjin = new ImportDesk(t, await t.signedIn('reviewer', 'tianjin-department'), `/api/${kind}-imports`);
    const decide = async (who: ImportDesk, header: string[], row: string[]) => {
      const { id } = await who.upload(csv(header, row));
      return { id, decisions: await who.decisions(id), rows: await who.rows(id) };
    };
    const own = await decide(hebei, ['名称', '备注'], ['示例河北牵头', '河北填写']);
    expect(own.decisions).toEqual({ 2: 'update' });
    const bound = await decide(hebei, ['名称', '链长', '生效日期'], ['示例河北牵头', '甲', '2024-01-01']);
    expect(bound.decisions).toEqual({ 2: 'refused out-of-scope' });
    expect(bound.rows[0]?.problems).toMatchObject([{ field: 'chainLeader', column: 1 }]);
    const added = await decide(hebei, ['名称', '级别', '生效日期'], ['示例河北新增', LEVEL, '2025-01-01']);
    expect(added.decisions).toEqual({ 2: 'refused chain-added-by-group' });
    const asked = await decide(tianjin, ['名称', '链长', '生效日期'], ['示例河北牵头', '乙', '2024-01-01']);
    expect(asked.decisions).toEqual({ 2: 'question outside-scope' });
    await tianjin.commit(asked.id);
    const { body } = await page.visitor.get(`/api/${kind}-proposals`).query({ box: 'received' }).expect(200);
    const [{ id, version, recordVersion }] = body.items as [{ id: string; version: number; recordVersion: number }];
    const accept = `/api/${kind}-proposals/${id}/accept`;
    await page.visitor.post(accept).send({ version, recordVersion }).expect(200);
    expect(await found('示例河北牵头')).toMatchObject({ terms: [{ startsOn: '2024-01-01', chainLeader: '乙' }] });
    const clerk = await t.signedIn('platform-clerk', 'tianjin-department');
    await clerk.post(`/api/${kind}-imports`).attach('file', Buffer.from('名称\n甲'), '名单.csv').expect(403);
  });
});
