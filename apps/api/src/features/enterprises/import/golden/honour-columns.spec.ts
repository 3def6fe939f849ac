import { expect, it } from '@jest/globals';
import { aRow } from '../testing/a-row.js';

it('a column for each honour says yes, no, since when or of which level', async () => {
  const { record, problems } = await aRow({
    是否高新技术企业: '是',
    是否上市企业: '否',
    专精特新中小企业认定年份: '2023',
    单项冠军: '国家级',
  });
  expect(problems).toEqual([]);
  expect(record).toEqual({
    tags: [
      { kind: 'high-tech', level: null, year: null },
      { kind: 'specialized', level: null, year: 2023 },
      { kind: 'champion', level: 'national', year: null },
    ],
  });
});

it('a column whose cells say something else is kept as it is', async () => {
  expect((await aRow({ 高新技术企业证书编号: 'GR202311000001' })).record).toEqual({
    extra: { 高新技术企业证书编号: 'GR202311000001' },
  });
});
