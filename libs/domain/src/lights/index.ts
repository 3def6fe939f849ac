/** 亮灯 of projects and blockers: one pure function each, and its reason in words. */
export { blockerLight, workingDaysUntil } from './blocker-light.js';
export { expectedRate, expectedRatio, isPlanJudged, planKind } from './plan.js';
export { projectLight } from './project-light.js';
export {
  DEFAULT_THRESHOLDS,
  LIGHT_REASONS,
  LIGHTS,
  lights,
  type BlockerLightInput,
  type Light,
  type LightReason,
  type LightReasonCode,
  type LightResult,
  type LightThresholds,
  type Milestone,
  type MonthlyPlan,
  type PlanInput,
  type ProjectLightInput,
} from './vocabulary.js';
export { lightReason } from './wording.js';
