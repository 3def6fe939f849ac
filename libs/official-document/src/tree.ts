/** A figure set in the text: shown as `text`; `key` and `href` let a page open the rows behind it. */
export interface FigureRun {
  kind: 'figure';
  key: string;
  text: string;
  /** Where the rows behind the figure are shown: a path, a fragment or an http address. */
  href?: string;
}

export interface TextRun {
  kind: 'text';
  text: string;
  strong?: boolean;
  colour?: Colour;
}

export type Colour = 'red' | 'amber' | 'green' | 'grey';

/** A piece of a line. A line break in the text is a line break on paper. */
export type Run = TextRun | FigureRun;

export interface Paragraph {
  kind: 'paragraph';
  runs: Run[];
  /** `body` (the default) begins two characters in. */
  style?: 'body' | 'note' | 'caption';
}

export interface Heading {
  kind: 'heading';
  level: HeadingLevel;
  /** With its own numbering: 一、 (一) 1. (1) by level. */
  text: string;
  id: string;
}

export type HeadingLevel = 1 | 2 | 3 | 4;

export interface TableColumn {
  title: string;
  /** Its share of the width of the table. */
  width: number;
  align?: 'left' | 'right' | 'center';
  /** The header above this one; neighbours of the same group stand under one cell. */
  group?: string;
}

export interface TableBlock {
  kind: 'table';
  id: string;
  caption?: string;
  /** 万元, written 单位：万元 above the right edge of the table. */
  unit?: string;
  /** At least one. */
  columns: TableColumn[];
  rows: TableRow[];
  /** Below the table, one paragraph each. */
  notes?: Run[][];
}

export interface TableRow {
  /** One for every column. */
  cells: Run[][];
  role?: 'data' | 'total' | 'subtotal';
  id?: string;
}

export interface ChartBlock {
  kind: 'chart';
  id: string;
  caption: string;
  /** What the picture says, for those who do not see it. */
  alt: string;
  /** 万元, written 单位：万元 above the bars. */
  unit: string;
  bars: ChartBar[];
}

/**
 * The area of a bar is its value: one that covers two months is twice as wide and as high as their monthly average.
 * The caption should say so where it happens.
 */
export interface ChartBar {
  label: string;
  /** A decimal, written above the bar as it is. Anything else is written where no bar stands. */
  value: string;
  /** Months covered, 1 if not given; 2 for 1—2月. */
  width?: number;
  /** The bar that the document is about. */
  current?: boolean;
}

export interface PageBreak {
  kind: 'page-break';
}

export type Block = Paragraph | Heading | TableBlock | ChartBlock | PageBreak;

/** Every section begins on a new page. */
export interface Section {
  orientation: 'portrait' | 'landscape';
  blocks: Block[];
}

/** The red head of a bulletin. */
export interface Masthead {
  /** In red: 产业协同专题工作组简报. */
  issuer: string;
  /** 2026年第10期 */
  issue: string;
  date: string;
}

export interface OfficialDocument {
  /** A line break is where the title is to be broken. */
  title: string;
  subtitle?: string;
  masthead?: Masthead;
  sections: Section[];
  language: 'zh-CN';
  properties: {
    creator: string;
    subject: string;
    /** An ISO instant from the input, never the clock: the same tree gives the same bytes. */
    createdAt: string;
    identifier: string;
  };
}
