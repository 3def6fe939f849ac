import { describe, expect, it } from '@jest/globals';
import {
  formatProjectCode,
  isNationalCode,
  normalizeNationalCode,
  type ProjectDraft,
  type ProjectValidationOptions,
  validateProject,
} from './index.js';

const today = '2026-10-20';

const good: ProjectDraft = {
  name: '示例储能电池产业化项目',
  type: 'introduced',
  stage: 'lead',
  parties: [{ role: 'builder', name: '冀东示例储能科技有限公司' }],
};

const found = (draft: ProjectDraft, options: Partial<ProjectValidationOptions> = {}) => {
  const { errors, warnings } = validateProject(draft, { today, ...options });
  const named = (list: typeof errors) => list.map(({ field, code }) => `${field}: ${code}`);
  return { errors: named(errors), warnings: named(warnings) };
};

describe('validateProject', () => {
  it('takes a project with a name and a builder', () => {
    expect(found(good)).toEqual({ errors: [], warnings: [] });
    expect(found({})).toEqual({ errors: ['name: project-name-required'], warnings: ['parties: builder-expected'] });
    expect(found({}, { partial: true })).toEqual({ errors: [], warnings: [] });
    expect(found({ name: ' ' }, { partial: true }).errors).toEqual(['name: project-name-required']);
  });

  it.each<[string, ProjectDraft, string]>([
    [
      'planned completion before start',
      { plannedStart: '2026-05-01', plannedCompletion: '2026-04-30' },
      'plannedCompletion: completion-before-start',
    ],
    [
      'actual completion before start',
      { actualStart: '2026-05-01', actualCompletion: '2026-04-30' },
      'actualCompletion: completion-before-start',
    ],
    [
      'production before completion',
      { actualCompletion: '2026-05-01', actualProduction: '2026-04-30' },
      'actualProduction: production-before-completion',
    ],
    [
      'production before start where no completion is known',
      { plannedStart: '2026-05-01', plannedProduction: '2026-04-30' },
      'plannedProduction: completion-before-start',
    ],
    ['actual date in the future', { actualStart: '2026-10-21' }, 'actualStart: date-in-future'],
    ['a day that is none', { plannedStart: '2026-02-30' }, 'plannedStart: must-be-date'],
    [
      'plan above total',
      { totalInvestment: '100', plans: [{ year: 2026, amount: '100.000001' }] },
      'plans.0.amount: plan-above-total',
    ],
    [
      'fixed assets above total',
      { totalInvestment: '100', fixedAssetInvestment: '101' },
      'fixedAssetInvestment: fixed-above-total',
    ],
    ['a negative amount', { totalInvestment: '-1' }, 'totalInvestment: money-out-of-range'],
    ['text for an amount', { totalInvestment: '约3亿' }, 'totalInvestment: must-be-decimal'],
    [
      'a year twice',
      {
        plans: [
          { year: 2026, amount: '1' },
          { year: 2026, amount: '2' },
        ],
      },
      'plans.1.year: year-twice',
    ],
    [
      'a month twice',
      {
        monthlyPlans: [
          { month: '2026-01', amount: '1' },
          { month: '2026-01', amount: '2' },
        ],
      },
      'monthlyPlans.1.month: month-twice',
    ],
    [
      'a month that is none',
      { monthlyPlans: [{ month: '2026-13', amount: '1' }] },
      'monthlyPlans.0.month: month-malformed',
    ],
    ['an opening month to come', { openingMonth: '2026-11' }, 'openingMonth: date-in-future'],
    [
      'an opening year above the sum',
      { openingInvestment: '5', openingYearInvestment: '6' },
      'openingYearInvestment: opening-year-above-total',
    ],
    ['a party without a name', { parties: [{ role: 'builder' }] }, 'parties.0.name: required'],
    ['a milestone without a name', { milestones: [{ name: '' }] }, 'milestones.0.name: milestone-name-required'],
    [
      'a milestone reached tomorrow',
      { milestones: [{ name: '封顶', actualOn: '2026-10-21' }] },
      'milestones.0.actualOn: date-in-future',
    ],
    ['a name too long', { name: '长'.repeat(201) }, 'name: too-long'],
  ])('refuses %s', (_, change, problem) => {
    expect(found({ ...good, ...change }).errors).toEqual([problem]);
  });

  it('takes equal days, a plan equal to the total, and today', () => {
    const draft: ProjectDraft = {
      ...good,
      plannedStart: '2026-05-01',
      plannedCompletion: '2026-05-01',
      actualStart: today,
      totalInvestment: '100',
      fixedAssetInvestment: '100',
      plans: [{ year: 2026, amount: '100.00' }],
    };
    expect(found(draft)).toEqual({ errors: [], warnings: [] });
  });

  it('asks for the dates of the stage, or only warns where a list is read', () => {
    const draft: ProjectDraft = { ...good, stage: 'in-production', actualStart: '2025-01-01' };
    const lacking = ['actualCompletion: stage-needs-date', 'actualProduction: stage-needs-date'];
    expect(found(draft).errors).toEqual(lacking);
    expect(found(draft, { stageDates: 'expected' })).toEqual({ errors: [], warnings: lacking });
    expect(found(draft, { partial: true }).errors).toEqual([]);
  });
});

describe('codes', () => {
  it('count within a year', () => {
    expect(formatProjectCode(2026, 7)).toBe('XM2026-0007');
    expect(formatProjectCode(2026, 12345)).toBe('XM2026-12345');
  });

  it('recognise the national form and only doubt others', () => {
    expect(normalizeNationalCode(' ２４０１—130200-04-01-123456 ')).toBe('2401-130200-04-01-123456');
    expect(normalizeNationalCode('24011302000401123456')).toBe('2401-130200-04-01-123456');
    expect(isNationalCode('2401-130200-04-01-12345X')).toBe(true);
    expect(isNationalCode('2401-130200-04-01-12345')).toBe(false);
    expect(found({ ...good, nationalCode: '冀发改备〔2024〕1号' })).toEqual({
      errors: [],
      warnings: ['nationalCode: national-code-doubtful'],
    });
  });
});
