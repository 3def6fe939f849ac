import { blockerStatuses, blockerSteps } from '../blockers/steps.js';
import type { ErrorEntry } from './entry.js';

/** Rules of 堵点卡点台账. */
export type BlockerErrorCode =
  | 'blocker-title-required'
  | 'chain-not-found'
  | 'base-class-not-for-kind'
  | 'blocker-step-not-allowed'
  | 'reason-required'
  | 'lead-required'
  | 'order-across-border'
  | 'deadline-required'
  | 'resolution-required'
  | 'deadline-not-later'
  | 'deadline-before-step';

const words = { step: blockerSteps };

export const blockerErrors: Readonly<Record<BlockerErrorCode, ErrorEntry>> = {
  'blocker-title-required': { status: null, zh: '请填写问题名称。', en: 'Enter a title.' },
  'chain-not-found': {
    status: null,
    zh: '未找到所选产业链，可能已停用，请重新选择。',
    en: 'The chain was not found. It may no longer be in use; choose again.',
  },
  'base-class-not-for-kind': {
    status: null,
    zh: '只有卡点填写“六基”分类，请删去此项或将类型改为卡点。',
    en: 'Only a choke point has a class of the six foundations. Remove it or change the kind.',
  },
  'blocker-step-not-allowed': {
    status: 409,
    zh: '当前状态为“{status}”，不能“{step}”。请刷新后查看最新状态。',
    en: 'The status is “{status}” now, so “{step}” is not possible. Reload to see the latest.',
    words: { ...words, status: blockerStatuses },
  },
  'reason-required': { status: null, zh: '请填写原因。', en: 'Give the reason.' },
  'lead-required': { status: null, zh: '请选择牵头单位。', en: 'Choose the lead organization.' },
  'order-across-border': {
    status: 403,
    zh: '“{name}”不属于本省市，不能交办，请改用“商请”。',
    en: '“{name}” is not of your own province and cannot be given an order. Use “Request” instead.',
  },
  'deadline-required': { status: null, zh: '请填写完成时限。', en: 'Enter the deadline.' },
  'resolution-required': {
    status: null,
    zh: '申请办结请填写解决情况。',
    en: 'To request closing, say how it was settled.',
  },
  'deadline-not-later': {
    status: null,
    zh: '延期后的时限应晚于现时限 {deadline}。',
    en: 'The new deadline must be later than the one in force, {deadline}.',
  },
  'deadline-before-step': {
    status: null,
    zh: '完成时限不能早于 {takenOn}。',
    en: 'The deadline must not be before {takenOn}.',
  },
};
