/** 承接平台: what a platform is, what may be said of it, and in which systems it stands. */
export { platformLedger } from './columns.js';
export {
  measurePlaces,
  PLATFORM_COUNTS,
  PLATFORM_MEASURES,
  type PlatformCount,
  type PlatformDraft,
  type PlatformMeasure,
  type PlatformYear,
  POSITION_PLACES,
  validatePlatform,
} from './draft.js';
export { mayLieIn } from './place.js';
export {
  type CategoryTally,
  type GroupTally,
  type PlatformCategory,
  type PlatformMembership,
  type PlatformSystem,
  type SystemTally,
  tallySystem,
} from './systems.js';
