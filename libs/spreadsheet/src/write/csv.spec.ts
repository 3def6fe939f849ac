import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { textsOf } from '../cell.js';
import { openWorkbook } from '../workbook.js';
import { CSV_BOM, csvLine } from './csv.js';

describe('a line of CSV', () => {
  it.each(['=1+1', '+86 10', '-5', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠a'])(
    'marks %j as text, so that no spreadsheet runs it',
    (text) => expect(csvLine([text]).replace(/^"/, '')).toMatch(/^'/),
  );

  it('leaves what merely contains such characters', () => {
    expect(csvLine(['a=b', '1-2', '张三@示例'])).toBe('a=b,1-2,张三@示例\r\n');
  });

  it('quotes what would end a cell or a line, and leaves empty cells empty', () => {
    expect(csvLine(['a,b', '"引"', 'x\ny', null, '', 0, false])).toBe('"a,b","""引""","x\ny",,,0,false\r\n');
  });

  it('is read back as it was written', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'lianqun-csv-'));
    const file = path.join(folder, 'a.csv');
    const rows = [
      ['名称', '说明'],
      ['示例 “引号” 企业', '第一行\n第二行，逗号, 和 "引号"'],
    ];
    writeFileSync(file, CSV_BOM + rows.map(csvLine).join(''));
    try {
      const workbook = await openWorkbook(file);
      const read = await workbook.head(0, 3);
      await workbook.close();
      expect(read.map((row) => textsOf(row, 2))).toEqual(rows);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
