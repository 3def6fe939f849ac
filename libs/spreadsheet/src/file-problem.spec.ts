import { afterAll, describe, expect, it } from '@jest/globals';
import { FileProblem } from './file-problem.js';
import type { Limits } from './limits.js';
import { readAll, removeTemporaryFiles, temporaryFile, xlsx, xlsxParts } from './testing/xlsx.js';
import { openWorkbook } from './workbook.js';
import { zip } from './testing/zip.js';

afterAll(removeTemporaryFiles);

async function problem(content: string | Buffer, limits?: Partial<Limits>): Promise<unknown> {
  try {
    await readAll(content, 0, limits);
  } catch (error) {
    if (error instanceof FileProblem) return { code: error.code, ...error.params };
    throw error;
  }
  return null;
}

const sheet = (data: string): Buffer => xlsx({ sheets: [{ data }] });
const oneCell = '<row r="1"><c r="A1"><v>1</v></c></row>';

/** An OLE2 compound file with nothing but a directory. */
function compound(...names: string[]): Buffer {
  const file = Buffer.alloc(512 * 3);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  file.writeUInt16LE(9, 0x1e);
  file.writeUInt32LE(1, 0x30); // the directory starts in sector 1
  file.fill(0xff, 0x4c, 512);
  file.writeUInt32LE(0, 0x4c); // the table of sectors is sector 0
  file.fill(0xff, 512, 1024);
  file.writeUInt32LE(0xfffffffe, 512 + 4); // sector 1 is the end of its chain
  names.forEach((name, at) => {
    file.write(name, 1024 + at * 128, 'utf16le');
    file.writeUInt16LE((name.length + 1) * 2, 1024 + at * 128 + 64);
  });
  return file;
}

describe('what is no spreadsheet is refused by its true kind', () => {
  it.each([
    ['pdf', '%PDF-1.7\n…'],
    ['png', Buffer.from('89504e470d0a1a0a', 'hex')],
    ['html', '\ufeff<!DOCTYPE html><html><table><tr><td>企业名称</td></tr></table></html>'],
    ['html', '<table border="1"><tr><td>1</td></tr></table>'],
    ['xml', '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'],
    ['json', '{"type": "FeatureCollection"}'],
    ['binary', Buffer.from([1, 0, 0, 2, 3, 0, 0, 0, 5, 6])],
    ['doc', compound('Root Entry', 'WordDocument')],
    ['docx', zip([{ name: 'word/document.xml', data: '<w/>' }])],
    ['pptx', zip([{ name: 'ppt/presentation.xml', data: '<p/>' }])],
    ['opendocument', zip([{ name: 'META-INF/manifest.xml', data: '<m/>' }])],
    ['xlsb', zip([{ name: 'xl/workbook.bin', data: 'x' }])],
    ['zip', zip([{ name: 'photo.jpg', data: 'x' }])],
    ['zip', zip([])],
  ])('%s', async (actual, content) => {
    expect(await problem(content)).toEqual({ code: 'file-not-spreadsheet', actual });
  });
});

describe('what cannot be opened says why', () => {
  it.each([
    ['file-empty', ''],
    ['file-empty', ' \r\n \n'],
    ['file-is-old-office', compound('Root Entry', 'ETExtData')],
    ['file-encrypted', compound('Root Entry', 'EncryptionInfo', 'EncryptedPackage')],
    ['file-encrypted', zip(xlsxParts({ sheets: [{ data: '' }] }).map((part) => ({ ...part, fake: { flags: 0x801 } })))],
    ['encoding-unknown', Buffer.from([0x41, 0xff, 0xff, 0x2c, 0x42, 0x80, 0x20, 0xff])],
  ])('%s', async (code, content) => expect(await problem(content)).toMatchObject({ code }));
});

