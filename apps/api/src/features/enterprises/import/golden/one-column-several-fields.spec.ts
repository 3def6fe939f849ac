import { describe, expect, it } from '@jest/globals';
import { csv } from '../../../imports/testing/import-desk.js';
import { aRow } from '../testing/a-row.js';
import { codesOf, readList } from '../testing/read-list.js';

describe('one column for several fields', () => {
  it('联系人及电话', async () => {
    expect(await aRow({ 联系人及电话: '张三 13800000000' })).toEqual({
      record: { contactName: '张三', contactPhone: '13800000000' },
      problems: [],
      units: [null],
      fields: ['contactName+contactPhone'],
    });
  });

  it('beside a column of its own for one of them, which counts', async () => {
    const { record } = await aRow({ 联系人及电话: '张三 13800000000', 联系电话: '0315-1234567' });
    expect(record).toEqual({ contactName: '张三', contactPhone: '0315-1234567' });
  });

  it('keeps contact details out of everything that is written, samples and problems too', async () => {
    const { lines, result } = await readList(
      csv(['企业名称', '联系人/电话'], ['甲示例厂', '张三丰 12345 13800000000']),
    );
    expect(lines.join('\n')).not.toMatch(/13800000000|张三丰/);
    expect(JSON.stringify(result.mapping)).not.toMatch(/13800000000|张三丰/);
  });

  it('企业名称（统一社会信用代码）', async () => {
    const { rows } = await readList(
      csv(
        ['企业名称（统一社会信用代码）', '备注'],
        ['甲示例有限公司（91120000103061105B）', '一'],
        ['乙示例有限公司\n911200001036674813', '二'],
        ['丙示例有限公司', '三'],
        ['丁示例有限公司（91120000103061105C）', '四'],
      ),
    );
    expect(rows.map(({ record }) => record)).toEqual([
      { name: '甲示例有限公司', creditCode: '91120000103061105B', note: '一' },
      { name: '乙示例有限公司', creditCode: '911200001036674813', note: '二' },
      { name: '丙示例有限公司', note: '三' },
      { name: '丁示例有限公司', note: '四' },
    ]);
    expect(rows.map(codesOf)).toEqual([[], [], [], ['error credit-code-wrong-check']]);
  });

  it('产业链/集群, and chains with their links', async () => {
    expect((await aRow({ '产业链/集群': '氢能、集成电路' })).record).toEqual({
      chains: ['hydrogen'],
      clusters: ['integrated-circuits'],
    });
    expect((await aRow({ '产业链/集群': '生物医药' })).problems).toEqual(['question chain-or-cluster']);
    expect((await aRow({ '产业链/集群': '火星链' })).problems).toEqual(['warning chain-unknown']);
    expect((await aRow({ 产业链及环节: '氢能-上游' })).record).toEqual({ chains: ['hydrogen'], links: ['上游'] });
  });

  it('所在地及地址', async () => {
    expect((await aRow({ 所在地及地址: '河北省唐山市曹妃甸区工业大街1号' })).record).toEqual({
      regionCode: '130209',
      address: '河北省唐山市曹妃甸区工业大街1号',
    });
  });

  it('as a person says', async () => {
    const { record, problems } = await aRow(
      { 概况: '2015-03-02；500万元' },
      { columns: { 1: ['establishedOn', 'registeredCapital'] } },
    );
    expect([record, problems]).toEqual([{ establishedOn: '2015-03-02', registeredCapital: '500' }, []]);
  });
});
