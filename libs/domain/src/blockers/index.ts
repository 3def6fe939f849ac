/** 堵点卡点: what stands in the way, who deals with it, and how it is dealt with. */
export { blockerLedger } from './columns.js';
export {
  allowedSteps,
  BLOCKER_SIDES,
  BLOCKER_STATUSES,
  BLOCKER_STEPS,
  blockerStatuses,
  blockerSteps,
  checkBlockerStep,
  statusAfterStep,
  type BlockerNow,
  type BlockerSide,
  type BlockerStatus,
  type BlockerStep,
  type BlockerStepInput,
  type BlockerStepNeed,
  type HandedOver,
} from './steps.js';
export {
  BASE_CLASSES,
  baseClasses,
  BLOCKER_KINDS,
  BLOCKER_LEVELS,
  blockerKinds,
  blockerLevels,
  formatBlockerCode,
  type BaseClass,
  type BlockerKind,
  type BlockerLevel,
} from './vocabulary.js';
