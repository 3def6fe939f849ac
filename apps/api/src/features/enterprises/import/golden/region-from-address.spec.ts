import { expect, it } from '@jest/globals';
import { aRow } from '../testing/a-row.js';

it('a list without a column for the place takes it from addresses that name a county, and says so', async () => {
  expect(await aRow({ 注册地址: '河北省唐山市曹妃甸区工业大街1号' })).toMatchObject({
    record: { address: '河北省唐山市曹妃甸区工业大街1号', regionCode: '130209' },
    problems: ['warning region-from-address'],
  });
  expect((await aRow({ 注册地址: '深圳市南山区示例路1号' })).record.regionCode).toBe('440000');
});

it.each([['河北省示例大街1号'], ['工业园区2号楼'], ['石家庄市示例路']])('not from %s', async (address) => {
  expect(await aRow({ 注册地址: address })).toMatchObject({ record: { address }, problems: [] });
});

it('a column for the place counts, empty or not', async () => {
  expect(await aRow({ 所在地: '', 注册地址: '唐山市曹妃甸区1号' })).toMatchObject({
    record: { address: '唐山市曹妃甸区1号' },
    problems: [],
  });
});
