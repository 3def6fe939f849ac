import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { arrive } from './support/arrive.js';
import { openBrowser } from './support/browser.js';
import { batchOf, faultsOf, firstOf, type NamedPage } from './support/every-page.js';
import { gbkList } from './support/lists.js';
import { type Product, startProduct } from './support/product.js';

const ledger = gbkList('LEDGER.csv', [
  ['项目名称', '项目类型', '总投资（万元）', '本月完成投资'],
  ['示例各页新增项目', '共建', '1200', '30'],
  ['', '共建', '100', ''],
]);

let product: Product;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct({ sampleData: true }), openBrowser()]);
}, 60_000);
afterAll(() => Promise.all([browser.close(), product.stop()]));

async function pagesOf(page: Page): Promise<NamedPage[]> {
  const batch = await batchOf(page, '/project-imports/new', ledger);
  const project = `/projects/${await firstOf(page, '/api/projects?pageSize=1&stage=under-construction')}`;
  const blocker = `/blockers/${await firstOf(page, '/api/blockers?pageSize=1&status=in-progress')}`;
  const tabs = ['months', 'milestones', 'blockers', 'parties', 'history'];
  return [
    ['projects', '/projects?size=20'],
    ['no project found', '/projects?q=查无此项目'],
    ['project', project],
    ...tabs.map((tab): NamedPage => [`project ${tab}`, `${project}?tab=${tab}`]),
    ['edit project', `${project}/edit`],
    ['new project', '/projects/new'],
    ['project imports', '/project-imports'],
    ['new project import', '/project-imports/new'],
    ['project columns', `${batch}?step=columns`],
    ['project preview', batch],
    ['blockers', '/blockers?size=20'],
    ['blocker', blocker],
    ['blocker history', `${blocker}?tab=history`],
    ['edit blocker', `${blocker}/edit`],
    ['new blocker', '/blockers/new'],
  ];
}

it('pages of projects and blockers are accessible, within their width, complete in English, and report no error', async () => {
  const visitor = await arrive(browser, product);
  expect(await faultsOf(visitor, await pagesOf(visitor.page))).toEqual({});
  await visitor.close();
}, 240_000);
