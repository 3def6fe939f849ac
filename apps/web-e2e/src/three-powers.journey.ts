import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { arrive, ask } from './support/arrive.js';
import { openBrowser } from './support/browser.js';
import { faultsOf, type NamedPage } from './support/every-page.js';
import { type Product, startProduct } from './support/product.js';
import { accessibilityProblems, screenshot, settled, signIn, visit } from './support/visit.js';

const PASSWORD = 'Tangshan-2026 示例';

interface Listed {
  items: { id: string; name?: string; username?: string }[];
}

const idOf = async (page: Page, path: string, wanted: (one: Listed['items'][number]) => boolean): Promise<string> => {
  const found = (await ask<Listed>(page, 'GET', path)).items.find(wanted);
  if (!found) throw new Error(`${path} has no such record`);
  return found.id;
};

describe('three powers, kept apart', () => {
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct({ sampleData: true }), openBrowser()]);
  }, 60_000);
  afterAll(() => Promise.all([browser.close(), product.stop()]));

  const as = (username: 'sysadmin' | 'secadmin' | 'auditor', path: string) =>
    arrive(browser, product, path, {}, product.account(username));

  it('one makes the account, one gives it its role, its owner works within it, one reads what was done', async () => {
    const first = await as('sysadmin', '/admin/accounts/new');
    await first.page.getByLabel('用户名').fill('liming');
    await first.page.getByLabel('姓名').fill('李明');
    await first.page.getByRole('combobox', { name: '所属单位' }).fill('唐山');
    await first.page.locator('.ant-select-item-option').filter({ hasText: '唐山市工业和信息化局' }).click();
    await first.page.getByRole('button', { name: '保存' }).click();
    const secret = first.page.locator('.shownonce code');
    await secret.waitFor();
    const initial = await secret.innerText();
    await screenshot(first.page, 'account made');
    expect(await accessibilityProblems(first.page)).toEqual([]);
    const account = await idOf(first.page, '/api/accounts?q=liming', ({ username }) => username === 'liming');
    expect(first.problems).toEqual([]);
    await first.close();

    const second = await as('secadmin', `/admin/accounts/${account}`);
    await second.page.getByRole('button', { name: '授予角色' }).click();
    const dialog = second.page.getByRole('dialog', { name: '李明的角色' });
    await dialog.getByRole('checkbox', { name: /^填报员/ }).check();
    await screenshot(second.page, 'role given');
    await dialog.getByRole('button', { name: '保存角色' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(second.problems).toEqual([]);
    await second.close();

    const own = await visit(browser, product);
    const { page } = own;
    await page.goto('/login');
    await signIn(page, { username: 'liming', password: initial }, '/projects');
    await page.getByRole('heading', { level: 1, name: '请先修改密码' }).waitFor();
    await screenshot(page, 'change of password');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByLabel('当前密码').fill(initial);
    await page.getByLabel('新密码', { exact: true }).fill(PASSWORD);
    await page.getByLabel('再次输入新密码').fill(PASSWORD);
    await page.getByRole('button', { name: '改好后继续' }).click();
    await page.getByRole('heading', { level: 1, name: '项目' }).waitFor();
    await settled(page);
    await page.getByText(/另有 \d+ 个/).waitFor();
    await screenshot(page, 'projects of a clerk');

    const project = (region: string) =>
      idOf(page, `/api/projects?regionCode=${region}&stage=under-construction&pageSize=1`, () => true);
    await page.goto(`/projects/${await project('120000')}`);
    await settled(page);
    expect(await page.getByRole('link', { name: '编辑' }).count()).toBe(0);
    await page.goto(`/projects/${await project('130200')}`);
    await page.getByRole('link', { name: '编辑' }).first().waitFor();
    expect(own.problems).toEqual([]);
    await own.close();

    const third = await as('auditor', '/');
    await third.page.waitForURL('**/admin/audit**');
    await third.page.getByText('李明').first().waitFor();
    await screenshot(third.page, 'audit record');
    expect(third.problems).toEqual([]);
    await third.close();
  }, 120_000);

  it.each<['sysadmin' | 'secadmin' | 'auditor', readonly NamedPage[]]>([
    [
      'sysadmin',
      [
        ['administration', '/admin'],
        ['organizations', '/admin/organizations'],
        ['new organization', '/admin/organizations/new'],
        ['leading terms', '/admin/leading-terms'],
        ['accounts', '/admin/accounts'],
        ['new account', '/admin/accounts/new'],
        ['system settings', '/admin/settings'],
        ['own account', '/account'],
      ],
    ],
    [
      'secadmin',
      [
        ['roles', '/admin/roles'],
        ['role', '/admin/roles/industry-group'],
        ['edit role', '/admin/roles/clerk/edit'],
        ['new role', '/admin/roles/new'],
        ['security rules', '/admin/security'],
      ],
    ],
    [
      'auditor',
      [
        ['audit record', '/admin/audit'],
        ['inbox', '/inbox'],
        ['notification preferences', '/account/notifications'],
      ],
    ],
  ])(
    'each page of %s is accessible, within its width, complete in English, and reports no error',
    async (name, pages) => {
      const visitor = await as(name, '/account');
      expect(await faultsOf(visitor, pages)).toEqual({});
      await visitor.close();
    },
    240_000,
  );

  it('the thresholds of the lights are a page of 产业组', async () => {
    const visitor = await arrive(browser, product, '/admin');
    expect(
      await faultsOf(visitor, [
        ['administration of the group', '/admin'],
        ['lights', '/admin/lights'],
      ]),
    ).toEqual({});
    await visitor.close();
  }, 120_000);
});
