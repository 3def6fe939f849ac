import { expect, it } from '@jest/globals';
import { csv } from '../../../imports/testing/import-desk.js';
import { readList } from '../testing/read-list.js';

const list = (...header: string[]) => csv(header, ['甲示例有限公司', '12', '一']);
const HEADER = ['甲栏', '规模', '备忘'];
const taught = {
  columns: { 0: ['name'], 1: ['registeredCapital'], 2: null },
  units: { 1: '亿元' },
  extras: false,
  from: '旧.csv',
};

const learnedFrom = async (...header: string[]) => {
  const shape = (await readList(list(...header))).result.shape ?? '';
  return { columns: [{ ...taught, shape }], values: {}, from: '' };
};

it('what an earlier list of the same header taught is taken over, however the header is written', async () => {
  const learned = await learnedFrom(...HEADER);
  for (const header of [HEADER, ['甲 栏', '规模', '备　忘']]) {
    const { result, rows } = await readList(list(...header), {}, learned);
    expect(result).toMatchObject({ needs: null, learned: { from: '旧.csv', columns: 3, values: 0, extras: false } });
    expect(result.mapping.map(({ confidence }) => confidence)).toEqual(['learned', 'learned', 'learned']);
    expect(rows[0]?.record).toEqual({ name: '甲示例有限公司', registeredCapital: '120000' });
  }
});

it.each([
  ['another header', ['甲栏', '规模', '备注'], {}],
  ['other columns', ['规模', '甲栏', '备忘'], {}],
  ['a person who wants none of it', HEADER, { useMemory: false }],
])('not to %s', async (_what, header, choices) => {
  const { result } = await readList(list(...header), choices, await learnedFrom(...HEADER));
  expect(result.learned).toBeNull();
});

it('a person who says what the columns are is believed before any earlier list', async () => {
  const { result, rows } = await readList(
    list(...HEADER),
    { columns: { 0: 'name', 1: 'employees' } },
    await learnedFrom(...HEADER),
  );
  expect(result.learned).toBeNull();
  expect(rows[0]?.record).toMatchObject({ name: '甲示例有限公司' });
});
