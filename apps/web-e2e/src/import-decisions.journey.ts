import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { ask, sidewaysBy } from './support/arrive.js';
import { openBrowser } from './support/browser.js';
import { creditCode, dropList, workbook } from './support/lists.js';
import { type Product, startProduct } from './support/product.js';
import { accessibilityProblems, PHONE, screenshot, settled, signIn, visit } from './support/visit.js';

const known = [
  { name: '廊坊示例压缩机制造股份有限公司', registeredCapital: '4200' },
  { name: '衡水示例密封件股份有限公司', registeredCapital: '900' },
];
const HEADER = ['序号', '企业名称', '信用代码', '所在地', '产业链', '注册资金（万元）'];
const MEDICINE = '石家庄示例制药装备有限公司';

/** Two texts that say chain or cluster, two names that nearly agree with the register, and an amount in words. */
const list = () =>
  workbook('示例待定名单.xlsx', [
    ['2026年示例企业名单'],
    HEADER,
    [1, MEDICINE, creditCode(31), '河北省石家庄市', '生物医药', 6300],
    [2, '保定示例生物制剂有限公司', creditCode(32), '河北省保定市', '生物医药', 2100],
    [3, '廊坊示例压缩机制造有限公司', null, '河北省廊坊市', '氢能', 4300],
    [4, '衡水示例密封件有限公司', null, '河北省衡水市', '氢能', 950],
    [5, '邢台示例轴承有限公司', creditCode(35), '河北省邢台市', '机器人', '若干'],
  ]);

/** Reading a list starts a process of its own. */
const READING = { timeout: 25_000 };

const tile = (page: Page, name: string, value: number) =>
  page
    .getByRole('group', { name: '按判定筛选' })
    .getByRole('button', { name })
    .filter({ has: page.locator('strong', { hasText: new RegExp(`^${value}$`) }) });

describe('a list with doubts', () => {
  let product: Product;
  let browser: Browser;
  let page: Page;
  let problems: readonly string[];

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
    ({ page, problems } = await visit(browser, product));
    await signIn(page, product.admin, '/');
    for (const enterprise of known) await ask(page, 'POST', '/api/enterprises', enterprise);
  });
  afterAll(() => Promise.all([browser.close(), product.stop()]));

  it('a text that says chain or cluster is decided once, by key, for all its rows', async () => {
    await page.goto('/imports/new');
    await page.getByText('把名单文件拖到这里').waitFor();
    await dropList(page, await list());
    await tile(page, '数据行', 5).waitFor(READING);
    await page.getByRole('link', { name: /取值/ }).first().click();
    const line = page.getByRole('row').filter({ hasText: '生物医药' });
    await line.getByRole('button', { name: /集群/ }).waitFor();
    await settled(page);
    expect(await accessibilityProblems(page)).toEqual([]);
    await screenshot(page, 'import values');
    const digit = await line.getByRole('button', { name: /集群/ }).locator('kbd').innerText();
    await page.keyboard.press(digit);
    await page.getByText('1 / 1 种已定').waitFor();
    await page.getByRole('button', { name: '按此重新读取' }).click();
    await tile(page, '待确认', 2).waitFor(READING);
    await tile(page, '不合格', 1).waitFor();
  });

  it('names that nearly agree stand beside the register, and one key decides both', async () => {
    await tile(page, '待确认', 2).click();
    const panel = page.getByRole('region', { name: '第 5 行' });
    await panel.getByText('股份有限公司', { exact: true }).waitFor();
    await panel.getByText('另有 1 行情形相同').waitFor();
    await settled(page);
    expect(await accessibilityProblems(page)).toEqual([]);
    await screenshot(page, 'import question beside the register');
    await page.keyboard.press('Shift+Digit1');
    await tile(page, '待确认', 0).waitFor();
    await tile(page, '更新', 2).waitFor();
  });

  it('an amount in words is written anew in its cell', async () => {
    await tile(page, '不合格', 1).click();
    await page.getByRole('button', { name: '打开第 7 行' }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('F2');
    const editor = page.getByRole('textbox', { name: '第 7 行 注册资本' });
    expect(await editor.inputValue()).toBe('若干');
    await screenshot(page, 'import cell edited');
    await editor.fill('1,200');
    await page.keyboard.press('Enter');
    await tile(page, '不合格', 0).waitFor();
    await tile(page, '新增', 3).waitFor();
    await tile(page, '数据行', 5).click();
    const row = page.getByRole('row').filter({ hasText: '邢台示例轴承' });
    expect(await row.locator('del').innerText()).toContain('若干');
  });

  it('with the way of writing changed, the register keeps what it has', async () => {
    await page.getByRole('button', { name: '新增并更新' }).click();
    const dialog = page.getByRole('dialog', { name: '写入方式' });
    await dialog.getByRole('radio', { name: /新增并补空/ }).check();
    await dialog.getByText('按此方式').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await screenshot(page, 'import mode');
    await dialog.getByRole('radio', { name: /新增并更新/ }).check();
    await dialog.getByText(/更新 2 行/).waitFor();
    await dialog.getByRole('button', { name: '完成' }).click();
    await dialog.waitFor({ state: 'hidden' });
  });

  it('on a phone nothing scrolls sideways', async () => {
    await page.setViewportSize(PHONE);
    await settled(page);
    expect(await sidewaysBy(page)).toBe(0);
    expect(await accessibilityProblems(page)).toEqual([]);
    await screenshot(page, 'import preview on a phone');
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('confirmed, all five rows are in the register as they were decided', async () => {
    await page.getByText('确认后写入 5 行（新增 3、更新 2）').waitFor();
    await page.getByRole('button', { name: '确认导入' }).click();
    await page.getByRole('heading', { name: '导入完成' }).waitFor();
    await page.goto(`/enterprises?q=${encodeURIComponent(MEDICINE)}`);
    await page.getByRole('link', { name: MEDICINE }).click();
    await page.getByRole('heading', { level: 1, name: MEDICINE }).waitFor();
    await page.getByText('生物医药').first().waitFor();
    expect(problems).toEqual([]);
  });
});
