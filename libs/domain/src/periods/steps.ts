/** The states of a reporting period and of an organization's set of entries, as data. */
import type { ErrorCode } from '../errors/index.js';
import type { Label } from '../names/terms.js';

export const PERIOD_STATUSES = ['planned', 'open', 'closed', 'locked', 'published'] as const;

export type PeriodStatus = (typeof PERIOD_STATUSES)[number];

export const periodStatuses: Readonly<Record<PeriodStatus, Label>> = {
  planned: { zh: '未开始', en: 'Planned' },
  open: { zh: '填报中', en: 'Open' },
  closed: { zh: '填报截止', en: 'Closed' },
  locked: { zh: '已锁定', en: 'Locked' },
  published: { zh: '已发布', en: 'Published' },
};

export const PERIOD_STEPS = ['open', 'close', 'lock', 'reopen', 'publish'] as const;

export type PeriodStep = (typeof PERIOD_STEPS)[number];

interface PeriodStepEntry extends Label {
  readonly from: readonly PeriodStatus[];
  readonly to: PeriodStatus;
  readonly needsReason: boolean;
}

/** `publish` is taken by issuing the report on all three places, not by itself. */
export const periodSteps: Readonly<Record<PeriodStep, PeriodStepEntry>> = {
  open: { zh: '开始填报', en: 'Open', from: ['planned'], to: 'open', needsReason: false },
  close: { zh: '截止填报', en: 'Close', from: ['open'], to: 'closed', needsReason: false },
  lock: { zh: '锁定', en: 'Lock', from: ['closed'], to: 'locked', needsReason: false },
  reopen: {
    zh: '重新开放',
    en: 'Reopen',
    from: ['closed', 'locked', 'published'],
    to: 'open',
    needsReason: true,
  },
  publish: { zh: '发布', en: 'Publish', from: ['locked'], to: 'published', needsReason: false },
};

export const canTakePeriodStep = (status: PeriodStatus, step: PeriodStep): boolean =>
  periodSteps[step].from.includes(status);

export const allowedPeriodSteps = (status: PeriodStatus): PeriodStep[] =>
  PERIOD_STEPS.filter((step) => canTakePeriodStep(status, step));

/**
 * Why a period takes no entries, or null where it does. After filling has closed entries are still taken until the
 * period is locked, and are marked late.
 */
export const entryRefusal = (status: PeriodStatus): ErrorCode | null => {
  if (status === 'planned') return 'period-not-open';
  return status === 'locked' || status === 'published' ? 'period-locked' : null;
};

export const ENTRY_SET_STATUSES = [
  'not-started',
  'filling',
  'submitted',
  'returned',
  'approved',
  'excused',
  'locked',
] as const;

export type EntrySetStatus = (typeof ENTRY_SET_STATUSES)[number];

export const entrySetStatuses: Readonly<Record<EntrySetStatus, Label>> = {
  'not-started': { zh: '未填', en: 'Not started' },
  filling: { zh: '填报中', en: 'Being filled in' },
  submitted: { zh: '已提交', en: 'Submitted' },
  returned: { zh: '已退回', en: 'Returned' },
  approved: { zh: '已审核', en: 'Approved' },
  excused: { zh: '准予免报', en: 'Excused' },
  locked: { zh: '已锁定', en: 'Locked' },
};

export const ENTRY_SET_STEPS = ['submit', 'return', 'approve', 'excuse'] as const;

export type EntrySetStep = (typeof ENTRY_SET_STEPS)[number];

interface EntrySetStepEntry extends Label {
  readonly from: readonly EntrySetStatus[];
  readonly to: EntrySetStatus;
  readonly needsReason: boolean;
}

export const entrySetSteps: Readonly<Record<EntrySetStep, EntrySetStepEntry>> = {
  submit: {
    zh: '提交',
    en: 'Submit',
    from: ['not-started', 'filling', 'returned'],
    to: 'submitted',
    needsReason: false,
  },
  return: { zh: '退回', en: 'Return', from: ['submitted', 'approved'], to: 'returned', needsReason: true },
  approve: { zh: '审核通过', en: 'Approve', from: ['submitted'], to: 'approved', needsReason: false },
  excuse: {
    zh: '准予免报',
    en: 'Excuse',
    from: ['not-started', 'filling', 'returned'],
    to: 'excused',
    needsReason: true,
  },
};

export const canTakeEntrySetStep = (status: EntrySetStatus, step: EntrySetStep): boolean =>
  entrySetSteps[step].from.includes(status);

/** Only these sets can be typed into. */
export const isEditableSet = (status: EntrySetStatus): boolean =>
  status === 'not-started' || status === 'filling' || status === 'returned';

/** A period can be locked when each of its sets is one of these. */
export const isSettledSet = (status: EntrySetStatus): boolean => status === 'approved' || status === 'excused';

/** What locking and reopening a period make of a set; an excused one stays excused, so that it is known as such. */
export const entrySetAfterLock = (status: EntrySetStatus): EntrySetStatus =>
  status === 'approved' ? 'locked' : status;

export const entrySetAfterReopen = (status: EntrySetStatus): EntrySetStatus =>
  status === 'locked' ? 'approved' : status;
