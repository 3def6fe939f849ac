import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { arrive, ask } from './support/arrive.js';
import { openBrowser } from './support/browser.js';
import { faultsOf } from './support/every-page.js';
import { type Product, startProduct } from './support/product.js';

interface Named {
  items: { id: string; aliases: string[] }[];
}

describe('the dictionaries', () => {
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct({ sampleData: true }), openBrowser()]);
  }, 60_000);
  afterAll(() => Promise.all([browser.close(), product.stop()]));

  it('are accessible and within their width at a desk and on a phone, complete in English, and report no error', async () => {
    const visitor = await arrive(browser, product);
    const pages = [
      ['dictionaries', '/admin/dictionaries'],
      ['dictionary region', '/admin/dictionaries/regions?id=130209'],
      ['dictionary industries', '/admin/dictionaries/industries?id=C'],
      ['dictionary tags', '/admin/dictionaries/tags?id=little-giant'],
      ['dictionary new tag', '/admin/dictionaries/tags?id=new'],
    ] as const;
    expect(await faultsOf(visitor, [...pages])).toEqual({});
    await visitor.close();
  }, 240_000);

  it('open with the keyboard, and an alias is given', async () => {
    const { page, problems, close } = await arrive(browser, product, '/admin/dictionaries');
    const tree = page.getByRole('treegrid', { name: '地区' });
    await tree.getByRole('link', { name: '河北省' }).focus();
    await page.keyboard.press('ArrowRight');
    await tree.getByRole('link', { name: '唐山市', exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    await tree.getByRole('link', { name: '曹妃甸区' }).focus();
    await page.keyboard.press('Enter');
    const entry = page.getByRole('complementary', { name: '条目' });
    await entry.getByRole('textbox', { name: '别名' }).fill('示例临港新城');
    await page.keyboard.press('Enter');
    await entry.getByRole('button', { name: '保存' }).click();
    await entry.getByText('下一次导入起生效').waitFor();
    await tree.getByText('已修改').waitFor();
    const { items } = await ask<Named>(page, 'GET', '/api/regions');
    expect(items.find(({ id }) => id === '130209')?.aliases).toContain('示例临港新城');
    expect(problems).toEqual([]);
    await close();
  });
});
