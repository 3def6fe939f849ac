import { describe, expect, it } from '@jest/globals';
import { errorMessage } from '../errors/index.js';
import { canSubmitEntry, checkEntry, type EntryCheckInput, type EntryValues, isComplete } from './index.js';

const entry: EntryValues = {
  monthlyInvestment: '120.5',
  fundsInPlace: '0',
  stage: null,
  actualStart: null,
  actualCompletion: null,
  actualProduction: null,
  imageProgress: '主体结构完成 60%',
  progress: null,
  problems: null,
  coordination: null,
  nextStep: null,
  inStatistics: null,
  noChangeReason: null,
  reductionReason: null,
  explanations: {},
};

const input: EntryCheckInput = {
  entry,
  project: {
    stage: 'under-construction',
    totalInvestment: '1000',
    actualStart: '2026-03-01',
    actualCompletion: null,
    actualProduction: null,
  },
  before: { totalInvestment: '300' },
  last: { imageProgress: '主体结构完成 40%' },
  today: '2026-10-28',
};

const found = (change: Partial<EntryValues>, more: Partial<EntryCheckInput> = {}) => {
  const { errors, warnings } = checkEntry({ ...input, ...more, entry: { ...entry, ...change } });
  const named = (list: typeof errors) => list.map(({ field, code }) => `${field}: ${code}`);
  return { errors: named(errors), warnings: named(warnings) };
};

describe('checkEntry', () => {
  it('takes an entry that says what it must', () => {
    expect(found({})).toEqual({ errors: [], warnings: [] });
    expect(canSubmitEntry(input)).toBe(true);
    expect(isComplete(entry)).toBe(true);
  });

  it('names what is missing; nothing invested is a figure too', () => {
    expect(found({ monthlyInvestment: null, fundsInPlace: '', imageProgress: ' ' }).errors).toEqual([
      'monthlyInvestment: entry-missing',
      'fundsInPlace: entry-missing',
      'imageProgress: entry-missing',
    ]);
    expect(found({ monthlyInvestment: '0' }).errors).toEqual([]);
    expect(errorMessage('entry-missing', { field: 'fundsInPlace' })).toBe('“本月到位资金”未填写。');
  });

  it('refuses text for a number', () => {
    expect(found({ monthlyInvestment: '约120' }).errors).toEqual(['monthlyInvestment: must-be-decimal']);
    expect(found({ fundsInPlace: '1.1234567' }).errors).toEqual(['fundsInPlace: must-be-decimal']);
  });

  it('takes a reduction with its reason', () => {
    expect(found({ monthlyInvestment: '-5' }).errors).toEqual(['reductionReason: entry-reduction-reason']);
    expect(found({ monthlyInvestment: '-5', reductionReason: '上期多报' }).errors).toEqual([]);
  });

  it('follows the stages and their dates', () => {
    expect(found({ stage: 'in-production' }).errors).toEqual(['stage: stage-skipped']);
    expect(found({ stage: 'completed' }).errors).toEqual(['actualCompletion: stage-needs-date']);
    expect(found({ stage: 'completed', actualCompletion: '2026-10-20' }).errors).toEqual([]);
    expect(found({ stage: 'completed', actualCompletion: '2026-10-29' }).errors).toEqual([
      'actualCompletion: date-in-future',
    ]);
    expect(found({ stage: 'completed', actualCompletion: '2026-02-20' }).errors).toEqual([
      'actualCompletion: completion-before-start',
    ]);
    expect(found({ stage: 'planned-start' }).errors).toEqual(['stage: stage-needs-reason']);
    expect(found({ stage: 'planned-start', explanations: { 'stage-needs-reason': '误录' } }).errors).toEqual([]);
    expect(found({ stage: '开工啦' }).errors).toEqual(['stage: must-be-one-of']);
  });

  it('wants the completion before production', () => {
    const project = { ...input.project, stage: 'completed' as const };
    const produced = { stage: 'in-production', actualProduction: '2026-10-20' };
    expect(found(produced, { project }).errors).toEqual(['actualCompletion: production-needs-completion']);
    expect(found({ ...produced, actualCompletion: '2026-09-30' }, { project }).errors).toEqual([]);
    expect(found({ ...produced, actualCompletion: '2026-10-21' }, { project }).errors).toEqual([
      'actualProduction: production-before-completion',
    ]);
  });

  it('doubts a sum above 1.2 times the total until it is explained', () => {
    expect(found({ monthlyInvestment: '900' }).warnings).toEqual([]);
    expect(found({ monthlyInvestment: '900.000001' }).warnings).toEqual(['monthlyInvestment: total-above-limit']);
    const doubtful = { ...input, entry: { ...entry, monthlyInvestment: '901' } };
    expect(canSubmitEntry(doubtful)).toBe(false);
    const explained = { ...doubtful.entry, explanations: { 'total-above-limit': '追加二期投资' } };
    expect(canSubmitEntry({ ...doubtful, entry: explained })).toBe(true);
  });

  it('doubts a text pasted from last time unless nothing moved', () => {
    const same = { imageProgress: '主体结构完成40％' };
    expect(found(same).warnings).toEqual(['imageProgress: image-unchanged']);
    expect(found({ ...same, noChangeReason: 'winter-stop' }).warnings).toEqual([]);
    expect(found({ ...same, noChangeReason: '天冷' }).errors).toEqual(['noChangeReason: must-be-one-of']);
    expect(found(same, { last: null }).warnings).toEqual([]);
  });

  it('keeps texts within their length', () => {
    expect(
      found({ progress: '长'.repeat(2001), explanations: { 'image-unchanged': '长'.repeat(501) } }).errors,
    ).toEqual(['progress: too-long', 'explanations.image-unchanged: too-long']);
  });
});
