import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { Browser, Page } from 'playwright-core';
import { arrive } from './support/arrive.js';
import { openBrowser } from './support/browser.js';
import { creditCode, gbkList } from './support/lists.js';
import { type Product, startProduct } from './support/product.js';
import { accessibilityProblems } from './support/visit.js';

async function choose(page: Page, file: ReturnType<typeof gbkList>): Promise<void> {
  await page.goto('/imports/new');
  await page.locator('input[type=file]').setInputFiles(file);
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}/);
}

const tile = (page: Page, name: string, value: number) =>
  page
    .getByRole('group', { name: '按判定筛选' })
    .getByRole('button', { name })
    .filter({ has: page.locator('strong', { hasText: new RegExp(`^${value}$`) }) });

/** Says in the list of columns what a column of the file is. */
async function setTarget(page: Page, letter: string, field: string): Promise<void> {
  const select = page.getByRole('combobox', { name: `对应到 ${letter}` });
  await select.fill(field);
  await page.getByTitle(field, { exact: true }).click();
}

/** Everybody who wants to stage rows waits until the returned function is called. */
async function holdReading(product: Product): Promise<() => Promise<void>> {
  const client = new Client({ connectionString: product.ownerUrl });
  await client.connect();
  await client.query('BEGIN');
  await client.query('LOCK TABLE import_row IN ACCESS EXCLUSIVE MODE');
  return async () => {
    await client.query('COMMIT');
    await client.end();
  };
}

describe('a list that needs a hand', () => {
  let product: Product;
  let browser: Browser;
  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  });
  afterAll(() => Promise.all([browser.close(), product.stop()]));

  it('GBK without a header: the columns are named by hand, and a row taken for a header is given back', async () => {
    const { page, problems, close } = await arrive(browser, product);
    const rows = [1, 2, 3, 4].map((number) => [`丰台${number}号`, `甲${number}`, `${number}200`, creditCode(number)]);
    await choose(page, gbkList('无表头.csv', rows));
    await page.getByText('没有找到企业名称列').waitFor();
    expect(await page.getByText('丰台1号').count()).toBe(1);
    expect(await accessibilityProblems(page)).toEqual([]);
    await setTarget(page, 'A', '企业名称');
    await setTarget(page, 'C', '注册资本');
    await page.getByText('3 / 4 列已对应').waitFor();
    await page.getByRole('button', { name: '按此重新读取' }).click();
    await tile(page, '数据行', 4).waitFor();
    await tile(page, '新增', 4).waitFor();

    await page.getByRole('link', { name: '表头' }).click();
    await page.getByRole('checkbox', { name: '没有表头' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: '第 1 行设为表头' }).click();
    await page.getByRole('button', { name: '按此重新读取' }).click();
    await tile(page, '数据行', 3).waitFor();
    await page.getByRole('link', { name: '表头' }).click();
    await page.getByRole('checkbox', { name: '没有表头' }).check();
    await page.getByRole('button', { name: '按此重新读取' }).click();
    await tile(page, '数据行', 4).waitFor();
    await page.getByRole('row').filter({ hasText: '丰台4号' }).getByText('4,200').waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  it('somebody leaves while a list is being read and comes back', async () => {
    const { page, problems, close } = await arrive(browser, product);
    const release = await holdReading(product);
    await choose(
      page,
      gbkList('正在读的名单.csv', [
        ['企业名称', '信用代码'],
        ['示例等待有限公司', creditCode(9)],
      ]),
    );
    await page.getByText('可以离开本页').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('link', { name: '企业', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: '企业' }).waitFor();
    await page.getByRole('link', { name: '导入', exact: true }).click();
    const row = page.getByRole('row').filter({ hasText: '正在读的名单.csv' });
    await row.getByText('读取中').waitFor();
    await release();
    await row.getByText('待确认导入').waitFor();
    await row.getByRole('link').click();
    await page.getByText('示例等待有限公司').waitFor();
    expect(problems).toEqual([]);
    await close();
  });
});
