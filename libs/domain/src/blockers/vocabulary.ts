/** The vocabularies of 堵点卡点台账: kinds, the six foundations, levels. */
import type { Label } from '../names/terms.js';

export const BLOCKER_KINDS = ['missing-link', 'choke-point', 'policy-barrier', 'factor-shortage'] as const;

export type BlockerKind = (typeof BLOCKER_KINDS)[number];

interface KindEntry extends Label {
  /** What its numbers begin with. */
  readonly prefix: string;
}

export const blockerKinds: Readonly<Record<BlockerKind, KindEntry>> = {
  'missing-link': { zh: '堵点', en: 'Missing link', prefix: 'DD' },
  'choke-point': { zh: '卡点', en: 'Choke point', prefix: 'KD' },
  'policy-barrier': { zh: '政策障碍', en: 'Policy barrier', prefix: 'ZC' },
  'factor-shortage': { zh: '要素保障', en: 'Factor shortage', prefix: 'NY' },
};

/** 六基: what a choke point lacks. */
export const BASE_CLASSES = ['technology', 'component', 'material', 'software', 'process', 'service-platform'] as const;

export type BaseClass = (typeof BASE_CLASSES)[number];

export const baseClasses: Readonly<Record<BaseClass, Label>> = {
  technology: { zh: '基础技术', en: 'Basic technology' },
  component: { zh: '基础器件', en: 'Basic components' },
  material: { zh: '基础材料', en: 'Basic materials' },
  software: { zh: '基础软件', en: 'Basic software' },
  process: { zh: '基础工艺', en: 'Basic processes' },
  'service-platform': { zh: '公共服务平台', en: 'Public service platform' },
};

export const BLOCKER_LEVELS = ['county-city', 'province', 'three-places', 'national'] as const;

export type BlockerLevel = (typeof BLOCKER_LEVELS)[number];

/** Who can settle it. */
export const blockerLevels: Readonly<Record<BlockerLevel, Label>> = {
  'county-city': { zh: '市县', en: 'City or county' },
  province: { zh: '省级', en: 'Province' },
  'three-places': { zh: '三地', en: 'Three places' },
  national: { zh: '国家', en: 'National' },
};

/** `KD-2026-0213`; the number grows beyond four digits where a year has more. */
export const formatBlockerCode = (kind: BlockerKind, year: number, number: number): string =>
  `${blockerKinds[kind].prefix}-${year}-${String(number).padStart(4, '0')}`;
