import { HeadingLevel, ImageRun, PageBreak, Paragraph, type Table } from 'docx';
import { drawChart } from '../chart/draw-chart.js';
import { CHART_WIDTH } from '../page.js';
import { singleLine } from '../text.js';
import type { Block, ChartBlock, Section, Paragraph as TextParagraph } from '../tree.js';
import { plainRuns, wordRuns } from './runs.js';
import { STYLE } from './styles.js';
import { wordTable } from './table.js';

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

const PARAGRAPHS: Record<NonNullable<TextParagraph['style']>, string> = {
  body: STYLE.body,
  note: STYLE.note,
  caption: STYLE.caption,
};

/** @param bodies takes the rows of each table in turn */
export async function wordBlocks(section: Section, bodies: string[]): Promise<(Paragraph | Table)[]> {
  const children: (Paragraph | Table)[] = [];
  for (const block of section.blocks) children.push(...(await wordBlock(block, section.orientation, bodies)));
  return children;
}

async function wordBlock(
  block: Block,
  orientation: Section['orientation'],
  bodies: string[],
): Promise<(Paragraph | Table)[]> {
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ style: PARAGRAPHS[block.style ?? 'body'], children: wordRuns(block.runs) })];
    case 'heading':
      return [new Paragraph({ heading: HEADINGS[block.level], children: plainRuns(singleLine(block.text)) })];
    case 'table':
      return wordTable(block, orientation, bodies);
    case 'chart':
      return wordChart(block);
    case 'page-break':
      return [new Paragraph({ style: STYLE.gap, children: [new PageBreak()] })];
  }
}

/** Dots across the text block: 250 to the inch. */
const CHART_PIXELS = 1536;
const PIXELS_PER_MILLIMETRE = 96 / 25.4;

async function wordChart(chart: ChartBlock): Promise<Paragraph[]> {
  const { png, widthPx, heightPx } = await drawChart(chart, CHART_PIXELS);
  const width = CHART_WIDTH * PIXELS_PER_MILLIMETRE;
  const picture = new ImageRun({
    type: 'png',
    data: png,
    transformation: { width, height: (width * heightPx) / widthPx },
    altText: { name: singleLine(chart.id), title: singleLine(chart.caption), description: singleLine(chart.alt) },
  });
  return [
    new Paragraph({ style: STYLE.picture, children: [picture] }),
    new Paragraph({ style: STYLE.caption, children: plainRuns(chart.caption) }),
  ];
}
