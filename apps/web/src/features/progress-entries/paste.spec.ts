import { describe, expect, it } from '@jest/globals';
import { readCell, sameCell } from './cell-text.js';
import { isBlock, layBlock, parseClipboard } from './paste.js';

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

describe('a cell as typed', () => {
  it.each([
    ['monthlyInvestment', '1,200.50', '1200.5'],
    ['monthlyInvestment', '－320', '-320'],
    ['monthlyInvestment', '0.3亿', '3000'],
    ['monthlyInvestment', ' ', null],
    ['fundsInPlace', '—', null],
    ['stage', '在建', 'under-construction'],
    ['stage', '已投产', 'in-production'],
    ['actualStart', '2026年3月5日', '2026-03-05'],
    ['actualStart', '46086', '2026-03-05'],
    ['inStatistics', '已入统', true],
    ['inStatistics', '否', false],
    ['imageProgress', ' 主厂房 70% ', '主厂房 70%'],
  ] as const)('%s: %j is %j', (field, text, value) => {
    expect(readCell(field, text)).toEqual({ ok: true, value });
  });

  it.each([
    ['monthlyInvestment', '约三百', 'number-in-words'],
    ['monthlyInvestment', '12.5美元', 'unit-unclear'],
    ['stage', '差不多了', 'value-unknown'],
    ['actualCompletion', '3月5日', 'date-ambiguous'],
    ['inStatistics', '也许', 'value-unknown'],
  ] as const)('%s: %j is refused as %s', (field, text, code) => {
    expect(readCell(field, text)).toMatchObject({ ok: false, code });
  });

  it('is unchanged when only the writing differs', () => {
    expect(sameCell('1200', '1200.000000')).toBe(true);
    expect(sameCell('1200', '1200.01')).toBe(false);
    expect(sameCell(null, undefined)).toBe(true);
  });
});
