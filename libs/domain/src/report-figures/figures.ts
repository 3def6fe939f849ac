/** Snapshot → figures. A figure is a number with its unit, its rule and the rows that it counts. */
import { monthsOfPeriod } from '../periods/index.js';
import { projectLight, type LightResult } from '../lights/index.js';
import {
  addMoney,
  formatYi,
  percentOf,
  type Ratio,
  ratioOf,
  roundDecimal,
  subtractRatio,
  yearOf,
} from '../values/index.js';
import { sumOfAmounts } from './amounts.js';
import type { BlockerMetric, CountingContext, FigureUnit, ProjectMetric, Span } from './counting.js';
import { type Group, groupsOf } from './groups.js';
import { lightInputOf } from './light-input.js';
import {
  type CountedMetric,
  countedMetrics,
  GAP,
  isMetric,
  type Metric,
  type RateMetric,
  type RateName,
  rateMetrics,
} from './metrics.js';
import { plannedByNow, type Shares } from './planned.js';
import type { Snapshot, SnapshotBlocker, SnapshotProject } from './snapshot.js';

export type FigureRows =
  | {
      readonly kind: 'project';
      readonly items: readonly SnapshotProject[];
      /** What of each row is added up; null where rows are counted. */
      readonly amountOf: ((project: SnapshotProject) => string | null) | null;
    }
  | { readonly kind: 'blocker'; readonly items: readonly SnapshotBlocker[] };

export interface Figure {
  /** `group.metric`; behind it `.onMonth`, `.onYear` for a comparison, `.lastMonth`, `.lastYear` for what it compares with. */
  readonly key: string;
  readonly label: string;
  /** Exact; null where it is not defined, as a rate over zero, or not known, as a sum of what nobody filled in. */
  readonly value: string | null;
  readonly unit: FigureUnit;
  /** As the report writes it, without the unit: amounts in 亿元 with two decimals, `—` for none. */
  readonly text: string;
  readonly rule: string;
  readonly rows: FigureRows;
  /** The two numbers behind a rate or a comparison. */
  readonly operands: readonly Figure[];
}

/** Which period a figure is compared with. */
export type Base = 'month' | 'year';

const BASES = {
  month: { suffix: 'onMonth', base: 'lastMonth', word: '环比', of: '上期' },
  year: { suffix: 'onYear', base: 'lastYear', word: '同比', of: '上年同期' },
} as const;

/** The figures of the periods to compare with; null where there is none or none that may be compared. */
export type Comparisons = Readonly<Record<Base, Figures | null>>;

export interface Figures {
  readonly snapshot: Snapshot;
  readonly groups: readonly Group[];
  group(key: string): Group | null;
  figure(group: string, metric: Metric): Figure;
  /** Amounts: change in percent; counts and rates: difference. Value null where there is nothing to compare with. */
  change(group: string, metric: Metric, base: Base): Figure;
  /** Finds a figure by its key; null when there is none of that name. */
  byKey(key: string): Figure | null;
  lightOf(project: SnapshotProject): LightResult;
}

const isRate = (metric: Metric): metric is RateName => Object.hasOwn(rateMetrics, metric);

const shown = (value: string | null, unit: FigureUnit): string =>
  value === null ? '—' : unit === '万元' ? formatYi(value) : value;

const ratioOfFigures = (numerator: Figure, denominator: Figure): Ratio | null =>
  numerator.value === null || denominator.value === null ? null : ratioOf(numerator.value, denominator.value);

/** Of rows of which none gives an amount the sum is not known: it is no zero. */
const sumOf = (amounts: readonly (string | null)[]): string | null => {
  const known = amounts.filter((amount) => amount !== null);
  return amounts.length > 0 && known.length === 0 ? null : sumOfAmounts(known);
};

/** Counting and adding up the rows of a group. */
const counted = (group: Group, metric: CountedMetric, context: CountingContext): Figure => {
  const { label, unit, rule, ...rest } = countedMetrics[metric];
  const common = { key: `${group.key}.${metric}`, label, unit, rule, operands: [] };
  if (rest.kind === 'blockers') {
    const items = group.blockers.filter((blocker) => rest.takes(blocker, context));
    const value = String(items.length);
    return { ...common, value, text: value, rows: { kind: 'blocker', items } };
  }
  const items = group.projects.filter((project) => rest.takes(project, context));
  const { amount } = rest;
  const value = amount ? sumOf(items.map(amount)) : String(items.length);
  return { ...common, value, text: shown(value, unit), rows: { kind: 'project', items, amountOf: amount ?? null } };
};

/** 超 / 欠序时进度: 完成率 less the share of the year's plan that should be done by now. */
const gapOf = (plan: Figure, done: Figure, expected: Ratio | null): string | null => {
  const rate = ratioOfFigures(done, plan);
  return rate === null || expected === null ? null : percentOf(subtractRatio(rate, expected));
};

/** The figures of a snapshot, each worked out when it is first asked for. */
class Counting implements Figures {
  readonly groups: readonly Group[];
  private readonly context: CountingContext;
  private readonly groupByKey: ReadonlyMap<string, Group>;
  private readonly made = new Map<string, Figure>();
  private readonly lights = new Map<string, LightResult>();
  private readonly shares: Shares = new Map();

