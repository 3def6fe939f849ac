import { describe, expect, it } from '@jest/globals';
import { aRow } from '../testing/a-row.js';

describe('several columns for one field', () => {
  it('省、市、区 are one place', async () => {
    expect((await aRow({ 省: '河北省', 市: '唐山市', 区: '曹妃甸区' })).record).toEqual({ regionCode: '130209' });
    expect(
      (await aRow({ 甲: '河北省', 乙: '唐山市' }, { columns: { 0: 'name', 1: 'regionCode', 2: 'regionCode' } })).record,
    ).toEqual({
      regionCode: '130200',
    });
  });

  it('lists are taken together', async () => {
    expect(
      (await aRow({ 资质: '高新技术企业', 荣誉: '专精特新中小企业（2023年）、高新技术企业' })).record.tags,
    ).toHaveLength(2);
    expect((await aRow({ 曾用名: '旧厂', 原名称: '老厂' })).record).toEqual({ formerNames: ['旧厂', '老厂'] });
    expect((await aRow({ 联系电话: '13800000000', 联系人手机: '13900000000' })).record).toEqual({
      contactPhone: '13800000000、13900000000',
    });
  });

  it('texts are joined with a blank, the parts of an address without', async () => {
    const columns = { 0: 'name', 1: 'note', 2: 'note', 3: 'address', 4: 'address' };
    expect((await aRow({ 甲: '一', 乙: '二', 丙: '唐山市工业大街', 丁: '1号' }, { columns })).record).toMatchObject({
      note: '一 二',
      address: '唐山市工业大街1号',
    });
  });

  it('is not guessed for what takes one value', async () => {
    expect((await aRow({ 地址: '甲街', 办公地址: '乙街' })).record).toEqual({
      address: '甲街',
      extra: { 办公地址: '乙街' },
    });
  });

  it('columns that feed nothing are kept beside the record, or not', async () => {
    expect((await aRow({ 其他: '一', 编号: 'x' })).record).toEqual({ extra: { 其他: '一', 编号: 'x' } });
    expect((await aRow({ 其他: '一', 编号: 'x' }, { extras: false })).record).toEqual({});
    // What could not be understood is never lost.
    expect((await aRow({ 所在地: '火星', 其他: '一' }, { extras: false })).record).toEqual({
      extra: { 所在地: '火星' },
    });
  });
});
