import { describe, expect, it } from '@jest/globals';
import { areaIn, areaUnitOf, asAreaUnit, parseArea } from './area.js';

const KM = { unit: '平方公里', places: 4 } as const;
const MU = { unit: '亩', places: 4 } as const;
const METRES = { unit: '平方米', places: 2 } as const;

describe('areas', () => {
  it.each([
    ['3.5', '平方公里', KM, '3.5'],
    ['1500', '亩', KM, '1'],
    ['100公顷', '亩', KM, '1'],
    ['1,200', '亩', MU, '1200'],
    ['1公顷', null, MU, '15'],
    ['2.4万㎡', null, METRES, '24000'],
    ['30亩', null, METRES, '20000'],
    ['１２．５', '平方公里', KM, '12.5'],
    ['1', '亩', METRES, '666.67'],
    ['0.00004', '平方公里', KM, '0'],
  ] as const)('%s of a column in %s is %j %s', (text, unit, options, value) => {
    expect(parseArea(text, unit, options)).toEqual({ ok: true, value });
  });

  it.each([
    ['很大', '亩', 'not-a-number'],
    ['约200亩', '亩', 'number-approximate'],
    ['-3', '亩', 'negative-number'],
    ['120', null, 'unit-unclear'],
    ['120户', '亩', 'unit-unclear'],
  ] as const)('%s is refused, and why', (text, unit, code) => {
    expect(parseArea(text, unit, MU)).toMatchObject({ ok: false, code });
  });

  it('knows units however they are written, in headers too', () => {
    expect(['㎡', 'm²', '平米', 'KM2', '万亩', '万元'].map(asAreaUnit)).toEqual([
      ...['平方米', '平方米', '平方米', '平方公里', '万亩', null],
    ]);
    expect(['规划面积（万亩）', '可供地/亩', '标准厂房(㎡)', '规划面积'].map(areaUnitOf)).toEqual([
      ...['万亩', '亩', '平方米', null],
    ]);
  });

  it('goes from one unit to another', () => {
    expect(areaIn('1200', { unit: '亩' }, '公顷')).toBe('80');
  });
});
