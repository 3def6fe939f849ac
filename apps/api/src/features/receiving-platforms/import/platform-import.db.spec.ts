import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { todayInShanghai } from '@lianqun/domain';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import { csv, ImportDesk, xlsx } from '../../imports/testing/import-desk.js';
import { registerDigest } from '../../imports/testing/register-digest.js';
import type { PlatformList, PlatformResponse } from '../platform-response.dto.js';

const year = Number(todayInShanghai(new Date()).slice(0, 4));

const HEADER = ['序号', '名称', '类别', '所在地', '规划面积', '可供地', '标准厂房（万平方米）', '主导产业'];

describe('importing a ledger of platforms', () => {
  let t: TestApp;
  let desk: ImportDesk;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = new ImportDesk(t, await t.signedIn('industry-group'), '/api/platform-imports');
  });
  afterAll(() => t.close());

  const found = async (q: string): Promise<PlatformResponse> => {
    const { body } = await desk.visitor.get('/api/platforms').query({ q }).expect(200);
    const { items, total } = body as PlatformList;
    expect({ q, total }).toEqual({ q, total: 1 });
    return items[0] as PlatformResponse;
  };

  it('takes what the ledger says: areas in their units, figures by year, words without a column beside', async () => {
    const batch = await desk.upload(
      csv(
        [
          ...HEADER,
          '2024年签约项目',
          '本年开工项目',
          '协议投资（亿元）',
          '入驻企业',
          '配套缺口',
          '联系人',
          '电话',
          '级别',
        ],
        [
          ...['1', '唐山示例装备产业园', '“2+4+46”现代制造业平台', '河北省唐山市曹妃甸区工业大街8号'],
          ...['12.5平方公里', '3000', '6.5', '装备制造、新材料', '7', '4', '35.5', '120', '缺铁路专用线'],
          ...['张三', '0315-8800000', '省级'],
        ],
      ),
    );
    expect(batch).toMatchObject({ status: 'ready', counts: { new: 1 }, dataRows: 1 });
    expect((await desk.rows(batch.id))[0]).toMatchObject({
      values: {
        name: '唐山示例装备产业园',
        regionCode: '河北省唐山市曹妃甸区',
        plannedArea: '12.5',
        'signedProjects:2024': 7,
        [`agreedInvestment:${String(year)}`]: '355000',
        systems: ['“2+4+46”承接平台：现代制造业平台'],
        contactPhone: '031****0000',
      },
      problems: [],
    });
    await desk.commit(batch.id);
    expect(await found('唐山示例装备')).toMatchObject({
      regionCode: '130209',
      address: '工业大街8号',
      systems: [{ system: 'two-four-forty-six', category: 'manufacturing' }],
      plannedArea: '12.5',
      availableLand: '3000',
      standardWorkshop: '65000',
      leadingIndustries: ['装备制造', '新材料'],
      years: [
        { year, startedProjects: 4, agreedInvestment: '355000', settledEnterprises: 120, signedProjects: null },
        { year: 2024, signedProjects: 7 },
      ],
      gaps: '缺铁路专用线',
      contactName: '张*',
      extra: { 级别: '省级' },
    });
  });

  it('names every wrong cell, and what the register itself refuses, before anything is written', async () => {
    const { id, counts } = await desk.upload(
      csv(
        ['平台名称', '所在地', '规划面积', '所属基地', '签约项目'],
        ['好示例园区', '天津市武清区', '3公顷', '', '2'],
        ['坏面积示例园区', '天津市武清区', '很大', '', ''],
        ['坏计数示例园区', '天津市武清区', '', '', '约20'],
        ['别省示例园区', '北京市通州区', '', '雄安新区', ''],
        ['', '天津市武清区', '1', '', ''],
      ),
    );
    expect(counts).toMatchObject({ new: 1, refused: 4 });
    expect(await desk.decisions(id)).toEqual({
      2: 'new',
      3: 'refused not-a-number',
      4: 'refused number-approximate',
      5: 'refused platform-elsewhere',
      6: 'refused missing-name',
    });
    const [row] = await desk.rows(id, { problem: 'platform-elsewhere' });
    expect(row?.problems).toMatchObject([{ field: 'parentId', column: 3, severity: 'error' }]);
    expect((await desk.commit(id)).result).toEqual({ inserted: 1, updated: 0, setAside: 0 });
  });

  it('finds a platform by its name or another one, and asks where it is not sure', async () => {
    await desk.bringIn(
      csv(
        ['名称', '别名'],
        ['保定示例创新基地', '保定基地'],
        ['承德甲示例产业园区', '甲乙园'],
        ['承德乙示例产业园区', '甲乙园'],
      ),
    );
    const { id } = await desk.upload(
      csv(
        ['名称', '对接单位'],
        ['保定基地', '北京甲单位'],
        ['保定示例创新墓地', '北京乙单位'],
        ['甲乙园', '北京丙单位'],
        ['沧州示例新园区', '北京丁单位'],
        ['沧州示例新园区', '北京戊单位'],
      ),
    );
    expect(await desk.decisions(id)).toEqual({
      2: 'update',
      3: 'question similar-name',
      4: 'question several-matches',
      5: 'new',
      6: 'duplicate duplicate-in-file',
    });
    const { body } = await desk.visitor.get(`/api/platform-imports/${id}/rows/4/candidates`).expect(200);
    expect(body.items.map(({ name }: { name: string }) => name).sort()).toEqual([
      '承德乙示例产业园区',
      '承德甲示例产业园区',
    ]);
    const chosen = { answer: 'same-update', targetId: body.items[0].id };
    await desk.visitor.put(`/api/platform-imports/${id}/rows/4/answer`).send(chosen).expect(200);
    await desk.answer(id, 3, 'different-new').expect(200);
    expect(await desk.decisions(id)).toMatchObject({ 3: 'new', 4: 'update' });
    await desk.commit(id);
    // By another name it is found and keeps the one that it has.
    expect(await found('保定示例创新基地')).toMatchObject({ liaison: '北京甲单位', name: '保定示例创新基地' });
  });

  it('changes nothing when it comes a second time, and a blank cell deletes nothing', async () => {
    const list = csv(['名称', '主导产业', '备注'], ['再来示例园区', '医药、机器人', '第一次']);
    await desk.bringIn(list);
    const before = await registerDigest(t);
    expect((await desk.upload(list)).counts).toMatchObject({ unchanged: 1 });
    await desk.bringIn(csv(['名称', '主导产业', '备注'], ['再来示例园区', '', '']));
    expect(await registerDigest(t)).toEqual(before);
  });

  it('goes by the modes of the batch', async () => {
    await desk.bringIn(csv(['名称', '对接单位', '备注'], ['方式示例园区', '甲单位', '']));
    const batch = await desk.upload(csv(['名称', '对接单位', '备注'], ['方式示例园区', '乙单位', '补']));
    const mode = { version: batch.version, mode: 'fill-blanks' };
    await desk.visitor.put(`/api/platform-imports/${batch.id}/mode`).send(mode).expect(200);
    expect((await desk.rows(batch.id))[0]).toMatchObject({ changes: { note: { after: '补' } } });
    await desk.commit(batch.id);
    expect(await found('方式示例')).toMatchObject({ liaison: '甲单位', note: '补' });
  });

  it('is taken back: every table is as it was', async () => {
    const header = ['名称', '别名', '所属产业链', '主导产业', '签约项目', '电话'];
    await desk.bringIn(csv(header, ['撤销一示例园区', '', '氢能', '氢能', '1', '0315-8800000']));
    const before = await registerDigest(t);
    const batch = await desk.bringIn(
      csv(
        header,
        ['撤销一示例园区', '撤销园', '机器人', '机器人', '5', '0315-8800001'],
        ['撤销二示例园区', '', '氢能', '氢能', '2', '0315-8800002'],
      ),
    );
    expect(batch.result).toEqual({ inserted: 1, updated: 1, setAside: 0 });
    expect(await registerDigest(t)).not.toEqual(before);
    expect(await desk.undo(batch.id)).toMatchObject({ undo: { removed: 1, restored: 1, left: 0 } });
    expect(await registerDigest(t)).toEqual(before);
  });

  it('sets rows aside whose platform changed after the preview', async () => {
    await desk.bringIn(csv(['名称', '备注'], ['先后示例园区', '旧']));
    const { id: platform, version } = await found('先后示例');
    const batch = await desk.upload(csv(['名称', '备注'], ['先后示例园区', '新'], ['迟到示例科技城', '']));
    await desk.visitor.patch(`/api/platforms/${platform}`).send({ version, note: '别人写的' }).expect(200);
    await desk.visitor.post('/api/platforms').send({ name: '迟到示例科技城' }).expect(201);
    const { result } = await desk.commit(batch.id);
    expect({ result, decisions: await desk.decisions(batch.id) }).toEqual({
      result: { inserted: 0, updated: 0, setAside: 2 },
      decisions: { 2: 'question changed-meanwhile', 3: 'question changed-meanwhile' },
    });
    expect(await found('先后示例')).toMatchObject({ note: '别人写的' });
  });

  it('reads a text file in GBK', async () => {
    // 名称,所在地 / 国标示例园区,天津市武清区
    const gbk = Buffer.from('c3fbb3c62ccbf9d4dab5d80ab9fab1eacabec0fdd4b0c7f82cccecbdf2cad0cee4c7e5c7f80a', 'hex');
    const batch = await desk.bringIn(gbk);
    expect(batch).toMatchObject({ status: 'committed', result: { inserted: 1 } });
    expect(await found('国标示例')).toMatchObject({ regionCode: '120114' });
  });

  it('gives out a workbook to be filled in, which comes back as it is', async () => {
    const template = await desk.visitor.get('/api/platform-imports/template.xlsx').expect(200);
    expect(template.headers['content-disposition']).toContain(encodeURIComponent('承接平台名单模板'));
    const [header] = [['名称', '所在地']];
    expect((await desk.upload(await xlsx([header ?? [], ['表格示例园区', '天津市']]))).counts).toMatchObject({
      new: 1,
    });
  });
});
