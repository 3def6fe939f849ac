import type { Base, Metric } from '@lianqun/domain';
import type { Block, Run, TableColumn, TableRow } from '@lianqun/official-document';
import { runs, text, type Writer } from './writer.js';

const METRICS: readonly Metric[] = [
  'projects',
  'totalInvestment',
  'annualPlan',
  'monthlyInvestment',
  'yearInvestment',
  'completionRate',
  'gap',
  'started',
  'completed',
  'produced',
  'startRate',
  'fundsRate',
  'onTimeRate',
  'blockersOpen',
];

interface Compared {
  base: Base;
  before: string;
  change: string;
}

/** The main figures beside those of the period before and of the year before, as far as there are any. */
export function comparisonTable(writer: Writer): Block[] {
  const { month, year } = writer.input.comparedWith;
  const bases: Compared[] = [
    ...(month ? [{ base: 'month' as const, before: month.label, change: '环比' }] : []),
    ...(year ? [{ base: 'year' as const, before: year.label, change: '同比' }] : []),
  ];
  if (bases.length === 0) return [];
  const right = (title: string, width: number): TableColumn => ({ title, width, align: 'right' });
  return [
    {
      kind: 'table',
      id: 'comparison',
      caption: '主要指标对比',
      columns: [
        { title: '指标', width: 22 },
        { title: '单位', width: 10, align: 'center' },
        right(writer.input.periodLabel, 16),
        ...bases.flatMap(({ before, change }) => [right(before, 16), right(change, 10)]),
      ],
      rows: METRICS.map((metric) => rowOf(writer, metric, bases)),
      notes: [
        [text('注：环比、同比，金额为增减幅度，比率和序时差为增减的百分点数，其余为增减数；“—”为不能比较或分母为零。')],
      ],
    },
  ];
}

function rowOf(writer: Writer, metric: Metric, bases: readonly Compared[]): TableRow {
  const figure = writer.figures.figure('all', metric);
  const compared = bases.flatMap(({ base }): Run[][] => {
    const change = writer.figures.change('all', metric, base);
    const before = change.operands[1];
    return [
      before ? [writer.run(before)] : runs('—'),
      change.value === null ? runs('—') : runs(writer.run(change), change.unit === '%' ? '%' : ''),
    ];
  });
  const name = metric === 'gap' ? '序时差' : figure.label;
  const unit = figure.unit === '万元' ? '亿元' : figure.unit;
  return { role: 'data', id: metric, cells: [runs(name), runs(unit), [writer.run(figure)], ...compared] };
}
