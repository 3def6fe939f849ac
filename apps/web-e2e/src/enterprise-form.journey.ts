import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { arrive, ask } from './support/arrive.js';
import { openBrowser } from './support/browser.js';
import { creditCode, mistypedCode } from './support/lists.js';
import { type Product, startProduct } from './support/product.js';
import { accessibilityProblems, screenshot } from './support/visit.js';

interface Saved {
  id: string;
  creditCode: string | null;
  registeredCapital: string | null;
  employees: number | null;
  address: string | null;
}

const NAME = '秦皇岛示例智能仪表有限公司';

describe('an enterprise is entered and edited', () => {
  let product: Product;
  let browser: Browser;
  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  });
  afterAll(() => Promise.all([browser.close(), product.stop()]));

  it('the form checks what is typed and mends a mistyped code with one click', async () => {
    const { page, problems, close } = await arrive(browser, product, '/enterprises/new');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('有 1 处需要修改').waitFor();
    await screenshot(page, 'form errors');
    await page.getByLabel('企业名称').fill(NAME);
    await page.getByLabel('统一社会信用代码').fill(mistypedCode(creditCode(11)));
    await page.getByLabel('注册资本').fill('一千');
    await page.getByLabel('注册号').focus();
    await page.getByText('校验位不符').first().waitFor();
    await page.getByText('只填数字').first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);

    await page.getByRole('button', { name: `改为 ${creditCode(11)}` }).click();
    await page.getByText('校验通过').waitFor();
    await page.getByLabel('注册资本').fill('12,000');
    await page.getByText('1.20 亿元').waitFor();
    await page.getByRole('combobox', { name: '所在地' }).fill('hgq');
    await screenshot(page, 'form region');
    await page.getByRole('menuitemcheckbox', { name: /海港区/ }).click();
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByRole('heading', { level: 1, name: NAME }).waitFor();
    await page.getByText(/已保存 \d\d:\d\d/).waitFor();
    await page.getByText('河北省秦皇岛市海港区').first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  });

  it('two people edit it at once: both values are shown, and each field is decided', async () => {
    const first = await arrive(browser, product, '/enterprises');
    const second = await arrive(browser, product, '/enterprises');
    const made = { name: '衡水示例橡胶制品有限公司', registeredCapital: '600', employees: 60 };
    const { id } = await ask<Saved>(first.page, 'POST', '/api/enterprises', made);
    for (const { page } of [first, second]) {
      await page.goto(`/enterprises/${id}/edit`);
      await page.getByLabel('注册资本').waitFor();
    }
    await first.page.getByLabel('注册资本').fill('700');
    await first.page.getByLabel('职工人数').fill('70');
    await first.page.getByRole('button', { name: '保存' }).click();
    await first.page.getByText(/已保存 \d\d:\d\d/).waitFor();

    await second.page.getByLabel('注册资本').fill('800');
    await second.page.getByLabel('职工人数').fill('80');
    await second.page.getByLabel('注册地址').fill('示例路 1 号');
    await second.page.getByRole('button', { name: '保存' }).click();
    const dialog = second.page.getByRole('dialog', { name: '这家企业刚被别人改过' });
    await dialog.waitFor();
    const capital = dialog.getByRole('row').filter({ hasText: '注册资本' });
    expect(await capital.innerText()).toMatch(/800[^]*700/);
    await screenshot(second.page, 'form stale');
    expect(await accessibilityProblems(second.page)).toEqual([]);
    await dialog.getByRole('radio', { name: '职工人数用台账现在的' }).check();
    await dialog.getByRole('button', { name: '按所选保存' }).click();
    await second.page.getByText(/已保存 \d\d:\d\d/).waitFor();

    const saved = await ask<Saved>(second.page, 'GET', `/api/enterprises/${id}`);
    expect(saved).toMatchObject({ registeredCapital: '800', employees: 70, address: '示例路 1 号' });
    expect([...first.problems, ...second.problems]).toEqual([]);
    await Promise.all([first.close(), second.close()]);
  });
});
