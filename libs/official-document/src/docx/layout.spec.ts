import { beforeAll, describe, expect, it } from '@jest/globals';
import { aDocument, aReport, paragraph, portrait, text } from '../testing/trees.js';
import { all, children, first, parseXml, textIn, valueOf, type Element } from '../testing/xml.js';
import { paragraphs, paragraphText, sectionsOf, styleNamed, styleOf, wordOf, type Word } from '../testing/word.js';

let word: Word;
beforeAll(async () => {
  word = await wordOf(aReport());
});

const MILLIMETRE = 1440 / 25.4;
const millimetres = (twips = ''): number => Number((Number(twips) / MILLIMETRE).toFixed(1));
const marginsOf = (section: Element) => {
  const { 'w:top': top, 'w:right': right, 'w:bottom': bottom, 'w:left': left } = first(section, 'w:pgMar').attributes;
  return [top, right, bottom, left].map(millimetres);
};
const sizeOf = (section: Element) => {
  const { 'w:w': width, 'w:h': height, 'w:orient': orientation } = first(section, 'w:pgSz').attributes;
  return [millimetres(width), millimetres(height), orientation];
};

describe('the page of a Word file', () => {
  it('is A4 with margins of 37 and 28 mm around a text block of 156 × 225 mm', () => {
    const section = sectionsOf(word)[0]!;
    expect(sizeOf(section)).toEqual([210, 297, 'portrait']);
    expect(marginsOf(section)).toEqual([37, 26, 35, 28]);
  });

  it('is turned for a landscape section, text block and all', () => {
    const turned = sectionsOf(word).slice(1);
    expect(turned.map(sizeOf)).toEqual([
      [297, 210, 'landscape'],
      [297, 210, 'landscape'],
    ]);
    const [top, right, bottom, left] = marginsOf(turned[0]!) as [number, number, number, number];
    expect([297 - left - right, 210 - top - bottom]).toEqual([225, 156]);
  });

  it('has a grid of lines of which 22 fit the text block', () => {
    for (const section of sectionsOf(word)) {
      const grid = first(section, 'w:docGrid').attributes;
      expect(grid).toMatchObject({ 'w:type': 'lines', 'w:linePitch': '579' });
      expect(22 * Number(grid['w:linePitch'])).toBeLessThanOrEqual(225 * MILLIMETRE);
    }
  });

  it('has its number between dashes at the outside edge, on odd and even pages of every section', () => {
    const targets = new Map(
      all(word.part('word/_rels/document.xml.rels'), 'Relationship').map(({ attributes: { Id, Target } }) => [
        Id,
        Target,
      ]),
    );
    expect(valueOf(word.part('word/settings.xml'), 'w:evenAndOddHeaders')).not.toBe('false');
    expect(all(word.part('word/settings.xml'), 'w:evenAndOddHeaders')).toHaveLength(1);
    for (const section of sectionsOf(word)) {
      const footers = children(section, 'w:footerReference').map(({ attributes }) => {
        const footer = word.part(`word/${targets.get(attributes['r:id'])}`);
        return [attributes['w:type'], valueOf(footer, 'w:jc'), textIn(first(footer, 'w:p'))];
      });
      expect(footers).toEqual([
        ['default', 'right', '— PAGE —'],
        ['even', 'left', '— PAGE —'],
      ]);
    }
    expect(all(word.part('word/footer1.xml'), 'w:instrText').map(textIn)).toEqual(['PAGE']);
  });

  it('ends a section without an empty line that could fall on a page of its own', () => {
    const ends = all(word.body, 'w:p').filter((each) => all(each, 'w:sectPr').length > 0);
    expect(ends.map(styleOf)).toEqual(['BodyText', 'Gap']); // the last paragraphs of their sections, none added
    expect(Number(first(styleNamed(word, 'Gap'), 'w:spacing').attributes['w:line'])).toBeLessThan(300);
  });
});

describe('the styles of a Word file', () => {
  it.each([
    ['Title', '方正小标宋简体', '44'],
    ['Heading1', '黑体', '32'],
    ['Heading2', '楷体_GB2312', '32'],
    ['Heading3', '仿宋_GB2312', '32'],
    ['Heading4', '仿宋_GB2312', '32'],
    ['Normal', '仿宋_GB2312', '32'],
    ['Footer', '宋体', '28'],
  ])('%s is set in %s', (id, font, halfPoints) => {
    const style = styleNamed(word, id);
    const { attributes } = first(style, 'w:rFonts');
    expect([attributes['w:eastAsia'], attributes['w:ascii'], attributes['w:hAnsi']]).toEqual([font, font, font]);
    expect(valueOf(style, 'w:sz')).toBe(halfPoints);
    expect(valueOf(style, 'w:b') ?? 'false').toBe('false');
  });

  it('set body and headings on lines of exactly 579 twips, the first one two characters in', () => {
    expect(first(styleNamed(word, 'Normal'), 'w:spacing').attributes).toMatchObject({
      'w:line': '579',
      'w:lineRule': 'exact',
    });
    for (const id of ['BodyText', 'Heading1', 'Heading2', 'Heading3', 'Heading4']) {
      expect(first(styleNamed(word, id), 'w:ind').attributes).toMatchObject({ 'w:firstLineChars': '200' });
    }
  });

  it('keep titles and tables off the grid of the body', () => {
    for (const id of ['Title', 'TableText', 'TableHeaderDense', 'Footer']) {
      expect(valueOf(styleNamed(word, id), 'w:snapToGrid')).toBe('0');
    }
    expect(all(styleNamed(word, 'Normal'), 'w:snapToGrid')).toEqual([]);
  });

  it('are all there that the text names', () => {
    const known = all(word.part('word/styles.xml'), 'w:style').map(({ attributes }) => attributes['w:styleId']);
    const named = new Set(all(word.body, 'w:pStyle').map(({ attributes }) => attributes['w:val']));
    expect([...named].filter((id) => !known.includes(id))).toEqual([]);
  });
});

