import { afterAll, describe, expect, it } from '@jest/globals';
import { CFB, utils, write, type CellObject, type WorkBook } from '@e965/xlsx';
import { FileProblem } from '../file-problem.js';
import { biff, f64, record, u16, VERSION_95, wide } from '../testing/biff.js';
import { collect, readAll, removeTemporaryFiles, shown, withWorkbook } from '../testing/xlsx.js';

afterAll(removeTemporaryFiles);

const sheetOf = (...rows: readonly (readonly unknown[])[]) => utils.aoa_to_sheet(rows as unknown[][]);
const xls = (workbook: WorkBook): Buffer => write(workbook, { type: 'buffer', bookType: 'biff8' }) as Buffer;

function book(sheet: ReturnType<typeof sheetOf>): WorkBook {
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, sheet, '名单');
  return workbook;
}

const cells = async (content: Buffer) => (await readAll(content)).flatMap((row) => row.cells);
const problem = async (content: Buffer, limits = {}): Promise<unknown> => {
  try {
    await readAll(content, 0, limits);
  } catch (error) {
    if (error instanceof FileProblem) return error.code;
    throw error;
  }
  return null;
};

const S1 = Buffer.from('S1');
const one = (...records: Buffer[]): Buffer => biff({ sheets: [{ name: S1, records }] });

describe('a workbook of Excel 97', () => {
  it('is read like any other', async () => {
    const content = xls(
      book(sheetOf(['企业名称', '注册资本', '上市'], ['联群科技', 1200.5, true], [], ['𠀀某', -3, false])),
    );
    await withWorkbook(content, async (workbook) => {
      expect(workbook).toMatchObject({ kind: 'xls', encoding: null, delimiter: null });
      expect(workbook.sheets).toEqual([{ index: 0, name: '名单', hidden: false }]);
      expect(shown(await collect(workbook.rowBatches(0)))).toEqual([
        ['A1=企业名称', 'B1=注册资本', 'C1=上市'],
        ['A2=联群科技', 'B2=1200.5', 'C2=TRUE'],
        ['A4=𠀀某', 'B4=-3', 'C4=FALSE'],
      ]);
      expect(await workbook.extent(0)).toEqual({ rowCount: 3, lastRow: 4, columnCount: 3 });
      expect(shown(await workbook.head(0, 1))).toEqual([['A1=企业名称', 'B1=注册资本', 'C1=上市']]);
    });
  });

  it('tells hidden and very hidden sheets', async () => {
    const workbook = book(sheetOf(['a']));
    utils.book_append_sheet(workbook, sheetOf(['b']), '旧');
    utils.book_append_sheet(workbook, sheetOf(['c']), '字典');
    workbook.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 2 }] };
    await withWorkbook(xls(workbook), async (opened) => {
      expect(opened.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
        ['名单', false],
        ['旧', true],
        ['字典', true],
      ]);
      expect(shown(await opened.head(2, 1))).toEqual([['A1=c']]);
    });
  });

  it('gives dates in both calendars by the format of the cell', async () => {
    const sheet = sheetOf([45352, 45352.5, 0.25, 0.5]);
    const formats = ['yyyy"年"m"月"d"日"', 'yyyy-mm-dd hh:mm', 'h:mm', '0%'];
    formats.forEach((z, at) => Object.assign(sheet[`${'ABCD'[at]}1`] as CellObject, { z }));
    const texts = async (workbook: WorkBook) => (await cells(xls(workbook))).map(({ text, kind }) => [text, kind]);
    expect(await texts(book(sheet))).toEqual([
      ['2024-03-01', 'date'],
      ['2024-03-01 12:00', 'date'],
      ['06:00', 'text'],
      ['50%', 'number'],
    ]);
    const old = book(sheetOf([43890]));
    Object.assign(old.Sheets['名单']?.A1 as CellObject, { z: 'yyyy-mm-dd' });
    old.Workbook = { WBProps: { date1904: true } };
    expect(await texts(old)).toEqual([['2024-03-01', 'date']]);
  });

  it('names merged ranges, and takes the value that formulas were saved with', async () => {
    const sheet = sheetOf(['地区', 2], ['天津', 3]);
    sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 3, c: 0 } }];
    Object.assign(sheet.B2 as CellObject, { f: 'B1+1' });
    await withWorkbook(xls(book(sheet)), async (workbook) => {
      expect(await workbook.merges(0)).toEqual([{ top: 2, bottom: 4, left: 0, right: 0 }]);
      expect(shown(await workbook.head(0, 9))[1]).toEqual(['A2=天津', 'B2=3']);
    });
  });

  it('keeps codes that were typed as numbers apart', async () => {
    const found = await cells(xls(book(sheetOf([911101085513850112, '911101085513850112', 9111010855138]))));
    expect(found.map(({ text, lossy }) => [text, lossy])).toEqual([
      ['911101085513850000', true],
      ['911101085513850112', false],
      ['9111010855138', false],
    ]);
  });

  it('may have 65,536 rows', async () => {
    const rows = Array.from({ length: 65_536 }, (_, at) => record(0x203, u16(at, 0, 0), f64(at)));
    const read = await readAll(one(...rows));
    expect([read.length, read[65_535]?.row, read[65_535]?.cells[0]?.text]).toEqual([65_536, 65_536, '65535']);
  });
});

