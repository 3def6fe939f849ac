import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createWriteStream, readFileSync } from 'node:fs';
import path from 'node:path';
import exceljs from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { removeTemporaryFiles, temporaryFile, temporaryFolder } from '../../testing/xlsx.js';
import { fillForm } from './fill-form.js';

afterAll(removeTemporaryFiles);

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const CHAIN =
  '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B5" i="1"/></calcChain>';

/** A table with one blank row, and below it a sum with a note, a picture, and a name for the sum. */
async function form(): Promise<Buffer> {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet('表');
  sheet.addTable({
    name: '企业',
    ref: 'A2',
    headerRow: true,
    columns: [{ name: '企业名称' }, { name: '金额' }],
    rows: [['', '']],
  });
  for (const column of ['A', 'B']) {
    sheet.getCell(`${column}3`).value = null;
    sheet.getCell(`${column}3`).font = { bold: true };
  }
  sheet.getCell('B5').value = { formula: 'SUM(B3:B3)', result: 7 };
  sheet.getCell('B5').note = '合计';
  sheet.getCell('A6').value = { text: '说明', hyperlink: 'https://example.invalid/' };
  sheet.addConditionalFormatting({
    ref: 'B3:B3',
    rules: [{ type: 'expression', priority: 1, formulae: ['B3>B5'], style: { font: { bold: true } } }],
  });
  const picture = book.addImage({ base64: PIXEL, extension: 'png' });
  sheet.addImage(picture, 'A8:B9');
  book.definedNames.add("'表'!$B$5", '合计');
  const parts = unzipSync(Buffer.from(await book.xlsx.writeBuffer()));
  const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array());
  const chained = types.replace('</Types>', '<Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>');
  return Buffer.from(
    zipSync({ ...parts, '[Content_Types].xml': strToU8(chained), 'xl/calcChain.xml': strToU8(CHAIN) }),
  );
}

describe('what hangs on a form', () => {
  let parts: Record<string, Uint8Array>;
  let sheet: exceljs.Worksheet | undefined;
  const part = (pattern: RegExp) => {
    const name = Object.keys(parts).find((one) => pattern.test(one));
    return strFromU8((name && parts[name]) || new Uint8Array());
  };

  beforeAll(async () => {
    const file = path.join(temporaryFolder(), 'filled.xlsx');
    const rows = ['甲', '乙', '丙'].map((value) => [{ column: 0, value, kind: 'text' as const }]);
    const fill = { sheet: 0, firstDataRow: 3, replacedRows: 0, rowCount: 3, rows };
    await fillForm(temporaryFile(await form(), 'form.xlsx'), createWriteStream(file), fill);
    parts = unzipSync(readFileSync(file));
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(file);
    sheet = book.worksheets[0];
  });

  it('follows: sums, notes, links, colours, pictures, tables and names', () => {
    expect(sheet?.getCell('B7').formula).toBe('SUM(B3:B5)');
    expect(sheet?.getCell('B7').note).toBe('合计');
    expect(sheet?.getCell('A8').hyperlink).toBe('https://example.invalid/');
    expect(part(/tables\/table1/)).toContain('ref="A2:B5"');
    expect(part(/drawings\/drawing1\.xml/)).toMatch(/<xdr:from>.*<xdr:row>9<\/xdr:row>/);
    expect(part(/drawings\/vmlDrawing1/)).toContain('<x:Row>6</x:Row>');
    expect(part(/xl\/workbook\.xml/)).toMatch(/\$B\$7/);
    const xml = part(/worksheets\/sheet1\.xml/);
    expect(xml).toContain('sqref="B3:B5"');
    expect(xml).toContain('<formula>B3&gt;B7</formula>');
  });

  it('does not hold results of before: they are worked out when it is opened', () => {
    expect(Object.keys(parts)).not.toContain('xl/calcChain.xml');
    expect(part(/Content_Types/)).not.toContain('calcChain');
    expect(part(/xl\/workbook\.xml/)).toContain('fullCalcOnLoad="1"');
    expect(part(/worksheets\/sheet1\.xml/)).not.toContain('<v>7</v>');
  });
});
