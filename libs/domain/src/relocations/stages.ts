import type { Label } from '../names/terms.js';

/** 意向 → 签约 → 工商变更 → 税务变更 → 开工 → 投产 → 达产, or 终止. */
export const RELOCATION_STAGES = [
  'intent',
  'signed',
  'business-registration',
  'tax-registration',
  'started',
  'in-production',
  'full-production',
  'terminated',
] as const;

export type RelocationStage = (typeof RELOCATION_STAGES)[number];

export const relocationStages: Readonly<Record<RelocationStage, Label>> = {
  intent: { zh: '意向', en: 'Intent' },
  signed: { zh: '签约', en: 'Signed' },
  'business-registration': { zh: '工商变更', en: 'Business registration changed' },
  'tax-registration': { zh: '税务变更', en: 'Tax registration changed' },
  started: { zh: '开工', en: 'Started' },
  'in-production': { zh: '投产', en: 'In production' },
  'full-production': { zh: '达产', en: 'Full production' },
  terminated: { zh: '终止', en: 'Terminated' },
};

export const isRelocationStage = (text: string): text is RelocationStage =>
  RELOCATION_STAGES.some((stage) => stage === text);
