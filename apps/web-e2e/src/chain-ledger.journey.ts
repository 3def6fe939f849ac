import { afterAll, beforeAll, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { arrive } from './support/arrive.js';
import { openBrowser } from './support/browser.js';
import { type ListFile, workbook } from './support/lists.js';
import { type Product, startProduct } from './support/product.js';

let product: Product;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});
afterAll(() => Promise.all([browser.close(), product.stop()]));

/** Takes the register of chains along, as a person does. */
async function taken(page: Page): Promise<ListFile> {
  await page.goto('/chains');
  await page.getByRole('button', { name: '导出', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: /^导出 \d+ 条产业链$/ });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('link', { name: '导出', exact: true }).click(),
  ]);
  const { mimeType } = await workbook('', []);
  return { name: download.suggestedFilename(), mimeType, buffer: readFileSync(await download.path()) };
}

/** Another program opens the file, changes cells of one chain, and saves it. */
async function edited(file: ListFile, name: string, cells: Record<string, string>): Promise<ListFile> {
  const book = new exceljs.Workbook();
  await book.xlsx.load(file.buffer as never);
  const [sheet] = book.worksheets;
  const headers = sheet?.getRow(1).values as string[];
  sheet?.eachRow((row) => {
    if (row.getCell(headers.indexOf('名称')).text !== name) return;
    for (const [header, value] of Object.entries(cells)) row.getCell(headers.indexOf(header)).value = value;
  });
  return { ...file, buffer: Buffer.from(await book.xlsx.writeBuffer()) };
}

async function read(page: Page, file: ListFile): Promise<void> {
  await page.goto('/chains');
  await page.getByRole('link', { name: '导入台账' }).click();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('group', { name: '按判定筛选' }).waitFor();
}

/** Where something begins on the page, from the left. */
const left = async (one: Locator) => Math.round((await one.boundingBox())?.x ?? -1);

const tile = (page: Page, name: string, value: number) =>
  page
    .getByRole('group', { name: '按判定筛选' })
    .getByRole('button', { name })
    .filter({ has: page.locator('strong', { hasText: new RegExp(`^${String(value)}$`) }) });

it('a chain is renamed in its ledger by another program; what is dated earlier keeps the former name', async () => {
  const { page, problems, close } = await arrive(browser, product);
  const file = await taken(page);
  const renamed = { 名称: '机器人和智能装备', 牵头地区: '河北省' };

  // Without a day nobody knows since when: the row is refused, and says so.
  await read(page, await edited(file, '机器人', { ...renamed, 生效日期: '' }));
  await tile(page, '不合格', 1).waitFor();
  await page.getByRole('button', { name: /缺生效日期/ }).waitFor();

  await read(page, await edited(file, '机器人', { ...renamed, 生效日期: '2025-03-01' }));
  await tile(page, '更新', 1).waitFor();
  await tile(page, '不合格', 0).waitFor();
  const head = page.getByRole('columnheader', { name: '编号' });
  expect(await left(head)).toBe(await left(page.getByRole('cell', { name: 'hydrogen' })));
  await page.getByRole('button', { name: '确认导入' }).click();
  await page.getByRole('heading', { name: '导入完成' }).waitFor();

  await page.getByRole('link', { name: '查看产业链' }).click();
  await page.getByRole('link', { name: '机器人和智能装备', exact: true }).waitFor();
  await page.goto('/chains?on=2023-06-30');
  await page.getByText('今为 机器人和智能装备').waitFor();
  await page.getByRole('link', { name: '机器人', exact: true }).waitFor();
  expect(problems).toEqual([]);
  await close();
}, 180_000);
