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
  'request',
  'accept',
  'return',
  'decline',
  'start',
  'request-closing',
  'close',
  'reject-closing',
  'extend',
] as const;

export type BlockerStep = (typeof BLOCKER_STEPS)[number];

/** What a step asks for, by the name of the field. */
export type BlockerStepNeed = 'reason' | 'leadOrganizationId' | 'deadline' | 'resolution';

/** Whose turn a step is: who raised the blocker, or who deals with it. */
export const BLOCKER_SIDES = ['raising', 'lead'] as const;

export type BlockerSide = (typeof BLOCKER_SIDES)[number];

/** How a blocker came to its lead: by an order, or by asking one who may decline. */
export type HandedOver = Extract<BlockerStep, 'assign' | 'request'>;

interface StepEntry extends Label {
  readonly from: readonly BlockerStatus[];
  readonly to: BlockerStatus | 'same';
  readonly needs: readonly BlockerStepNeed[];
  readonly by: BlockerSide;
}

export const blockerSteps: Readonly<Record<BlockerStep, StepEntry>> = {
  assign: {
    zh: '交办',
    en: 'Assign',
    from: ['raised'],
    to: 'assigned',
    needs: ['leadOrganizationId', 'deadline'],
    by: 'raising',
  },
  // Nobody gives orders across the border of a province: there a matter is asked for, and may be declined.
  request: {
    zh: '商请',
    en: 'Request',
    from: ['raised'],
    to: 'assigned',
    needs: ['leadOrganizationId', 'deadline'],
    by: 'raising',
  },
  accept: { zh: '签收', en: 'Accept', from: ['assigned'], to: 'accepted', needs: [], by: 'lead' },
  return: {
    zh: '退回',
    en: 'Return',
    from: ['assigned', 'accepted', 'in-progress'],
    to: 'raised',
    needs: ['reason'],
    by: 'lead',
  },
  decline: { zh: '婉拒', en: 'Decline', from: ['assigned'], to: 'raised', needs: ['reason'], by: 'lead' },
  start: { zh: '开始办理', en: 'Start work', from: ['accepted'], to: 'in-progress', needs: [], by: 'lead' },
  'request-closing': {
    zh: '申请办结',
    en: 'Request closing',
    from: ['in-progress'],
    to: 'closing-requested',
    needs: ['resolution'],
    by: 'lead',
  },
  close: { zh: '销号', en: 'Close', from: ['closing-requested'], to: 'closed', needs: [], by: 'raising' },
  'reject-closing': {
    zh: '退回办理',
    en: 'Send back to work',
    from: ['closing-requested'],
    to: 'in-progress',
    needs: ['reason'],
    by: 'raising',
  },
  extend: {
    zh: '延期',
    en: 'Extend',
    from: ['assigned', 'accepted', 'in-progress'],
    to: 'same',
    needs: ['deadline', 'reason'],
    by: 'raising',
  },
};

/** An order that has not been taken up is returned, a request declined. */
const NOT_AFTER: Readonly<Record<HandedOver, BlockerStep>> = { assign: 'decline', request: 'return' };

const isOpenTo = (step: BlockerStep, status: BlockerStatus, handedOver: HandedOver): boolean =>
  blockerSteps[step].from.includes(status) && !(status === 'assigned' && NOT_AFTER[handedOver] === step);

/** The steps that can be taken in a status, in their order. */
export const allowedSteps = (status: BlockerStatus, handedOver: HandedOver = 'assign'): BlockerStep[] =>
  BLOCKER_STEPS.filter((step) => isOpenTo(step, status, handedOver));

/** Where a step leads from a status; null where it cannot be taken. */
export const statusAfterStep = (
  status: BlockerStatus,
  step: BlockerStep,
  handedOver: HandedOver = 'assign',
): BlockerStatus | null => {
  if (!isOpenTo(step, status, handedOver)) return null;
  const { to } = blockerSteps[step];
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
  /** By an order unless told. */
  readonly handedOver?: HandedOver;
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
  if (statusAfterStep(now.status, step, now.handedOver) === null) {
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
