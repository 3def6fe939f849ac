import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addMoney } from '../values/index.js';
import { sumOfAmounts } from './amounts.js';

const amount = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 12n - 1n }), fc.stringMatching(/^\d{0,6}$/))
  .map(([negative, whole, fraction]) => `${negative ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`);

describe('the sum of amounts in a report', () => {
  it('is exact, however long the amounts are', () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 20 }), (amounts) => {
        expect(sumOfAmounts(amounts)).toBe(addMoney(...amounts));
      }),
    );
  });

  it('is exact at the edge of what is read the short way', () => {
    expect(sumOfAmounts(['999999999.999999', '0.000001', '1000000000', '-0.5', '12.30'])).toBe('2000000011.8');
    expect(sumOfAmounts([])).toBe('0');
  });

  it('refuses what is no amount', () => {
    for (const nothing of ['', '1,000', '1.2345678', '—']) expect(() => sumOfAmounts([nothing])).toThrow(RangeError);
  });
});