  constructor(
    readonly snapshot: Snapshot,
    private readonly comparisons: Comparisons,
  ) {
    this.groups = groupsOf(snapshot);
    this.groupByKey = new Map(this.groups.map((group) => [group.key, group]));
    this.context = { period: snapshot.period, lightOf: (project) => this.lightOf(project) };
  }

  lightOf(project: SnapshotProject): LightResult {
    const light = this.lights.get(project.id) ?? projectLight(lightInputOf(project, this.snapshot));
    this.lights.set(project.id, light);
    return light;
  }

  group(key: string): Group | null {
    return this.groupByKey.get(key) ?? null;
  }

  figure(group: string, metric: Metric): Figure {
    const key = `${group}.${metric}`;
    const figure = this.made.get(key) ?? this.make(this.group(group) ?? emptyGroup(group), metric);
    this.made.set(key, figure);
    return figure;
  }

  change(group: string, metric: Metric, base: Base): Figure {
    const now = this.figure(group, metric);
    const before = this.comparedWith(group, metric, base);
    const isAmount = now.unit === '万元';
    const unit: FigureUnit = isAmount ? '%' : now.unit === '%' ? '百分点' : now.unit;
    const value = before === null ? null : difference(now, before);
    const { suffix, word } = BASES[base];
    return {
      key: `${now.key}.${suffix}`,
      label: `${now.label}${word}`,
      value,
      unit,
      text: shown(value, unit),
      rule: isAmount ? '（本期 − 对比期）÷ 对比期，对比期不为正数时不计算' : '本期 − 对比期',
      rows: now.rows,
      operands: before === null ? [now] : [now, before],
    };
  }

  byKey(key: string): Figure | null {
    const [group = '', metric = '', base] = key.split('.');
    if (this.group(group) === null || !isMetric(metric)) return null;
    if (base === undefined) return this.figure(group, metric);
    for (const one of ['month', 'year'] as const) {
      if (base === BASES[one].suffix) return this.change(group, metric, one);
      if (base === BASES[one].base) return this.comparedWith(group, metric, one);
    }
    return null;
  }

  private make(group: Group, metric: Metric): Figure {
    if (metric === 'gap') return this.gap(group);
    return isRate(metric) ? this.rate(group, metric) : counted(group, metric, this.context);
  }

  private rate(group: Group, metric: RateName): Figure {
    const { label, unit, rule, numerator, denominator } = rateMetrics[metric];
    const [above, below] = [this.figure(group.key, numerator), this.figure(group.key, denominator)];
    const ratio = ratioOfFigures(above, below);
    const value = ratio === null ? null : percentOf(ratio);
    const key = `${group.key}.${metric}`;
    return { key, label, value, unit, text: shown(value, unit), rule, rows: below.rows, operands: [above, below] };
  }

  private gap(group: Group): Figure {
    const [plan, done] = [this.figure(group.key, 'annualPlan'), this.figure(group.key, 'yearInvestment')];
    const value = gapOf(plan, done, plannedByNow(group.projects, this.snapshot.period.lastMonth, this.shares));
    const operands = [this.figure(group.key, 'completionRate')];
    return { key: `${group.key}.gap`, ...GAP, value, text: shown(value, GAP.unit), rows: done.rows, operands };
  }

  private comparedWith(group: string, metric: Metric, base: Base): Figure | null {
    const other = this.comparisons[base];
    if (other === null || !isComparable(metric, base, this.snapshot, other.snapshot)) return null;
    const figure = other.figure(group, metric);
    return { ...figure, key: `${figure.key}.${BASES[base].base}`, label: `${figure.label}（${BASES[base].of}）` };
  }
}

/** A group that the other snapshot did not have, as a chain that came later. */
const emptyGroup = (key: string): Group => ({ key, kind: 'all', name: '', projects: [], blockers: [] });

export const createFigures = (snapshot: Snapshot, comparisons: Comparisons = { month: null, year: null }): Figures =>
  new Counting(snapshot, comparisons);

const monthsOf = ({ period }: Snapshot): number => monthsOfPeriod(period).length;

const spanOf = (metric: Metric): Span | undefined => {
  if (metric === 'gap') return GAP.spans;
  const counting: RateMetric | ProjectMetric | BlockerMetric = isRate(metric)
    ? rateMetrics[metric]
    : countedMetrics[metric];
  return counting.spans;
};

/** Amounts of a period compare with a period of as many months; those of a year so far, month on month, within it. */
const isComparable = (metric: Metric, base: Base, now: Snapshot, before: Snapshot): boolean => {
  const spans = spanOf(metric);
  if (spans === 'period') return monthsOf(now) === monthsOf(before);
  return spans !== 'year' || base === 'year' || yearOf(now.period.lastMonth) === yearOf(before.period.lastMonth);
};

/** The change against a base: percent of a positive amount, else the plain difference of what is shown. */
const difference = ({ value: now, unit }: Figure, { value: before }: Figure): string | null => {
  if (now === null || before === null) return null;
  const moved = addMoney(now, negated(before));
  if (unit === '%' || unit === '百分点') return roundDecimal(moved, 1);
  if (unit !== '万元') return moved;
  const ratio = before.startsWith('-') ? null : ratioOf(moved, before);
  return ratio === null ? null : percentOf(ratio);
};

const negated = (value: string): string => (value.startsWith('-') ? value.slice(1) : `-${value}`);
