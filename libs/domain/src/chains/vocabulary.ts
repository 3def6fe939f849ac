import type { Label } from '../names/terms.js';

/** 候选 until it is announced; 停用 keeps it for what is dated earlier. */
export const CHAIN_STATUSES = ['candidate', 'published', 'retired'] as const;
export type ChainStatus = (typeof CHAIN_STATUSES)[number];

export const chainStatuses: Readonly<Record<ChainStatus, Label>> = {
  candidate: { zh: '候选', en: 'Candidate' },
  published: { zh: '现行', en: 'In force' },
  retired: { zh: '停用', en: 'Retired' },
};

export const CHAIN_LEVELS = ['national', 'joint', 'cultivating'] as const;
export type ChainLevel = (typeof CHAIN_LEVELS)[number];

export const chainLevels: Readonly<Record<ChainLevel, Label>> = {
  national: { zh: '国家级', en: 'National' },
  joint: { zh: '三地共建', en: 'Joint' },
  cultivating: { zh: '培育', en: 'Cultivating' },
};

/** Links ship as drafts: somebody who knows the chain confirms them. */
export const LINK_STATUSES = ['draft', 'confirmed'] as const;
export type LinkStatus = (typeof LINK_STATUSES)[number];

export const linkStatuses: Readonly<Record<LinkStatus, Label>> = {
  draft: { zh: '待确认', en: 'To be confirmed' },
  confirmed: { zh: '已确认', en: 'Confirmed' },
};

/** 区域分工: what a region does on a link. */
export const REGIONAL_ROLES = ['research', 'conversion', 'manufacturing', 'supporting'] as const;
export type RegionalRole = (typeof REGIONAL_ROLES)[number];

export const regionalRoles: Readonly<Record<RegionalRole, Label>> = {
  research: { zh: '研发', en: 'Research' },
  conversion: { zh: '转化', en: 'Conversion' },
  manufacturing: { zh: '制造', en: 'Manufacturing' },
  supporting: { zh: '配套', en: 'Supporting' },
};

export const STRENGTHS = ['strong', 'fair', 'weak', 'missing'] as const;
export type Strength = (typeof STRENGTHS)[number];

export const strengths: Readonly<Record<Strength, Label>> = {
  strong: { zh: '强', en: 'Strong' },
  fair: { zh: '一般', en: 'Fair' },
  weak: { zh: '薄弱', en: 'Weak' },
  missing: { zh: '缺失', en: 'Missing' },
};

/** How an enterprise came to stand on a link. */
export const PLACING_ORIGINS = ['person', 'suggestion'] as const;
export type PlacingOrigin = (typeof PLACING_ORIGINS)[number];

export const placingOrigins: Readonly<Record<PlacingOrigin, Label>> = {
  person: { zh: '人工归入', en: 'Placed by hand' },
  suggestion: { zh: '采纳建议', en: 'Suggestion taken' },
};

/** Why an enterprise is suggested for a link. */
export const SUGGESTION_REASONS = ['industry', 'word', 'listed'] as const;
export type SuggestionReason = (typeof SUGGESTION_REASONS)[number];

export const suggestionReasons: Readonly<Record<SuggestionReason, Label>> = {
  industry: { zh: '行业相符', en: 'Industry' },
  word: { zh: '名称或产品中有该词', en: 'Word in name or products' },
  listed: { zh: '企业台账已列此环节', en: 'Listed on this link' },
};
