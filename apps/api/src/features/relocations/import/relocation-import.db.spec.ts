import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { aCreditCode, anEnterprise } from '../../../testing/an-enterprise.js';
import { asBytes } from '../../../testing/fetched.js';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import { csv, ImportDesk } from '../../imports/testing/import-desk.js';
import { registerDigest } from '../../imports/testing/register-digest.js';
import { sheetLines } from '../../imports/testing/sheet-lines.js';
import type { RelocationList, RelocationResponse } from '../relocation-response.dto.js';
import { aRelocation, peopleOf } from '../testing/a-relocation.js';

const HEADER = ['企业名称', '疏解类型', '原址', '迁入地', '签约', '工商变更', '职工数（原）', '腾退面积（亩）', '备注'];

describe('importing a ledger of relocations', () => {
  let t: TestApp;
  let people: Awaited<ReturnType<typeof peopleOf>>;
  let desk: ImportDesk;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    people = await peopleOf(t);
    desk = new ImportDesk(t, people.group, '/api/relocation-imports');
  });
  afterAll(() => t.close());

  const found = async (q: string): Promise<RelocationResponse> => {
    const { body } = await desk.visitor.get('/api/relocations').query({ q }).expect(200);
    const { items, total } = body as RelocationList;
    expect({ q, total }).toEqual({ q, total: 1 });
    return items[0] as RelocationResponse;
  };

  it('takes what the ledger says: the enterprise of the register, places with addresses, the days of the stages', async () => {
    const enterprise = await anEnterprise().named('京示例机床有限公司').withCode(aCreditCode()).savedBy(desk.visitor);
    const batch = await desk.upload(
      csv(
        ['序号', ...HEADER, '统一社会信用代码', '行业', '承接平台', '迁出前三年年均三税（亿元）', '是否纳入税收分享'],
        [
          ...['1', '京示例机床公司', '一般制造业', '北京市昌平区科技路1号', '河北省唐山市曹妃甸区', '2025-03-01'],
          ...['2025年4月2日', '320', '30', '', enterprise.creditCode ?? '', '通用设备制造业'],
          ...['曹妃甸协同发展示范区', '0.25', '是'],
        ],
      ),
    );
    expect(batch).toMatchObject({ status: 'ready', counts: { new: 1 } });
    await desk.commit(batch.id);
    expect(await found('京示例机床')).toMatchObject({
      enterprise: { id: enterprise.id },
      subject: 'manufacturing',
      originRegionCode: '110114',
      originAddress: '科技路1号',
      regionCode: '130209',
      stage: 'business-registration',
      stages: [
        { stage: 'signed', enteredOn: '2025-03-01' },
        { stage: 'business-registration', enteredOn: '2025-04-02' },
      ],
      employees: 320,
      vacatedArea: '20000',
      averageTaxes: '2500',
      inTaxSharing: true,
    });
  });

  it('names what the register refuses: a stage that is skipped, one before the former, a place elsewhere', async () => {
    const { id } = await desk.upload(
      csv(
        ['企业名称', '疏解类型', '迁入地', '签约', '工商变更', '税务变更', '承接平台'],
        ['甲示例搬迁公司', '医院', '唐山市曹妃甸区', '2025-03-01', '', '2025-05-01', ''],
        ['乙示例搬迁公司', '医院', '唐山市曹妃甸区', '2025-03-01', '2025-02-01', '', ''],
        ['丙示例搬迁公司', '医院', '天津市武清区', '2025-03-01', '', '', '河北雄安新区'],
        ['丁示例搬迁公司', '', '天津市武清区', '2025-03-01', '', '', ''],
        ['戊示例搬迁公司', '医院', '天津市武清区', '2025-03-01', '', '', ''],
      ),
    );
    expect(await desk.decisions(id)).toEqual({
      2: 'refused stage-skipped',
      3: 'refused stage-before-former',
      4: 'refused platform-elsewhere',
      5: 'refused required',
      6: 'new',
    });
    const rows = await desk.rows(id);
    expect(rows.slice(0, 4).map(({ problems }) => problems[0]?.column)).toEqual([5, 4, 6, 1]);
  });

  it('finds a relocation by its code, or by who moves where; asks where that is not sure', async () => {
    const { code } = await aRelocation(people.group, { subjectName: '京示例寻找有限公司', part: '总装' });
    await aRelocation(people.group, { subjectName: '京示例寻找有限公司', part: '研发' });
    await aRelocation(people.group, { subjectName: '京示例单次有限公司' });
    const { id } = await desk.upload(
      csv(
        ['编号', '企业名称', '疏解类型', '疏解部分', '迁入地', '存在问题'],
        [code, '京示例寻找有限公司', '', '', '', '一'],
        ['', '京示例寻找有限公司', '', '研发', '唐山市曹妃甸区', '二'],
        ['', '京示例寻找有限公司', '', '', '唐山市曹妃甸区', '三'],
        ['', '京示例单次有限责任公司', '', '', '唐山市曹妃甸区', '四'],
        ['', '京示例单次有限公司', '一般制造业企业', '', '天津市武清区', '五'],
        ['', '京示例单次有限公司', '一般制造业企业', '', '', '六'],
      ),
    );
    expect(await desk.decisions(id)).toEqual({
      2: 'update',
      3: 'update',
      4: 'question several-matches',
      5: 'update',
      6: 'new',
      7: 'question similar-name',
    });
  });

  it('goes out and comes in again: unedited nothing changes, edited exactly that', async () => {
    await aRelocation(people.group, { subjectName: '京示例往返有限公司', originAddress: '示例路2号', employees: 10 });
    const answer = await asBytes(desk.visitor.get('/api/relocations/export')).expect(200);
    const bytes = answer.body as Buffer;
    const { headers } = await sheetLines(bytes);
    expect(headers.slice(0, 8)).toEqual([
      ...['编号', '企业名称', '统一社会信用代码', '行业', '疏解部分', '疏解类型', '疏解内容', '迁移性质'],
    ]);
    const unedited = await desk.upload(bytes, '疏解企业台账.xlsx');
    expect(unedited.counts).toMatchObject({ unchanged: unedited.dataRows, update: 0, new: 0, question: 0, refused: 0 });
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes as never);
    const sheet = book.worksheets[0];
    const column = (header: string) => headers.indexOf(header) + 1;
    sheet?.eachRow((row) => {
      if (row.getCell(column('企业名称')).text !== '京示例往返有限公司') return;
      row.getCell(column('工商变更日期')).value = new Date('2025-04-01T00:00:00Z');
      row.getCell(column('原有职工数')).value = 12;
    });
    const batch = await desk.upload(Buffer.from(await book.xlsx.writeBuffer()), '疏解企业台账.xlsx');
    expect(batch.counts).toMatchObject({ update: 1, unchanged: (batch.dataRows ?? 0) - 1 });
    const [row] = await desk.rows(batch.id, { decision: 'update' });
    expect(row?.changes).toEqual({
      businessRegistrationOn: { before: null, after: '2025-04-01' },
      employees: { before: 10, after: 12 },
    });
    await desk.commit(batch.id);
    expect(await found('京示例往返')).toMatchObject({ stage: 'business-registration', employees: 12 });
  });

  it('is taken back: every table is as it was', async () => {
    await desk.bringIn(
      csv(HEADER, ['京撤销一有限公司', '医院', '北京市', '天津市武清区', '2025-01-02', '', '5', '', '']),
    );
    const before = await registerDigest(t);
    const batch = await desk.bringIn(
      csv(
        HEADER,
        ['京撤销一有限公司', '高校', '北京市昌平区', '天津市武清区', '', '2025-02-03', '6', '3', '改'],
        ['京撤销二有限公司', '医院', '北京市', '天津市武清区', '2025-01-02', '', '', '', ''],
      ),
    );
    expect(batch.result).toEqual({ inserted: 1, updated: 1, setAside: 0 });
    expect(await desk.undo(batch.id)).toMatchObject({ undo: { removed: 1, restored: 1, left: 0 } });
    expect(await registerDigest(t)).toEqual(before);
  });

  it('does not take the words for a hidden enterprise for a name', async () => {
    const enterprise = await anEnterprise()
      .named('京示例保密企业有限公司')
      .inRegion('110114')
      .with({ confidentiality: 'internal' })
      .savedBy(people.changping);
    await aRelocation(people.changping, { enterpriseId: enterprise.id });
    const { body: bytes } = await asBytes(people.tangshan.get('/api/relocations/export')).expect(200);
    const own = new ImportDesk(t, people.changping, '/api/relocation-imports');
    const back = await own.upload(bytes as Buffer, '疏解企业台账.xlsx');
    expect(await own.rows(back.id, { decision: 'update' })).toEqual([]);
    expect(back.counts).toMatchObject({ new: 0, update: 0, refused: 0 });
  });
});
