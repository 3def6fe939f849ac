/** Snapshots for tests: built by hand, or any at all. */
export {
  aSnapshot,
  CHAINS,
  CLUSTERS,
  snapshotBlocker,
  SnapshotBuilder,
  snapshotPeriod,
  snapshotProject,
} from './a-snapshot.js';
export { anySnapshot } from './any-snapshot.js';
