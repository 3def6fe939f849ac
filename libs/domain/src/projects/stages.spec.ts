import { describe, expect, it } from '@jest/globals';
import { errorMessage } from '../errors/index.js';
import {
  allowedStages,
  canMoveStage,
  isSharedAfter,
  PROJECT_STAGES,
  type ProjectStage,
  projectStages,
  stageMove,
  stageNeedsReason,
} from './index.js';

const ALL_DATES = { actualStart: '2025-03-01', actualCompletion: '2026-05-01', actualProduction: '2026-06-01' };

const codes = (...args: Parameters<typeof stageMove>): string[] => stageMove(...args).errors.map(({ code }) => code);

describe('stages of a project', () => {
  it('go forward one at a time without a reason, given their dates', () => {
    const order = PROJECT_STAGES.filter((stage) => stage !== 'terminated');
    order.slice(1).forEach((to, index) => {
      const from = order[index] as ProjectStage;
      expect([from, to, codes(from, to, { dates: ALL_DATES })]).toEqual([from, to, []]);
      expect([to, from, codes(to, from, { dates: ALL_DATES })]).toEqual([to, from, ['stage-needs-reason']]);
      expect([to, from, codes(to, from, { dates: ALL_DATES, reason: '误录' })]).toEqual([to, from, []]);
    });
  });

  it('are not skipped, and the message names what is missing', () => {
    const [problem] = stageMove('negotiating', 'under-construction', { dates: ALL_DATES }).errors;
    expect(problem).toMatchObject({
      field: 'stage',
      code: 'stage-skipped',
      params: { missing: ['signed', 'planned-start'] },
    });
    expect(errorMessage('stage-skipped', problem?.params)).toBe(
      '阶段应逐级变更：由“在谈”到“在建”跳过了“签约、拟开工”。',
    );
    expect(errorMessage('stage-skipped', problem?.params, 'en')).toContain('skips “Signed, About to start”');
    expect(codes('in-production', 'signed', { dates: ALL_DATES, reason: '误录' })).toEqual(['stage-skipped']);
  });

  it('end anywhere with a reason, and come back only to where they stood', () => {
    for (const from of PROJECT_STAGES.filter((stage) => stage !== 'terminated')) {
      expect(codes(from, 'terminated', { dates: {}, reason: ' ' })).toEqual(['stage-needs-reason']);
      expect(codes(from, 'terminated', { dates: {}, reason: '投资方退出' })).toEqual([]);
    }
    const back = { dates: ALL_DATES, reason: '恢复实施' };
    expect(codes('terminated', 'signed', { ...back, before: 'signed' })).toEqual([]);
    expect(codes('terminated', 'planned-start', { ...back, before: 'signed' })).toEqual(['stage-resume-elsewhere']);
    expect(allowedStages('terminated', 'signed')).toEqual(['signed']);
    expect(allowedStages('terminated')).toHaveLength(7);
  });

  it('need their dates', () => {
    const move = (to: ProjectStage, from: ProjectStage) =>
      stageMove(from, to, { dates: {} }).errors.map(({ field }) => field);
    expect(move('under-construction', 'planned-start')).toEqual(['actualStart']);
    expect(move('completed', 'under-construction')).toEqual(['actualCompletion']);
    expect(move('in-production', 'completed')).toEqual(['actualCompletion', 'actualProduction']);
    expect(errorMessage('stage-needs-date', { stage: 'in-production', field: 'actualCompletion' })).toBe(
      '项目阶段为“投产”时应填写“实际竣工”日期。',
    );
  });

  it('stay where they are without further ado', () => {
    for (const stage of PROJECT_STAGES) {
      expect(codes(stage, stage, { dates: {} })).toEqual([]);
      expect(canMoveStage(stage, stage)).toBe(false);
      expect(stageNeedsReason(stage, stage)).toBe(false);
    }
  });

  it('have a way in and a way out', () => {
    for (const stage of PROJECT_STAGES) {
      expect(projectStages[stage].next.length).toBeGreaterThan(0);
      expect(PROJECT_STAGES.some((from) => projectStages[from].next.includes(stage))).toBe(true);
    }
  });

  it.each<[boolean, ProjectStage[]]>([
    [false, []],
    [false, ['lead']],
    [false, ['lead', 'negotiating']],
    [true, ['lead', 'negotiating', 'signed']],
    [true, ['under-construction']],
    [true, ['signed', 'terminated']],
    [false, ['signed', 'negotiating']],
    [false, ['negotiating', 'terminated']],
    [false, ['terminated']],
  ])('say %p to sharing a project that went through %p', (shared, stages) => {
    expect(isSharedAfter(stages)).toBe(shared);
  });
});
