import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  ENTRY_SET_STATUSES,
  entryRefusal,
  entrySetAfterLock,
  entrySetAfterReopen,
  entrySetSteps,
  isEditableSet,
  isSettledSet,
  monthsOfPeriod,
  PERIOD_STATUSES,
  periodLabel,
  periodMonthLabel,
  periodSteps,
  periodsOfYear,
  previousPeriod,
  sameMonthsLastYear,
} from './index.js';

const separate = { januaryAndFebruaryTogether: false };
const together = { januaryAndFebruaryTogether: true };

describe('periods of a year', () => {
  it('have their usual days', () => {
    const october = periodsOfYear(2026, separate)[9];
    expect(october).toEqual({
      firstMonth: '2026-10',
      lastMonth: '2026-10',
      opensOn: '2026-10-25',
      closesOn: '2026-11-05',
      cutoffOn: '2026-10-31',
    });
    expect(periodsOfYear(2026, separate).at(-1)?.closesOn).toBe('2027-01-05');
  });

  it('take January and February as one where asked to', () => {
    const [first, second] = periodsOfYear(2028, together);
    expect(first).toEqual({
      firstMonth: '2028-01',
      lastMonth: '2028-02',
      opensOn: '2028-02-25',
      closesOn: '2028-03-05',
      cutoffOn: '2028-02-29',
    });
    expect(second?.firstMonth).toBe('2028-03');
  });

  it('cover each month once, whatever the year (property)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2100 }), fc.boolean(), (year, januaryAndFebruaryTogether) => {
        const months = periodsOfYear(year, { januaryAndFebruaryTogether }).flatMap(monthsOfPeriod);
        expect(months).toHaveLength(12);
        expect([...new Set(months)].sort()).toEqual(months);
      }),
    );
  });

  it('are named in both languages', () => {
    expect(periodLabel({ firstMonth: '2026-10', lastMonth: '2026-10' })).toBe('2026年10月');
    expect(periodLabel({ firstMonth: '2026-01', lastMonth: '2026-02' })).toBe('2026年1—2月');
    expect(periodLabel({ firstMonth: '2026-01', lastMonth: '2026-02' }, 'en')).toBe('January–February 2026');
    expect(periodMonthLabel({ firstMonth: '2026-01', lastMonth: '2026-02' })).toBe('1—2月');
    expect(periodMonthLabel({ firstMonth: '2026-10', lastMonth: '2026-10' }, 'en')).toBe('October');
  });

  it('know the one before and the same months a year before', () => {
    const periods = [...periodsOfYear(2025, separate), ...periodsOfYear(2026, together)].reverse();
    const of = (firstMonth: string, lastMonth = firstMonth) => ({ firstMonth, lastMonth });
    expect(previousPeriod(periods, of('2026-03'))?.lastMonth).toBe('2026-02');
    expect(previousPeriod(periods, of('2026-01', '2026-02'))?.lastMonth).toBe('2025-12');
    expect(previousPeriod(periods, of('2025-01'))).toBeNull();
    expect(sameMonthsLastYear(periods, of('2026-03'))?.lastMonth).toBe('2025-03');
    expect(sameMonthsLastYear(periods, of('2026-01', '2026-02'))).toBeNull();
  });
});

describe('steps of a period', () => {
  it('lead on, and back to open with a reason', () => {
    expect(periodSteps.reopen).toMatchObject({
      from: ['closed', 'locked', 'published'],
      to: 'open',
      needsReason: true,
    });
    expect(PERIOD_STATUSES.filter((status) => entryRefusal(status) === null)).toEqual(['open', 'closed']);
    expect(entryRefusal('planned')).toBe('period-not-open');
    expect(entryRefusal('published')).toBe('period-locked');
  });

  it('settle a set before locking, and keep an excused one recognisable', () => {
    expect(ENTRY_SET_STATUSES.filter(isEditableSet)).toEqual(['not-started', 'filling', 'returned']);
    for (const status of ENTRY_SET_STATUSES.filter(isSettledSet))
      expect(entrySetAfterReopen(entrySetAfterLock(status))).toBe(status);
    expect(ENTRY_SET_STATUSES.map(entrySetAfterLock).filter((status) => status === 'excused')).toHaveLength(1);
    expect(isEditableSet(entrySetSteps.return.to)).toBe(true);
    expect(isEditableSet(entrySetSteps.submit.to)).toBe(false);
  });
});
