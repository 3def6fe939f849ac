import { drawChart } from '../chart/draw-chart.js';
import { unitLine } from '../text.js';
import type { ChartBlock } from '../tree.js';
import { escapeHtml, htmlLines } from './escape.js';

/** Twice the dots of a screen. */
const CHART_PIXELS = 1180;

/** The picture, and unseen beside it the numbers that it was drawn from. */
export async function htmlChart(chart: ChartBlock): Promise<string> {
  const { png, widthPx, heightPx } = await drawChart(chart, CHART_PIXELS);
  const source = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const alt = escapeHtml(chart.alt);
  return [
    `<figure id="${escapeHtml(chart.id)}">`,
    `<img src="${source}" width="${widthPx}" height="${heightPx}" alt="${alt}">`,
    `<figcaption>${htmlLines(chart.caption)}</figcaption>`,
    dataTable(chart),
    '</figure>',
  ].join('\n');
}

function dataTable({ bars, caption, unit }: ChartBlock): string {
  const rows = bars.map(
    ({ label, value }) => `<tr><th scope="row">${htmlLines(label)}</th><td>${htmlLines(value)}</td></tr>`,
  );
  return (
    `<div class="unseen"><table><caption>${htmlLines(caption)}</caption>` +
    `<thead><tr><th scope="col">名称</th><th scope="col">数值（${htmlLines(unitLine(unit))}）</th></tr></thead>` +
    `<tbody>${rows.join('')}</tbody></table></div>`
  );
}
