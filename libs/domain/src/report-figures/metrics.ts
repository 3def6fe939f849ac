/** Everything that a report counts, by name: label, unit, the rule in words, and which rows it takes. */
import { blockerMetrics } from './blocker-metrics.js';
import type { BlockerMetric, ProjectMetric, Span, Words } from './counting.js';
import { projectMetrics } from './project-metrics.js';

export type CountedMetric = keyof typeof projectMetrics | keyof typeof blockerMetrics;

export const countedMetrics: Readonly<Record<CountedMetric, ProjectMetric | BlockerMetric>> = {
  ...projectMetrics,
  ...blockerMetrics,
};

export interface RateMetric extends Words {
  readonly kind: 'rate';
  readonly numerator: CountedMetric;
  readonly denominator: CountedMetric;
  readonly spans?: Span;
}

/** 四率, in percent, from unrounded values. */
export const rateMetrics = {
  completionRate: {
    kind: 'rate',
    label: '投资完成率',
    unit: '%',
    rule: '本年累计完成投资 ÷ 年度计划投资',
    numerator: 'yearInvestment',
    denominator: 'annualPlan',
    spans: 'year',
  },
  startRate: {
    kind: 'rate',
    label: '开工率',
    unit: '%',
    rule: '应开工项目中已开工的个数 ÷ 应开工项目数',
    numerator: 'startDone',
    denominator: 'startDue',
  },
  fundsRate: {
    kind: 'rate',
    label: '资金到位率',
    unit: '%',
    rule: '累计到位资金 ÷ 总投资',
    numerator: 'fundsToDate',
    denominator: 'totalInvestment',
  },
  onTimeRate: {
    kind: 'rate',
    label: '按期竣工率',
    unit: '%',
    rule: '按期竣工项目数 ÷ 应竣工项目数',
    numerator: 'completionOnTime',
    denominator: 'completionDue',
  },
} as const satisfies Record<string, RateMetric>;

export type RateName = keyof typeof rateMetrics;

/** 超 / 欠序时进度: by how many points the year is ahead of the plan, behind where it is negative. */
export const GAP = {
  label: '超序时进度',
  unit: '百分点',
  spans: 'year',
  rule: '投资完成率 − 计划进度（有分月计划的按分月计划，其余在本年计划建设月份内均摊）；负数为欠',
} as const;

export type Metric = CountedMetric | RateName | 'gap';

export const isMetric = (name: string): name is Metric =>
  name === 'gap' || Object.hasOwn(countedMetrics, name) || Object.hasOwn(rateMetrics, name);
