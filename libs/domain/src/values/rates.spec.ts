import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addMonths,
  formatRate,
  isMonth,
  lastDayOf,
  monthOf,
  monthRange,
  monthsBetween,
  percentOf,
  rateOf,
  ratioOf,
  roundHalfUp,
} from './index.js';

describe('rates', () => {
  it('are rounded half up, once, from the unrounded quotient', () => {
    expect([rateOf('1', '3'), rateOf('2', '3'), rateOf('0.0005', '1'), rateOf('0.000499', '1')]).toEqual([
      '33.3',
      '66.7',
      '0.1',
      '0.0',
    ]);
    expect([rateOf('-0.0005', '1'), rateOf('-0.000499', '1'), rateOf('5', '-2')]).toEqual(['-0.1', '0.0', '-250.0']);
  });

  it('are none over zero', () => {
    expect(rateOf('5', '0')).toBeNull();
    expect([formatRate(null), formatRate('65.4')]).toEqual(['—', '65.4%']);
  });

  it('are within half a unit of the last place (property)', () => {
    const whole = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
    fc.assert(
      fc.property(whole, fc.bigInt({ min: 1n, max: 10n ** 15n }), (numerator, denominator) => {
        const shown = BigInt(roundHalfUp({ numerator, denominator }, 2).replace('.', ''));
        const twice = 2n * (shown * denominator - numerator * 100n);
        return twice <= denominator && -twice <= denominator;
      }),
    );
  });

  it('never lose a place', () => {
    const half = ratioOf('1', '2');
    expect(half && [percentOf(half), percentOf(half, 0), roundHalfUp(half, 0)]).toEqual(['50.0', '50', '1']);
  });
});

describe('months', () => {
  it('are counted over years', () => {
    expect([addMonths('2026-12', 1), addMonths('2026-01', -1), addMonths('2026-03', -12)]).toEqual([
      '2027-01',
      '2025-12',
      '2025-03',
    ]);
    expect([monthsBetween('2025-11', '2026-02'), monthsBetween('2026-02', '2025-11')]).toEqual([3, -3]);
    expect(monthRange('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
    expect(monthRange('2026-02', '2026-01')).toEqual([]);
    expect([lastDayOf('2026-02'), lastDayOf('2028-02'), lastDayOf('2026-12')]).toEqual([
      '2026-02-28',
      '2028-02-29',
      '2026-12-31',
    ]);
    expect([monthOf('2026-10-31'), isMonth('2026-10'), isMonth('2026-13'), isMonth('2026-1')]).toEqual([
      '2026-10',
      true,
      false,
      false,
    ]);
  });
});
