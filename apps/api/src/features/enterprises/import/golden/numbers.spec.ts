import { expect, it } from '@jest/globals';
import { aRow } from '../testing/a-row.js';

it.each<[cell: string, value: string | null, problems: string[]]>([
  ['1,200万', '1200', []],
  ['１，２００万元', '1200', []],
  ['三千万', null, ['error number-in-words']],
  ['叁仟万元整', null, ['error number-in-words']],
  ['约500', null, ['error number-approximate']],
  ['500余万元', null, ['error number-approximate']],
  ['500-800', null, ['error number-range']],
  ['500万~800万元', null, ['error number-range']],
  ['认缴500', null, ['error not-a-number']],
  ['无', null, []],
])('an amount written as %s', async (cell, value, problems) => {
  const row = await aRow({ '注册资本(万元)': cell });
  expect([row.record, row.problems]).toEqual([value === null ? {} : { registeredCapital: value }, problems]);
});
