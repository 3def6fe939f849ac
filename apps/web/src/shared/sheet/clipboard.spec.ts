import { describe, expect, it } from '@jest/globals';
import { isBlock, layBlock, parseClipboard } from './clipboard.js';

describe('what a spreadsheet puts on the clipboard', () => {
  it('is rows by line and cells by tab, whatever the line ends', () => {
    expect(parseClipboard('1\t2\r\n3\t\r\n')).toEqual([
      ['1', '2'],
      ['3', ''],
    ]);
    expect(parseClipboard('a\rb')).toEqual([['a'], ['b']]);
  });

  it('keeps line breaks, tabs and doubled marks of a quoted cell', () => {
    expect(parseClipboard('"一层\n二层"\t"a ""b"" c"\n"x\ty"')).toEqual([['一层\n二层', 'a "b" c'], ['x\ty']]);
  });

  it('leaves marks alone that quote a word, not a cell', () => {
    expect(parseClipboard('"小巨人"企业\t"单独"\n"未完')).toEqual([['"小巨人"企业', '"单独"'], ['"未完']]);
  });

  it('is a block only with more than one cell', () => {
    expect(isBlock('1,200.50\r\n')).toBe(false);
    expect(isBlock('1\t2')).toBe(true);
    expect(isBlock('1\n2')).toBe(true);
  });

  it('is laid from a cell on, and what lies beyond the table is counted', () => {
    const block = [
      ['1', '2', '3'],
      ['4', '5', '6'],
    ];
    const laid = layBlock(block, { row: 2, column: 1 }, { rows: 3, columns: 3 });
    expect(laid.cells).toEqual([
      { row: 2, column: 1, text: '1' },
      { row: 2, column: 2, text: '2' },
    ]);
    expect([laid.rowsOver, laid.columnsOver]).toEqual([1, 1]);
  });
});
