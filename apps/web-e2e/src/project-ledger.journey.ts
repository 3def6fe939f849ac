import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { arrive, ask } from './support/arrive.js';
import { openBrowser } from './support/browser.js';
import { inventedLedger } from './support/invented-ledger.js';
import { type ListFile, workbook } from './support/lists.js';
import { type Product, startProduct } from './support/product.js';

let product: Product;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});
afterAll(() => Promise.all([browser.close(), product.stop()]));

const tile = (page: Page, name: string, value: number) =>
  page
    .getByRole('group', { name: '按判定筛选' })
    .getByRole('button', { name })
    .filter({ has: page.locator('strong', { hasText: new RegExp(`^${value}$`) }) });

async function read(page: Page, file: ListFile): Promise<void> {
  await page.goto('/project-imports/new');
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('group', { name: '按判定筛选' }).waitFor();
}

interface Renamed {
  id: string;
  name: string;
  version: number;
}

function missing(): never {
  throw new Error('there is no project');
}

it('a ledger of projects goes in, comes out again, goes in unchanged, and asks where somebody was quicker', async () => {
  const { page, problems, close } = await arrive(browser, product);
  await read(page, await inventedLedger('项目台账.xlsx'));
  await tile(page, '新增', 4).waitFor();
  await tile(page, '重复', 1).waitFor();
  await tile(page, '不合格', 2).waitFor();
  await page.locator('td').getByText('约数').waitFor();
  await page.getByRole('button', { name: '确认导入' }).click();
  await page.getByRole('heading', { name: '导入完成' }).waitFor();
  expect((await ask<{ total: number }>(page, 'GET', '/api/projects')).total).toBe(4);

  await page.goto('/projects');
  await page.getByRole('button', { name: '导出', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '导出 4 个项目' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('link', { name: '导出', exact: true }).click(),
  ]);
  const { mimeType } = await workbook('', []);
  const taken = { name: download.suggestedFilename(), mimeType, buffer: readFileSync(await download.path()) };
  await read(page, taken);
  await tile(page, '数据行', 4).waitFor();
  await tile(page, '无变化', 4).waitFor();

  // Somebody renames a project meanwhile: the row of the old name is asked about, with both names.
  const { items } = await ask<{ items: Renamed[] }>(page, 'GET', '/api/projects?sort=code');
  const [{ id, name, version } = missing()] = items;
  await ask(page, 'PATCH', `/api/projects/${id}`, { version, name: `${name}（更名）` });
  await read(page, taken);
  await tile(page, '无变化', 3).waitFor();
  await tile(page, '待确认', 1).click();
  await page.getByRole('region', { name: '逐行预览' }).getByText(name, { exact: true }).click();
  const panel = page.getByRole('region', { name: /^第 \d+ 行/ });
  await panel.getByText(`导出之后台账中的“${name}（更名）”已被修改`).waitFor();
  await panel.getByRole('button', { name: /更新台账/ }).click();
  await tile(page, '更新', 1).waitFor();
  expect(problems).toEqual([]);
  await close();
}, 120_000);
