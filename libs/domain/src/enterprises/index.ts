/** 企业台账: its fields, its vocabulary, its checks, and how the columns of a list are recognised. */
export { enterpriseField, enterpriseFields } from './catalogue.js';
export { mapColumns, matchColumn, scoreEnterpriseHeader, type ColumnMatch, type ImportFieldKey } from './columns.js';
export {
  contentSupports,
  guessFieldByContent,
  looksLikeEmail,
  looksLikeEnterpriseName,
  looksLikePhone,
} from './contents.js';
export {
  EARLIEST_ESTABLISHED,
  MAX_EMPLOYEES,
  MIN_YEAR,
  validateEnterprise,
  type EnterpriseDraft,
  type EnterpriseYear,
  type ValidationOptions,
} from './draft.js';
export {
  ENTERPRISE_FIELDS,
  fieldSections,
  type EnterpriseField,
  type EnterpriseFieldKey,
  type FieldKind,
  type FieldSection,
} from './fields.js';
export { ownHonourReader } from './honour-columns.js';
export { importFields, type ImportField } from './import-fields.js';
export { CHAIN_LINKS, chainLinks, readLinks, type ChainLink } from './links.js';
export {
  parseYearlyFieldKey,
  resolveHeaderYear,
  YEARLY_MEASURES,
  yearlyFieldKey,
  yearlyMeasures,
  type YearlyFieldKey,
  type YearlyMeasure,
} from './measures.js';
export {
  createTagReader,
  formatTag,
  isShippedTagKind,
  parseTag,
  parseTags,
  shippedTagKinds,
  TAG_LEVELS,
  TAG_SEPARATOR,
  tagLevels,
  type EnterpriseTag,
  type TagLevel,
  type TagReader,
} from './tags.js';
export {
  enterpriseTypes,
  readRegistrationStatus,
  REGISTRATION_STATUSES,
  registrationStatuses,
  TAG_KINDS,
  tagKinds,
  type RegistrationStatus,
  type ShippedTagKind,
  type TagKind,
} from './vocabulary.js';
