import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { arrive, ask, sidewaysBy } from './support/arrive.js';
import { openBrowser } from './support/browser.js';
import { gbkList } from './support/lists.js';
import { type Product, startProduct } from './support/product.js';
import { accessibilityProblems, DESKTOP, PHONE, screenshot, settled } from './support/visit.js';

interface Listed {
  items: { id: string }[];
}

interface Batch {
  id: string;
  status: string;
}

const list = gbkList('各页.csv', [
  ['企业名称', '信用代码', '注册资金（万元）'],
  ['示例各页新增有限公司', '', '100'],
  ['', '', '100'],
]);

/** Where the product speaks itself, and what of that is data after all: who I am, published names. */
const CHROME =
  'nav, .pagehead-actions, .pagehead-aside, .foot, th[scope=col], label, button, h2, dt, input, .tabs, .steps';
const DATA = '[lang], .account, .systems, .pagehead-aside:has(.headtags)';

/** What the product says in Chinese on a page that should be English. */
const chineseChrome = (page: Page): Promise<string[]> =>
  page.evaluate(
    ([chrome, data]) => {
      const texts = [...document.querySelectorAll<HTMLElement>(chrome)]
        .filter((element) => element.offsetParent !== null && !element.matches(data) && !element.closest(data))
        .flatMap((element) => [element.innerText.trim(), element.getAttribute('placeholder') ?? '', element.title]);
      return [...new Set(texts.filter((text) => /\p{Script=Han}/u.test(text)))];
    },
    [CHROME, DATA] as const,
  );

/** Keys of the catalogue that found no words: `imports.step.upload`. */
const bareKeys = async (page: Page): Promise<string[]> =>
  (await page.locator('body').innerText()).match(/(?<![@.\w])[a-z]+(?:\.[a-zA-Z]+){1,3}\b/g) ?? [];

async function tooWide(page: Page): Promise<string[]> {
  const pixels = await sidewaysBy(page);
  return pixels > 0 ? [`${pixels} px too wide`] : [];
}

describe('every page', () => {
  let product: Product;
  let browser: Browser;
  let pages: [string, string][];

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct({ sampleData: true }), openBrowser()]);
    const { page, close } = await arrive(browser, product, '/imports/new');
    await page.locator('input[type=file]').setInputFiles(list);
    await page.waitForURL(/\/imports\/[0-9a-f-]{36}/);
    const batch = new URL(page.url()).pathname;
    await page.getByRole('button', { name: '确认导入' }).waitFor();
    const { items } = await ask<Listed>(page, 'GET', '/api/enterprises?pageSize=1&chainId=hydrogen');
    const enterprise = `/enterprises/${items[0]?.id ?? ''}`;
    pages = [
      ['home', '/'],
      ['enterprises', '/enterprises?size=20'],
      ['nothing found', '/enterprises?q=查无此企业'],
      ['enterprise', enterprise],
      ['history', `${enterprise}?tab=history`],
      ['edit', `${enterprise}/edit`],
      ['new enterprise', '/enterprises/new'],
      ['imports', '/imports'],
      ['new import', '/imports/new'],
      ['header', `${batch}?step=header`],
      ['columns', `${batch}?step=columns`],
      ['preview', batch],
      ['platforms', '/platforms'],
      ['chains', '/chains'],
      ['clusters', '/clusters'],
      ['admin', '/admin'],
      ['password', '/account/password'],
      ['not found', '/no/such/page'],
    ];
    await close();
  });
  afterAll(() => Promise.all([browser.close(), product.stop()]));

  it('is accessible and within its width at a desk and on a phone, complete in English, and reports no error', async () => {
    const { page, problems, close } = await arrive(browser, product);
    const found: Record<string, string[]> = {};
    const look = async (what: string, faults: string[]) => {
      await screenshot(page, what);
      const all = [...faults, ...problems.splice(0)];
      if (all.length > 0) found[what] = all;
    };
    for (const [name, path] of pages) {
      await page.setViewportSize(DESKTOP);
      await page.goto(path);
      await settled(page);
      await look(`${name} 1440`, [...(await accessibilityProblems(page)), ...(await tooWide(page))]);
      await page.getByRole('button', { name: 'EN', exact: true }).click();
      await page.getByRole('button', { name: 'EN', exact: true, pressed: true }).waitFor();
      await look(`${name} English`, [
        ...(await chineseChrome(page)),
        ...(await bareKeys(page)),
        ...(await tooWide(page)),
      ]);
      await page.getByRole('button', { name: '中文' }).click();
      await page.setViewportSize(PHONE);
      await settled(page);
      await look(`${name} 390`, [...(await accessibilityProblems(page)), ...(await tooWide(page))]);
    }
    expect(found).toEqual({});
    await close();
  }, 240_000);

  it('on a phone: the drawer leads on, and a list goes in', async () => {
    const { page, problems, close } = await arrive(browser, product, '/', { viewport: PHONE });
    await page.getByRole('button', { name: '菜单' }).click();
    const drawer = page.getByRole('dialog', { name: '菜单' });
    await drawer.waitFor();
    await screenshot(page, '390 drawer');
    expect(await accessibilityProblems(page)).toEqual([]);
    await drawer.getByRole('link', { name: /企业/ }).first().click();
    await page.getByRole('heading', { level: 1, name: '企业' }).waitFor();
    await drawer.waitFor({ state: 'hidden' });
    expect(await page.getByRole('list', { name: '企业台账' }).getByRole('listitem').count()).toBe(50);

    await page.getByRole('link', { name: '导入名单' }).click();
    await page.locator('input[type=file]').setInputFiles(list);
    await page
      .getByRole('button', { name: /不合格/ })
      .first()
      .click();
    await page.getByRole('region', { name: '逐行预览' }).getByText('缺企业名称').click();
    await page.getByRole('region', { name: '第 3 行' }).waitFor();
    await screenshot(page, '390 row');
    expect(await sidewaysBy(page)).toBe(0);
    await page.getByRole('button', { name: '关闭' }).click();
    await page.getByRole('button', { name: '确认导入' }).click();
    await page.getByRole('heading', { name: '导入完成' }).waitFor();
    const { status } = await ask<Batch>(page, 'GET', `/api/enterprise-imports/${page.url().split('/').at(-1) ?? ''}`);
    expect(status).toBe('committed');
    expect(problems).toEqual([]);
    await close();
  });
});
