import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from './support/browser.js';
import { type Product, startProduct } from './support/product.js';
import { DESKTOP, PHONE, accessibilityProblems, screenshot, signIn, visit } from './support/visit.js';

describe('the administrator signs in', () => {
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct({ sampleData: true }), openBrowser()]);
  });
  afterAll(() => Promise.all([browser.close(), product.stop()]));

  it.each([
    ['a desk', DESKTOP],
    ['a phone', PHONE],
  ])('on the screen of %s', async (name, viewport) => {
    const { page, problems, close } = await visit(browser, product, { viewport });
    await page.goto('/enterprises');
    await page.getByLabel('用户名').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await screenshot(page, `sign-in ${name}`);

    await signIn(page, product.admin, '/enterprises');
    await page.waitForURL('**/enterprises');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    await screenshot(page, `after signing in ${name}`);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  });

  it('and is refused with a wrong password', async () => {
    const { page, close } = await visit(browser, product);
    await page.goto('/login');
    await page.getByLabel('用户名').fill(product.admin.username);
    await page.getByLabel('密码').fill('not the password');
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByText('用户名或密码不对').waitFor();
    await close();
  });
});
