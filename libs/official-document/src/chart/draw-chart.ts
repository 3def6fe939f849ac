import { Resvg } from '@resvg/resvg-js';
import { unitLine } from '../text.js';
import type { ChartBlock } from '../tree.js';
import { chartSvg } from './chart-svg.js';
import { FONT_FAMILY, withFontFor } from './font.js';

export interface ChartPicture {
  png: Uint8Array;
  widthPx: number;
  heightPx: number;
}

/** The chart as a picture of the given width. Its text grows with it; the same chart gives the same bytes. */
export async function drawChart(chart: ChartBlock, widthPx: number): Promise<ChartPicture> {
  const svg = chartSvg(chart);
  const text = [unitLine(chart.unit), ...chart.bars.flatMap(({ label, value }) => [label, value])].join('');
  return withFontFor(text, (file) => {
    const options = { fontFiles: [file], loadSystemFonts: false, defaultFontFamily: FONT_FAMILY };
    const picture = new Resvg(svg, { font: options, fitTo: { mode: 'width', value: widthPx } }).render();
    return { png: new Uint8Array(picture.asPng()), widthPx: picture.width, heightPx: picture.height };
  });
}
