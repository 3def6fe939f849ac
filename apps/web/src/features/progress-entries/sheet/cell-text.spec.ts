import { describe, expect, it } from '@jest/globals';
import { readCell, sameCell } from './cell-text.js';

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
