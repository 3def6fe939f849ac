import { describe, expect, it } from '@jest/globals';
import { csv } from '../../../imports/testing/import-desk.js';
import { readList } from '../testing/read-list.js';

const listed = async (...[content, choices, learned]: Parameters<typeof readList>) =>
  (await readList(content, choices, learned)).result.values.map(({ field, text, count, code, settled }) =>
    [field, text, count, code, ...(settled ? [settled.ids.join()] : [])].join(' '),
  );

const LIST = csv(
  ['企业名称', '所在地', '行业', '产业链', '园区', '荣誉'],
  ['甲示例厂', '桥西区', '示例业', '生物医药', '高新东园', '瞪羚王'],
  ['乙示例厂', '桥 西区', '示例业', '生物医药、氢能', '高新东园', '瞪羚王、高新技术企业'],
  ['丙示例厂', '唐山市', 'C39', '无', '-', ''],
);

describe('texts that name no entry', () => {
  it('are listed once each, however they are written', async () => {
    expect((await listed(LIST)).sort()).toEqual([
      'chains 生物医药 2 chain-or-cluster',
      'industryCode 示例业 2 industry-unknown',
      'platformId 高新东园 2 platform-unknown',
      'regionCode 桥西区 2 region-ambiguous',
      'tags 瞪羚王 2 tag-unknown',
    ]);
  });

  it('mean what people said, of this list before what earlier ones taught', async () => {
    const values = {
      chains: { 生物医药: ['biomedicine-cluster'] },
      tags: { 瞪羚王: ['champion'] },
      industryCode: { 示例业: null },
    };
    const learned = { columns: [], values: { ...values, regionCode: { 桥西区: ['130503'] } }, from: '旧.csv' };
    const { result, rows } = await readList(LIST, { values: { regionCode: { 桥西区: ['130104'] } } }, learned);
    expect(rows[0]?.record).toMatchObject({
      regionCode: '130104',
      clusters: ['biomedicine-cluster'],
      tags: [{ kind: 'champion', level: null, year: null }],
      extra: { 行业: '示例业', 园区: '高新东园' },
    });
    expect(rows[0]?.problems.map(({ code }) => code)).toEqual(['platform-unknown']);
    expect(result.learned).toEqual({ from: '旧.csv', columns: 0, values: 3 });
    expect((await readList(LIST, { useMemory: false }, learned)).result.learned).toBeNull();
  });

  it('an entry that the dictionary has no more means nothing', async () => {
    expect(await listed(LIST, { values: { platformId: { 高新东园: ['gone'] } } })).toContain(
      'platformId 高新东园 2 platform-unknown',
    );
  });

  it('are listed up to a limit; the rows say all of them', async () => {
    const many = Array.from({ length: 2100 }, (_, i) => [`${String(i)}号示例厂`, `无名园${String(i)}`]);
    const { result, rows } = await readList(csv(['企业名称', '园区'], ...many));
    expect(result.values).toHaveLength(2000);
    expect(rows.filter(({ problems }) => problems.length)).toHaveLength(2100);
  });
});
