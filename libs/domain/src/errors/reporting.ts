import { entrySetStatuses, entrySetSteps, periodStatuses, periodSteps } from '../periods/steps.js';
import { entryFields } from '../progress-entries/fields.js';
import { projectStages } from '../projects/stages.js';
import type { ErrorEntry } from './entry.js';

/** Rules of the month: periods, entries, and the report drawn from them. */
export type ReportingErrorCode =
  | 'yellow-not-before-red'
  | 'period-step-not-allowed'
  | 'period-steps-out-of-order'
  | 'period-days-out-of-order'
  | 'period-not-open'
  | 'period-locked'
  | 'entry-set-not-editable'
  | 'entry-set-step-not-allowed'
  | 'entries-incomplete'
  | 'entries-with-errors'
  | 'sets-not-approved'
  | 'entry-missing'
  | 'entry-exists'
  | 'project-not-signed'
  | 'entry-reduction-reason'
  | 'production-needs-completion'
  | 'total-above-limit'
  | 'image-unchanged'
  | 'report-period-not-locked'
  | 'report-scope-unknown'
  | 'report-out-of-scope'
  | 'report-not-ready'
  | 'report-failed'
  | 'report-not-issuable';

export const reportingErrors: Readonly<Record<ReportingErrorCode, ErrorEntry>> = {
  'yellow-not-before-red': {
    status: null,
    zh: '预警的落后幅度应小于滞后的落后幅度。',
    en: 'A project must be at risk before it is behind: give fewer points for at risk than for behind.',
  },
  'period-step-not-allowed': {
    status: 409,
    zh: '该调度期当前为“{status}”，不能“{step}”。',
    en: 'The period is “{status}” now, so “{step}” is not possible.',
    words: { step: periodSteps, status: periodStatuses },
  },
  'period-steps-out-of-order': {
    status: 409,
    zh: '请先锁定前一调度期（{period}），累计数才能接续。',
    en: 'Lock the period before ({period}) first, or the sums would not carry on.',
  },
  'period-days-out-of-order': {
    status: null,
    zh: '填报截止日期（{closesOn}）应不早于开始日期（{opensOn}）。',
    en: 'Filling in must not close ({closesOn}) before it opens ({opensOn}).',
  },
  'period-not-open': {
    status: 409,
    zh: '{period} 尚未开始填报。',
    en: 'Filling in has not begun for {period}.',
  },
  'period-locked': {
    status: 409,
    zh: '{period} 已锁定，不能再修改；如确需更正，请产业组重新开放。',
    en: '{period} is locked and cannot be changed. If a correction is needed, ask for it to be reopened.',
  },
  'entry-set-not-editable': {
    status: 409,
    zh: '本单位填报当前为“{status}”，不能修改；如需更正，请联系审核人退回。',
    en: 'The entries of this organization are “{status}” and cannot be changed. Ask the reviewer to return them.',
    words: { status: entrySetStatuses },
  },
  'entry-set-step-not-allowed': {
    status: 409,
    zh: '本单位填报当前为“{status}”，不能“{step}”。',
    en: 'The entries of this organization are “{status}” now, so “{step}” is not possible.',
    words: { status: entrySetStatuses, step: entrySetSteps },
  },
  'entries-incomplete': {
    status: 409,
    zh: '还有 {count} 个项目未填完，不能提交：{names}。',
    en: '{count} projects are not filled in yet, so this cannot be submitted: {names}.',
  },
  'entries-with-errors': {
    status: 409,
    zh: '有 {count} 个项目的填报有错误或提示未说明，不能提交：{names}。',
    en: '{count} projects have errors or unexplained warnings, so this cannot be submitted: {names}.',
  },
  'sets-not-approved': {
    status: 409,
    zh: '还有 {count} 个单位的填报未审核，不能锁定：{names}。请先审核或准予免报。',
    en: 'The entries of {count} organizations are not approved, so this cannot be locked: {names}.',
  },
  'entry-missing': {
    status: null,
    zh: '“{field}”未填写。',
    en: '“{field}” is not filled in.',
    words: { field: entryFields },
  },
  'entry-exists': {
    status: 409,
    zh: '项目“{name}”已在本期填报范围内，无需重复加入。',
    en: 'The project “{name}” is already in this period.',
  },
  'project-not-signed': {
    status: null,
    zh: '项目“{name}”处于“{stage}”阶段，不在填报范围内，签约后才能加入。',
    en: 'The project “{name}” is at the stage “{stage}” and does not report; it can be added once it is signed.',
    words: { stage: projectStages },
  },
  'entry-reduction-reason': {
    status: null,
    zh: '“{field}”为负（核减），请填写核减原因。',
    en: '“{field}” is negative (a reduction). Give the reason for it.',
    words: { field: entryFields },
  },
  'production-needs-completion': {
    status: null,
    zh: '项目阶段为“投产”时应先填写“实际竣工”日期。',
    en: 'The stage “In production” needs the date of actual completion first.',
  },
  'total-above-limit': {
    status: null,
    zh: '开工以来累计完成投资（{sum} 万元）超过总投资（{total} 万元）的 1.2 倍，请核对并说明。',
    en: 'The investment so far ({sum}) is above 1.2 times the total ({total}), both × 10,000 yuan. Check and explain.',
  },
  'image-unchanged': {
    status: null,
    zh: '形象进度与上期相同，请更新或选择“本月无变化”原因。',
    en: 'The state of the works reads as last time. Update it or give the reason for no change.',
  },
  'report-period-not-locked': {
    status: 409,
    zh: '{period} 当前为“{status}”，锁定后才能生成月报。',
    en: '{period} is “{status}”; a report can be made once it is locked.',
    words: { status: periodStatuses },
  },
  'report-scope-unknown': {
    status: 422,
    zh: '未找到所选的月报范围，请重新选择。',
    en: 'The scope of the report was not found. Choose again.',
  },
  'report-out-of-scope': {
    status: 403,
    zh: '内部调度版列明其他省市滞后、超期和未报情况，跨省市的由产业组生成；其他省市的分地区月报由该省市生成。请改选“报送版”或本省市范围。',
    en: 'An internal edition beyond your own province is for the topic group, and a report on another province for that province. Choose the submission edition or a place of your own.',
  },
  'report-not-ready': {
    status: 409,
    zh: '月报尚未生成完毕，请稍候再试。',
    en: 'The report is not ready yet. Try again in a moment.',
  },
  'report-failed': {
    status: 500,
    zh: '月报未能生成，没有写入任何内容。请重新生成；如仍不成功，请告知系统管理员。',
    en: 'The report could not be made; nothing was kept. Make it again, and tell the administrator if it fails again.',
  },
  'report-not-issuable': {
    status: 409,
    zh: '只有按最新锁定数据生成的草稿可以签发；该月报已签发、已被取代或未生成成功，或其调度期已重新开放。',
    en: 'Only a draft made from the newest locked data can be issued; this report was issued, superseded or not made, or its period was reopened.',
  },
};
