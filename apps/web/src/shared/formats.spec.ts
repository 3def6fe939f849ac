import { describe, expect, it } from '@jest/globals';
import { count, dateTime, inMillions, inYi, money, roundDecimal } from './formats.js';

describe('formats', () => {
  it('rounds decimals exactly, half up', () => {
    expect(roundDecimal('1.005', 2)).toBe('1.01');
    expect(roundDecimal('999999999999.995', 2)).toBe('1000000000000.00');
    expect(roundDecimal('-0.004', 2)).toBe('0.00');
    expect(roundDecimal('2.5', 0)).toBe('3');
  });

  it('writes money with thousands and two decimals', () => {
    expect(money('1234567.5')).toBe('1,234,567.50');
    expect(money('-12.345')).toBe('−12.35');
    expect(money('0')).toBe('0.00');
    expect(money(null)).toBe('—');
  });

  it('writes 亿元 beside large amounts only', () => {
    expect(inYi('186000')).toBe('18.60');
    expect(inYi('9999.99')).toBeNull();
    expect(inYi('10000')).toBe('1.00');
    expect(inYi('0000186000.5')).toBe('18.60');
    expect(inMillions('32000')).toBe('320.00');
  });

  it('counts', () => {
    expect(count(4356)).toBe('4,356');
    expect(count(null)).toBe('—');
  });

  it('tells the time of Shanghai whatever the zone of the machine', () => {
    expect(dateTime('2026-11-01T16:30:00Z')).toBe('2026-11-02 00:30');
  });
});
