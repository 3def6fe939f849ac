/** The closed vocabularies of 项目台账: types, natures, what a project does for its chain, who takes part. */
import type { Term } from '../names/terms.js';

export const PROJECT_TYPES = ['introduced', 'co-built', 'technical-renovation', 'research', 'platform'] as const;

export type ProjectType = (typeof PROJECT_TYPES)[number];

export const projectTypes: Readonly<Record<ProjectType, Term>> = {
  introduced: {
    zh: '引进',
    en: 'Introduced',
    aliases: ['引进项目', '招商引资', '招商', '承接', '转移', '疏解', '落地'],
  },
  'co-built': { zh: '共建', en: 'Built jointly', aliases: ['共建项目', '合作共建', '合作', '联合共建'] },
  'technical-renovation': {
    zh: '技改',
    en: 'Technical renovation',
    aliases: ['技改项目', '技术改造', '技术改造项目', '改造', '升级改造', '设备更新'],
  },
  research: {
    zh: '研发',
    en: 'Research',
    aliases: ['研发项目', '攻关', '联合攻关', '技术攻关', '科研', '成果转化', '研究'],
  },
  platform: { zh: '平台', en: 'Platform', aliases: ['平台项目', '平台建设', '公共平台', '公共服务平台', '创新平台'] },
};

export const PROJECT_NATURES = ['new', 'continued', 'expansion'] as const;

export type ProjectNature = (typeof PROJECT_NATURES)[number];

export const projectNatures: Readonly<Record<ProjectNature, Term>> = {
  new: { zh: '新建', en: 'New', aliases: ['新建项目', '新开工', '新上'] },
  continued: { zh: '续建', en: 'Continued', aliases: ['续建项目', '结转', '接续'] },
  expansion: { zh: '扩建', en: 'Expansion', aliases: ['扩建项目', '改扩建', '改建', '改建扩建'] },
};

export const CHAIN_EFFECTS = ['strengthen', 'fill', 'extend', 'unblock'] as const;

export type ChainEffect = (typeof CHAIN_EFFECTS)[number];

export const chainEffects: Readonly<Record<ChainEffect, Term>> = {
  strengthen: { zh: '强链', en: 'Strengthens the chain', aliases: ['强链项目', '固链', '优链'] },
  fill: { zh: '补链', en: 'Fills a gap of the chain', aliases: ['补链项目', '建链'] },
  extend: { zh: '延链', en: 'Extends the chain', aliases: ['延链项目', '拓链'] },
  unblock: { zh: '畅链', en: 'Clears the chain', aliases: ['畅链项目', '通链'] },
};

export const PARTY_ROLES = ['builder', 'investor', 'source', 'partner'] as const;

export type PartyRole = (typeof PARTY_ROLES)[number];

export const partyRoles: Readonly<Record<PartyRole, { readonly zh: string; readonly en: string }>> = {
  builder: { zh: '建设单位', en: 'Builder' },
  investor: { zh: '投资单位', en: 'Investor' },
  source: { zh: '来源单位', en: 'Source' },
  partner: { zh: '合作单位', en: 'Partner' },
};
