export interface ChartBar {
  key: string;
  label: string;
  /** A decimal, written above the bar as it is. */
  value: string;
  /** Months that the bar covers: two make it twice as wide and as high as their monthly average. */
  months: number;
  current: boolean;
  /** Written under the first bar of a year, with a line before it. */
  year?: string;
}

const width = 760;
const left = 40;
const top = 26;
const base = 140;

/** A round step that gives three to five lines. */
function stepOf(most: number): number {
  const rough = most / 4 || 1;
  const size = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((factor) => factor * size).find((step) => step >= rough) ?? 10 * size;
}

const heightOf = ({ value, months }: ChartBar) => {
  const amount = Number(value.replace(/,/g, '').replace('−', '-'));
  return Number.isFinite(amount) ? amount / months : 0;
};

const lineLabel = (value: number) => String(Math.round(value * 100) / 100);

/** Bars with every value and label written out; drawn for reading, so it needs no legend and no pointer. */
export function BarChart({ bars, label }: { bars: readonly ChartBar[]; label: string }) {
  const most = Math.max(...bars.map(heightOf), 0);
  const least = Math.min(...bars.map(heightOf), 0);
  const step = stepOf(most - least);
  const highest = Math.ceil(most / step) * step || step;
  const lowest = Math.floor(least / step) * step;
  const scale = (base - top) / (highest - lowest);
  const y = (value: number) => base - (value - lowest) * scale;
  const months = bars.reduce((sum, bar) => sum + bar.months, 0);
  const slot = (width - left) / Math.max(months, 1);
  const lines = Array.from({ length: Math.round((highest - lowest) / step) + 1 }, (_, index) => lowest + index * step);
  const starts = bars.map((_, index) => bars.slice(0, index).reduce((sum, bar) => sum + bar.months * slot, left));
  return (
    <svg className="barchart" viewBox={`0 0 ${width} 178`} role="img" aria-label={label}>
      {lines.map((value) => (
        <g key={value}>
          <path d={`M${left} ${y(value)}H${width}`} className="barchart-line" />
          <text x={left - 8} y={y(value) + 4} textAnchor="end">
            {lineLabel(value)}
          </text>
        </g>
      ))}
      {bars.map((bar, index) => {
        const start = starts[index] ?? left;
        const full = bar.months * slot;
        const size = Math.min(full * 0.7 + (bar.months - 1) * slot * 0.15, 72 * bar.months);
        const middle = start + full / 2;
        const height = heightOf(bar);
        return (
          <g key={bar.key}>
            {bar.year && index > 0 && <path d={`M${start} ${top - 10}V178`} className="barchart-year" />}
            <rect
              x={middle - size / 2}
              y={Math.min(y(0), y(height))}
              width={size}
              height={Math.abs(y(height) - y(0))}
              className={bar.current ? 'barchart-now' : 'barchart-bar'}
            />
            <text x={middle} y={Math.min(y(0), y(height)) - 5} textAnchor="middle">
              {bar.value}
            </text>
            <text x={middle} y={156} textAnchor="middle">
              {bar.label}
            </text>
            {bar.year && (
              <text x={start + 6} y={173}>
                {bar.year}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
