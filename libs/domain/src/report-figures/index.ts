/** Locked snapshot → figures: what the monthly report counts, by which rule, and from which rows. */
export { courseOf, type CoursePoint } from './course.js';
export { createFigures, type Base, type Comparisons, type Figure, type FigureRows, type Figures } from './figures.js';
export { isCounted, PLACES, type Group, type GroupKind } from './groups.js';
export { blockerLightInputOf, lightInputOf } from './light-input.js';
export type { FigureUnit } from './counting.js';
export { type CountedMetric, type Metric, type RateName, rateMetrics } from './metrics.js';
export {
  inScope,
  type ReportScope,
  type Snapshot,
  type SnapshotBlocker,
  type SnapshotEntry,
  type SnapshotMilestone,
  type SnapshotPeriod,
  type SnapshotProject,
} from './snapshot.js';
