import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aCreditCode, anEnterprise } from '../../../testing/an-enterprise.js';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import { csv, ImportDesk, xlsx } from '../../imports/testing/import-desk.js';

const HEADER = ['企业名称', '统一社会信用代码'];
const NONE = { new: 0, update: 0, unchanged: 0, duplicate: 0, question: 0, refused: 0 };
const [A, B, C] = [aCreditCode(7001), aCreditCode(7002), aCreditCode(7003)] as const;

describe('what becomes of the rows of a list', () => {
  let t: TestApp;
  let desk: ImportDesk;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = await ImportDesk.open(t);
  });
  afterAll(() => t.close());
  beforeEach(() => t.sql('truncate enterprise cascade'));

  it('a clean workbook is all new, and all unchanged the second time', async () => {
    const list = await xlsx([
      ['序号', ...HEADER, '所在地', '注册资本(元)', '成立日期', '资质荣誉', '备注'],
      ['1', '冀东甲示例有限公司', A, '河北省唐山市曹妃甸区', '12345.67', '2015年3月2日', '高新技术企业（2023年）', ''],
      ['2', '冀东乙示例有限公司', B, '天津市', '', '', '', '好'],
    ]);
    const first = await desk.bringIn(list, '企业名单.xlsx');
    expect(first).toMatchObject({
      status: 'committed',
      counts: { ...NONE, new: 2 },
      result: { inserted: 2, updated: 0 },
    });
    expect(await desk.found('冀东甲示例')).toMatchObject({
      creditCode: A,
      regionName: '河北省唐山市曹妃甸区',
      registeredCapital: '1.234567',
      establishedOn: '2015-03-02',
      tags: [{ kind: 'high-tech', year: 2023 }],
      extra: {},
    });
    const renumbered = await xlsx([
      ['序号', ...HEADER],
      ['7', '冀东乙示例有限公司', B],
      ['8', '冀东甲示例有限公司', A],
    ]);
    for (const again of [list, renumbered]) {
      expect((await desk.upload(again)).counts).toEqual({ ...NONE, unchanged: 2 });
    }
  });

  it('an update says before and after; lists are joined, blanks erase nothing', async () => {
    await anEnterprise()
      .named('冀东甲示例有限公司')
      .withCode(A)
      .onChain('hydrogen')
      .tagged('high-tech', 2022)
      .with({ note: '旧', address: '旧址', extra: { 甲: '1' }, years: [{ year: 2024, revenue: '100', tax: '5' }] })
      .savedBy(desk.visitor);
    const list = csv(
      [...HEADER, '产业链', '荣誉', '地址', '备注', '2024年营业收入（万元）', '2025年营业收入（亿元）', '乙'],
      ['冀东甲示例有限公司', A, '机器人、氢能', '高企（2022）、单项冠军', '', '新', '120', '0.02', '2'],
    );
    const batch = await desk.upload(list);
    expect(batch).toMatchObject({ counts: { ...NONE, update: 1 }, changedCells: 5 });
    const [row] = await desk.rows(batch.id);
    expect(row?.changes).toEqual({
      chains: { before: ['氢能'], after: ['氢能', '机器人'] },
      tags: { before: ['高新技术企业（2022年）'], after: ['高新技术企业（2022年）', '单项冠军'] },
      note: { before: '旧', after: '新' },
      'revenue:2024': { before: '100', after: '120' },
      'revenue:2025': { before: null, after: '200' },
      extra: { before: { 甲: '1' }, after: { 甲: '1', 乙: '2' } },
    });
    await desk.commit(batch.id);
    expect(await desk.found('冀东甲示例')).toMatchObject({
      address: '旧址',
      note: '新',
      version: 2,
      extra: { 甲: '1', 乙: '2' },
      years: [
        { year: 2024, revenue: '120', tax: '5' },
        { year: 2025, revenue: '200', tax: null },
      ],
    });
    expect((await desk.upload(list)).counts).toEqual({ ...NONE, unchanged: 1 });
  });

  it('a place that is less exact than the known one changes nothing, another one does', async () => {
    await anEnterprise().named('冀东甲示例有限公司').withCode(A).with({ regionCode: '130209' }).savedBy(desk.visitor);
    const of = async (place: string) => {
      const { counts } = await desk.upload(csv([...HEADER, '所在地'], ['冀东甲示例有限公司', A, place]));
      return counts;
    };
    expect(await of('河北省唐山市')).toEqual({ ...NONE, unchanged: 1 });
    expect(await of('河北省')).toEqual({ ...NONE, unchanged: 1 });
    expect(await of('河北省唐山市丰润区')).toEqual({ ...NONE, update: 1 });
    expect(await of('天津市')).toEqual({ ...NONE, update: 1 });
  });

  it('repeats within the file give way: by code, by name, and without code to one with code', async () => {
    const batch = await desk.upload(
      csv(
        HEADER,
        ['甲示例有限公司', ''], // 2: the same as 3, which has a code
        ['甲示例有限责任公司', A],
        ['丙示例有限公司', ''],
        ['丙 示例有限公司', ''], // 5: the same as 4
        ['换名示例有限公司', A], // 6: the code of 3 under another name
        ['丁示例有限公司', B],
        ['丁示例有限公司', C], // 8: the name of 7 with another code
      ),
    );
    expect(batch.counts).toEqual({ ...NONE, new: 3, duplicate: 3, question: 1 });
    expect(await desk.decisions(batch.id)).toEqual({
      2: 'duplicate duplicate-in-file',
      3: 'new',
      4: 'new',
      5: 'duplicate duplicate-in-file',
      6: 'duplicate code-twice-in-file',
      7: 'new',
      8: 'question name-twice-in-file',
    });
    expect((await desk.rows(batch.id)).map(({ duplicateOf }) => duplicateOf)).toEqual([
      3,
      null,
      null,
      4,
      3,
      null,
      null,
    ]);
    await desk.answer(batch.id, 8, 'different-new').expect(200);
    expect((await desk.commit(batch.id)).result).toEqual({ inserted: 4, updated: 0, setAside: 0 });
  });

  it('the same code under another name is a change of name; a former name matches', async () => {
    await anEnterprise().named('旧名示例有限公司').withCode(A).savedBy(desk.visitor);
    const renamed = await desk.bringIn(csv(HEADER, ['新名示例有限公司', A]));
    expect(renamed.counts).toEqual({ ...NONE, update: 1 });
    expect(await desk.decisions(renamed.id)).toEqual({ 2: 'update name-changed' });
    expect(await desk.found('新名示例')).toMatchObject({ formerNames: ['旧名示例有限公司'], creditCode: A });

    const former = await desk.upload(csv([...HEADER, '备注'], ['旧名示例有限公司', '', '好']));
    expect(await desk.decisions(former.id)).toEqual({ 2: 'update matched-former-name' });
    await desk.commit(former.id);
    expect(await desk.found('新名示例')).toMatchObject({ note: '好', formerNames: ['旧名示例有限公司'] });
  });

  it('a list with codes gives codes to enterprises that have none', async () => {
    await anEnterprise().named('无码示例有限公司').withCode(null).savedBy(desk.visitor);
    const batch = await desk.bringIn(csv(HEADER, ['无码示例有限公司', A]));
    expect(batch.counts).toEqual({ ...NONE, update: 1 });
    expect(await desk.found('无码示例')).toMatchObject({ creditCode: A });
  });

  it('all six kinds of rows add up in one file', async () => {
    await anEnterprise().named('同示例有限公司').withCode(A).savedBy(desk.visitor);
    await anEnterprise().named('变示例有限公司').withCode(B).savedBy(desk.visitor);
    const batch = await desk.upload(
      csv(
        [...HEADER, '职工人数', '成立日期'],
        ['同示例有限公司', A, '', ''],
        ['变示例有限公司', B, '12', ''],
        ['新示例有限公司', C, '', '2020-1-2'],
        ['新示例有限公司', C, '', ''],
        ['变示例有限公司', aCreditCode(7009), '', ''],
        ['坏示例有限公司', '', '许多', '2020年13月1日'],
        ['', '', '5', ''],
        ['成功', '', '', '突破'],
      ),
    );
    expect(batch).toMatchObject({
      dataRows: 8,
      counts: { new: 1, update: 1, unchanged: 1, duplicate: 1, question: 1, refused: 3 },
    });
    const refused = await desk.rows(batch.id, { decision: 'refused', withProblems: true });
    expect(refused[0]?.problems).toMatchObject([
      { field: 'employees', column: 2, code: 'not-a-number', raw: '许多', message: '“许多”不是数字，请改填数字。' },
      { field: 'establishedOn', column: 3, code: 'not-a-date', raw: '2020年13月1日' },
    ]);
  });
});
