/** 项目台账: its vocabulary, its stages, its checks, and how the columns of a list are recognised. */
export { formatProjectCode } from './codes.js';
export { PROJECT_FIELDS, projectFieldLabels, type ProjectFieldKey } from './fields.js';
export {
  allowedStages,
  canMoveStage,
  checkStageDates,
  isStageBefore,
  PROJECT_STAGES,
  projectStages,
  STAGE_DATES,
  stageMove,
  stageNeedsReason,
  type ProjectStage,
  type StageDateField,
  type StageDates,
  type StageMoveInput,
} from './stages.js';
export {
  CHAIN_EFFECTS,
  chainEffects,
  PARTY_ROLES,
  partyRoles,
  PROJECT_NATURES,
  PROJECT_TYPES,
  projectNatures,
  projectTypes,
  type ChainEffect,
  type PartyRole,
  type ProjectNature,
  type ProjectType,
} from './vocabulary.js';
