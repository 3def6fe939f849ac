import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addMoney } from '../values/index.js';
import { deriveTotals, type PeriodAmounts, type TotalsProject } from './index.js';

const project: TotalsProject = {
  openingMonth: '2025-10',
  openingInvestment: '500',
  openingYearInvestment: '200',
  openingFunds: '600',
  plans: [
    { year: 2025, amount: '300' },
    { year: 2026, amount: '1200' },
  ],
  monthlyPlans: [],
  constructionFrom: '2025-01-01',
  constructionTo: null,
};

const entry = (month: string, monthlyInvestment: string | null, fundsInPlace: string | null = '0'): PeriodAmounts => ({
  firstMonth: month,
  lastMonth: month,
  monthlyInvestment,
  fundsInPlace,
});

describe('deriveTotals', () => {
  it('starts the year again in January and goes on with the whole', () => {
    const totals = deriveTotals(project, [
      entry('2025-11', '30.5', '10'),
      entry('2025-12', '19.5', '20'),
      { firstMonth: '2026-01', lastMonth: '2026-02', monthlyInvestment: '100', fundsInPlace: null },
      entry('2026-03', '-4'),
    ]);
    expect(
      totals.map(({ yearInvestment, totalInvestment, totalFunds }) => [yearInvestment, totalInvestment, totalFunds]),
    ).toEqual([
      ['230.5', '530.5', '610'],
      ['250', '550', '630'],
      ['100', '650', '630'],
      ['96', '646', '630'],
    ]);
    expect(totals.map(({ completionRate, expectedRate, gap }) => [completionRate, expectedRate, gap])).toEqual([
      ['76.8', '91.7', '-14.8'],
      ['83.3', '100.0', '-16.7'],
      ['8.3', '16.7', '-8.3'],
      ['8.0', '25.0', '-17.0'],
    ]);
  });

  it('counts the opening amount of the year in that year only', () => {
    expect(deriveTotals(project, [entry('2026-01', '1')])[0]).toMatchObject({
      yearInvestment: '1',
      totalInvestment: '501',
    });
    const unknown = { ...project, openingMonth: null };
    expect(deriveTotals(unknown, [entry('2025-11', '1')])[0]).toMatchObject({ yearInvestment: '1' });
  });

  it('has no rate without a plan, or with a plan of nothing', () => {
    for (const plans of [[], [{ year: 2026, amount: '0' }]]) {
      const [totals] = deriveTotals({ ...project, plans }, [entry('2026-03', '1')]);
      expect(totals).toMatchObject({ completionRate: null, expectedRate: null, gap: null });
    }
  });

  it('equals the sum whatever the order of the entries, to the fen (property)', () => {
    const amount = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }).map((fen) => {
      const digits = (fen < 0n ? -fen : fen).toString().padStart(7, '0');
      return `${fen < 0n ? '-' : ''}${digits.slice(0, -6)}.${digits.slice(-6)}`;
    });
    const entries = fc
      .array(fc.record({ investment: fc.option(amount), funds: amount }), { minLength: 1, maxLength: 24 })
      .map((list) =>
        list.map(({ investment, funds }, index) => {
          const month = `${2026 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
          return entry(month, investment, funds);
        }),
      );
    const shuffled = entries.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, mixed]) => {
        const totals = deriveTotals(project, mixed);
        expect(totals).toEqual(deriveTotals(project, list));
        const year = list.at(-1)?.lastMonth.slice(0, 4);
        const sum = (items: readonly PeriodAmounts[]) => addMoney(...items.map((one) => one.monthlyInvestment ?? '0'));
        expect(totals.at(-1)).toMatchObject({
          totalInvestment: addMoney('500', sum(list)),
          yearInvestment: sum(list.filter(({ lastMonth }) => lastMonth.startsWith(year ?? ''))),
          totalFunds: addMoney('600', ...list.map((one) => one.fundsInPlace ?? '0')),
        });
      }),
    );
  });
});
