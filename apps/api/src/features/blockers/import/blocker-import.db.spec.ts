import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { aCreditCode, anEnterprise } from '../../../testing/an-enterprise.js';
import { aProject } from '../../../testing/a-project.js';
import { asBytes, fetched } from '../../../testing/fetched.js';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import { csv, ImportDesk } from '../../imports/testing/import-desk.js';
import { registerDigest } from '../../imports/testing/register-digest.js';
import { sheetLines } from '../../imports/testing/sheet-lines.js';
import type { BlockerList, BlockerResponse } from '../blocker-response.dto.js';
import { aBlocker, ASSIGN, memberOf, stepped } from '../testing/a-blocker.js';

const HEADER = ['类型', '产业链', '环节', '问题名称', '问题描述', '提出日期', '级别', '解决措施'];

describe('importing a ledger of blockers', () => {
  let t: TestApp;
  let desk: ImportDesk;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = new ImportDesk(t, await t.signedIn('industry-group'), '/api/blocker-imports');
  });
  afterAll(() => t.close());

  const found = async (q: string): Promise<BlockerResponse> => {
    const { body } = await desk.visitor.get('/api/blockers').query({ q }).expect(200);
    const { items, total } = body as BlockerList;
    expect({ q, total }).toEqual({ q, total: 1 });
    return items[0] as BlockerResponse;
  };

  it('takes what the ledger says, finds what is affected, and leaves to the steps what follows from them', async () => {
    const enterprise = await anEnterprise().named('示例隔膜材料有限公司').withCode(aCreditCode()).savedBy(desk.visitor);
    const project = await aProject().named('示例隔膜生产线项目').savedBy(desk.visitor);
    const batch = await desk.upload(
      csv(
        ['序号', ...HEADER, '影响企业', '影响项目', '提出单位', '牵头单位', '状态', '亮灯', '催办次数'],
        [
          ...['1', '卡脖子', '氢能', '电解槽', '隔膜材料依赖外购', '国产化率低', '2025-03-01', '三地', '揭榜挂帅'],
          ...[
            '示例隔膜材料有限责任公司',
            '示例隔膜生产线项目',
            '天津市工业和信息化局',
            '河北省工业和信息化厅',
            '办理中',
            '红',
            '2',
          ],
        ],
      ),
    );
    expect(batch).toMatchObject({ status: 'ready', counts: { new: 1 } });
    await desk.commit(batch.id);
    expect(await found('隔膜材料')).toMatchObject({
      kind: 'choke-point',
      chain: { key: 'hydrogen' },
      link: '电解槽',
      title: '隔膜材料依赖外购',
      description: '国产化率低',
      raisedOn: '2025-03-01',
      level: 'three-places',
      measures: '揭榜挂帅',
      enterprises: [{ id: enterprise.id }],
      projects: [{ id: project.id }],
      raisedBy: { name: '天津市工业和信息化局' },
      status: 'raised',
      lead: null,
    });
  });

  it('names a blocker by the beginning of its description where the list has no names', async () => {
    const long = `示例长描述的第一句。${'其余内容很长，'.repeat(40)}`;
    await desk.bringIn(csv(['类型', '级别', '问题描述'], ['堵点', '省级', long], ['堵点', '省级', '示例短描述']));
    expect(await found('示例长描述')).toMatchObject({ title: '示例长描述的第一句', description: long });
    expect(await found('示例短描述')).toMatchObject({ title: '示例短描述', description: null });
  });

  it('names what cannot be taken, at its cell', async () => {
    const { id } = await desk.upload(
      csv(
        ['类型', '级别', '问题名称', '提出日期', '影响项目', '六基类别'],
        ['卡点', '省级', '示例将来的问题', '2199-01-01', '', ''],
        ['堵点', '省级', '示例六基的问题', '2025-01-01', '', '基础材料'],
        ['卡点', '省级', '示例无此项目的问题', '2025-01-01', '没有的项目', ''],
        ['卡点', '', '示例缺级别的问题', '2025-01-01', '', ''],
        ['怪点', '省级', '示例怪类型的问题', '2025-01-01', '', ''],
      ),
    );
    const rows = await desk.rows(id);
    expect(rows.map(({ decision, problems }) => [decision, problems[0]?.code, problems[0]?.column])).toEqual([
      ['refused', 'date-in-future', 3],
      ['refused', 'base-class-not-for-kind', 5],
      ['refused', 'project-unknown', 4],
      ['refused', 'required', 1],
      ['refused', 'value-unknown', 0],
    ]);
  });

  it('finds a blocker by its code, or by its name on its chain', async () => {
    const { code } = await aBlocker(desk.visitor, { title: '示例按编号找', chainId: 'hydrogen' });
    await aBlocker(desk.visitor, { title: '示例按名称找', chainId: 'hydrogen' });
    const { id } = await desk.upload(
      csv(
        ['编号', '类型', '级别', '产业链', '问题名称', '解决措施'],
        [code, '', '', '', '示例按编号找（改）', '一'],
        ['', '', '', '氢能', '示例按名称找', '二'],
        ['', '', '', '机器人', '示例按名称找', '三'],
        ['', '卡点', '省级', '机器人', '示例没有的问题', '四'],
      ),
    );
    expect(await desk.decisions(id)).toEqual({ 2: 'update', 3: 'update', 4: 'question similar-name', 5: 'new' });
    await desk.commit(id);
    expect(await found('示例按编号找')).toMatchObject({ code, title: '示例按编号找（改）', measures: '一' });
  });

  it('asks about a row whose blocker somebody changed since it was exported, or deleted', async () => {
    const changed = await aBlocker(desk.visitor, { title: '示例导出后有改动' });
    const gone = await aBlocker(desk.visitor, { title: '示例导出后删去' });
    const bytes = await fetched(desk.visitor, '/api/blockers/export', { q: '示例导出后' });
    const patch = { version: changed.version, measures: '别人写的' };
    await desk.visitor.patch(`/api/blockers/${changed.id}`).send(patch).expect(200);
    await desk.visitor.delete(`/api/blockers/${gone.id}`).query({ version: gone.version }).expect(204);
    const unedited = await desk.upload(bytes, '堵点卡点台账.xlsx');
    expect(unedited.counts).toMatchObject({ unchanged: 1, question: 1, new: 0 });
    const { id } = await desk.upload(
      csv(
        ['编号', '类型', '级别', '问题名称', '解决措施', '记录标识', '记录版本'],
        [changed.code, '', '', changed.title, '我写的', changed.id, String(changed.version)],
        [gone.code, '卡点', '省级', '示例换了名称', '', '', ''],
      ),
    );
    expect(await desk.decisions(id)).toEqual({ 2: 'question changed-since-export', 3: 'question restore-first' });
    expect((await desk.rows(id))[0]?.changes).toEqual({ measures: { before: '别人写的', after: '我写的' } });
    expect((await desk.answer(id, 3, 'different-new').expect(200)).body).toMatchObject({ decision: 'new' });
  });

  it('goes out and comes in again: unedited nothing changes, edited exactly that', async () => {
    const clerk = await memberOf(t, 'tangshan-bureau');
    await stepped(desk.visitor, await aBlocker(desk.visitor, { title: '示例往返问题', chainId: 'robotics' }), ASSIGN);
    const bytes = (await asBytes(desk.visitor.get('/api/blockers/export')).expect(200)).body as Buffer;
    const { headers, lines } = await sheetLines(bytes);
    expect(headers).toEqual([
      ...['编号', '类型', '六基类别', '产业链', '环节', '问题名称', '问题描述', '影响企业', '影响项目', '提出单位'],
      ...['所在地', '提出日期', '级别', '牵头单位', '配合单位', '责任人', '解决措施', '计划完成时限', '本月进展'],
      ...['亮灯', '状态', '办结佐证', '销号确认人', '销号日期', '催办次数', '记录标识', '记录版本'],
    ]);
    expect(lines.find((line) => line['问题名称']?.text === '示例往返问题')).toMatchObject({
      状态: { text: '待签收' },
      计划完成时限: { kind: 'date' },
    });
    const unedited = await desk.upload(bytes, '堵点卡点台账.xlsx');
    expect(unedited.counts).toMatchObject({ unchanged: unedited.dataRows, update: 0, new: 0, question: 0, refused: 0 });
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes as never);
    book.worksheets[0]?.eachRow((row) => {
      if (row.getCell(headers.indexOf('问题名称') + 1).text !== '示例往返问题') return;
      row.getCell(headers.indexOf('环节') + 1).value = '减速器';
      row.getCell(headers.indexOf('状态') + 1).value = '已销号';
    });
    const batch = await desk.upload(Buffer.from(await book.xlsx.writeBuffer()), '堵点卡点台账.xlsx');
    expect((await desk.rows(batch.id, { decision: 'update' })).map(({ changes }) => changes)).toEqual([
      { link: { before: null, after: '减速器' } },
    ]);
    // The lead, too, keeps what it works on by a list.
    const own = new ImportDesk(t, clerk, '/api/blocker-imports');
    const lead = await own.upload(csv(['问题名称', '产业链', '解决措施'], ['示例往返问题', '机器人', '逐家走访']));
    expect(lead.counts).toMatchObject({ update: 1 });
  });

  it('keeps what else is affected where a proposal of another side is taken over', async () => {
    const hebei = await t.signedIn('reviewer', 'hebei-department');
    const internal = await anEnterprise()
      .named('示例内部隔膜有限公司')
      .inRegion('130200')
      .with({ confidentiality: 'internal' })
      .savedBy(hebei);
    const shared = await anEnterprise().named('示例公开隔膜有限公司').inRegion('130200').savedBy(hebei);
    const known = { title: '示例提议问题', chainId: 'robotics', enterpriseIds: [internal.id] };
    const { id } = await aBlocker(hebei, { ...known, organizationId: 'hebei-department' });
    const tianjin = new ImportDesk(t, await t.signedIn('reviewer', 'tianjin-department'), '/api/blocker-imports');
    await tianjin.bringIn(csv(['问题名称', '产业链', '影响企业'], ['示例提议问题', '机器人', '示例公开隔膜有限公司']));
    const proposals = await hebei.get('/api/blocker-proposals').query({ box: 'received' }).expect(200);
    const [proposal] = proposals.body.items as { id: string; recordVersion: number }[];
    await hebei
      .post(`/api/blocker-proposals/${proposal?.id ?? ''}/accept`)
      .send({ version: 1, recordVersion: proposal?.recordVersion })
      .expect(200);
    const { body } = await hebei.get(`/api/blockers/${id}`).expect(200);
    expect((body as BlockerResponse).enterprises.map((one) => one.id).sort()).toEqual([internal.id, shared.id].sort());
  });

  it('is taken back: every table is as it was', async () => {
    await desk.bringIn(csv(HEADER, ['卡点', '氢能', '', '示例撤销一', '', '2025-01-02', '省级', '']));
    const before = await registerDigest(t);
    const batch = await desk.bringIn(
      csv(
        HEADER,
        ['卡点', '氢能', '加注', '示例撤销一', '补充', '2025-01-03', '国家', '甲'],
        ['堵点', '', '', '示例撤销二', '', '2025-01-02', '省级', ''],
      ),
    );
    expect(batch.result).toEqual({ inserted: 1, updated: 1, setAside: 0 });
    expect(await desk.undo(batch.id)).toMatchObject({ undo: { removed: 1, restored: 1, left: 0 } });
    expect(await registerDigest(t)).toEqual(before);
  });
});
