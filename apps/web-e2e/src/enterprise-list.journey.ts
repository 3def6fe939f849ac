import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { arrive } from './support/arrive.js';
import { openBrowser } from './support/browser.js';
import { type Product, startProduct } from './support/product.js';
import { screenshot, visit, settled } from './support/visit.js';

const table = (page: Page) => page.getByRole('table', { name: '企业台账' });
const names = (page: Page) => table(page).locator('tbody th a').allInnerTexts();

/** Presses a key until something that fits has the focus. */
async function reach(page: Page, key: string, selector: string, limit = 60): Promise<void> {
  for (let presses = 0; presses < limit; presses++) {
    if ((await page.locator(selector).and(page.locator(':focus')).count()) > 0) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${selector} cannot be reached with ${key}`);
}

describe('enterprises are looked for', () => {
  let product: Product;
  let browser: Browser;
  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct({ sampleData: true }), openBrowser()]);
  });
  afterAll(() => Promise.all([browser.close(), product.stop()]));

  it('filters, order and place stand in the address, and Back returns to them', async () => {
    const { page, problems, close } = await arrive(browser, product, '/enterprises');
    await page.getByRole('combobox', { name: '产业链' }).click();
    await page.getByTitle('氢能', { exact: true }).click();
    await page.getByText('产业链：氢能').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: '所在地' }).fill('hbs');
    await page.getByRole('menuitemcheckbox', { name: '河北省', exact: true }).first().click();
    await page.getByText('所在地：河北省').waitFor();
    await page.keyboard.press('Escape');
    await table(page)
      .getByRole('button', { name: /注册资本/ })
      .click();
    await page.waitForURL(/sort=-registeredCapital/);
    await settled(page);
    await screenshot(page, 'list filtered');

    const before = { url: page.url(), names: await names(page) };
    expect(before.names.length).toBeGreaterThan(1);
    const frame = page.getByRole('region', { name: '企业台账' });
    const last = table(page)
      .getByRole('link', { name: before.names.at(-1) ?? '' })
      .first();
    await last.scrollIntoViewIfNeeded();
    const scrolled = await frame.evaluate((element) => element.scrollTop);
    expect(scrolled).toBeGreaterThan(0);
    await last.click();
    await page.getByRole('heading', { level: 1, name: before.names.at(-1) ?? '' }).waitFor();
    await page.goBack();
    await settled(page);
    expect(page.url()).toBe(before.url);
    expect(await names(page)).toEqual(before.names);
    expect(await frame.evaluate((element) => element.scrollTop)).toBe(scrolled);

    await page.getByRole('button', { name: '去掉 所在地：河北省' }).click();
    await page.waitForURL((url) => !url.searchParams.has('region') && url.searchParams.has('chain'));
    expect(problems).toEqual([]);
    await close();
  });

  it('Ctrl-K searches from anywhere; nothing found offers a way on', async () => {
    const { page, close } = await arrive(browser, product, '/chains');
    const dialog = page.getByRole('dialog');
    const searching = async (text: string) => {
      await page.keyboard.press('Control+k');
      await dialog.getByRole('combobox').waitFor();
      await page.keyboard.type(text);
    };
    await searching('jqr');
    await dialog.getByRole('option', { name: /^在企业台账中查看全部/ }).click();
    await page.waitForURL('**/enterprises?q=jqr');
    await page.getByText('搜索：jqr').waitFor();
    await settled(page);
    const found = await names(page);
    // By the initials of the name, and of a former name here and there.
    expect(found.length).toBeGreaterThan(1);
    expect(found.filter((name) => name.includes('机器人')).length).toBeGreaterThan(found.length / 2);

    await searching('查无此企业');
    await dialog.getByText('没有找到“查无此企业”').waitFor();
    await page.keyboard.press('Escape');
    await page.goto('/enterprises?q=查无此企业');
    await page.getByText('没有符合条件的企业').waitFor();
    await page.getByRole('main').getByRole('button', { name: '清除' }).last().click();
    await table(page).waitFor();
    await close();
  });

  it('with the keyboard alone: signs in, reaches the list, opens a record and goes back', async () => {
    const { page, close } = await visit(browser, product);
    await page.goto('/');
    await page.getByLabel('用户名').waitFor();
    await reach(page, 'Tab', '#username, [autocomplete=username]');
    await page.keyboard.type(product.admin.username);
    await reach(page, 'Tab', '[type=password]');
    await page.keyboard.type(product.admin.password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '首页' }).waitFor();
    await settled(page);

    await reach(page, 'Tab', 'nav a[href="/enterprises"]');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '企业' }).waitFor();
    await settled(page);
    await reach(page, 'Tab', 'tbody th a');
    const name = await page.locator(':focus').innerText();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name }).waitFor();
    expect(await page.locator(':focus').innerText()).toBe(name);
    await reach(page, 'Shift+Tab', 'main a[href="/enterprises"]');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '企业' }).waitFor();
    await close();
  });
});
