import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { periodLabel, todayInShanghai } from '@lianqun/domain';
import type { Browser, Page } from 'playwright-core';
import { arrive } from './support/arrive.js';
import { openBrowser } from './support/browser.js';
import { paste } from './support/paste.js';
import { type Product, startProduct } from './support/product.js';
import { accessibilityProblems, screenshot, settled } from './support/visit.js';

const PROJECT = '曹妃甸示例电解槽制造基地';
const today = todayInShanghai(new Date());
const month = today.slice(0, 7);
const period = periodLabel({ firstMonth: month, lastMonth: month });

/** Picks an entry of a drop-down that is filled by typing. */
async function pick(page: Page, label: string, typed: string, entry: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(typed);
  await page.locator('.ant-select-item-option, [role=menuitemcheckbox]').filter({ hasText: entry }).first().click();
}

/** Takes a step that asks before it is taken. */
async function confirm(page: Page, button: string, dialogName: RegExp): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).first().click();
  const dialog = page.getByRole('dialog', { name: dialogName });
  await dialog.getByRole('button', { name: button, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

describe('from a project to the report of the month', () => {
  let product: Product;
  let browser: Browser;
  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  });
  afterAll(() => Promise.all([browser.close(), product.stop()]));

  it('a project is logged, a blocker assigned, the month filled in, locked and reported', async () => {
    const { page, problems, close } = await arrive(browser, product, '/projects/new');

    await page.getByLabel('项目名称').fill(PROJECT);
    await pick(page, '项目类型', '引进', /引进/);
    await pick(page, '项目阶段', '在建', /在建/);
    await pick(page, '产业链', '氢能', /氢能/);
    await pick(page, '建设地', 'cfd', /曹妃甸区/);
    await page.getByLabel('总投资').fill('86,000');
    const plans = page.getByRole('group', { name: '年度计划投资' });
    await plans.getByRole('button', { name: '增加一年' }).click();
    await plans.getByLabel('年度').fill(month.slice(0, 4));
    await plans.getByLabel('金额').fill('24,000');
    await page.getByLabel('实际开工').fill(`${month.slice(0, 4)}-01-01`);
    await pick(page, '责任单位', '唐山', /唐山市工业和信息化局/);
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByRole('heading', { level: 1, name: PROJECT }).waitFor();
    await page
      .getByText(new RegExp(`XM${month.slice(0, 4)}-0001`))
      .first()
      .waitFor();
    await screenshot(page, 'journey project');
    expect(await accessibilityProblems(page)).toEqual([]);

    await page.getByRole('link', { name: '登记堵点' }).first().click();
    await page.getByLabel('问题名称').fill('二期用地指标未落实');
    await pick(page, '类型', '要素', /要素保障/);
    await pick(page, '级别', '省级', /省级/);
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByRole('heading', { level: 1, name: '二期用地指标未落实' }).waitFor();
    await page.getByRole('button', { name: '交办' }).click();
    const assign = page.getByRole('dialog', { name: '交办' });
    await pick(page, '牵头单位', '河北省', /河北省工业和信息化厅/);
    await assign.getByLabel('完成时限').fill(`${String(Number(month.slice(0, 4)) + 1)}-06-30`);
    await assign.getByRole('button', { name: '交办' }).click();
    await page.getByText('待签收').first().waitFor();
    await screenshot(page, 'journey blocker');

    await page.goto('/periods');
    const row = page.getByRole('row').filter({ hasText: period });
    await row.getByRole('button', { name: '开始填报' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '开始填报' }).click();
    await row.getByText('填报中').first().waitFor();

    await page.goto('/month');
    await page.getByRole('link', { name: '唐山市工业和信息化局' }).click();
    await settled(page);
    const cell = (field: string) => page.locator(`[data-cell="0:${field}"]`);
    await cell('monthlyInvestment').click();
    await paste(page, [['一千', '1,500', '在建', '主体结构封顶']]);
    await cell('monthlyInvestment').getByText('中文数字').waitFor();
    await screenshot(page, 'journey wrong paste');
    await cell('monthlyInvestment').click();
    await page.getByLabel(`第 1 行 ${PROJECT} 本月完成投资`).fill('2,150.5');
    await page.keyboard.press('Enter');
    await page.getByLabel('本月进展').fill('主体结构封顶，设备开始进场。');
    await page
      .getByText(/已保存 \d\d:\d\d/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: '提交审核' }).waitFor();
    await screenshot(page, 'journey filled in');
    expect(await accessibilityProblems(page)).toEqual([]);
    await confirm(page, '提交审核', /./);

    await page.goto('/month');
    await page.getByText('已提交').first().waitFor();
    await page.getByRole('button', { name: '审核通过' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '审核通过' }).click();
    await page.getByText('已审核').first().waitFor();

    await page.goto('/periods');
    for (const step of ['截止填报', '锁定']) {
      await row.getByRole('button', { name: step }).click();
      await page.getByRole('dialog').getByRole('button', { name: step }).click();
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    }
    await row.getByText('已锁定').first().waitFor();

    await page.goto('/reports');
    await page.getByRole('button', { name: '生成月报' }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: '生成', exact: true }).click();
    await page.waitForURL(/\/reports\/[0-9a-f-]{36}/);
    await page.getByRole('heading', { name: '一、总体情况' }).waitFor({ timeout: 60_000 });
    await screenshot(page, 'journey report');
    expect(await accessibilityProblems(page)).toEqual([]);

    await page.getByRole('button', { name: /8\.60/ }).first().click();
    await page.getByText('86,000.00').first().waitFor();
    await screenshot(page, 'journey figure');
    expect(await accessibilityProblems(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '下载 Word' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/月度进展.*\.docx$/);
    await page.getByRole('link', { name: PROJECT }).first().click();
    await page.getByRole('heading', { level: 1, name: PROJECT }).waitFor();
    await page.getByText('2,150.50').first().waitFor();
    expect(problems).toEqual([]);
    await close();
  }, 120_000);
});
