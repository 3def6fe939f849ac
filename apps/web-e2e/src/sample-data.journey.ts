import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { arrive, ask } from './support/arrive.js';
import { openBrowser } from './support/browser.js';
import { type Product, startProduct } from './support/product.js';
import { accessibilityProblems } from './support/visit.js';

describe('sample data', () => {
  let product: Product;
  let browser: Browser;
  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct({ sampleData: true }), openBrowser()]);
  });
  afterAll(() => Promise.all([browser.close(), product.stop()]));

  it('is marked, removed with one action, and leaves what people entered', async () => {
    const { page, problems, close } = await arrive(browser, product, '/enterprises');
    await ask(page, 'POST', '/api/enterprises', { name: '示例之外留存有限公司' });
    await page.getByText('示例数据：企业、项目、人员与金额均为虚构').waitFor();
    await page.getByRole('link', { name: '清除示例数据' }).click();
    await page.getByRole('heading', { level: 1, name: '管理' }).waitFor();
    await page.getByRole('button', { name: '清除示例数据' }).click();
    const dialog = page.getByRole('dialog', { name: '清除示例数据' });
    await dialog.getByText('清除后不能恢复').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await dialog.getByRole('button', { name: '清除示例数据' }).click();
    await page.getByText('没有示例数据，也不会再载入').waitFor();
    await dialog.waitFor({ state: 'hidden' });
    expect(await page.getByText('企业、项目、人员与金额均为虚构').count()).toBe(0);
    await page.goto('/enterprises');
    await page.getByText('示例之外留存有限公司').waitFor();
    await page.getByText('共 1 家').first().waitFor();
    expect(problems).toEqual([]);
    await close();
  });
});
