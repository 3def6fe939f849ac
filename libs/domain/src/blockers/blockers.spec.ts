import { describe, expect, it } from '@jest/globals';
import { errorMessage } from '../errors/index.js';
import {
  allowedSteps,
  BLOCKER_STATUSES,
  BLOCKER_STEPS,
  type BlockerStatus,
  type BlockerStepInput,
  checkBlockerStep,
  formatBlockerCode,
  statusAfterStep,
} from './index.js';

const takenOn = '2026-10-20';

const problems = (
  status: BlockerStatus,
  input: Omit<BlockerStepInput, 'takenOn'>,
  deadline: string | null = null,
): string[] =>
  checkBlockerStep({ status, deadline }, { ...input, takenOn }).errors.map(({ field, code }) => `${field}: ${code}`);

describe('steps of a blocker', () => {
  it('lead from raised to closed', () => {
    let status: BlockerStatus | null = 'raised';
    for (const step of [
      'assign',
      'accept',
      'start',
      'request-closing',
      'reject-closing',
      'request-closing',
      'close',
    ] as const)
      status = status && statusAfterStep(status, step);
    expect(status).toBe('closed');
    expect(allowedSteps('closed')).toEqual([]);
  });

  it('are offered just where they can be taken', () => {
    for (const status of BLOCKER_STATUSES)
      for (const step of BLOCKER_STEPS)
        expect([status, step, allowedSteps(status).includes(step)]).toEqual([
          status,
          step,
          statusAfterStep(status, step) !== null,
        ]);
    expect(statusAfterStep('accepted', 'extend')).toBe('accepted');
    expect(statusAfterStep('in-progress', 'return')).toBe('raised');
  });

  it('let a request be declined and an order be returned, until either is taken up', () => {
    expect(allowedSteps('raised')).toEqual(['assign', 'request']);
    expect(allowedSteps('assigned', 'assign')).toEqual(['accept', 'return', 'extend']);
    expect(allowedSteps('assigned', 'request')).toEqual(['accept', 'decline', 'extend']);
    expect(statusAfterStep('assigned', 'decline', 'request')).toBe('raised');
    expect(statusAfterStep('assigned', 'return', 'request')).toBeNull();
    expect(allowedSteps('in-progress', 'request')).toEqual(allowedSteps('in-progress', 'assign'));
    expect(problems('assigned', { step: 'decline' })).toEqual(['step: blocker-step-not-allowed']);
  });

  it('ask for what they need', () => {
    expect(problems('raised', { step: 'assign' })).toEqual([
      'leadOrganizationId: lead-required',
      'deadline: deadline-required',
    ]);
    expect(problems('raised', { step: 'assign', leadOrganizationId: 'o-1', deadline: takenOn })).toEqual([]);
    expect(problems('assigned', { step: 'return', reason: ' ' })).toEqual(['reason: reason-required']);
    expect(problems('in-progress', { step: 'request-closing' })).toEqual(['resolution: resolution-required']);
    expect(problems('closing-requested', { step: 'close' })).toEqual([]);
  });

  it('extend a deadline only to a later one, and set none in the past', () => {
    const extend = (deadline: string) =>
      problems('accepted', { step: 'extend', reason: '等待批复', deadline }, '2026-10-31');
    expect(extend('2026-10-31')).toEqual(['deadline: deadline-not-later']);
    expect(extend('2026-11-01')).toEqual([]);
    expect(extend('2026-11-31')).toEqual(['deadline: must-be-date']);
    const assign = { step: 'assign', leadOrganizationId: 'o-1', deadline: '2026-10-19' } as const;
    expect(problems('raised', assign)).toEqual(['deadline: deadline-before-step']);
  });

  it('say in words what is not possible', () => {
    const [problem] = checkBlockerStep({ status: 'raised', deadline: null }, { step: 'close', takenOn }).errors;
    expect(problem?.code).toBe('blocker-step-not-allowed');
    expect(errorMessage('blocker-step-not-allowed', problem?.params)).toBe(
      '当前状态为“待交办”，不能“销号”。请刷新后查看最新状态。',
    );
  });

  it('and numbers carry the kind', () => {
    expect(formatBlockerCode('choke-point', 2026, 213)).toBe('KD-2026-0213');
  });
});
