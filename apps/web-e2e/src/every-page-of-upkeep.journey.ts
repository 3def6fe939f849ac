import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { arrive, ask } from './support/arrive.js';
import { openBrowser } from './support/browser.js';
import { faultsOf, firstOf, type NamedPage } from './support/every-page.js';
import { gbkList } from './support/lists.js';
import { type Product, startProduct } from './support/product.js';

interface Versioned {
  id: string;
  version: number;
}
interface Batch extends Versioned {
  status: string;
}
interface Values {
  items: { field: string; text: string; options: { id: string }[] | null }[];
}

const NAMES = ['廊坊示例压缩机制造有限公司', '廊坊示例压缩机制造股份有限公司'] as const;
const list = gbkList('LIST.csv', [
  ['企业名称', '产业链', '注册资本（万元）'],
  [NAMES[0], '氢能', '5200'],
  ['示例各页撤销有限公司', '生物医药', '100'],
]);

let product: Product;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct({ sampleData: true }), openBrowser()]);
}, 60_000);
afterAll(() => Promise.all([browser.close(), product.stop()]));

/** A list that was decided, written, worked on since, and taken back. @returns its id */
async function undone(page: Page, edited: string): Promise<string> {
  await page.goto('/imports/new');
  await page.locator('input[type=file]').setInputFiles(list);
  await page.waitForURL(/\/[0-9a-f-]{36}/);
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const path = `/api/enterprise-imports/${id}`;
  const once = async (status: string): Promise<Batch> => {
    const batch = await ask<Batch>(page, 'GET', path);
    if (batch.status === status) return batch;
    await page.waitForTimeout(200);
    return once(status);
  };
  const { version } = await once('ready');
  const { items } = await ask<Values>(page, 'GET', `${path}/values`);
  const meant = items.map(({ field, text, options }) => ({
    field,
    text,
    ids: options?.slice(0, 1).map((one) => one.id),
  }));
  await ask(page, 'PUT', `${path}/values`, { version, items: meant });
  await ask(page, 'POST', `${path}/commit`, { version: (await once('ready')).version });
  const written = await once('committed');
  const enterprise = await ask<Versioned>(page, 'GET', `/api/enterprises/${edited}`);
  await ask(page, 'PATCH', `/api/enterprises/${edited}`, { version: enterprise.version, note: '核实过' });
  await ask(page, 'POST', `${path}/undo`, { version: written.version });
  await once('undone');
  return id;
}

async function pagesOf(page: Page): Promise<NamedPage[]> {
  const create = (name: string) => ask<Versioned>(page, 'POST', '/api/enterprises', { name });
  const [first, second] = [await create(NAMES[0]), await create(NAMES[1])];
  const gone = await create('邢台示例轴承有限公司');
  await ask(page, 'DELETE', `/api/enterprises/${gone.id}?version=${gone.version}`);
  const batch = await undone(page, first.id);
  const sample = await firstOf(page, '/api/enterprises?pageSize=1&chainId=hydrogen');
  return [
    ['recycle bin', '/enterprises/bin'],
    ['duplicates', '/enterprises/duplicates'],
    ['merging', `/enterprises/${first.id}/merge/${second.id}`],
    ['origins', `/enterprises/${first.id}?tab=origin`],
    ['origins of a sample', `/enterprises/${sample}?tab=origin`],
    ['import history', '/imports?from=2026-01-01&status=undone'],
    ['import memory', '/imports/memory'],
    ['import undone', `/imports/${batch}`],
    ['import undone, its rows', `/imports/${batch}?step=preview`],
  ];
}

it('pages of keeping the register in order are accessible, within their width, complete in English, and report no error', async () => {
  const visitor = await arrive(browser, product);
  expect(await faultsOf(visitor, await pagesOf(visitor.page))).toEqual({});
  await visitor.close();
}, 240_000);