describe('the text of a Word file', () => {
  it('has the headings of the tree as a tree of headings', () => {
    const levels = new Map(
      all(word.part('word/styles.xml'), 'w:style').map((style) => [
        style.attributes['w:styleId'],
        valueOf(style, 'w:outlineLvl'),
      ]),
    );
    const headings = all(word.body, 'w:p')
      .map((each) => [levels.get(styleOf(each) ?? ''), paragraphText(each)])
      .filter(([level]) => level !== undefined);
    expect(headings).toEqual([
      ['0', '一、总体情况'],
      ['1', '（一）氢能'],
      ['2', '1. 图谱落地'],
      ['3', '（1）进展'],
      ['0', '二、下一步安排'],
      ['0', '附表1 项目'],
      ['0', '附表2 企业'],
    ]);
  });

  it('opens with the red head, its rule, title and subtitle', () => {
    const opening = all(word.body, 'w:p').slice(0, 4);
    expect(opening.map((each) => [styleOf(each), paragraphText(each)])).toEqual([
      ['Issuer', '产业协同专题工作组简报'],
      ['IssueLine', '2026年第10期\t2026年11月10日'],
      ['Title', '产业协同月度进展'],
      ['Subtitle', '（2026年10月）'],
    ]);
    expect(valueOf(styleNamed(word, 'Issuer'), 'w:color')).toBe('C00000');
    expect(first(first(opening[1]!, 'w:pBdr'), 'w:bottom').attributes).toMatchObject({ 'w:color': 'C00000' });
    const stop = first(opening[1]!, 'w:tabs').children[0]!.attributes;
    expect([stop['w:val'], millimetres(stop['w:pos'])]).toEqual(['right', 156]);
  });

  it('sets figures as plain text in their place, and marks what is strong or coloured', () => {
    expect(paragraphs(word, 'BodyText').slice(0, 2)).toEqual([
      '截至10月31日，共有项目417个。',
      '投资完成率83.1%，滞后',
    ]);
    const run = all(word.body, 'w:r').find((each) => textIn(each) === '，滞后')!;
    expect([all(run, 'w:b').length, valueOf(run, 'w:color')]).toEqual([1, 'A8071A']);
    const plain = all(word.body, 'w:r').find((each) => textIn(each) === '417')!;
    expect(plain.children.map(({ name }) => name)).toEqual(['w:t']);
    expect(all(word.body, 'w:hyperlink')).toEqual([]);
  });

  it('breaks pages and lines where the tree does', async () => {
    const breaks = all(word.body, 'w:br').filter(({ attributes }) => attributes['w:type'] === 'page');
    expect(breaks).toHaveLength(1);
    const document = aDocument([portrait(paragraph(text('一行\r\n二行\t三')))], { title: '上半\n下半' });
    const broken = await wordOf(document);
    expect(paragraphs(broken, 'BodyText')).toEqual(['一行\n二行 三']);
    expect(paragraphs(broken, 'Title')).toEqual(['上半\n下半']);
    expect(textIn(first(broken.part('docProps/core.xml'), 'dc:title'))).toBe('上半下半');
  });

  it('shows a chart as a picture that says what it shows, above its caption', () => {
    const properties = all(word.body, 'wp:docPr').map(({ attributes }) => attributes);
    expect(properties).toEqual([
      expect.objectContaining({ id: '1', title: '图1  各月完成投资', descr: '10月完成47.90亿元，比9月少' }),
    ]);
    const extent = first(word.body, 'wp:extent').attributes;
    expect(Number(extent['cx']) / 36_000).toBeCloseTo(156, 0); // EMU in a millimetre
    expect(Buffer.from(word.raw('word/media/image1.png')).toString('latin1', 1, 4)).toBe('PNG');
    expect(paragraphs(word, 'Caption')).toContain('图1  各月完成投资');
  });

  it('is a title on a page where there are no sections', async () => {
    const empty = await wordOf(aDocument([]));
    expect(sectionsOf(empty)).toHaveLength(1);
    expect(paragraphs(empty, 'Title')).toEqual(['产业协同月度进展']);
  });
});

it('XML that is broken is noticed by these tests', () => {
  expect(() => parseXml('<a>&b</a>')).toThrow();
});
