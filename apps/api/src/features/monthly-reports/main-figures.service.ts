import { courseOf, type CoursePoint, createFigures, type Figures, type Metric, periodLabel } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { ReportSourcesRepository } from './report-sources.repository.js';
import { SnapshotReaderRepository } from './snapshot-reader.repository.js';

/** What the home page shows, in its order. */
const SHOWN = [
  'projects',
  'totalInvestment',
  'yearInvestment',
  'completionRate',
  'gap',
  'blockersOpen',
  'blockersOverdue',
] as const satisfies readonly Metric[];

export interface MainFigure {
  key: string;
  label: string;
  unit: string;
  value: string | null;
  previous: string | null;
}

export interface MainFigures {
  periodId: string;
  label: string;
  previousLabel: string | null;
  items: MainFigure[];
  course: CoursePoint[];
}

/** The main figures of the last locked month beside those of the month before. */
@Injectable()
export class MainFiguresService {
  /** Snapshots never change: what was worked out for one holds as long as it is the newest. */
  private known: { key: string; figures: MainFigures } | null = null;

  constructor(
    private readonly sources: ReportSourcesRepository,
    private readonly snapshots: SnapshotReaderRepository,
  ) {}

  /** Null before the first month is locked. */
  async show(): Promise<MainFigures | null> {
    const period = await this.sources.lastLocked();
    const current = period && (await this.snapshots.latestOf(period.id));
    if (!period || !current) return null;
    const before = await this.sources.monthBefore(period, 'all', null);
    const key = `${current} ${before ?? ''}`;
    if (this.known?.key === key) return this.known.figures;
    const month = before === null ? null : createFigures(await this.snapshots.read(before));
    const figures = createFigures(await this.snapshots.read(current), { month, year: null });
    this.known = { key, figures: mainFigures(period.id, figures, month) };
    return this.known.figures;
  }
}

const mainFigures = (periodId: string, figures: Figures, month: Figures | null): MainFigures => ({
  periodId,
  label: periodLabel(figures.snapshot.period),
  previousLabel: month && periodLabel(month.snapshot.period),
  items: SHOWN.map((metric) => {
    const { label, unit, value } = figures.figure('all', metric);
    return { key: metric, label, unit, value, previous: month?.figure('all', metric).value ?? null };
  }),
  course: courseOf(figures.snapshot),
});
