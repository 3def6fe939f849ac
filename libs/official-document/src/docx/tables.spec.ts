import { beforeAll, describe, expect, it } from '@jest/globals';
import { aDocument, aTable, landscape, paragraph, portrait, text } from '../testing/trees.js';
import { all, children, first, valueOf, type Element } from '../testing/xml.js';
import { cellsOf, cellTexts, paragraphs, rowsOf, styleOf, wordOf, type Word } from '../testing/word.js';

const tablesOf = ({ body }: Word): Element[] => children(body, 'w:tbl');
const isHeader = (row: Element): boolean => all(row, 'w:tblHeader').length === 1;
const widthsOf = (table: Element): number[] =>
  all(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0);

describe('a table in a Word file', () => {
  let word: Word;
  let table: Element;
  beforeAll(async () => {
    word = await wordOf(aDocument([portrait(aTable())]));
    table = tablesOf(word)[0]!;
  });

  it('repeats both rows of a grouped header on every page', () => {
    expect(rowsOf(table).map(isHeader)).toEqual([true, true, false, false]);
    expect(cellTexts(rowsOf(table)[0]!)).toEqual(['产业链', '投资', '责任单位']);
    expect(cellTexts(rowsOf(table)[1]!)).toEqual(['', '总投资', '本月', '']);
    expect(all(rowsOf(table)[0]!, 'w:gridSpan').map(({ attributes }) => attributes['w:val'])).toEqual(['2']);
    expect(all(table, 'w:vMerge').map(({ attributes }) => attributes['w:val'])).toEqual([
      'restart',
      'restart',
      'continue',
      'continue',
    ]);
  });

  it('keeps every row on one page', () => {
    expect(rowsOf(table).map((row) => all(row, 'w:cantSplit').length)).toEqual([1, 1, 1, 1]);
  });

  it('holds every cell, figures too, numbers at the right edge', () => {
    expect(cellTexts(rowsOf(table)[2]!)).toEqual(['氢能', '52,300.00', '38.5', '甲局']);
    expect(cellTexts(rowsOf(table)[3]!)).toEqual(['合计', '286,400.00', '40.1', '']);
    expect(cellsOf(rowsOf(table)[2]!).map((cell) => valueOf(cell, 'w:jc'))).toEqual(['left', 'right', 'right', 'left']);
  });

  it('sets sums apart from data', () => {
    const styles = rowsOf(table).map((row) => [...new Set(all(row, 'w:p').map(styleOf))]);
    expect(styles.slice(2)).toEqual([['TableText'], ['TableHeader']]);
  });

  it('holds its own rows where there are several, even where the text names the end of a table', async () => {
    const named = (name: string) =>
      aTable({ columns: [{ title: name, width: 1 }], rows: [{ cells: [[text(`</w:tbl>${name}`)]] }] });
    const two = await wordOf(aDocument([portrait(named('一'), paragraph(text('</w:tbl>'))), landscape(named('二'))]));
    expect(tablesOf(two).map((each) => rowsOf(each).map(cellTexts))).toEqual([
      [['一'], ['</w:tbl>一']],
      [['二'], ['</w:tbl>二']],
    ]);
  });

  it('is as wide as the text block, its columns by their shares', () => {
    expect(sum(widthsOf(table))).toBe(Math.round((156 * 1440) / 25.4));
    const [name = 0, total = 0] = widthsOf(table);
    expect(name / total).toBeCloseTo(2, 2);
  });

  it('stands between caption, unit and notes, and away from the next table', async () => {
    const order = children(word.body, 'w:p').map(styleOf);
    expect(order).toEqual(['Title', 'Caption', 'Unit', 'Note', 'Gap']);
    expect(paragraphs(word, 'Unit')).toEqual(['单位：万元']);
    const two = await wordOf(
      aDocument([portrait(aTable({ notes: [] }), aTable({ caption: undefined, unit: undefined }))]),
    );
    const names = two.body.children.map(({ name }) => name).join(' ');
    expect(names).not.toContain('w:tbl w:tbl');
    expect(tablesOf(two)).toHaveLength(2);
  });
});

describe('a table of an annex', () => {
  it('has 500 rows on turned pages, in order, in the small style', async () => {
    const rows = Array.from({ length: 500 }, (_, at) => ({
      cells: [[text(`企业${at}`)], [text(`${at}.00`)], [text('')], [text('甲局'), text('\n乙局')]],
    }));
    const word = await wordOf(aDocument([portrait(paragraph(text('见附表。'))), landscape(aTable({ rows }))]));
    const table = tablesOf(word)[0]!;
    expect(
      rowsOf(table)
        .slice(2)
        .map((row) => cellTexts(row)[0]),
    ).toEqual(rows.map((_, at) => `企业${at}`));
    expect(sum(widthsOf(table))).toBe(Math.round((225 * 1440) / 25.4));
    expect(new Set(all(rowsOf(table)[2]!, 'w:p').map(styleOf))).toEqual(new Set(['TableTextDense']));
    expect(cellTexts(rowsOf(table)[501]!)).toEqual(['企业499', '499.00', '', '甲局\n乙局']);
  });

  it('is its header alone where there are no rows', async () => {
    const word = await wordOf(aDocument([landscape(aTable({ rows: [], notes: undefined }))]));
    expect(rowsOf(tablesOf(word)[0]!).map(isHeader)).toEqual([true, true]);
  });

  it('refuses a row that does not fit its header: figures would stand in wrong columns', async () => {
    const short = aTable({ rows: [{ cells: [[text('氢能')], [text('1')]] }] });
    await expect(wordOf(aDocument([portrait(short)]))).rejects.toThrow('Table investment: a row of 2 cells');
    await expect(wordOf(aDocument([portrait(aTable({ columns: [], rows: [] }))]))).rejects.toThrow('no columns');
  });

  it('has every border drawn', async () => {
    const word = await wordOf(aDocument([landscape(aTable())]));
    const borders = first(tablesOf(word)[0]!, 'w:tblBorders').children.map(({ attributes }) => attributes['w:val']);
    expect(borders).toEqual(Array(6).fill('single'));
  });
});
