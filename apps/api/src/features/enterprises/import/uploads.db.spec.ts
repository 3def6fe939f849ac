import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCreditCode } from '../../../testing/an-enterprise.js';
import { expectProblem } from '../../../testing/problem.js';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import { csv, ImportDesk, xlsx } from '../../imports/testing/import-desk.js';
import { row, text, workbookParts, zip } from '../../imports/testing/raw-xlsx.js';

const LIMIT = 300 * 1024;
const workbook = (...rows: string[][]) =>
  workbookParts([rows.map((cells, i) => row(i + 1, ...cells.map((cell) => text(cell)))).join('')]);
const padded = (start: string) => Buffer.concat([Buffer.from(start, 'latin1'), randomBytes(600)]);
const ole = (stream: string) => {
  const file = Buffer.alloc(2048, 0);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  file.writeUInt16LE(0xfffe, 28);
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(0, 48);
  file.writeUInt32LE(0xfffffffe, 68);
  Buffer.from(stream, 'utf16le').copy(file, 512);
  file.writeUInt16LE((stream.length + 1) * 2, 512 + 64);
  return file;
};

describe('what is uploaded', () => {
  let t: TestApp;
  let desk: ImportDesk;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true, config: { uploadLimit: LIMIT } });
    desk = await ImportDesk.open(t);
  });
  afterAll(() => t.close());

  const post = () => desk.visitor.post('/api/enterprise-imports');

  it('must be one file in the field of its name', async () => {
    const list = Buffer.from('企业名称\n甲示例有限公司');
    expectProblem(await post(), 422, 'file-missing');
    expectProblem(await post().send({ file: 'x' }), 422, 'file-missing');
    expectProblem(await post().field('note', 'no file'), 422, 'file-missing');
    expectProblem(await post().field('file', 'only text'), 422, 'file-missing');
    expectProblem(await post().attach('datei', list, 'a.csv'), 422, 'file-missing');
    expectProblem(await post().attach('file', list, 'a.csv').attach('file', list, 'b.csv'), 422, 'file-not-alone');
    expectProblem(await post().attach('file', Buffer.alloc(LIMIT + 1, 97), 'a.csv'), 413);
    expectProblem(await post().set('content-type', 'multipart/form-data').send('--x'));
    expectProblem(await post().set('content-type', 'multipart/form-data; boundary=x').send('--x\r\nbroken'));
    expect((await desk.visitor.get('/api/enterprise-imports')).body).toEqual({ items: [], total: 0 });
    expect(await t.sql('select 1 from graphile_worker.jobs')).toEqual([]);
  });

  it('is refused for what it really is', async () => {
    const good = await xlsx([['企业名称'], ['甲示例有限公司']]);
    const cases: [name: string, content: Buffer, code: string, message: RegExp][] = [
      ['空.xlsx', Buffer.alloc(0), 'file-empty', /空/],
      ['空白.csv', Buffer.from(' \n\n'), 'file-empty', /空/],
      ['a.xlsx', padded('%PDF-1.7'), 'file-not-spreadsheet', /PDF/],
      ['b.xlsx', padded('\x89PNG\r\n'), 'file-not-spreadsheet', /图片/],
      ['c.xlsx', padded('MZ\x90\x00'), 'file-not-spreadsheet', /程序/],
      ['d.xlsx', zip([{ name: 'word/document.xml', data: '<w/>' }]), 'file-not-spreadsheet', /Word/],
      ['e.xlsx', zip([{ name: '说明.txt', data: '你好' }]), 'file-not-spreadsheet', /压缩包/],
      ['f.csv', Buffer.from('<html><body><table></table></body></html>'), 'file-not-spreadsheet', /网页/],
      [
        '网页.xlsx',
        Buffer.from('<!DOCTYPE html><html><script>alert(1)</script></html>'),
        'file-not-spreadsheet',
        /网页/,
      ],
      ['g.xlsx', ole('ETExtData'), 'file-is-old-office', /另存为 \.xlsx/],
      ['h.xlsx', ole('EncryptedPackage'), 'file-encrypted', /密码/],
      ['i.xlsx', good.subarray(0, good.length / 2), 'file-damaged', /损坏/],
      ['j.csv', randomBytes(5000), 'file-not-spreadsheet', /二进制/],
      ['k.xlsx', zip(workbook(['企业名称']).map((part) => ({ ...part, size: 3 * 1024 ** 3 }))), 'zip-bomb', /GB|MB|倍/],
      [
        'l.xlsx',
        zip(
          workbook(['企业名称']).map(({ name, data }) => ({
            name,
            data: `<!DOCTYPE x [<!ENTITY a "b">]>${String(data)}`,
          })),
        ),
        'xml-doctype',
        /DOCTYPE/,
      ],
    ];
    const ids: string[] = [];
    for (const [name, content] of cases) ids.push(await desk.send(content, name));
    await desk.work();
    for (const [i, [name, , code, message]] of cases.entries()) {
      const batch = await desk.batch(ids[i] ?? '');
      expect({ name, status: batch.status, problem: batch.problem }).toMatchObject({
        name,
        status: 'failed',
        problem: { code, message: expect.stringMatching(message) },
      });
    }
    const [id] = ids;
    expectProblem(await desk.visitor.post(`/api/enterprise-imports/${id ?? ''}/commit`), 409, 'import-not-ready');
    expectProblem(await desk.visitor.get(`/api/enterprise-imports/${id ?? ''}/refused.xlsx`), 409, 'import-not-ready');
    expect((await desk.visitor.get(`/api/enterprise-imports/${id ?? ''}/rows`)).body).toEqual({ items: [], total: 0 });
    expect(await t.sql('select 1 from graphile_worker.jobs')).toEqual([]);
  });

  it('may have any name', async () => {
    const names = [
      '../../etc/passwd',
      'C:\\台账\\企业.csv',
      '名'.repeat(3000) + '.csv',
      '😀'.repeat(150) + '.csv',
      'a\u0000b"\'.csv',
      ' .csv',
    ];
    for (const name of names) {
      const { id } = (await post().attach('file', Buffer.from('企业名称\n某'), name).expect(201)).body as {
        id: string;
      };
      const { fileName } = await desk.batch(id);
      expect(fileName).not.toMatch(/[/\\\0]/);
      expect(fileName.isWellFormed()).toBe(true);
      expect(Array.from(fileName).length).toBeLessThanOrEqual(200);
    }
    await desk.work();
  });

  it('may hold what no database keeps: NUL, halves of characters, escapes that look like them', async () => {
    const odd = 'A_x0000_B_xD800_C\\u0000D\\uD800E\t\\N\\.';
    const file = zip(workbook(['企业名称', `备注${odd}`, '地址'], [`甲${odd}示例有限公司`, odd, `${odd}路`]));
    const batch = await desk.bringIn(file, '怪.xlsx');
    expect(batch).toMatchObject({ status: 'committed', counts: { new: 1 } });
    expect(await desk.found('示例有限公司')).toMatchObject({
      address: expect.stringContaining('C\\u0000D\\uD800E\t\\N\\.路'),
    });
    const text = await desk.bringIn(Buffer.from('企业名称,__proto__,constructor\n乙\0示例集团,1,2'), '零.csv');
    expect(text).toMatchObject({ status: 'committed', counts: { new: 1 } });
    expect(Object.entries((await desk.found('示例集团')).extra as object)).toEqual([
      ['__proto__', '1'],
      ['constructor', '2'],
    ]);
  });

  it('may be GBK, with a title, a unit, remarks and totals around the list, between empty sheets', async () => {
    const gbk = Buffer.from('c6f3d2b5c3fbb3c62cb1b8d7a20abcd7cabec0fdd3d0cfdeb9abcbbe2cbac30a', 'hex'); // 企业名称,备注 …
    expect(await desk.upload(gbk, 'gbk.csv')).toMatchObject({
      counts: { new: 1 },
      mapping: [{ field: 'name' }, { field: 'note' }],
    });
    const list = csv(
      ['附件', '', '', ''],
      ['单位：亿元', '', '', ''],
      ['序号', '单位名称', '社会信用代码', '注册资本'],
      ['1', '一示例有限公司', aCreditCode(1), '1.5'],
      ['2', '二示例有限公司', aCreditCode(2), '2000万元'],
      ['合计', '', '', '1.7'],
      ['注：以上为初步数', '', '', ''],
    );
    const whole = await desk.upload(list);
    expect(whole).toMatchObject({ dataRows: 2, counts: { new: 2 }, table: { headerRow: 3, firstDataRow: 4 } });
    expect((await desk.rows(whole.id)).map(({ values }) => values.registeredCapital)).toEqual(['15000', '2000']);
    const parts = workbookParts(['', row(2, text('企业名称')) + row(3, text('三示例有限公司')), '']);
    expect(await desk.upload(zip(parts))).toMatchObject({ table: { sheet: 1, headerRow: 2 }, counts: { new: 1 } });
  });
});
