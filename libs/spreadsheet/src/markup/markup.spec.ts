import { afterAll, describe, expect, it } from '@jest/globals';
import { FileProblem } from '../file-problem.js';
import { collect, readAll, removeTemporaryFiles, shown, withWorkbook } from '../testing/xlsx.js';

afterAll(removeTemporaryFiles);

const code = async (content: string, limits = {}): Promise<unknown> => {
  try {
    await readAll(content, 0, limits);
  } catch (error) {
    if (error instanceof FileProblem) return error.code;
    throw error;
  }
  return null;
};

const page = (body: string): string =>
  `<html><head><meta charset="gb2312"><title>x</title></head><body>${body}</body></html>`;
const table = '<table border=1><tr><th>企业名称</th><th>代码</th></tr><tr><td>甲公司</td><td>0012</td></tr></table>';

describe('a web page under the name of a workbook', () => {
  it('is read by its tables', async () => {
    await withWorkbook(page(`<p>导出</p>${table}`), async (workbook) => {
      expect(workbook).toMatchObject({ kind: 'html', encoding: 'utf-8', delimiter: null });
      expect(shown(await collect(workbook.rowBatches(0)))).toEqual([
        ['A1=企业名称', 'B1=代码'],
        ['A2=甲公司', 'B2=0012'],
      ]);
      expect(await workbook.extent(0)).toEqual({ rowCount: 2, lastRow: 2, columnCount: 2 });
      expect(await workbook.merges(0)).toEqual([]);
    });
  });

  it('shows texts as a browser does, and runs nothing', async () => {
    const content = page(
      `<table><!-- <tr><td>no</td></tr> --><tr><td> 甲 &amp;\n 乙<br>丙&nbsp;&#20225;&#x4E1A;</td>` +
        `<td><script>document.write("<td>x</td>")</script><b>粗</b>体</td><TD>9.11E+17</TD></tr>` +
        `<tr><td>1 < 2</td><td><table><tr><td>内</td></tr></table></td></tr></table>`,
    );
    const rows = await readAll(content);
    expect(shown(rows)).toEqual([
      ['A1=甲 & 乙\n丙 企业', 'B1=粗体', 'C1=9.11E+17'],
      ['A2=1 2', 'B2=内'],
    ]);
    expect(rows[0]?.cells[2]?.lossy).toBe(true);
  });

  it('keeps columns where cells span, and tables apart', async () => {
    const spanning =
      '<table><tr><td rowspan=2>地区</td><td colspan="2">金额</td></tr><tr><td>2023</td><td>2024</td></tr></table>';
    await withWorkbook(page(spanning + table), async (workbook) => {
      expect(await workbook.merges(0)).toEqual([
        { top: 1, bottom: 2, left: 0, right: 0 },
        { top: 1, bottom: 1, left: 1, right: 2 },
      ]);
      expect(shown(await workbook.head(0, 9))).toEqual([
        ['A1=地区', 'B1=金额'],
        ['B2=2023', 'C2=2024'],
        ['A4=企业名称', 'B4=代码'],
        ['A5=甲公司', 'B5=0012'],
      ]);
    });
  });

  it('without a table is none', async () => {
    expect(await code(page('<p>请重新登录</p>'))).toBe('file-not-spreadsheet');
    expect(await code(page('<table><tr><td>登录</td></tr></table>'))).toBe('file-not-spreadsheet');
  });

  it('has limits', async () => {
    expect(await code(page(table), { rows: 1 })).toBe('too-many-rows');
    expect(await code(page(table), { cellLength: 3 })).toBe('cell-too-long');
    expect(await code(page(table.replace('</table>', `<tr><td a="${'x'.repeat(1.2e6)}`)))).toBe('file-damaged');
    const wide = `<tr>${'<td colspan=999999 rowspan=999999></td>'.repeat(40)}<td>x</td></tr>`;
    expect(await code(page(table.replace('</table>', `${wide}</table>`)))).toBe('too-many-columns');
  });
});

const xml = (sheets: string, styles = ''): string =>
  '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>' +
  '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">' +
  `<Styles>${styles}</Styles>${sheets}</Workbook>`;
const sheet = (name: string, rows: string, after = ''): string =>
  `<Worksheet ss:Name="${name}"><Table>${rows}</Table>${after}</Worksheet>`;

describe('a workbook that is one XML file', () => {
  it('is read sheet by sheet', async () => {
    const rows =
      '<Row><Cell><Data ss:Type="String">企业&amp;名称</Data></Cell><Cell ss:Index="3"><Data ss:Type="Number">12.5</Data></Cell></Row>' +
      '<Row ss:Index="4"><Cell ss:StyleID="d"><Data ss:Type="Number">45352</Data></Cell><Cell><Data ss:Type="DateTime">2024-03-01T08:30:00.000</Data></Cell>' +
      '<Cell><Data ss:Type="Boolean">1</Data></Cell><Cell><Data ss:Type="Error">#N/A</Data></Cell><Cell ss:Formula="=1"/></Row>';
    const hidden = '<x:WorksheetOptions xmlns:x="u"><x:Visible>SheetVeryHidden</x:Visible></x:WorksheetOptions>';
    const styles = '<Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style>';
    const content = xml(sheet('名单', rows) + sheet('字典', '<Row><Cell><Data>x</Data></Cell></Row>', hidden), styles);
    await withWorkbook(content, async (workbook) => {
      expect(workbook.kind).toBe('xml');
      expect(workbook.sheets).toEqual([
        { index: 0, name: '名单', hidden: false },
        { index: 1, name: '字典', hidden: true },
      ]);
      const read = await collect(workbook.rowBatches(0));
      expect(shown(read)).toEqual([
        ['A1=企业&名称', 'C1=12.5'],
        ['A4=2024-03-01', 'B4=2024-03-01 08:30', 'C4=TRUE', 'D4=#N/A', 'E4='],
      ]);
      expect(read[1]?.cells.map(({ kind }) => kind)).toEqual(['date', 'date', 'boolean', 'error', 'error']);
      expect(shown(await workbook.head(1, 1))).toEqual([['A1=x']]);
    });
  });

  it('keeps columns where cells span', async () => {
    const rows =
      '<Row><Cell ss:MergeDown="1"><Data>地区</Data></Cell><Cell ss:MergeAcross="1"><Data>金额</Data></Cell></Row>' +
      '<Row><Cell ss:Index="2"><Data>2023</Data></Cell><Cell><Data>2024</Data></Cell></Row>';
    await withWorkbook(xml(sheet('s', rows)), async (workbook) => {
      expect(await workbook.merges(0)).toEqual([
        { top: 1, bottom: 2, left: 0, right: 0 },
        { top: 1, bottom: 1, left: 1, right: 2 },
      ]);
      expect(shown(await workbook.head(0, 2))[1]).toEqual(['B2=2023', 'C2=2024']);
    });
  });

  it('is refused where it is damaged', async () => {
    expect(await code(xml(''))).toBe('file-damaged');
    expect(await code(xml(sheet('s', '<Row><Cell></Row>')))).toBe('file-damaged');
    expect(await code(xml(sheet('s', '<Row ss:Index="3"/><Row ss:Index="2"/>')))).toBe('file-damaged');
    const laughs = xml(sheet('s', '')).replace('<Workbook', '<!DOCTYPE x [<!ENTITY a "b">]><Workbook');
    expect(await code(laughs)).toBe('xml-doctype');
  });
});
