/** The closed vocabularies of 疏解企业台账: who moves, what of it, by whose will, and how the two sides work together. */
import { type Term, termReader } from '../names/terms.js';

export const RELOCATION_SUBJECTS = [
  'manufacturing',
  'wholesale-market',
  'logistics',
  'headquarters',
  'central-headquarters',
  'subsidiary',
  'innovation-business',
  'financial',
  'research-institute',
  'university',
  'hospital',
  'public-service',
] as const;

export type RelocationSubject = (typeof RELOCATION_SUBJECTS)[number];

export const relocationSubjects: Readonly<Record<RelocationSubject, Term>> = {
  manufacturing: {
    zh: '一般制造业企业',
    en: 'General manufacturer',
    aliases: ['一般制造业', '一般性制造业', '制造业企业', '制造业', '制造企业'],
  },
  'wholesale-market': {
    zh: '区域性批发市场',
    en: 'Regional wholesale market',
    aliases: ['批发市场', '区域性市场', '市场', '专业市场'],
  },
  logistics: { zh: '物流', en: 'Logistics', aliases: ['物流中心', '区域性物流', '物流企业', '物流基地', '仓储物流'] },
  headquarters: { zh: '总部', en: 'Headquarters', aliases: ['企业总部', '总部企业'] },
  'central-headquarters': {
    zh: '央企总部',
    en: 'Headquarters of a central enterprise',
    aliases: ['中央企业总部', '央企集团总部'],
  },
  subsidiary: {
    zh: '二、三级子公司',
    en: 'Second- or third-tier subsidiary',
    aliases: ['二三级子公司', '二级子公司', '三级子公司', '央企二、三级子公司', '子公司'],
  },
  'innovation-business': {
    zh: '创新业务板块',
    en: 'Innovation business of a group',
    aliases: ['创新业务', '创新板块', '央企创新业务板块'],
  },
  financial: { zh: '金融机构', en: 'Financial institution', aliases: ['金融', '金融企业', '金融后台'] },
  'research-institute': { zh: '科研院所', en: 'Research institute', aliases: ['科研机构', '研究院所', '研究院'] },
  university: { zh: '高校', en: 'University', aliases: ['高等院校', '高等学校', '大学', '学校'] },
  hospital: { zh: '医院', en: 'Hospital', aliases: ['医疗机构', '医疗卫生机构'] },
  'public-service': {
    zh: '行政事业性服务机构',
    en: 'Administrative or public-service institution',
    aliases: ['行政事业单位', '事业单位', '行政事业性机构', '服务机构'],
  },
};

/** What of the subject moves. */
export const RELOCATION_SCOPES = ['whole', 'production', 'headquarters', 'research', 'branch', 'merchants'] as const;

export type RelocationScope = (typeof RELOCATION_SCOPES)[number];

export const relocationScopes: Readonly<Record<RelocationScope, Term>> = {
  whole: { zh: '整体搬迁', en: 'The whole', aliases: ['整体', '整体迁移', '整体转移', '整体疏解', '全部搬迁'] },
  production: { zh: '生产环节', en: 'Production', aliases: ['生产', '生产基地', '生产线', '制造环节', '产能转移'] },
  headquarters: { zh: '总部', en: 'Headquarters', aliases: ['总部迁移', '总部搬迁'] },
  research: { zh: '研发', en: 'Research', aliases: ['研发环节', '研发中心', '研发机构'] },
  branch: { zh: '分支机构', en: 'Branch', aliases: ['分公司', '设立分支机构', '子公司'] },
  merchants: { zh: '市场商户', en: 'Merchants of a market', aliases: ['商户', '商户转移', '市场经营户'] },
};

export const RELOCATION_NATURES = ['government', 'market'] as const;

export type RelocationNature = (typeof RELOCATION_NATURES)[number];

export const relocationNatures: Readonly<Record<RelocationNature, Term>> = {
  government: { zh: '政府主导', en: 'Led by government', aliases: ['政府引导', '政府推动', '政府'] },
  market: { zh: '市场行为', en: 'By the market', aliases: ['市场主导', '市场化', '企业自主', '市场'] },
};

/** 反向飞地 is none of these: there nothing moves. */
export const COOPERATION_MODELS = ['tax-sharing', 'entrusted', 'enclave', 'research', 'whole-chain'] as const;

export type CooperationModel = (typeof COOPERATION_MODELS)[number];

export const cooperationModels: Readonly<Record<CooperationModel, Term>> = {
  'tax-sharing': { zh: '税收分成', en: 'Tax sharing', aliases: ['税收分享', '税收共享', '财税分成'] },
  entrusted: {
    zh: '托管或异地监管',
    en: 'Entrusted, or supervised from afar',
    aliases: ['托管', '异地监管', '委托管理', '共管'],
  },
  enclave: { zh: '飞地经济', en: 'Enclave', aliases: ['飞地', '产创飞地', '飞地园区', '飞地经济（产创飞地）'] },
  research: { zh: '产学研合作', en: 'Joint research', aliases: ['产学研', '产学研用', '科技合作'] },
  'whole-chain': { zh: '全产业链合作', en: 'Whole-chain cooperation', aliases: ['全产业链', '产业链合作'] },
};

export const parseRelocationSubject = termReader(relocationSubjects);
export const parseRelocationScope = termReader(relocationScopes);
export const parseRelocationNature = termReader(relocationNatures);
export const parseCooperationModel = termReader(cooperationModels);

/** `SJ2026-0001`; the number grows beyond four digits where a year has more. */
export const formatRelocationCode = (year: number, number: number): string =>
  `SJ${String(year)}-${String(number).padStart(4, '0')}`;
