import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../testing/test-app.js';
import { csv, ImportDesk } from '../imports/testing/import-desk.js';
import { DictionaryDesk } from './testing/dictionary-desk.js';

let t: TestApp;

beforeAll(async () => {
  t = await createTestApp({ referenceData: true });
});
afterAll(() => t.close());

const LIST = csv(
  ['企业名称', '所在地', '行业', '产业链', '集群', '资质荣誉'],
  ['渤海示例装备有限公司', '示例港口新城', '整机装配行当', '绿氢赛道', '芯片方阵', '市级瞪羚（2024年）、专精重点户'],
);

it('names and aliases given to entries are understood by the next import, not before', async () => {
  const desk = await DictionaryDesk.open(t);
  const imports = new ImportDesk(t, desk.visitor);
  const fieldsOf = async () => {
    const [row] = await imports.rows((await imports.upload(LIST)).id);
    return row?.values;
  };
  expect(await fieldsOf()).not.toHaveProperty('regionCode');

  const alias = async (name: string, key: string, given: string) => {
    const entry = await desk.entry(name, key);
    await desk.change(name, entry, { aliases: [...entry.aliases, given] });
  };
  await alias('regions', '130209', '示例港口新城');
  await alias('industries', '3911', '整机装配行当');
  await alias('chains', 'hydrogen', '绿氢赛道');
  await alias('clusters', 'integrated-circuits', '芯片方阵');
  await alias('tags', 'little-giant', '专精重点户');
  await desk.visitor
    .post('/api/dictionaries/tags')
    .send({ name: '瞪羚企业', aliases: ['瞪羚'] })
    .expect(201);
  expect(await fieldsOf()).toMatchObject({
    regionCode: '河北省唐山市曹妃甸区',
    industryCode: '计算机整机制造',
    chains: ['氢能'],
    clusters: ['集成电路'],
    tags: ['市级瞪羚企业（2024年）', '专精特新“小巨人”'],
  });
});
