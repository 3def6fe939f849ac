import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { arrive, ask, sidewaysBy } from './support/arrive.js';
import { openBrowser } from './support/browser.js';
import { batchOf, faultsOf, firstOf, type NamedPage } from './support/every-page.js';
import { gbkList } from './support/lists.js';
import { type Product, startProduct } from './support/product.js';
import { accessibilityProblems, PHONE, screenshot } from './support/visit.js';

interface Batch {
  id: string;
  status: string;
}

const list = gbkList('LIST.csv', [
  ['企业名称', '信用代码', '注册资金（万元）'],
  ['示例各页新增有限公司', '', '100'],
  ['', '', '100'],
]);

async function pagesOf(page: Page): Promise<NamedPage[]> {
  const batch = await batchOf(page, '/imports/new', list);
  const enterprise = `/enterprises/${await firstOf(page, '/api/enterprises?pageSize=1&chainId=hydrogen')}`;
  return [
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
    ['inbox', '/inbox'],
    ['notification settings', '/account/notifications'],
    ['not found', '/no/such/page'],
  ];
}

describe('every page', () => {
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct({ sampleData: true }), openBrowser()]);
  }, 60_000);
  afterAll(() => Promise.all([browser.close(), product.stop()]));

  it('is accessible and within its width at a desk and on a phone, complete in English, and reports no error', async () => {
    const visitor = await arrive(browser, product);
    expect(await faultsOf(visitor, await pagesOf(visitor.page))).toEqual({});
    await visitor.close();
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
    await page.getByRole('region', { name: '逐行预览' }).getByText('缺名称').click();
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
