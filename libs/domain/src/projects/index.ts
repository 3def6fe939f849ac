/** 项目台账: its vocabulary, its stages, its checks, and how the columns of a list are recognised. */
export { formatProjectCode, isNationalCode, normalizeNationalCode } from './codes.js';
export {
  planColumn,
  PROJECT_COLUMNS,
  projectColumns,
  type ProjectColumn,
  type ProjectColumnKey,
  type ProjectColumnKind,
} from './column-catalogue.js';
export {
  mapProjectColumns,
  matchProjectColumn,
  parsePlanKey,
  planKey,
  planLabel,
  projectImportFields,
  resolvePlanYear,
  scoreProjectHeader,
  type PlanKey,
  type ProjectColumnMatch,
  type ProjectImportField,
  type ProjectImportKey,
} from './columns.js';
export { checkDateOrder, PROJECT_DATES, type ProjectDateField, type ProjectDates } from './dates.js';
export {
  MAX_PARTIES,
  MAX_PLAN_YEARS_AHEAD,
  MIN_PLAN_YEAR,
  validateProject,
  type ProjectDraft,
  type ProjectMilestoneDraft,
  type ProjectMonthlyPlan,
  type ProjectPartyDraft,
  type ProjectPlan,
  type ProjectValidationOptions,
} from './draft.js';
export { PROJECT_FIELDS, projectFieldLabels, projectTextLimits, type ProjectFieldKey } from './fields.js';
export { MONTHLY_COLUMNS, monthlyColumnOf, monthlyColumns, type MonthlyColumn } from './monthly-columns.js';
export {
  allowedStages,
  canMoveStage,
  checkStageDates,
  isSharedAfter,
  isStageBefore,
  PROJECT_STAGES,
  projectStages,
  STAGE_DATES,
  stageMove,
  stageNeedsReason,
  UNSHARED_STAGES,
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
export {
  parseChainEffect,
  parseProjectNature,
  parseProjectStage,
  parseProjectType,
  parseYesNo,
  splitParties,
  splitPersonAndPhone,
} from './words.js';
