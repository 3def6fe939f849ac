/** 疏解企业: what moves from where to where, the stages of it, and its two sides. */
export { columnsToAsk } from './asking.js';
export { relocationLedger, relocationStageColumns } from './columns.js';
export {
  allowedRelocationStages,
  checkRelocationLine,
  checkRelocationStage,
  isRelocationShared,
  isRelocationStage,
  RELOCATION_STAGES,
  relocationStageNeedsReason,
  relocationStages,
  type RelocationStage,
  type RelocationStageEntry,
} from './stages.js';
export {
  fieldsOfSide,
  foreignFields,
  NAMING_FIELDS,
  RELOCATION_FIELDS,
  RELOCATION_SIDES,
  relocationFields,
  relocationSides,
  type RelocationField,
  type RelocationSide,
} from './sides.js';
export { validateRelocation, type RelocationFacts } from './draft.js';
export {
  COOPERATION_MODELS,
  cooperationModels,
  formatRelocationCode,
  parseCooperationModel,
  parseRelocationNature,
  parseRelocationScope,
  parseRelocationSubject,
  RELOCATION_NATURES,
  RELOCATION_SCOPES,
  RELOCATION_SUBJECTS,
  relocationNatures,
  relocationScopes,
  relocationSubjects,
  type CooperationModel,
  type RelocationNature,
  type RelocationScope,
  type RelocationSubject,
} from './vocabulary.js';
