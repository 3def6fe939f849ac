import { beforeAll, describe, expect, it } from '@jest/globals';
import { aDocument, aReport, aTable, figure, heading, HOSTILE, paragraph, portrait, text } from '../testing/trees.js';
import { all, children, first, parseXml, textIn, type Element } from '../testing/xml.js';
import { printable } from '../text.js';
import type { OfficialDocument } from '../tree.js';
import { renderHtml } from './render-html.js';

/** Read as strictly as XML: every element closed, everything escaped. */
const pageOf = async (document: OfficialDocument): Promise<Element> => {
  const html = await renderHtml(document);
  const closed = html.replace(/<(meta|br|col|hr|img)\b([^>]*)>/g, '<$1$2/>').replace('<!DOCTYPE html>', '');
  return parseXml(closed);
};

const withClass = (page: Element, name: string): Element[] =>
  ['p', 'a', 'span', 'section', 'tr', 'td', 'div'].flatMap((tag) =>
    all(page, tag).filter(({ attributes }) => attributes['class']?.split(' ').includes(name)),
  );

describe('a report as a page', () => {
  let page: Element;
  beforeAll(async () => {
    page = await pageOf(aReport());
  });

  it('says its language, title and origin', () => {
    expect(page.attributes['lang']).toBe('zh-CN');
    expect(textIn(first(page, 'title'))).toBe('产业协同月度进展');
    const metas = Object.fromEntries(all(page, 'meta').map(({ attributes: { name, content } }) => [name, content]));
    expect(metas).toMatchObject({ author: '专题工作组', 'dcterms.created': '2026-11-07T01:20:00.000Z' });
  });

  it('needs nothing from elsewhere and runs nothing', () => {
    expect(['script', 'link', 'iframe', 'object'].flatMap((tag) => all(page, tag))).toEqual([]);
    expect(all(page, 'img').map(({ attributes }) => attributes['src']?.slice(0, 22))).toEqual([
      'data:image/png;base64,',
    ]);
    expect(textIn(first(page, 'style'))).not.toMatch(/url\(|@import/);
  });

  it('has one heading for each of the tree, below the title, with its id', () => {
    const headings = ['h1', 'h2', 'h3', 'h4', 'h5'].map((tag) =>
      all(page, tag).map(({ attributes }) => attributes['id']),
    );
    expect(headings).toEqual([[undefined], ['s1', 's2', 'a1', 'a2'], ['s1-1'], ['s1-1-1'], ['s1-1-1-1']]);
  });

  it('marks every figure by its key, and leads where it leads', () => {
    const figures = withClass(page, 'figure').map(({ name, attributes, text: shown }) => [
      attributes['data-figure'],
      name,
      attributes['href'],
      shown,
    ]);
    expect(figures).toHaveLength(7);
    expect(figures).toContainEqual(['count', 'a', '/projects?f=count', '417']);
    expect(figures).toContainEqual(['rate', 'span', undefined, '83.1%']);
  });

  it('leads nowhere that could run a program', async () => {
    const hrefs = [
      'javascript:alert(1)',
      ' javascript:1',
      'data:text/html,x',
      '//evil.example',
      '/\\evil.example',
      'mailto:a@b',
    ];
    const unsafe = await pageOf(aDocument([portrait(paragraph(...hrefs.map((href) => figure(href, '1', href))))]));
    expect(all(unsafe, 'a')).toEqual([]);
    expect(withClass(unsafe, 'figure')).toHaveLength(hrefs.length);
    const safe = ['/a?b=1&c=2', '#t1', '?x=1', 'https://example.org/', '../up', './here'];
    const led = await pageOf(aDocument([portrait(paragraph(...safe.map((href) => figure(href, '1', href))))]));
    expect(all(led, 'a').map(({ attributes }) => attributes['href'])).toEqual(safe);
  });

  it('has tables with caption, unit, headers that say what they head, and notes', () => {
    const region = withClass(page, 'table').find(({ attributes }) => attributes['id'] === 'investment')!;
    const table = first(region, 'table');
    expect(textIn(first(table, 'caption'))).toBe('表1  投资情况单位：万元');
    const headers = all(first(table, 'thead'), 'th').map(({ attributes: { scope, colspan, rowspan }, text: title }) =>
      [title, scope, colspan, rowspan].filter(Boolean).join(' '),
    );
    expect(headers).toEqual(['产业链 col 2', '投资 colgroup 2', '责任单位 col 2', '总投资 col', '本月 col']);
    const rows = children(first(table, 'tbody'), 'tr');
    expect(rows.map(({ attributes }) => [attributes['data-row'], attributes['class']])).toEqual([
      ['hydrogen', undefined],
      [undefined, 'sum'],
    ]);
    expect(
      all(rows[0]!, 'td').map(({ attributes, ...cell }) => [textIn({ attributes, ...cell }), attributes['class']]),
    ).toEqual([
      ['氢能', undefined],
      ['52,300.00', 'right'],
      ['38.5', 'right'],
      ['甲局', undefined],
    ]);
    expect(withClass(region, 'note').map(textIn)).toEqual(['注：按建设地统计。']);
  });

  it('gives the numbers of a chart to those who do not see it', () => {
    const chart = first(page, 'figure');
    expect(first(chart, 'img').attributes['alt']).toBe('10月完成47.90亿元，比9月少');
    const rows = all(first(chart, 'tbody'), 'tr').map((row) => row.children.map(textIn));
    expect(rows).toEqual([
      ['1—2月', '80.00'],
      ['9月', '52.75'],
      ['10月', '47.90'],
    ]);
  });

  it('has upright and turned sheets as the tree has sections', () => {
    const sheets = withClass(page, 'sheet').map(({ attributes }) => attributes['class']);
    expect(sheets).toEqual(['sheet portrait', 'sheet landscape', 'sheet landscape']);
    const style = textIn(first(page, 'style'));
    expect(style).toContain('@page portrait { size: 210mm 297mm; margin: 37mm 26mm 35mm 28mm; }');
    expect(style).toContain('@page landscape { size: 297mm 210mm;');
  });
});

describe('hostile text on a page', () => {
  it.each(HOSTILE.map((nasty, at) => [at, nasty] as const))('stays text (%i)', async (_, nasty) => {
    const page = await pageOf(
      aDocument(
        [
          portrait(
            heading(1, nasty, nasty),
            paragraph(text(nasty, { strong: true, colour: 'grey' }), figure(nasty, nasty)),
            aTable({
              id: nasty,
              caption: nasty,
              columns: [{ title: nasty, width: 1 }],
              rows: [{ id: nasty, cells: [[text(nasty)]] }],
            }),
          ),
        ],
        { title: nasty, masthead: { issuer: nasty, issue: nasty, date: nasty } },
      ),
    );
    const shown = printable(nasty);
    expect(textIn(first(page, 'h1'))).toBe(shown);
    expect(textIn(first(page, 'h2'))).toBe(shown);
    expect(withClass(page, 'body').map(textIn)).toEqual([shown + shown]);
    expect(withClass(page, 'figure')[0]?.attributes['data-figure']).toBe(shown);
    expect(all(page, 'td').map(textIn)).toEqual([shown]);
    expect(all(page, 'script')).toEqual([]);
  });
});
