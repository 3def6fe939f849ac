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

it('a ledger of projects goes in, comes out again, and goes in unchanged', async () => {
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
  await read(page, { name: download.suggestedFilename(), mimeType, buffer: readFileSync(await download.path()) });
  await tile(page, '数据行', 4).waitFor();
  await tile(page, '无变化', 4).waitFor();
  expect(problems).toEqual([]);
  await close();
}, 120_000);
