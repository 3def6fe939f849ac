import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { todayInShanghai } from '@lianqun/domain';
import { Jobs } from '../../../foundation/jobs/jobs.js';
import { aCreditCode, anEnterprise } from '../../../testing/an-enterprise.js';
import { fetched } from '../../../testing/fetched.js';
import { createTestApp, type TestApp, type Visitor } from '../../../testing/test-app.js';
import { csv, ImportDesk } from '../../imports/testing/import-desk.js';

const FORMS = '/api/enterprise-export-forms';
const DIRECT = '/api/enterprises/export';

/** A form with a title, a header, an explaining row, two blank rows and a last line. */
async function form(headers: string[], more: (sheet: exceljs.Worksheet) => void = () => undefined): Promise<Buffer> {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet('企业情况');
  sheet.getCell('A1').value = '重点企业情况表';
  headers.forEach((text, at) => (sheet.getRow(2).getCell(at + 1).value = text));
  for (const row of [3, 4]) {
    headers.forEach((_, at) => (sheet.getRow(row).getCell(at + 1).font = { name: '仿宋', size: 12 }));
  }
  sheet.getCell('A6').value = '填表人：';
  more(sheet);
  return Buffer.from(await book.xlsx.writeBuffer());
}

describe('企业台账 in forms of one’s own', () => {
  let t: TestApp;
  let clerk: Visitor;
  let code: string;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    clerk = await t.signedIn('clerk', 'hebei-department');
    code = aCreditCode();
    await anEnterprise()
      .named('冀示例氢能有限公司')
      .withCode(code)
      .inRegion('130209')
      .withCapital('12345.6789')
      .withEmployees(1205)
      .with({
        establishedOn: '2009-02-28',
        contactName: '张三丰',
        contactPhone: '13812345678',
        years: [
          {
            year: Number(todayInShanghai(new Date()).slice(0, 4)) - 1,
            revenue: '20000',
            tax: null,
            researchSpending: null,
          },
        ],
      })
      .savedBy(clerk);
    await anEnterprise().named('冀示例机械有限公司').inRegion('130200').savedBy(clerk);
    await anEnterprise().named('冀示例食品有限公司').inRegion('130200').savedBy(clerk);
  });
  afterAll(() => t.close());

  const send = (content: Buffer, name = '省厅表', fileName = '表样.xlsx', visitor = clerk) =>
    visitor.post(FORMS).field('name', name).attach('file', content, fileName);
  const kept = async (content: Buffer, name: string) => {
    const answer = await send(content, name);
    expect({ status: answer.status, body: answer.body }).toMatchObject({ status: 201 });
    return answer.body as { id: string; columns: { header: string; field: string | null }[]; replacedRows: number };
  };
  const filled = async (id: string, query: object = {}) => {
    const book = new exceljs.Workbook();
    await book.xlsx.load((await fetched(clerk, DIRECT, { form: id, ...query })) as never);
    const [sheet] = book.worksheets;
    if (!sheet) throw new Error('no sheet');
    return sheet;
  };
  const values = (sheet: exceljs.Worksheet, row: number) => (sheet.getRow(row).values as unknown[]).slice(1);

  it('find their columns as imports do, name those that stay empty, and convert into their units', async () => {
    const headers = [
      '序号',
      '单位名称',
      '社会信用代码',
      '省份',
      '地市',
      '注册资金（亿元）',
      '上年营收(元)',
      '从业人数',
      '成立时间',
      '用地面积',
    ];
    const made = await kept(await form(headers), '省厅表');
    expect(made.columns.map(({ header, field }) => [header, field])).toEqual([
      ['序号', 'ordinal'],
      ['单位名称', 'name'],
      ['社会信用代码', 'creditCode'],
      ['省份', 'regionCode:province'],
      ['地市', 'regionCode:city'],
      ['注册资金(亿元)', 'registeredCapital'],
      ['上年营收(元)', 'revenue:previous'],
      ['从业人数', 'employees'],
      ['成立时间', 'establishedOn'],
      ['用地面积', null],
    ]);
    const sheet = await filled(made.id, { sort: '-registeredCapital' });
    expect(values(sheet, 3)).toEqual([
      ...[1, '冀示例氢能有限公司', code, '河北省', '唐山市', 1.23456789, 200000000, 1205, '2009-02-28'],
    ]);
    expect([values(sheet, 4)[1], values(sheet, 5)[1], sheet.getCell('A7').value]).toEqual([
      '冀示例机械有限公司',
      '冀示例食品有限公司',
      '填表人：',
    ]);
    expect(sheet.getCell('B5').font).toEqual({ name: '仿宋', size: 12 });
    const { body } = await clerk.get(FORMS).expect(200);
    expect(body.items).toMatchObject([{ name: '省厅表', fileName: '表样.xlsx', createdByName: expect.any(String) }]);
  });

  it('are filled in by exports in the background too, and come back in as a list', async () => {
    const { id } = await kept(
      await form(['企业名称', '统一社会信用代码', '注册资本(万元)', '所在地', '联系人']),
      '回收表',
    );
    const ordered = (await clerk.post('/api/enterprise-exports').send({ formId: id }).expect(202)).body as {
      id: string;
    };
    await t.app.get(Jobs).runWaiting();
    const shown = (await clerk.get(`/api/enterprise-exports/${ordered.id}`).expect(200)).body;
    expect(shown).toMatchObject({ status: 'ready', done: 3, fileName: expect.stringMatching(/^回收表-/) });
    const desk = new ImportDesk(t, clerk);
    const batch = await desk.upload(await fetched(clerk, `/api/enterprise-exports/${ordered.id}/file`), '回收.xlsx');
    expect(batch.counts).toEqual({ new: 0, update: 0, unchanged: 3, duplicate: 0, question: 0, refused: 0 });
  });

  it('lose the rows of an old list, and say so beforehand; remarks below stay', async () => {
    const old = await form(['企业名称', '统一社会信用代码', '备注'], (sheet) => {
      sheet.getRow(3).values = ['旧示例一有限公司', '911100001234567890', '旧'];
      sheet.getRow(4).values = ['旧示例二有限公司', '911100001234567891', '旧'];
    });
    const made = await kept(old, '旧名单');
    expect(made.replacedRows).toBe(2);
    const sheet = await filled(made.id, { q: '氢能' });
    expect([values(sheet, 3), values(sheet, 4), sheet.getCell('A6').value]).toEqual([
      ['冀示例氢能有限公司', code],
      [],
      '填表人：',
    ]);
  });

  it('belong to an organization', async () => {
    const { id } = await kept(await form(['企业名称']), '本单位表');
    const colleague = await t.signedIn('viewer', 'hebei-department');
    const other = await t.signedIn('clerk', 'beijing-department');
    const names = async (visitor: Visitor) =>
      ((await visitor.get(FORMS).expect(200)).body as { items: { name: string }[] }).items.map(({ name }) => name);
    expect(await names(colleague)).toContain('本单位表');
    expect(await names(other)).toEqual([]);
    await other.get(DIRECT).query({ form: id }).expect(422);
    await other.delete(`${FORMS}/${id}`).expect(404);
    await (await t.signedIn('auditor')).get(FORMS).expect(403);
    const again = await send(await form(['企业名称']), '本单位表');
    expect([again.status, again.body.code]).toEqual([409, 'export-form-name-taken']);
    await clerk.delete(`${FORMS}/${id}`).expect(204);
    await clerk.get(DIRECT).query({ form: id }).expect(422);
    await clerk.delete(`${FORMS}/${id}`).expect(404);
    await kept(await form(['企业名称']), '本单位表');
  });

  const within = async (parts: Record<string, Uint8Array>): Promise<Buffer> =>
    Buffer.from(zipSync({ ...unzipSync(await form(['企业名称'])), ...parts }));

  it.each<[string, string, () => Buffer | Promise<Buffer>]>([
    ['no header of the register', 'export-form-no-header', () => form(['项目名称', '总投资'])],
    ['macros', 'export-form-macros', () => within({ 'xl/vbaProject.bin': strToU8('x') })],
    ['text', 'export-form-not-xlsx', () => Buffer.from(csv(['企业名称'], ['甲有限公司']))],
    ['a picture', 'file-not-spreadsheet', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['nothing', 'file-empty', () => Buffer.alloc(0)],
    ['a damaged archive', 'file-damaged', async () => (await form(['企业名称'])).subarray(0, 2000)],
    [
      'a document type',
      'xml-doctype',
      () => within({ 'xl/worksheets/sheet1.xml': strToU8('<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>') }),
    ],
    ['too much behind little', 'zip-bomb', () => within({ 'xl/media/a.bin': new Uint8Array(64 * 1024 * 1024) })],
    ['too many bytes', 'file-too-large', () => Buffer.alloc(2 * 1024 * 1024 + 1, 1)],
  ])('with %s are refused with the reason', async (_, code, content) => {
    const before = await clerk.get(FORMS).expect(200);
    const { status, body } = await send(await content(), '来历不明');
    expect({ status, body }).toMatchObject({
      status: code === 'file-too-large' ? 413 : 422,
      body: { code, detail: expect.not.stringMatching(/[{}]|（未知）/) },
    });
    expect((await clerk.get(FORMS).expect(200)).body).toEqual(before.body);
  });

  it('that are damaged anywhere are refused or filled in, and never break the service', async () => {
    const whole = unzipSync(await form(['企业名称', '统一社会信用代码', '备注']));
    const damage = fc.record({
      part: fc.option(fc.constantFrom(...Object.keys(whole)), { freq: 5 }),
      at: fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 1, maxLength: 5 }),
      by: fc.integer({ min: 1, max: 127 }),
    });
    for (const [number, { part, at, by }] of fc.sample(damage, 80).entries()) {
      const damaged = (bytes: Uint8Array) => {
        const copy = Buffer.from(bytes);
        for (const place of at) {
          const position = Math.floor(place * copy.length);
          copy[position] = (copy[position] ?? 0) ^ by;
        }
        return copy;
      };
      const parts = part === null ? whole : { ...whole, [part]: damaged(whole[part] ?? new Uint8Array()) };
      const sent = Buffer.from(zipSync(parts));
      const { status, body } = await send(part === null ? damaged(sent) : sent, `损坏${String(number)}`);
      if (![201, 422].includes(status)) throw new Error(JSON.stringify({ part, at, by, status, body }));
      if (status !== 201) continue;
      await fetched(clerk, DIRECT, { form: (body as { id: string }).id });
      await clerk.delete(`${FORMS}/${(body as { id: string }).id}`).expect(204);
    }
  }, 60_000);

  it('need a file and a name', async () => {
    await clerk.post(FORMS).send({}).expect(422);
    await clerk.post(FORMS).field('name', '表').expect(422);
    const nameless = await clerk
      .post(FORMS)
      .attach('file', await form(['企业名称']), '表.xlsx')
      .expect(422);
    expect(nameless.body.errors).toMatchObject([{ field: 'name', code: 'export-form-name-missing' }]);
    const long = await send(await form(['企业名称']), '长'.repeat(101));
    expect(long.body.errors).toMatchObject([{ field: 'name', code: 'too-long' }]);
  });
});
