import { describe, expect, it } from '@jest/globals';
import { builtInFormat, customFormat, GENERAL, numberCell, serialDate } from './number-format.js';

const text = (raw: string, code?: string): string =>
  numberCell(0, raw, code === undefined ? GENERAL : customFormat(code), false).text;

describe('numbers', () => {
  it.each([
    ['0', '0'],
    ['-12.5', '-12.5'],
    ['112.50', '112.5'],
    ['1E3', '1000'],
    ['5.8000000000000003E-2', '0.058'],
    ['0.57999999999999996', '0.58'],
    ['-1.0000000000000001E-5', '-0.00001'],
    ['123456789012345', '123456789012345'],
    ['1.23456789012345E+14', '123456789012345'],
    ['1E-30', '1E-30'],
    ['-0', '0'],
  ])('%s is shown as %s', (raw, expected) => expect(text(raw)).toBe(expected));

  it.each([
    ['9.1110000000000000E+17', true, '9.111E+17'],
    ['911100001234560000', true, '911100001234560000'],
    ['911100001234567891', false, '911100001234567891'],
    ['123456789012345', false, '123456789012345'],
    ['1.5E+15', true, '1.5E+15'],
    ['110108196001010012', false, '110108196001010012'],
  ])('%s has lost digits: %s', (raw, lossy, expected) => {
    expect(numberCell(0, raw, GENERAL, false)).toEqual({ column: 0, text: expected, kind: 'number', raw, lossy });
  });

  it('follow percent and leading zeros, not separators or currencies', () => {
    expect(text('0.125', '0.00%')).toBe('12.5%');
    expect(text('0.07', '0%')).toBe('7%');
    expect(text('1', '0%')).toBe('100%');
    expect(text('123', '000000')).toBe('000123');
    expect(text('1234.5', '#,##0.00_ ')).toBe('1234.5');
    expect(text('12', '"￥"#,##0.00;"￥"\\-#,##0.00')).toBe('12');
  });
});

describe('formats', () => {
  it.each([
    ['yyyy/m/d', 'date'],
    ['[DBNum1][$-804]yyyy"年"m"月"d"日"', 'date'],
    ['mmm-yy', 'date'],
    ['mmmmm', 'date'],
    ['yyyy年m月', 'date'],
    ['h:mm AM/PM', 'time'],
    ['[DBNum1]上午/下午h"时"mm"分"', 'time'],
    ['[h]:mm:ss', 'number'],
    ['General', 'number'],
    ['0.00E+00', 'number'],
    ['#,##0"月"', 'number'],
    ['[Red]0.0', 'number'],
    ['0.0%', 'percent'],
    ['@', 'number'],
  ])('%s shows a %s', (code, shows) => expect(customFormat(code).shows).toBe(shows));

  it('are known by number', () => {
    expect([14, 22, 31, 57, 58].map((id) => builtInFormat(id).shows)).toEqual(Array(5).fill('date'));
    expect([20, 32, 55].map((id) => builtInFormat(id).shows)).toEqual(Array(3).fill('time'));
    expect([0, 2, 37, 46, 49].map((id) => builtInFormat(id).shows)).toEqual(Array(5).fill('number'));
  });
});

describe('dates', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [45352, '2024-03-01'],
    [43831.042372685202, '2020-01-01 01:01:01'],
    [43831.9999999, '2020-01-02'],
    [2958465, '9999-12-31'],
  ])('%d is %s', (serial, expected) => expect(serialDate(serial, false)).toBe(expected));

  it('do not exist before 1900, on 29 February 1900 and after 9999', () => {
    expect([-1, 60, 2958466].map((serial) => serialDate(serial, false))).toEqual([null, null, null]);
    expect(numberCell(0, '-5', builtInFormat(14), false)).toMatchObject({ kind: 'number', text: '-5' });
  });

  it('count from 1904 in old files from Macs', () => {
    expect([serialDate(0, true), serialDate(43890, true)]).toEqual(['1904-01-01', '2024-03-01']);
  });
});
