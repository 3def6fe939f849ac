/** What people are told of, what each kind is called, and how it reaches them unless they choose otherwise. */
import type { Label } from '../names/terms.js';

export const NOTIFICATION_KINDS = [
  'blocker-assigned',
  'blocker-returned',
  'blocker-closing-requested',
  'blocker-closed',
  'blocker-deadline',
  'period-opened',
  'period-closing',
  'set-submitted',
  'set-returned',
  'set-approved',
  'report-ready',
  'report-failed',
  'report-issued',
  'import-finished',
  'import-failed',
  'import-handed-over',
  'export-ready',
  'export-failed',
  'bulk-finished',
  'bulk-failed',
  'record-invited',
  'proposal-received',
  'proposal-answered',
  'comment-mentioned',
  'relocation-moved',
  'account-changed',
] as const;

export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

export const DELIVERIES = ['now', 'daily', 'off'] as const;

export type Delivery = (typeof DELIVERIES)[number];

export const deliveries: Readonly<Record<Delivery, Label>> = {
  now: { zh: '立即', en: 'At once' },
  daily: { zh: '每日汇总', en: 'Daily digest' },
  off: { zh: '不接收', en: 'Off' },
};

interface Numbered {
  readonly code: string;
  readonly title: string;
}

/** Within a province and by 产业组 a matter is assigned, across a border it is asked for. */
export type HandedOverBy = 'assign' | 'request';

/** To who raised it; `reject-closing` to who deals with it. */
export type GivenBackBy = 'return' | 'decline' | 'reject-closing';

interface OfPeriod {
  /** YYYY-MM */
  readonly firstMonth: string;
  readonly lastMonth: string;
}

interface OfBulk {
  readonly register: string;
  readonly total: number;
}

interface OfReport {
  readonly title: string;
  readonly edition: number;
}

/** What of an event is told, by kind: facts as they were at that moment, worded when they are shown. */
export interface NotificationParams {
  'blocker-assigned': Numbered & { readonly step: HandedOverBy; readonly deadline: string | null };
  'blocker-returned': Numbered & { readonly step: GivenBackBy; readonly reason: string | null };
  'blocker-closing-requested': Numbered;
  'blocker-closed': Numbered & { readonly closedOn: string };
  /** `days` are working days until the deadline, or days since. */
  'blocker-deadline': Numbered & {
    readonly state: 'due' | 'overdue';
    readonly deadline: string;
    readonly days: number;
  };
  'period-opened': OfPeriod & { readonly closesOn: string };
  'period-closing': OfPeriod & { readonly closesOn: string; readonly missing: number };
  'set-submitted': OfPeriod & { readonly organization: string };
  'set-returned': OfPeriod & { readonly organization: string; readonly reason: string | null };
  'set-approved': OfPeriod & { readonly organization: string };
  'report-ready': OfReport;
  'report-failed': OfReport;
  'report-issued': OfReport;
  'import-finished': {
    readonly fileName: string;
    readonly outcome: 'ready' | 'needs-input' | 'committed' | 'undone';
    /** Rows that were read, or records that were written or taken back. */
    readonly count: number | null;
  };
  'import-failed': { readonly fileName: string };
  'import-handed-over': { readonly fileName: string; readonly by: string };
  'export-ready': { readonly fileName: string; readonly count: number };
  'export-failed': { readonly fileName: string };
  /** `register` is a kind of record; `left` were refused, or changed by somebody else meanwhile. */
  'bulk-finished': OfBulk & { readonly changed: number; readonly unchanged: number; readonly left: number };
  /** `open` is how many were not reached. */
  'bulk-failed': OfBulk & { readonly changed: number; readonly open: number };
  'record-invited': { readonly title: string; readonly by: string };
  'proposal-received': { readonly title: string; readonly by: string };
  'proposal-answered': { readonly title: string; readonly by: string; readonly accepted: boolean };
  'comment-mentioned': { readonly title: string; readonly by: string; readonly body: string };
  /** `stage` is a key of the stages of relocations. */
  'relocation-moved': {
    readonly title: string;
    readonly by: string;
    readonly stage: string;
    readonly enteredOn: string;
    /** Why it was taken back, where it was. */
    readonly takenBack?: string;
  };
  'account-changed': { readonly change: 'roles' | 'password'; readonly by: string };
}

interface KindEntry extends Label {
  /** Why somebody is told. */
  readonly why: Label;
  readonly delivery: Delivery;
}

