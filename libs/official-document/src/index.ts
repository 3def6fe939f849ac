import type { ChartPicture } from './chart/draw-chart.js';
import type { ChartBlock, OfficialDocument } from './tree.js';

// The libraries behind these weigh 65 MB of memory and half a second: they are loaded by the first document, not at the start.

/** Word (OOXML) in the layout of GB/T 9704-2012; the same tree gives the same bytes. */
export const renderDocx = async (document: OfficialDocument): Promise<Uint8Array> =>
  (await import('./docx/render-docx.js')).renderDocx(document);

/** One page that stands by itself: styles and pictures are in it. */
export const renderHtml = async (document: OfficialDocument): Promise<string> =>
  (await import('./html/render-html.js')).renderHtml(document);

/** A chart as a picture so many pixels wide. */
export const drawChart = async (chart: ChartBlock, widthPx: number): Promise<ChartPicture> =>
  (await import('./chart/draw-chart.js')).drawChart(chart, widthPx);

export type { ChartPicture } from './chart/draw-chart.js';
export type {
  Block,
  ChartBar,
  ChartBlock,
  Colour,
  FigureRun,
  Heading,
  HeadingLevel,
  Masthead,
  OfficialDocument,
  PageBreak,
  Paragraph,
  Run,
  Section,
  TableBlock,
  TableColumn,
  TableRow,
  TextRun,
} from './tree.js';
