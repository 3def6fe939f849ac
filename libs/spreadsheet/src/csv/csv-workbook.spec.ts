import { afterAll, describe, expect, it } from '@jest/globals';
import { readAll, removeTemporaryFiles, shown, withWorkbook } from '../testing/xlsx.js';
import { detectDelimiter } from './delimiter.js';

afterAll(removeTemporaryFiles);

const utf16 = (text: string, bigEndian: boolean, mark: boolean): Buffer => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

// 企业,代码 / 联群,1 and, in four bytes, 𠀀
const GBK = Buffer.from('c6f3d2b52cb4fac2eb0ac1aac8ba2c310a', 'hex');
const GB18030 = Buffer.concat([GBK, Buffer.from('95328236', 'hex'), Buffer.from(',2\n')]);
const ROWS = [
  ['A1=企业', 'B1=代码'],
  ['A2=联群', 'B2=1'],
];

describe('encodings', () => {
  const text = '企业,代码\n联群,1\n';
  it.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\ufeff${text}`)],
    ['utf-16le', utf16(text, false, true)],
    ['utf-16be', utf16(text, true, true)],
    ['utf-16le', utf16(text, false, false)],
    ['utf-16be', utf16(text, true, false)],
    ['gb18030', GBK],
  ])('%s', async (encoding, content) => {
    await withWorkbook(content, async (workbook) => {
      expect(workbook).toMatchObject({ kind: 'csv', encoding, delimiter: ',' });
      expect(shown(await workbook.head(0, 9))).toEqual(ROWS);
    });
  });

  it('gb18030 with characters of four bytes', async () => {
    expect(shown(await readAll(GB18030))).toEqual([...ROWS, ['A3=𠀀', 'B3=2']]);
  });

  it('are judged by the whole file, not by its beginning', async () => {
    const content = Buffer.concat([Buffer.from('a,b\n'.repeat(40_000)), GBK]);
    const rows = await readAll(content);
    expect(rows).toHaveLength(40_002);
    expect(rows[40_000]?.cells[0]?.text).toBe('企业');
  });
});

describe('records', () => {
  it('count as the rows of the opened file: blank lines do, quoted line breaks do not', async () => {
    expect(shown(await readAll('a,b\r\n\r\n"x\r\ny",2\r\n,,\r\n3\r\n'))).toEqual([
      ['A1=a', 'B1=b'],
      ['A3=x\ny', 'B3=2'],
      ['A5=3'],
    ]);
  });

  it('end at any line break, mixed ones too', async () => {
    expect(shown(await readAll('a\rb\nc\r\nd'))).toEqual([['A1=a'], ['A2=b'], ['A3=c'], ['A4=d']]);
  });

  it('keep quotes that quote nothing, and doubled ones', async () => {
    expect(shown(await readAll('5" pipe,"say ""hi"""\n'))).toEqual([['A1=5" pipe', 'B1=say "hi"']]);
  });

  it('undo what programs do to keep codes from Excel, and see where Excel won', async () => {
    const [row] = await readAll('="0012",9.11E+17,911100001234567891\n');
    expect(row?.cells.map(({ text, lossy }) => [text, lossy])).toEqual([
      ['0012', false],
      ['9.11E+17', true],
      ['911100001234567891', false],
    ]);
  });

  it('have a known extent', async () => {
    await withWorkbook('a,b\n\n1,2,3\n', async (workbook) => {
      expect(await workbook.extent(0)).toEqual({ rowCount: 2, lastRow: 3, columnCount: 3 });
      expect(await workbook.merges(0)).toEqual([]);
      expect(workbook.sheets).toEqual([{ index: 0, name: '', hidden: false }]);
    });
  });
});

describe('delimiters', () => {
  it.each([
    [',', 'a,b\n1,2\n'],
    ['\t', 'a\tb\n"1,5"\t2\n'],
    ['\t', '名称\t地址\n甲\t北京,海淀\n乙\t天津\n'],
    [';', 'a;b;c\n1,5;2;3\n'],
    [',', '名称,备注\n甲,"x;y;z"\n乙,;\n'],
    [',', 'one column\nand nothing else\n'],
    [',', ''],
  ])('%j', (delimiter, sample) => expect(detectDelimiter(sample)).toBe(delimiter));
});
