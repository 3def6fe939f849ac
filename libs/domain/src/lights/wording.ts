/** The reason of a light as people read it. */
import { type ProjectStage, projectStages } from '../projects/stages.js';
import type { LightReason, LightReasonCode } from './vocabulary.js';

type Params = LightReason['params'];
type Wording = { readonly zh: (params: Params) => string; readonly en: (params: Params) => string };

const monthNumber = (params: Params): number => Number(String(params.month).slice(5));

const stageLabel = (params: Params, language: 'zh' | 'en'): string =>
  projectStages[params.stage as ProjectStage][language];

/** `behind` is negative where the project is ahead, and is written without its sign. */
const size = (params: Params): string => String(params.behind).replace(/^-/u, '');

const isAhead = (params: Params): boolean => String(params.behind).startsWith('-');

const progressZh = (params: Params): string =>
  `完成率 ${params.completionRate}%，${isAhead(params) ? '超' : '落后'}${params.plan === 'monthly' ? '分月计划' : '序时进度'} ${size(params)} 个百分点（${monthNumber(params)}月）`;

const progressEn = (params: Params): string =>
  `${params.completionRate}% done, ${size(params)} points ${isAhead(params) ? 'ahead of' : 'behind'} the ${params.plan === 'monthly' ? 'monthly' : 'linear'} plan (${params.month})`;

const wordings: Readonly<Record<LightReasonCode, Wording>> = {
  'stage-not-judged': {
    zh: (params) => `项目处于“${stageLabel(params, 'zh')}”阶段，不亮灯`,
    en: (params) => `No light at the stage “${stageLabel(params, 'en')}”`,
  },
  'no-annual-plan': { zh: () => '本年无年度计划投资，不亮灯', en: () => 'No light: no plan for this year' },
  'entry-missing': {
    zh: (params) => `${monthNumber(params)}月填报截止后仍未填报`,
    en: (params) => `Not filled in by the close of ${params.month}`,
  },
  'behind-plan': { zh: progressZh, en: progressEn },
  'on-plan': {
    zh: (params) =>
      /^0\.0$/u.test(size(params))
        ? `完成率 ${params.completionRate}%，与${params.plan === 'monthly' ? '分月计划' : '序时进度'}持平（${monthNumber(params)}月）`
        : progressZh(params),
    en: progressEn,
  },
  'not-judged-yet': {
    zh: () => '尚未到考核序时进度的月份，里程碑均未逾期',
    en: () => 'Too early to compare with the plan; no milestone is overdue',
  },
  'milestone-overdue': {
    zh: (params) => `里程碑“${params.name}”应于 ${params.plannedOn} 完成，已逾期`,
    en: (params) => `Milestone “${params.name}” was due on ${params.plannedOn}`,
  },
  'milestone-due': {
    zh: (params) => `里程碑“${params.name}”应于 ${params.plannedOn} 完成，临近到期`,
    en: (params) => `Milestone “${params.name}” is due on ${params.plannedOn}`,
  },
  'blocker-not-assigned': { zh: () => '尚未交办，不亮灯', en: () => 'No light: not assigned yet' },
  'blocker-closed': { zh: () => '已销号，不亮灯', en: () => 'No light: closed' },
  'blocker-overdue': {
    zh: (params) => `已超过时限 ${params.deadline}，逾期 ${params.days} 天`,
    en: (params) => `Past its deadline ${params.deadline} by ${params.days} days`,
  },
  'blocker-due': {
    zh: (params) =>
      params.workingDays === 0
        ? `时限 ${params.deadline} 临近，已不足 1 个工作日`
        : `距时限 ${params.deadline} 还有 ${params.workingDays} 个工作日`,
    en: (params) => `Due on ${params.deadline}: ${params.workingDays} working days left`,
  },
  'blocker-no-note': {
    zh: () => '上一调度期无进展记录',
    en: () => 'No progress note in the last period',
  },
  'blocker-on-course': {
    zh: (params) => (params.deadline === undefined ? '办理正常，未设时限' : `办理正常，时限 ${params.deadline}`),
    en: (params) => (params.deadline === undefined ? 'On course, no deadline' : `On course, due on ${params.deadline}`),
  },
  'blocker-extended': {
    zh: (params) => `时限由 ${params.originalDeadline} 延至 ${params.deadline}`,
    en: (params) => `Deadline extended from ${params.originalDeadline} to ${params.deadline}`,
  },
};

/** One reason in words: 完成率 65.4%，落后分月计划 12.0 个百分点（9月）. */
export const lightReason = ({ code, params }: LightReason, language: 'zh' | 'en' = 'zh'): string =>
  wordings[code][language](params);
