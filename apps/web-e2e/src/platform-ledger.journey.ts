import { afterAll, beforeAll, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { arrive, ask } from './support/arrive.js';
import { openBrowser } from './support/browser.js';
import { gbkList, type ListFile, workbook } from './support/lists.js';
import { type Product, startProduct } from './support/product.js';

let product: Product;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});
afterAll(() => Promise.all([browser.close(), product.stop()]));

const HEADER = [
  '序号',
  '名称',
  '类别',
  '所在地',
  '规划面积（平方公里）',
  '可供地（亩）',
  '主导产业',
  '联系人',
  '联系电话',
];

const PLATFORMS = [
  [
    '1',
    '曹妃甸示例装备园区',
    '“2+4+46”现代制造业平台',
    '唐山市曹妃甸区',
    '12.5',
    '3000',
    '装备制造、新材料',
    '张三',
    '0315-0000000',
  ],
  [
    '2',
    '武清示例生物医药园区',
    '“2+4+46”现代制造业平台',
    '天津市武清区',
    '6',
    '800',
    '生物医药',
    '李四',
    '022-00000000',
  ],
  ['3', '大兴示例氢能基地', '', '北京市大兴区', '1.2', '很多', '氢能', '', ''],
];

const tile = (page: Page, name: string, value: number) =>
  page
    .getByRole('group', { name: '按判定筛选' })
    .getByRole('button', { name })
    .filter({ has: page.locator('strong', { hasText: new RegExp(`^${String(value)}$`) }) });

async function read(page: Page, file: ListFile): Promise<void> {
  await page.goto('/platform-imports/new');
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('group', { name: '按判定筛选' }).waitFor();
}

async function confirm(page: Page): Promise<void> {
  await page.getByRole('button', { name: '确认导入' }).click();
  await page.getByRole('heading', { name: '导入完成' }).waitFor();
}

/** Takes the list of platforms along, as a person does. */
async function taken(page: Page): Promise<ListFile> {
  await page.goto('/platforms?q=示例');
  await page.getByRole('button', { name: '导出', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '导出 2 个承接平台' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('link', { name: '导出', exact: true }).click(),
  ]);
  const { mimeType } = await workbook('', []);
  return { name: download.suggestedFilename(), mimeType, buffer: readFileSync(await download.path()) };
}

/** Another program opens the file, changes one cell, and saves it. */
async function edited(file: ListFile, name: string, header: string, value: number): Promise<ListFile> {
  const book = new exceljs.Workbook();
  await book.xlsx.load(file.buffer as never);
  const [sheet] = book.worksheets;
  const headers = sheet?.getRow(1).values as string[];
  sheet?.eachRow((row) => {
    if (row.getCell(headers.indexOf('平台名称')).text === name) row.getCell(headers.indexOf(header)).value = value;
  });
  return { ...file, buffer: Buffer.from(await book.xlsx.writeBuffer()) };
}

interface Platform {
  id: string;
  version: number;
  name: string;
  availableLand: string | null;
}

it('a ledger of platforms goes in, comes out, is edited by another program, and goes in again', async () => {
  const { page, problems, close } = await arrive(browser, product);
  const platforms = async () =>
    (await ask<{ items: Platform[] }>(page, 'GET', '/api/platforms?q=示例&sort=name')).items;
  const land = async () => Object.fromEntries((await platforms()).map((one) => [one.name, one.availableLand]));

  await read(page, gbkList('承接平台台账.csv', [HEADER, ...PLATFORMS]));
  await tile(page, '新增', 2).waitFor();
  await tile(page, '不合格', 1).waitFor();
  await confirm(page);
  expect(await land()).toEqual({ 曹妃甸示例装备园区: '3000', 武清示例生物医药园区: '800' });

  const file = await taken(page);
  await read(page, file);
  await tile(page, '无变化', 2).waitFor();

  await read(page, await edited(file, '武清示例生物医药园区', '可供地(亩)', 640));
  await tile(page, '更新', 1).waitFor();
  await tile(page, '无变化', 1).waitFor();
  await confirm(page);
  expect(await land()).toEqual({ 曹妃甸示例装备园区: '3000', 武清示例生物医药园区: '640' });

  // The same old file once more: what was changed since it was exported is asked about.
  await read(page, await edited(file, '武清示例生物医药园区', '可供地(亩)', 500));
  await tile(page, '待确认', 1).waitFor();
  const id = /\/platform-imports\/([^/?]+)/.exec(page.url())?.[1] ?? '';
  const rows = await ask<{ items: { problems: { code: string }[] }[] }>(
    page,
    'GET',
    `/api/platform-imports/${id}/rows?decision=question`,
  );
  expect(rows.items.flatMap((row) => row.problems.map(({ code }) => code))).toContain('changed-since-export');
  expect(problems).toEqual([]);
  await close();
}, 180_000);
