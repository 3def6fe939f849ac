import { describe, expect, it } from '@jest/globals';
import {
  linkPath,
  linkPlaceProblem,
  linksBelow,
  ORDER_STEP,
  orderBetween,
  sameNamedSibling,
  termOn,
  termsInOrder,
} from './index.js';

const link = (id: string, parentId: string | null, name = id) => ({ id, parentId, name });
const links = [link('制氢', null), link('电解', '制氢'), link('膜', '电解'), link('储运', null), link('储罐', '储运')];

describe('links as a tree', () => {
  it.each([
    ['itself', '制氢', '制氢', 'link-below-itself'],
    ['something that hangs on it', '制氢', '膜', 'link-below-itself'],
    ['the third level', '储罐', '膜', 'link-too-deep'],
    ['the second level, with two levels of its own', '制氢', '储运', 'link-too-deep'],
    ['nothing', '膜', null, null],
    ['the second level', '储罐', '电解', null],
  ])('a link below %s', (_, id, parentId, problem) => {
    expect(linkPlaceProblem(links, id, parentId)).toBe(problem);
  });

  it('a new one has nothing below it', () => {
    expect(linkPlaceProblem(links, null, '电解')).toBeNull();
    expect(linkPlaceProblem(links, null, '膜')).toBe('link-too-deep');
  });

  it('says what hangs on a link, what is above it, and who beside it has the same name', () => {
    expect(linksBelow(links, '制氢')).toEqual(['制氢', '电解', '膜']);
    expect(linkPath(links, '膜')).toEqual(['制氢', '电解', '膜']);
    expect(sameNamedSibling(links, { id: null, parentId: '储运', name: ' 储 罐' })?.id).toBe('储罐');
    expect(sameNamedSibling(links, { id: '储罐', parentId: '储运', name: '储罐' })).toBeNull();
    expect(sameNamedSibling(links, { id: null, parentId: null, name: '储罐' })).toBeNull();
  });
});

describe('the order among siblings', () => {
  it.each([
    [null, null, 0],
    [null, 0, -ORDER_STEP],
    [5, null, 5 + ORDER_STEP],
    [0, 1024, 512],
    [0, 2, 1],
    [0, 1, null],
    [-1, 0, null],
  ])('between %s and %s is %s', (before, after, order) => {
    expect(orderBetween(before, after)).toBe(order);
  });
});

describe('terms in time', () => {
  const terms = [
    { startsOn: '2024-01-01', name: '高端仪器设备和工业母机' },
    { startsOn: null, name: '高端工业母机' },
    { startsOn: '2030-01-01', name: '以后的名称' },
  ];

  it.each([
    ['1999-01-01', '高端工业母机'],
    ['2023-12-31', '高端工业母机'],
    ['2024-01-01', '高端仪器设备和工业母机'],
    ['2029-12-31', '高端仪器设备和工业母机'],
    ['2030-01-01', '以后的名称'],
  ])('what holds on %s is %s', (day, name) => {
    expect(termOn(terms, day)?.name).toBe(name);
  });

  it('before the first day of all the first one is as near as anything known', () => {
    expect(termOn([{ startsOn: '2024-01-01' }], '2020-01-01')).toEqual({ startsOn: '2024-01-01' });
    expect(termOn([], '2020-01-01')).toBeNull();
    expect(termsInOrder(terms).map(({ startsOn }) => startsOn)).toEqual([null, '2024-01-01', '2030-01-01']);
  });
});
