import { projectFieldLabels } from '../projects/fields.js';
import { projectStages } from '../projects/stages.js';
import { relocationStages } from '../relocations/stages.js';
import type { ErrorEntry } from './entry.js';

/** Rules of the project register: for the form, rows of an import and the monthly table alike. */
export type ProjectErrorCode =
  | 'project-name-required'
  | 'stage-skipped'
  | 'stage-resume-elsewhere'
  | 'stage-needs-reason'
  | 'stage-needs-date'
  | 'completion-before-start'
  | 'production-before-completion'
  | 'plan-above-total'
  | 'fixed-above-total'
  | 'month-twice'
  | 'month-malformed'
  | 'opening-year-above-total'
  | 'opening-after-entries'
  | 'builder-expected'
  | 'milestone-name-required'
  | 'project-unknown'
  | 'enterprise-unknown'
  | 'organization-unknown'
  | 'project-similar'
  | 'not-in-own-scope'
  | 'national-code-doubtful';

const words = { field: projectFieldLabels };
const stages = { from: projectStages, to: projectStages, missing: projectStages, before: projectStages };
/** Projects and relocations both go stage by stage; what both call the same is the same word. */
const anyStage = { ...relocationStages, ...projectStages };

export const projectErrors: Readonly<Record<ProjectErrorCode, ErrorEntry>> = {
  'project-name-required': { status: null, zh: '请填写项目名称。', en: 'Enter the name of the project.' },
  'stage-skipped': {
    status: null,
    zh: '阶段应逐级变更：由“{from}”到“{to}”跳过了“{missing}”。',
    en: 'Stages change one at a time: from “{from}” to “{to}” skips “{missing}”.',
    words: { from: anyStage, to: anyStage, missing: anyStage },
  },
  'stage-resume-elsewhere': {
    status: null,
    zh: '已终止的项目只能恢复到终止前的阶段“{before}”，不能改为“{to}”。',
    en: 'A terminated project can only come back to the stage before, “{before}”, not to “{to}”.',
    words: stages,
  },
  'stage-needs-reason': {
    status: null,
    zh: '项目阶段由“{from}”改为“{to}”，请填写原因。',
    en: 'Give a reason for changing the stage from “{from}” to “{to}”.',
    words: stages,
  },
  'stage-needs-date': {
    status: null,
    zh: '项目阶段为“{stage}”时应填写“{field}”日期。',
    en: 'The stage “{stage}” needs the date “{field}”.',
    words: { ...words, stage: projectStages },
  },
  'completion-before-start': {
    status: null,
    zh: '“{field}”日期（{value}）早于“{other}”日期（{start}），请核对。',
    en: '“{field}” ({value}) is before “{other}” ({start}). Check both dates.',
    words: { ...words, other: projectFieldLabels },
  },
  'production-before-completion': {
    status: null,
    zh: '“{field}”日期（{value}）早于“{other}”日期（{completion}），请核对。',
    en: '“{field}” ({value}) is before “{other}” ({completion}). Check both dates.',
    words: { ...words, other: projectFieldLabels },
  },
  'plan-above-total': {
    status: null,
    zh: '{year} 年度计划投资（{plan} 万元）大于总投资（{total} 万元），请核对单位。',
    en: 'The plan for {year} ({plan}) is above the total investment ({total}), both × 10,000 yuan. Check the units.',
  },
  'fixed-above-total': {
    status: null,
    zh: '固定资产投资（{fixed} 万元）大于总投资（{total} 万元），请核对单位。',
    en: 'Fixed assets ({fixed}) are above the total investment ({total}), both × 10,000 yuan. Check the units.',
  },
  'month-twice': {
    status: null,
    zh: '{month} 的分月计划填写了两次，请合并为一行。',
    en: 'The month {month} is planned twice. Combine the two lines.',
  },
  'month-malformed': {
    status: null,
    zh: '应为真实存在的月份，格式为 2026-01。',
    en: 'This must be a real month written like 2026-01.',
  },
  'opening-year-above-total': {
    status: null,
    zh: '期初本年完成投资（{year} 万元）大于期初累计完成投资（{total} 万元），请核对。',
    en: 'The year’s investment at the opening ({year}) is above the sum so far ({total}), both × 10,000 yuan.',
  },
  'opening-after-entries': {
    status: null,
    zh: '期初截至月份应早于已有填报的月份（{month}），否则该月会重复计入。',
    en: 'The opening month must be before the first month filled in ({month}), or that month would count twice.',
  },
  'builder-expected': {
    status: null,
    zh: '尚未填写建设单位，请尽量补填。',
    en: 'No builder is named. Add one if possible.',
  },
  'milestone-name-required': { status: null, zh: '请填写里程碑名称。', en: 'Enter the name of the milestone.' },
  'project-unknown': {
    status: null,
    zh: '未找到所选项目，可能已被删除，请重新选择。',
    en: 'The project was not found. It may have been deleted; choose again.',
  },
  'enterprise-unknown': {
    status: null,
    zh: '未找到所选企业，可能已被删除，请重新选择。',
    en: 'The enterprise was not found. It may have been deleted; choose again.',
  },
  'organization-unknown': {
    status: null,
    zh: '未找到单位“{value}”，请从单位名录中选择。',
    en: 'No organization “{value}” was found. Choose one from the list.',
  },
  'project-similar': {
    status: null,
    zh: '台账中已有相近的项目“{name}”（{code}），请核对是否同一个。',
    en: 'The register has a similar project, “{name}” ({code}). Check whether it is the same one.',
  },
  'not-in-own-scope': {
    status: null,
    zh: '超出您的数据范围，请在本单位、本行政区域及其下级中选择；属于其他省市的，请由对方登记或修改。',
    en: 'This lies outside your data scope. Choose your own organization or region or one below it; what belongs to another province is for that province to log or change.',
  },
  'national-code-doubtful': {
    status: null,
    zh: '国家项目代码“{value}”不符合 24 位编码格式（如 2401-130200-04-01-123456），请核对。',
    en: 'The national project code “{value}” is not of 24 characters, such as 2401-130200-04-01-123456. Check it.',
  },
};
