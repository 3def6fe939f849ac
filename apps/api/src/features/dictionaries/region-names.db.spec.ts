import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../testing/test-app.js';
import { DictionaryDesk } from './testing/dictionary-desk.js';

let t: TestApp;

beforeAll(async () => {
  t = await createTestApp({ referenceData: true });
});
afterAll(() => t.close());

it('a region that is renamed is so in the full names of everything below it, which counts as no edit of those', async () => {
  const desk = await DictionaryDesk.open(t);
  await desk.change('regions', await desk.entry('regions', '130200'), { name: '唐山新市' });
  const rows = await t.sql<{ id: string; full_name: string; edited: boolean }>(
    `select id, full_name, edited_at is not null as edited from region where id in ('130000', '130200', '130209', '130102') order by id`,
  );
  expect(rows).toEqual([
    { id: '130000', full_name: '河北省', edited: false },
    { id: '130102', full_name: '河北省石家庄市长安区', edited: false },
    { id: '130200', full_name: '河北省唐山新市', edited: true },
    { id: '130209', full_name: '河北省唐山新市曹妃甸区', edited: false },
  ]);
  const { body } = await desk.visitor.get('/api/regions').expect(200);
  expect((body.items as { id: string }[]).find(({ id }) => id === '130209')).toMatchObject({
    fullName: '河北省唐山新市曹妃甸区',
  });
});
