/** What a rule of counting is made of. */
import type { LightResult } from '../lights/index.js';
import { addMonths, lastDayOf } from '../values/index.js';
import type { SnapshotBlocker, SnapshotPeriod, SnapshotProject } from './snapshot.js';

export type FigureUnit = '个' | '件' | '万元' | '%' | '百分点';

/** What a rule may look at beside the row. */
export interface CountingContext {
  readonly period: SnapshotPeriod;
  lightOf(project: SnapshotProject): LightResult;
}

export interface Words {
  readonly label: string;
  readonly unit: FigureUnit;
  readonly rule: string;
}

/**
 * What a number adds up over: the days of the period, or the year so far. Only numbers over as long a time are compared;
 * one that spans nothing tells how things stand on the day.
 */
export type Span = 'period' | 'year';

interface Counted extends Words {
  readonly spans?: Span;
}

export interface ProjectMetric extends Counted {
  readonly kind: 'projects';
  readonly takes: (project: SnapshotProject, context: CountingContext) => boolean;
  /** The amount that is added up; without it rows are counted. */
  readonly amount?: (project: SnapshotProject) => string | null;
}

export interface BlockerMetric extends Counted {
  readonly kind: 'blockers';
  readonly takes: (blocker: SnapshotBlocker, context: CountingContext) => boolean;
}

/** On a day of the period's own. */
export const within = (date: string | null, { period }: CountingContext): boolean =>
  date !== null && date >= period.countsFrom && date <= period.cutoffOn;

/** Fallen due by the cut-off. */
export const due = (date: string | null, { period }: CountingContext): boolean =>
  date !== null && date <= period.cutoffOn;

/** In the month after the period. */
export const nextMonth = (date: string | null, { period }: CountingContext): boolean =>
  date !== null && date > period.cutoffOn && date <= lastDayOf(addMonths(period.lastMonth, 1));
