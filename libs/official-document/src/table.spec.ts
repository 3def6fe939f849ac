import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { columnWidths, headerRows } from './table.js';

describe('the widths of columns', () => {
  it('add up to the table, each within one of its share', () => {
    const shares = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(shares, fc.integer({ min: 1000, max: 13_000 }), (widths, total) => {
        const result = columnWidths(
          widths.map((width) => ({ title: '', width })),
          total,
        );
        const all = widths.reduce((a, b) => a + b, 0);
        expect(result.reduce((a, b) => a + b, 0)).toBe(total);
        result.forEach((width, at) =>
          expect(Math.abs(width - ((widths[at] ?? 0) / all) * total)).toBeLessThanOrEqual(1),
        );
      }),
    );
  });

  it('are equal where shares are no widths', () => {
    const columns = [0, -1, NaN, 1].map((width) => ({ title: '', width }));
    expect(columnWidths(columns, 400)).toEqual([100, 100, 100, 100]);
  });
});

describe('the header of a table', () => {
  it('is one row without groups', () => {
    expect(headerRows([{ title: '甲', width: 1 }]).map((cells) => cells.map(({ title }) => title))).toEqual([['甲']]);
  });

  it('joins neighbours of a group, and only neighbours', () => {
    const columns = ['投资', undefined, '投资', '投资', '人员'].map((group, at) => ({
      title: `${at}`,
      width: 1,
      group,
    }));
    const [upper, lower] = headerRows(columns);
    expect(upper?.map(({ title, columns: wide, rows }) => [title, wide, rows])).toEqual([
      ['投资', 1, 1],
      ['1', 1, 2],
      ['投资', 2, 1],
      ['人员', 1, 1],
    ]);
    expect(lower?.map(({ title }) => title)).toEqual(['0', '2', '3', '4']);
  });
});
