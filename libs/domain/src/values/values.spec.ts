import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addMoney,
  canonicalMoney,
  compareMoney,
  formatMoney,
  formatYi,
  isDate,
  moneyUnitOf,
  parseDate,
  parseInteger,
  parseMoney,
  todayInShanghai,
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
    ['三千万', 'not-a-number'],
    ['', 'not-a-number'],
    ['1,2,3', 'not-a-number'],
    ['12,34', 'not-a-number'],
    ['5-8', 'not-a-number'],
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
    for (const text of ['约200', '200余人', '50-100人', '3.5', '三十', '']) expect(parseInteger(text).ok).toBe(false);
    expect(parseInteger('-3')).toMatchObject({ code: 'negative-number' });
    expect(parseInteger('11', { max: 10 })).toMatchObject({ code: 'too-large' });
  });

  it('keeps Shanghai time whatever the machine says', () => {
    const instant = new Date('2026-01-31T16:30:00Z');
    expect(todayInShanghai(instant)).toBe('2026-02-01');
  });
});