describe('records', () => {
  it('of short numbers', async () => {
    const rk = (row: number, bits: number): Buffer => record(0x27e, u16(row, 0, 0, bits & 0xffff, bits >>> 16));
    const half = Math.floor(0x3fe00000);
    const content = one(
      rk(0, (7 << 2) | 2),
      rk(1, ((12345 << 2) | 3) >>> 0),
      rk(2, half),
      rk(3, ((-5 << 2) | 2) >>> 0),
      record(0xbd, u16(4, 1, 0, 6, 0, 0, 10, 0, 2)),
    );
    expect(shown(await readAll(content))).toEqual([['A1=7'], ['A2=123.45'], ['A3=0.5'], ['A4=-5'], ['B5=1', 'C5=2']]);
  });

  it('of errors, texts of formulas, and formulas without any value', async () => {
    const formula = (row: number, ...value: number[]): Buffer => record(0x06, u16(row, 0, 0, ...value, 0, 0, 0, 0));
    const content = one(
      record(0x205, u16(0, 0, 0), Buffer.from([0x2a, 1])),
      formula(1, 0, 0, 0, 0xffff),
      record(0x4bc, u16(0, 0)),
      record(0x207, wide('京津冀')),
      formula(2, 0, 0, 0, 0xffff),
      formula(3, 2, 0x07, 0, 0xffff),
      formula(4, 3, 0, 0, 0xffff),
      formula(5, 1, 1, 0, 0xffff),
    );
    expect((await cells(content)).map(({ kind, text }) => [kind, text])).toEqual([
      ['error', '#N/A'],
      ['text', '京津冀'],
      ['error', ''],
      ['error', '#DIV/0!'],
      ['boolean', 'TRUE'],
    ]);
  });

  it('in any order of rows and columns', async () => {
    const at = (row: number, column: number, value: number): Buffer => record(0x203, u16(row, column, 0), f64(value));
    const content = one(at(3, 0, 1), at(0, 2, 2), at(0, 1, 3), at(3, 0, 4), at(1, 0, 5));
    expect(shown(await readAll(content))).toEqual([['B1=3', 'C1=2'], ['A2=5'], ['A4=4']]);
  });

  it('of shared texts cut in two, with runs and pronunciation', async () => {
    const shared = [
      record(0xfc, u16(3, 0, 3, 0), u16(4), Buffer.from([1]), Buffer.from('企业', 'utf16le')),
      record(
        0x3c,
        Buffer.from([0]),
        Buffer.from('AB'),
        u16(2),
        Buffer.from([0x0d]),
        u16(1, 4, 0),
        Buffer.from('河北', 'utf16le'),
      ),
      record(0x3c, u16(0, 0, 9, 9), u16(1), Buffer.from([0]), Buffer.from('z')),
    ];
    const label = (row: number): Buffer => record(0xfd, u16(row, 0, 0, row, 0));
    const content = biff({ globals: shared, sheets: [{ name: S1, records: [label(0), label(1), label(2)] }] });
    expect(shown(await readAll(content))).toEqual([['A1=企业AB'], ['A2=河北'], ['A3=z']]);
    const beyond = biff({ globals: shared, sheets: [{ name: S1, records: [label(3)] }] });
    expect(await problem(beyond)).toBe('file-damaged');
  });

  it('of Excel 95 in the code page that it names', async () => {
    const gbk = Buffer.from('c6f3d2b5', 'hex');
    const sheets = [{ name: gbk, records: [record(0x204, u16(0, 0, 0, gbk.length), gbk)] }];
    const content = biff({ version: VERSION_95, globals: [record(0x42, u16(936))], sheets });
    await withWorkbook(content, async (workbook) => {
      expect(workbook.sheets[0]?.name).toBe('企业');
      expect(shown(await workbook.head(0, 1))).toEqual([['A1=企业']]);
    });
  });
});

describe('what cannot be read says why', () => {
  const compound = (stream: string, content: Buffer): Buffer => {
    const file = CFB.utils.cfb_new();
    CFB.utils.cfb_add(file, `/${stream}`, content);
    return CFB.write(file, { type: 'buffer' }) as Buffer;
  };
  const number = record(0x203, u16(0, 0, 0), f64(1));

  it.each<[string, Buffer, object]>([
    ['file-encrypted', biff({ globals: [record(0x2f, u16(1, 1, 1))], sheets: [{ name: S1, records: [] }] }), {}],
    ['file-is-old-office', compound('ETContent', Buffer.alloc(5000, 1)), {}],
    ['file-is-old-office', compound('Workbook', Buffer.alloc(5000, 1)), {}],
    ['file-is-old-office', Buffer.from('0904060000000000', 'hex'), {}],
    ['file-damaged', biff({ sheets: [] }), {}],
    ['file-damaged', one(record(0x203, u16(0, 0))), {}],
    ['file-damaged', one(record(0x203, u16(0, 0, 0), f64(NaN))), {}],
    ['xls-too-large', one(number), { xlsBytes: 40 }],
    ['too-many-cells', one(number, number, record(0x203, u16(1, 0, 0), f64(1))), { cells: 1 }],
    ['too-many-rows', one(number, record(0x203, u16(1, 0, 0), f64(1))), { rows: 1 }],
    ['cell-too-long', one(record(0x204, u16(0, 0, 0), wide('长'.repeat(20)))), { cellLength: 19 }],
  ])('%s', async (code, content, limits) => expect(await problem(content, limits)).toBe(code));

  it('and small streams of a compound file are found', async () => {
    expect(shown(await readAll(compound('Workbook', one(number))))).toEqual([['A1=1']]);
    expect(shown(await readAll(compound('Book', one(number))))).toEqual([['A1=1']]);
  });
});
