import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addMoney,
  asMoneyUnit,
  canonicalMoney,
  compareMoney,
  formatMoney,
  formatYi,
  fromScaled,
  isDate,
  MONEY_UNITS,
  moneyUnitOf,
  parseDate,
  parseInteger,
  parseMoney,
  todayInShanghai,
  toScaled,
  type MoneyUnit,
} from './index.js';

describe('parseMoney', () => {
  it.each<[string, MoneyUnit, string]>([
    ['4600', '万元', '4600'],
    ['1,234.50', '万元', '1234.5'],
    ['１２００', '万元', '1200'],
    ['1,200万元', '元', '1200'],
    ['1.2亿', '万元', '12000'],
    ['人民币 500 万元整', '元', '500'],
    ['￥30000', '元', '3'],
    ['0.01', '元', '0.000001'],
    ['4600.1000000000004', '万元', '4600.1'],
    ['0', '万元', '0'],
    ['1e3', '万元', '1000'],
  ])('%s in %s is %s', (text, unit, value) => {
    expect(parseMoney(text, unit)).toEqual({ ok: true, value, rounded: false });
  });

  it.each([
    ['三千万', 'number-in-words'],
    ['约三千万', 'number-in-words'],
    ['约500', 'number-approximate'],
    ['500余万元', 'number-approximate'],
    ['500以上', 'number-approximate'],
    ['500-800', 'number-range'],
    ['500万元至800万元', 'number-range'],
    ['三方协议', 'not-a-number'],
    ['', 'not-a-number'],
    ['1,2,3', 'not-a-number'],
    ['12,34', 'not-a-number'],
    ['5-8', 'number-range'],
    ['500万美元', 'unit-unclear'],
    ['-5', 'negative-number'],
    ['(5)', 'negative-number'],
    ['1000000000000', 'money-out-of-range'],
    ['999999999999.9999999', 'money-out-of-range'],
  ])('%s is %s', (text, code) => {
    expect(parseMoney(text, '万元')).toMatchObject({ ok: false, code });
  });

  it('says when it rounds below the fen', () => {
    expect(parseMoney('1.23456789', '万元')).toEqual({ ok: true, value: '1.234568', rounded: true });
    expect(parseMoney('-5', '万元', { allowNegative: true })).toMatchObject({ value: '-5' });
  });

  it('without a unit of the column takes only amounts that name theirs', () => {
    expect(parseMoney('500', null)).toMatchObject({ ok: false, code: 'unit-unclear' });
    expect(parseMoney('500万元', null)).toMatchObject({ ok: true, value: '500' });
  });

  it('any amount in any unit is the same amount of yuan (property)', () => {
    const yuan: Record<MoneyUnit, bigint> = {
      元: 1n,
      千元: 1_000n,
      万元: 10_000n,
      百万元: 1_000_000n,
      千万元: 10_000_000n,
      亿元: 100_000_000n,
    };
    const digits = fc.bigInt({ min: 0n, max: 10n ** 12n });
    fc.assert(
      fc.property(
        digits,
        fc.integer({ min: 0, max: 2 }),
        fc.constantFrom(...MONEY_UNITS),
        fc.boolean(),
        (amount, places, unit, own) => {
          const text = formatMoney(fromScaled(amount, places), places);
          const read = own ? parseMoney(`${text}${unit}`, '元') : parseMoney(text, unit);
          // Both sides in millionths of a 万元, which is hundredths of a yuan.
          const fen = amount * yuan[unit] * 10n ** BigInt(2 - places);
          if (fen >= 10n ** 18n) return !read.ok && read.code === 'money-out-of-range';
          return read.ok && !read.rounded && toScaled(read.value, 6) === fen;
        },
      ),
    );
  });

  it('reads back exactly what it writes, whatever the amount (property)', () => {
    const fen = fc.bigInt({ min: 0n, max: 10n ** 18n - 1n });
    fc.assert(
      fc.property(fen, (amount) => {
        const text = `${amount / 1_000_000n}.${String(amount % 1_000_000n).padStart(6, '0')}`;
        const read = parseMoney(formatMoney(text, 6), '万元');
        return read.ok && read.value === canonicalMoney(text) && !read.rounded;
      }),
    );
  });

  it('adds and compares exactly (property)', () => {
    const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    fc.assert(
      fc.property(amount, amount, (left, right) => {
        const [a, b] = [addMoney(String(left), '0.000001'), addMoney(String(right), '-0.000001')];
        return (
          addMoney(a, b) === String(left + right) &&
          compareMoney(String(left), String(right)) === Math.sign(left - right)
        );
      }),
    );
    expect(addMoney('0.1', '0.2')).toBe('0.3');
    expect(() => addMoney('x')).toThrow(RangeError);
  });

  it('writes amounts for reading', () => {
    expect(formatMoney('1234567.895')).toBe('1,234,567.90');
    expect(formatMoney('-0.004')).toBe('0.00');
    expect(formatMoney(null)).toBe('—');
    expect(formatYi('12345')).toBe('1.23');
  });

  it('finds the unit of a header', () => {
    expect(
      ['注册资本(万元)', '金额/亿元', '注册资金（元）', '投资(百万元)', '产值（亿）', '名称'].map(moneyUnitOf),
    ).toEqual(['万元', '亿元', '元', '百万元', '亿元', null]);
    expect(['多元化投入(万元)', '股本(亿股)', '用电量(亿千瓦时)'].map(moneyUnitOf)).toEqual(['万元', null, null]);
    expect(['人民币万元', '亿', '万股', '%', '万美元', '人'].map(asMoneyUnit)).toEqual([
      ...['万元', '亿元'],
      ...[null, null, null, null],
    ]);
  });
});