describe('damage', () => {
  it('in the archive', async () => {
    const good = sheet(oneCell);
    expect(await problem(good.subarray(0, good.length - 40))).toMatchObject({ code: 'file-damaged', part: 'zip' });
  });

  it('in the XML', async () => {
    expect(await problem(sheet('<row><c></row>'))).toMatchObject({ code: 'file-damaged', reason: 'xml' });
    expect(await problem(sheet('<row><c><v>&nope;</v></c></row>'))).toMatchObject({ code: 'file-damaged' });
  });

  it('in a part that is missing or no text', async () => {
    const parts = xlsxParts({ sheets: [{ data: oneCell }] });
    const without = parts.filter(({ name }) => !name.includes('worksheets'));
    expect(await problem(zip(without))).toMatchObject({ code: 'file-damaged', reason: 'no-sheets' });
    const broken = parts.map((part) =>
      part.name.includes('worksheets') ? { ...part, data: Buffer.from([0x3c, 0x61, 0x3e, 0xc3, 0x28]) } : part,
    );
    expect(await problem(zip(broken))).toMatchObject({ code: 'file-damaged', reason: 'encoding' });
  });

  it('in a quote that never ends', async () => {
    expect(await problem('a,b\n\n1,"2\n3,4\n')).toEqual({ code: 'quote-not-closed', row: 3 });
  });
});

describe('limits', () => {
  const rows = (count: number, cell: string): string => `<row>${cell}</row>`.repeat(count);
  const value = '<c><v>1</v></c>';

  it.each<[string, string | Buffer, Partial<Limits>]>([
    ['file-too-large', sheet(oneCell), { fileBytes: 100 }],
    ['too-many-rows', sheet(rows(5, value)), { rows: 4 }],
    ['too-many-rows', 'a\nb\nc\n', { rows: 2 }],
    ['too-many-cells', sheet(rows(5, value + value)), { cells: 9 }],
    ['too-many-cells', 'a,b\nc,d\n', { cells: 3 }],
    ['too-many-columns', sheet('<row><c r="XFE1"><v>1</v></c></row>'), {}],
    ['too-many-columns', 'a,b,c\n', { columns: 2 }],
    ['cell-too-long', sheet(`<row><c t="inlineStr"><is><t>${'长'.repeat(20)}</t></is></c></row>`), { cellLength: 19 }],
    ['cell-too-long', `a,${'b'.repeat(20)}\n`, { cellLength: 19 }],
    ['zip-bomb', sheet(oneCell), { archiveEntries: 3 }],
    ['zip-bomb', sheet(oneCell), { unpackedBytes: 500 }],
  ])('%s', async (code, content, limits) => expect(await problem(content, limits)).toMatchObject({ code }));

  it('count what is there, not what is declared', async () => {
    const declared = `<row r="1"><c r="A1"><v>1</v></c>${'<c s="1"/>'.repeat(200)}<c r="ZZZ1" s="1"/></row>`;
    expect(await problem(sheet(declared + '<row/>'.repeat(3000)), { cells: 1, rows: 1, columns: 1 })).toBeNull();
  });

  it('refuse a part that unpacks to far more than it holds, at once', async () => {
    const bomb = zip([
      ...xlsxParts({ sheets: [{ data: oneCell }] }),
      { name: 'xl/media/bomb', data: Buffer.alloc(1000), fake: { size: 1.5e9 } },
    ]);
    const started = performance.now();
    expect(await problem(bomb)).toMatchObject({ code: 'zip-bomb', reason: 'ratio' });
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('hold for a part that declares less than it is', async () => {
    const parts = xlsxParts({ sheets: [{ data: oneCell.repeat(1) + '<row/>'.repeat(5000) }] });
    const lying = parts.map((part) => (part.name.includes('sheets/') ? { ...part, fake: { size: 500 } } : part));
    expect(await problem(zip(lying))).toMatchObject({ code: 'file-damaged' });
  });

  it('refuse document types before they can grow', async () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';
    const parts = xlsxParts({ sheets: [{ data: oneCell }] }).map((part) =>
      part.name.includes('worksheets') ? { ...part, data: laughs + '<worksheet/>' } : part,
    );
    expect(await problem(zip(parts))).toMatchObject({ code: 'xml-doctype' });
  });

  it('refuse endless text without a tag', async () => {
    const parts = xlsxParts({ sheets: [{ data: '<row><c><v>1</v></c></row><!--' + 'x'.repeat(9e6) + '-->' }] });
    expect(await problem(zip(parts), { ratioFromBytes: 1e9 })).toMatchObject({ code: 'cell-too-long' });
  });
});

it('mistakes of the machine are not blamed on the file', async () => {
  await expect(openWorkbook('/nowhere/at/all.xlsx')).rejects.toMatchObject({ code: 'ENOENT' });
  expect(await openWorkbook(temporaryFile('a,b\n')).then((workbook) => workbook.kind)).toBe('csv');
});
