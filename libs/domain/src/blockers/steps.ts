/** The states of a blocker and the steps between them, as data. */
import type { ErrorCode, ErrorParams, FieldProblem } from '../errors/index.js';
import type { Label } from '../names/terms.js';
import { isDate } from '../values/dates.js';

export const BLOCKER_STATUSES = [
  'raised',
  'assigned',
  'accepted',
  'in-progress',
  'closing-requested',
  'closed',
] as const;

export type BlockerStatus = (typeof BLOCKER_STATUSES)[number];

export const blockerStatuses: Readonly<Record<BlockerStatus, Label>> = {
  raised: { zh: '待交办', en: 'To be assigned' },
  assigned: { zh: '待签收', en: 'To be accepted' },
  accepted: { zh: '已签收', en: 'Accepted' },
  'in-progress': { zh: '办理中', en: 'In progress' },
  'closing-requested': { zh: '申请办结', en: 'Closing requested' },
  closed: { zh: '已销号', en: 'Closed' },
};

export const BLOCKER_STEPS = [
  'assign',
  'accept',
  'return',
  'start',
  'request-closing',
  'close',
  'reject-closing',
  'extend',
] as const;

export type BlockerStep = (typeof BLOCKER_STEPS)[number];

/** What a step asks for, by the name of the field. */
export type BlockerStepNeed = 'reason' | 'leadOrganizationId' | 'deadline' | 'resolution';

interface StepEntry extends Label {
  readonly from: readonly BlockerStatus[];
  readonly to: BlockerStatus | 'same';
  readonly needs: readonly BlockerStepNeed[];
}

export const blockerSteps: Readonly<Record<BlockerStep, StepEntry>> = {
  assign: { zh: '交办', en: 'Assign', from: ['raised'], to: 'assigned', needs: ['leadOrganizationId', 'deadline'] },
  accept: { zh: '签收', en: 'Accept', from: ['assigned'], to: 'accepted', needs: [] },
  return: {
    zh: '退回',
    en: 'Return',
    from: ['assigned', 'accepted', 'in-progress'],
    to: 'raised',
    needs: ['reason'],
  },
  start: { zh: '开始办理', en: 'Start work', from: ['accepted'], to: 'in-progress', needs: [] },
  'request-closing': {
    zh: '申请办结',
    en: 'Request closing',
    from: ['in-progress'],
    to: 'closing-requested',
    needs: ['resolution'],
  },
  close: { zh: '销号', en: 'Close', from: ['closing-requested'], to: 'closed', needs: [] },
  'reject-closing': {
    zh: '退回办理',
    en: 'Send back to work',
    from: ['closing-requested'],
    to: 'in-progress',
    needs: ['reason'],
  },
  extend: {
    zh: '延期',
    en: 'Extend',
    from: ['assigned', 'accepted', 'in-progress'],
    to: 'same',
    needs: ['deadline', 'reason'],
  },
};

/** The steps that can be taken in a status, in their order. */
export const allowedSteps = (status: BlockerStatus): BlockerStep[] =>
  BLOCKER_STEPS.filter((step) => blockerSteps[step].from.includes(status));

/** Where a step leads from a status; null where it cannot be taken. */
export const statusAfterStep = (status: BlockerStatus, step: BlockerStep): BlockerStatus | null => {
  const { from, to } = blockerSteps[step];
  if (!from.includes(status)) return null;
  return to === 'same' ? status : to;
};

export interface BlockerStepInput {
  readonly step: BlockerStep;
  readonly reason?: string | null | undefined;
  readonly leadOrganizationId?: string | null | undefined;
  readonly deadline?: string | null | undefined;
  readonly resolution?: string | null | undefined;
  /** The day on which the step is taken, YYYY-MM-DD. */
  readonly takenOn: string;
}

export interface BlockerNow {
  readonly status: BlockerStatus;
  /** The deadline in force. */
  readonly deadline: string | null;
}

const missing: Readonly<Record<BlockerStepNeed, ErrorCode>> = {
  reason: 'reason-required',
  leadOrganizationId: 'lead-required',
  deadline: 'deadline-required',
  resolution: 'resolution-required',
};

/** What stands against taking a step; empty where it can be taken. */
export const checkBlockerStep = (now: BlockerNow, input: BlockerStepInput): { readonly errors: FieldProblem[] } => {
  const { step, deadline, takenOn } = input;
  const errors: FieldProblem[] = [];
  const add = (field: string, code: ErrorCode, params: ErrorParams): void => void errors.push({ field, code, params });
  if (statusAfterStep(now.status, step) === null) {
    add('step', 'blocker-step-not-allowed', { step, status: now.status });
    return { errors };
  }
  for (const need of blockerSteps[step].needs) if (!input[need]?.trim()) add(need, missing[need], { step });
  if (deadline && blockerSteps[step].needs.includes('deadline')) {
    if (!isDate(deadline)) add('deadline', 'must-be-date', {});
    else if (step === 'extend' && now.deadline !== null && deadline <= now.deadline)
      add('deadline', 'deadline-not-later', { deadline: now.deadline });
    else if (deadline < takenOn) add('deadline', 'deadline-before-step', { takenOn });
  }
  return { errors };
};
