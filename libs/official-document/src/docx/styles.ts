import { AlignmentType, LineRuleType, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import { RED_HEAD } from '../page.js';

/** 225 mm in 22 lines; one twip more and the last line falls off the page. */
export const LINE = 579;

export const FONTS = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  first: '黑体',
  second: '楷体_GB2312',
  pageNumber: '宋体',
} as const;

/** One font for Chinese, Latin and digits, or Word takes another one for each. */
const font = (name: string) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name });

/** Sizes are in half points: 2号, 3号, 4号, 小四, 小五. */
export const SIZES = { title: 44, body: 32, small: 28, table: 24, dense: 18 } as const;

/** 28 characters of 16 pt, 20 of 22 pt, are as wide as 156 mm or wider: a quarter point less between them. */
const TIGHTER = -5;

const exact = (line: number, before = 0, after = 0) => ({ line, lineRule: LineRuleType.EXACT, before, after });
const twoCharacters = { firstLineChars: 200, firstLine: 640 };

/** Ids are what `pStyle` names. Those of Word's own styles are English, by them Word knows their role. */
export const STYLE = {
  body: 'BodyText',
  title: 'Title',
  subtitle: 'Subtitle',
  note: 'Note',
  caption: 'Caption',
  unit: 'Unit',
  cell: 'TableText',
  headerCell: 'TableHeader',
  denseCell: 'TableTextDense',
  denseHeaderCell: 'TableHeaderDense',
  gap: 'Gap',
  picture: 'Picture',
  issuer: 'Issuer',
  issue: 'IssueLine',
  footer: 'Footer',
} as const;

const heading = (level: number, name: string) => ({
  run: { font: font(name), size: SIZES.body, bold: false, italics: false, color: '000000', characterSpacing: TIGHTER },
  paragraph: {
    spacing: exact(LINE),
    indent: twoCharacters,
    keepNext: true,
    alignment: AlignmentType.LEFT,
    outlineLevel: level - 1,
  },
});

interface StyleText {
  id: string;
  name: string;
  font: string;
  size: number;
  line: number;
  align: (typeof AlignmentType)[keyof typeof AlignmentType];
  before?: number;
  after?: number;
  keepNext?: boolean;
  colour?: string;
}

const style = (text: StyleText): IParagraphStyleOptions => ({
  id: text.id,
  name: text.name,
  basedOn: 'Normal',
  quickFormat: true,
  run: { font: font(text.font), size: text.size, ...(text.colour && { color: text.colour }) },
  paragraph: {
    spacing: exact(text.line, text.before, text.after),
    alignment: text.align,
    ...(text.keepNext && { keepNext: true }),
  },
});

const cell = (id: string, name: string, family: string, size: number, line: number) =>
  style({ id, name, font: family, size, line, align: AlignmentType.LEFT, before: 40, after: 40 });

const { CENTER, LEFT, RIGHT, BOTH } = AlignmentType;
const { title, body, first, second, pageNumber } = FONTS;

const paragraphStyles: IParagraphStyleOptions[] = [
  {
    id: 'Normal',
    name: 'Normal',
    quickFormat: true,
    run: { font: font(body), size: SIZES.body },
    paragraph: { spacing: exact(LINE), alignment: BOTH },
  },
  {
    id: STYLE.body,
    name: 'Body Text',
    basedOn: 'Normal',
    quickFormat: true,
    run: { characterSpacing: TIGHTER },
    paragraph: { indent: twoCharacters },
  },
  style({ id: STYLE.subtitle, name: 'Subtitle', font: second, size: SIZES.body, line: LINE, align: CENTER }),
  style({ id: STYLE.note, name: '表注', font: body, size: SIZES.table, line: 400, align: BOTH }),
  style({ id: STYLE.caption, name: 'caption', font: first, size: SIZES.small, line: LINE, align: CENTER }),
  style({ id: STYLE.unit, name: '单位', font: body, size: SIZES.table, line: 400, align: RIGHT, keepNext: true }),
  cell(STYLE.cell, '表文', body, SIZES.table, 320),
  cell(STYLE.headerCell, '表头', first, SIZES.table, 320),
  cell(STYLE.denseCell, '附表文', body, SIZES.dense, 240),
  cell(STYLE.denseHeaderCell, '附表头', first, SIZES.dense, 240),
  style({ id: STYLE.gap, name: '表后', font: body, size: 2, line: 200, align: LEFT }),
  {
    id: STYLE.picture,
    name: '图',
    basedOn: 'Normal',
    // An exact line would cut the picture off.
    paragraph: { spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 120 }, alignment: CENTER, keepNext: true },
  },
  style({ id: STYLE.issuer, name: '发文机关标志', font: title, size: 72, line: 1400, align: CENTER, colour: RED_HEAD }),
  style({ id: STYLE.issue, name: '期号', font: body, size: SIZES.body, line: LINE, align: LEFT }),
  style({ id: STYLE.footer, name: 'footer', font: pageNumber, size: SIZES.small, line: 320, align: RIGHT }),
];

export const STYLES: IStylesOptions = {
  paragraphStyles,
  default: {
    document: { run: { font: font(body), size: SIZES.body, language: { value: 'en-US', eastAsia: 'zh-CN' } } },
    title: {
      run: { font: font(title), size: SIZES.title, bold: false, color: '000000', characterSpacing: TIGHTER },
      paragraph: { spacing: exact(640), alignment: CENTER, keepNext: true },
    },
    heading1: heading(1, first),
    heading2: heading(2, second),
    heading3: heading(3, body),
    heading4: heading(4, body),
  },
};
