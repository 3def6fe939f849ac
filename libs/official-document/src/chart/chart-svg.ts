import { CustomChart, type CustomSeriesOption } from 'echarts/charts';
import { GridComponent, TitleComponent, type GridComponentOption, type TitleComponentOption } from 'echarts/components';
import { init, use, type ComposeOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { CustomSeriesRenderItemReturn } from 'echarts';
import { printable, unitLine } from '../text.js';
import type { ChartBlock } from '../tree.js';
import { placedBars, type PlacedBar } from './bars.js';
import { FONT_FAMILY } from './font.js';

use([CustomChart, GridComponent, TitleComponent, SVGRenderer]);

type Option = ComposeOption<CustomSeriesOption | GridComponentOption | TitleComponentOption>;

export const WIDTH = 640;
export const HEIGHT = 300;

const SIDE = 16;
const GRID = { left: SIDE, right: SIDE, top: 56, bottom: 44 };
/** Values of bars that hang below the line need their place above the labels. */
const BELOW_HANGING = 66;
/** From the lower edge to the upper edge of the labels. */
const LABELS = 34;
const CURRENT = '#0958d9';
const OTHER = '#91b3e8';
const INK = '#262626';
const QUIET = '#595959';
/** Of its slot, the rest is air. */
const BAR_SHARE = 0.66;
const LABEL_SIZE = { least: 8, most: 14 };

export function chartSvg(chart: ChartBlock): string {
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height: HEIGHT });
  try {
    drawing.setOption(optionOf(chart));
    return drawing.renderToSVGString();
  } finally {
    drawing.dispose();
  }
}

function optionOf(chart: ChartBlock): Option {
  const bars = placedBars(chart);
  const heights = bars.map(({ height }) => height);
  const highest = Math.max(0, ...heights);
  const lowest = Math.min(0, ...heights);
  const hidden = { show: false, type: 'value' } as const;
  return {
    animation: false,
    backgroundColor: '#ffffff',
    textStyle: { fontFamily: FONT_FAMILY },
    title: {
      text: printable(unitLine(chart.unit)),
      right: SIDE,
      top: 8,
      padding: 0,
      textStyle: { fontSize: 13, fontWeight: 'normal', fontFamily: FONT_FAMILY, color: QUIET },
    },
    grid: lowest < 0 ? { ...GRID, bottom: BELOW_HANGING } : GRID,
    xAxis: { ...hidden, min: 0, max: bars.at(-1)?.end ?? 1 },
    yAxis: { ...hidden, min: lowest, max: highest === lowest ? 1 : highest },
    series: bars.length > 0 ? [seriesOf(bars)] : [],
  };
}

/** The library's own bars are all of one width; these are as wide as the months they cover. */
function seriesOf(bars: readonly PlacedBar[]): CustomSeriesOption {
  const size = labelSize(bars);
  return {
    type: 'custom',
    data: bars.map(({ start, height }) => [start, height]),
    renderItem(params, api) {
      const bar = bars[params.dataIndex];
      if (!bar) return null;
      const [left = 0, foot = 0] = api.coord([bar.start, 0]);
      const [right = 0, head = 0] = api.coord([bar.end, bar.height]);
      return barShape(bar, { left, right, foot, head }, size);
    },
  };
}

interface Place {
  left: number;
  right: number;
  foot: number;
  head: number;
}

function barShape(bar: PlacedBar, { left, right, foot, head }: Place, size: number): CustomSeriesRenderItemReturn {
  const slot = right - left;
  const width = slot * BAR_SHARE;
  const middle = (left + right) / 2;
  const below = bar.height < 0;
  const font = { fontFamily: FONT_FAMILY, fontSize: size, align: 'center' } as const;
  const fill = bar.current ? CURRENT : OTHER;
  const label = {
    ...font,
    text: bar.label,
    x: middle,
    y: HEIGHT - LABELS,
    fill: QUIET,
    width: slot,
    overflow: 'break',
  } as const;
  return {
    type: 'group',
    children: [
      { type: 'rect', shape: { x: middle - width / 2, y: head, width, height: foot - head }, style: { fill } },
      { type: 'line', shape: { x1: left, x2: right, y1: foot, y2: foot }, style: { stroke: '#8c8c8c', lineWidth: 1 } },
      {
        type: 'text',
        style: {
          ...font,
          text: bar.value,
          x: middle,
          y: below ? head + 4 : head - 4,
          verticalAlign: below ? 'top' : 'bottom',
          fill: INK,
        },
      },
      { type: 'text', style: { ...label, verticalAlign: 'top' } },
    ],
  };
}

/** As large as lets the longest value stand over its bar. */
function labelSize(bars: readonly PlacedBar[]): number {
  const month = (WIDTH - GRID.left - GRID.right) / (bars.at(-1)?.end ?? 1);
  const fitting = bars.map(({ value, start, end }) => (month * (end - start)) / (Math.max(1, value.length) * 0.62));
  return Math.max(LABEL_SIZE.least, Math.min(LABEL_SIZE.most, Math.floor(Math.min(...fitting))));
}
