import { describe, expect, it } from '@jest/globals';
import { aChart } from '../testing/trees.js';
import { readPng, type Pixels } from '../testing/png.js';
import type { ChartBar } from '../tree.js';
import { drawChart } from './draw-chart.js';

const WIDTH = 640;

const drawn = async (bars: ChartBar[], unit = '亿元'): Promise<Pixels> =>
  readPng((await drawChart(aChart({ bars, unit }), WIDTH)).png);

/** Pixels of text between two heights: dark and without colour. The line under the bars is lighter than text. */
function ink(pixels: Pixels, from = 0, to = pixels.height): string[] {
  const dark: string[] = [];
  for (let y = from; y < to; y++) {
    for (let x = 0; x < pixels.width; x++) {
      const { red, green, blue } = pixels.at(x, y);
      if (Math.max(red, green, blue) < 130) dark.push(`${x},${y}`);
    }
  }
  return dark;
}

interface Bar {
  left: number;
  width: number;
  height: number;
}

/** The rectangles of one colour, left to right, each measured at its middle. */
function barsOf(pixels: Pixels, colour: '#0958d9' | '#91b3e8'): Bar[] {
  const wanted = Number.parseInt(colour.slice(1), 16);
  const is = (x: number, y: number): boolean => {
    const { red, green, blue } = pixels.at(x, y);
    return red * 65_536 + green * 256 + blue === wanted;
  };
  const heights = Array.from({ length: pixels.width }, (_, x) => {
    let height = 0;
    for (let y = 0; y < pixels.height; y++) height += is(x, y) ? 1 : 0;
    return height;
  });
  const bars: Bar[] = [];
  heights.forEach((height, x) => {
    if (height === 0) return;
    const last = bars.at(-1);
    if (last && last.left + last.width === x) last.width++;
    else bars.push({ left: x, width: 1, height: 0 });
    const bar = bars.at(-1);
    if (bar) bar.height = Math.max(bar.height, height);
  });
  return bars;
}

describe('a chart', () => {
  it('is a picture of the width that was asked for', async () => {
    const { png, widthPx, heightPx } = await drawChart(aChart(), 1500);
    const pixels = readPng(png);
    expect([pixels.width, pixels.height]).toEqual([widthPx, heightPx]);
    expect(widthPx).toBe(1500);
  });

  it('draws a bar of two months twice as wide and as high as their average', async () => {
    const bars = barsOf(
      await drawn([
        { label: 'a', value: '80', width: 2 },
        { label: 'b', value: '40' },
        { label: 'c', value: '20' },
      ]),
      '#91b3e8',
    );
    expect(bars).toHaveLength(3);
    const [two, one, half] = bars as [Bar, Bar, Bar];
    expect(Math.abs(two.width - 2 * one.width)).toBeLessThanOrEqual(2);
    expect(Math.abs(two.height - one.height)).toBeLessThanOrEqual(1);
    expect(Math.abs(one.height - 2 * half.height)).toBeLessThanOrEqual(2);
  });

  it('shows the current bar in the strong colour, and only that', async () => {
    const pixels = await drawn([
      { label: 'a', value: '1' },
      { label: 'b', value: '1', current: true },
    ]);
    const [other, current] = [barsOf(pixels, '#91b3e8'), barsOf(pixels, '#0958d9')];
    expect([other.length, current.length]).toEqual([1, 1]);
    expect(current[0]!.left).toBeGreaterThan(other[0]!.left);
  });

  it('writes labels, values and the unit, in Chinese too', async () => {
    const blank = ink(await drawn([{ label: '', value: '' }]), 60);
    expect(blank).toEqual([]);
    const label = ink(await drawn([{ label: '月', value: '' }]), 60);
    expect(label.length).toBeGreaterThan(20);
    expect(ink(await drawn([{ label: '旦', value: '' }]), 60)).not.toEqual(label); // letters, not boxes for missing ones
    expect(ink(await drawn([{ label: '', value: '47.90' }]), 25, 60).length).toBeGreaterThan(20);
    const [yuan, people] = [ink(await drawn([], '亿元'), 0, 25), ink(await drawn([], '万人'), 0, 25)];
    expect(yuan.length).toBeGreaterThan(20);
    expect(people).not.toEqual(yuan);
  });

  it('hangs a negative value below the line and writes it there', async () => {
    const pixels = await drawn([
      { label: 'a', value: '10' },
      { label: 'b', value: '-5', current: true },
    ]);
    const bottomOf = (colour: '#0958d9' | '#91b3e8') => {
      const { left, width } = barsOf(pixels, colour)[0]!;
      const x = left + Math.floor(width / 2);
      let bottom = 0;
      const wanted = Number.parseInt(colour.slice(1, 3), 16);
      for (let y = 0; y < pixels.height; y++) if (pixels.at(x, y).red === wanted) bottom = y;
      return bottom;
    };
    expect(bottomOf('#0958d9')).toBeGreaterThan(bottomOf('#91b3e8') + 30);
    const below = ink(pixels, bottomOf('#0958d9') + 2);
    expect(below.some((place) => Number(place.split(',')[0]) > WIDTH / 2)).toBe(true);
  });

  it.each([
    ['no bars', []],
    ['only zeros', [{ label: '9月', value: '0' }]],
    ['a value that is none', [{ label: '9月', value: '—' }]],
    ['sixty bars', Array.from({ length: 60 }, (_, at) => ({ label: `${at}`, value: `${at * 1234.56}` }))],
    ['a width that is none', [{ label: '9月', value: '3', width: 0 }]],
  ])('is drawn with %s', async (_, bars) => {
    const pixels = await drawn(bars);
    expect(ink(pixels, 0, 25).length).toBeGreaterThan(20);
  });
});