describe('parseDate', () => {
  it.each([
    ['2020-01-02', '2020-01-02'],
    ['2020/1/2', '2020-01-02'],
    ['2020.1.2', '2020-01-02'],
    ['2020年1月2日', '2020-01-02'],
    ['２０２０年１月２日', '2020-01-02'],
    ['20200102', '2020-01-02'],
    ['43831', '2020-01-01'],
    ['43831.0423726', '2020-01-01'],
    ['2020-1-1 1:01', '2020-01-01'],
    ['2020-01-02T03:04:05.000Z', '2020-01-02'],
    ['2020年1月1日 星期三', '2020-01-01'],
    ['2020-02-29', '2020-02-29'],
  ])('%s is %s', (text, value) => {
    expect(parseDate(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['2019-02-29', 'not-a-date'],
    ['2020-13-01', 'not-a-date'],
    ['2020-00-10', 'not-a-date'],
    ['2020/1-2', 'not-a-date'],
    ['12', 'not-a-date'],
    ['成立', 'not-a-date'],
    ['20-1-2', 'date-ambiguous'],
    ['1/2/2020', 'date-ambiguous'],
    ['1月2日', 'date-ambiguous'],
    ['2020年1月', 'date-incomplete'],
    ['2020', 'date-incomplete'],
  ])('%s is %s', (text, code) => {
    expect(parseDate(text)).toMatchObject({ ok: false, code });
  });

  it('takes months and years where the caller says so', () => {
    expect(parseDate('2020年3月', { allowMonth: true })).toEqual({ ok: true, value: '2020-03-01' });
    expect(parseDate('2020', { allowMonth: true })).toEqual({ ok: true, value: '2020-01-01' });
  });

  it('agrees with the calendar on serial numbers (property)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 60_000 }), (serial) => {
        const read = parseDate(String(serial));
        return read.ok && isDate(read.value) && Date.parse(read.value) / 86_400_000 + 25_569 === serial;
      }),
    );
  });
});

describe('parseInteger and clocks', () => {
  it('reads counts of people', () => {
    expect(parseInteger('1,200人')).toEqual({ ok: true, value: 1200 });
    expect(parseInteger('35.0')).toEqual({ ok: true, value: 35 });
    expect(parseInteger('1.2', { unit: '万人' })).toEqual({ ok: true, value: 12_000 });
    expect(parseInteger('350人', { unit: '百人' })).toEqual({ ok: true, value: 350 });
    expect(parseInteger('0.35万人')).toEqual({ ok: true, value: 3500 });
    for (const text of ['约200', '200余人', '50-100人', '3.5', '三十', '']) expect(parseInteger(text).ok).toBe(false);
    expect(parseInteger('-3')).toMatchObject({ code: 'negative-number' });
    expect(parseInteger('11', { max: 10 })).toMatchObject({ code: 'too-large' });
  });

  it('keeps Shanghai time whatever the machine says', () => {
    const instant = new Date('2026-01-31T16:30:00Z');
    expect(todayInShanghai(instant)).toBe('2026-02-01');
  });
});
