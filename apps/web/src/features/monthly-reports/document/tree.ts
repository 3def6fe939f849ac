/** The document of a report as the API hands it over: the tree from which the Word file is made too. */
export interface FigureRun {
  kind: 'figure';
  key: string;
  text: string;
  href?: string;
}

export interface TextRun {
  kind: 'text';
  text: string;
  strong?: boolean;
  colour?: 'red' | 'amber' | 'green' | 'grey';
}

export type Run = TextRun | FigureRun;

export interface Paragraph {
  kind: 'paragraph';
  runs: Run[];
  style?: 'body' | 'note' | 'caption';
}

export interface Heading {
  kind: 'heading';
  level: 1 | 2 | 3 | 4;
  text: string;
  id: string;
}

export interface TableColumn {
  title: string;
  /** Its share of the width of the table. */
  width: number;
  align?: 'left' | 'right' | 'center';
  /** The header above this one; neighbours of the same group stand under one cell. */
  group?: string;
}

export interface TableRow {
  cells: Run[][];
  role?: 'data' | 'total' | 'subtotal';
  id?: string;
}

export interface TableBlock {
  kind: 'table';
  id: string;
  caption?: string;
  unit?: string;
  columns: TableColumn[];
  rows: TableRow[];
  notes?: Run[][];
}

export interface ChartBlock {
  kind: 'chart';
  id: string;
  caption: string;
  alt: string;
  unit: string;
  bars: { label: string; value: string; width?: number; current?: boolean }[];
}

export type Block = Paragraph | Heading | TableBlock | ChartBlock | { kind: 'page-break' };

export interface Section {
  orientation: 'portrait' | 'landscape';
  blocks: Block[];
}

export interface OfficialDocument {
  title: string;
  subtitle?: string;
  masthead?: { issuer: string; issue: string; date: string };
  sections: Section[];
}
