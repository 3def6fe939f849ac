import { singleLine } from '../text.js';
import type { ChartBar, ChartBlock } from '../tree.js';

/** A bar on axes: `start` and `end` count months from the left edge, `height` is the average of its months. */
export interface PlacedBar {
  label: string;
  value: string;
  start: number;
  end: number;
  height: number;
  current: boolean;
}

const monthsOf = ({ width }: ChartBar): number => (width !== undefined && width > 0 ? width : 1);

/** For the drawing only; the value itself is written as it was given. */
const numberOf = (value: string): number => {
  const number = /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : 0;
  return Number.isFinite(number) ? number : 0;
};

export function placedBars(chart: ChartBlock): PlacedBar[] {
  let end = 0;
  return chart.bars.map((bar) => {
    const start = end;
    end += monthsOf(bar);
    return {
      label: singleLine(bar.label),
      value: singleLine(bar.value),
      start,
      end,
      height: numberOf(bar.value) / monthsOf(bar),
      current: bar.current ?? false,
    };
  });
}
