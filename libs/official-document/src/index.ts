export { renderDocx } from './docx/render-docx.js';
export { renderHtml } from './html/render-html.js';
export { drawChart } from './chart/draw-chart.js';
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