const leading: Label = { zh: '本单位牵头办理', en: 'Your organization leads the work' };
const raising: Label = { zh: '本单位提出', en: 'Your organization raised it' };
const involved: Label = { zh: '本单位提出或牵头办理', en: 'Your organization raised it or leads the work' };
const owing: Label = { zh: '本单位有项目需填报', en: 'Your organization has projects to report on' };
const filling: Label = { zh: '本单位的填报', en: 'Entries of your organization' };
const own: Label = { zh: '由您发起', en: 'You started it' };

export const notificationKinds: Readonly<Record<NotificationKind, KindEntry>> = {
  'blocker-assigned': { zh: '交办、商请堵点卡点', en: 'Blocker assigned or requested', why: leading, delivery: 'now' },
  'blocker-returned': { zh: '退回、婉拒堵点卡点', en: 'Blocker returned or declined', why: involved, delivery: 'now' },
  'blocker-closing-requested': { zh: '申请办结', en: 'Closing requested', why: raising, delivery: 'now' },
  'blocker-closed': { zh: '堵点卡点销号', en: 'Blocker closed', why: involved, delivery: 'daily' },
  'blocker-deadline': { zh: '堵点卡点时限', en: 'Deadline of a blocker', why: leading, delivery: 'now' },
  'period-opened': { zh: '开始填报', en: 'Period opened', why: owing, delivery: 'now' },
  'period-closing': { zh: '填报临近截止', en: 'Period closing', why: owing, delivery: 'now' },
  'set-submitted': {
    zh: '填报待审核',
    en: 'Entries to be reviewed',
    why: { zh: '由您审核', en: 'You review them' },
    delivery: 'now',
  },
  'set-returned': { zh: '填报被退回', en: 'Entries returned', why: filling, delivery: 'now' },
  'set-approved': { zh: '填报审核通过', en: 'Entries approved', why: filling, delivery: 'daily' },
  'report-ready': { zh: '月报已生成', en: 'Report ready', why: own, delivery: 'now' },
  'report-failed': { zh: '月报未能生成', en: 'Report not made', why: own, delivery: 'now' },
  'report-issued': {
    zh: '月报签发',
    en: 'Report issued',
    why: { zh: '您可查看月报', en: 'You read the reports' },
    delivery: 'now',
  },
  'import-finished': { zh: '导入完成', en: 'Import finished', why: own, delivery: 'now' },
  'import-failed': { zh: '导入未完成', en: 'Import not finished', why: own, delivery: 'now' },
  'import-handed-over': {
    zh: '导入移交',
    en: 'Import handed over',
    why: { zh: '由您接手', en: 'You take it over' },
    delivery: 'now',
  },
  'export-ready': { zh: '导出完成', en: 'Export ready', why: own, delivery: 'now' },
  'export-failed': { zh: '导出未完成', en: 'Export not finished', why: own, delivery: 'now' },
  'bulk-finished': { zh: '批量修改完成', en: 'Bulk edit finished', why: own, delivery: 'now' },
  'bulk-failed': { zh: '批量修改未完成', en: 'Bulk edit not finished', why: own, delivery: 'now' },
  'record-invited': {
    zh: '受邀查看',
    en: 'Invitation to a record',
    why: { zh: '本单位受邀', en: 'Your organization was invited' },
    delivery: 'now',
  },
  'proposal-received': {
    zh: '收到修改建议',
    en: 'Change proposed',
    why: { zh: '涉及本单位的记录', en: 'It concerns a record of your organization' },
    delivery: 'now',
  },
  'proposal-answered': {
    zh: '修改建议已答复',
    en: 'Proposal answered',
    why: { zh: '本单位提出的建议', en: 'Your organization proposed it' },
    delivery: 'now',
  },
  'comment-mentioned': {
    zh: '评论中提到您',
    en: 'Mentioned in a comment',
    why: { zh: '评论提到您', en: 'A comment mentions you' },
    delivery: 'now',
  },
  'relocation-moved': {
    zh: '疏解企业进展',
    en: 'Relocation moved on',
    why: { zh: '本单位是另一方责任单位', en: 'Your organization is the other side' },
    delivery: 'now',
  },
  'account-changed': {
    zh: '账号变更',
    en: 'Account changed',
    why: { zh: '本人账号', en: 'It is your account' },
    delivery: 'now',
  },
};
