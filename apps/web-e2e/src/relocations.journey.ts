import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { arrive, sidewaysBy } from './support/arrive.js';
import { openBrowser } from './support/browser.js';
import { addColleagues, type Account } from './support/colleagues.js';
import { gbkList } from './support/lists.js';
import { type Product, startProduct } from './support/product.js';
import { accessibilityProblems, screenshot, settled } from './support/visit.js';

const PHONE = { viewport: { width: 390, height: 844 } };

let product: Product;
let browser: Browser;
let accounts: Record<'tangshan' | 'beijing' | 'tianjin', Account>;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  accounts = await addColleagues(browser, product, {
    tangshan: { displayName: '冯唐', organization: '唐山市工业和信息化局', role: 'clerk' },
    beijing: { displayName: '白景', organization: '北京市经济和信息化局', role: 'reviewer' },
    tianjin: { displayName: '田津', organization: '天津市工业和信息化局', role: 'reviewer' },
  });
}, 120_000);
afterAll(() => Promise.all([browser.close(), product.stop()]));

const as = (name: keyof typeof accounts, path: string, options = {}) =>
  arrive(browser, product, path, options, accounts[name]);

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByTitle(option, { exact: true }).last().click();
}

/** Regions are chosen by typing a part of their name. */
async function chooseRegion(page: Page, label: string, typed: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).fill(typed);
  await page.locator('.ant-cascader-menu-item').filter({ hasText: typed }).last().click();
}

async function enterStage(page: Page, stage: string, day: string): Promise<void> {
  await page.getByRole('button', { name: '登记阶段' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: '阶段' }).click();
  await page.getByTitle(stage, { exact: true }).last().click();
  await dialog.getByLabel('进入日期').fill(day);
  await dialog.getByRole('button', { name: '登记阶段' }).click();
}

/** A dialog goes when what it changed was read again. */
const closed = (page: Page) => page.getByRole('dialog').waitFor({ state: 'detached', timeout: 30_000 });

/** The stages that stand on the line with a day. */
const entered = async (page: Page): Promise<string[]> => {
  const places = await page.getByRole('list', { name: '阶段' }).getByRole('listitem').allInnerTexts();
  return places.filter((text) => /\d{4}-\d\d-\d\d/.test(text)).map((text) => text.trim().split(/\s/)[0] ?? '');
};

const lookedAt = async (page: Page, name: string) => {
  await settled(page);
  await screenshot(page, name);
  expect([name, await accessibilityProblems(page), await sidewaysBy(page)]).toEqual([name, [], 0]);
};

it('a relocation is worked on by both of its sides, each in its own part', async () => {
  const ours = await as('tangshan', '/relocations/new');
  const { page } = ours;
  await page.getByLabel('企业名称').fill('京示例精密机械厂');
  await choose(page, '疏解类型', '一般制造业企业');
  await chooseRegion(page, '原址所在地', '昌平区');
  await choose(page, '迁出地责任单位', '北京市经济和信息化局');
  await chooseRegion(page, '迁入地', '曹妃甸区');
  // The destination lies in the own province, and so its part is offered; that of the origin is not.
  await page.getByLabel('随迁职工数').fill('150');
  expect(await page.getByLabel('原有职工数').count()).toBe(0);
  await page.getByLabel('意向', { exact: true }).fill('2025-01-10');
  await lookedAt(page, 'relocation-new');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('heading', { level: 1, name: '京示例精密机械厂' }).waitFor();
  const address = new URL(page.url()).pathname;
  expect(await entered(page)).toEqual(['意向']);

  // An intent is for the two sides alone.
  const stranger = await as('tianjin', '/relocations');
  await stranger.page.getByText('另有 1 家处于意向阶段或标为内部').first().waitFor();
  expect((await stranger.page.request.get(`/api${address}`)).status()).toBe(404);

  const theirs = await as('beijing', '/inbox');
  await theirs.page.getByText('京示例精密机械厂').first().click();
  await theirs.page.waitForURL(`**${address}`);
  await enterStage(theirs.page, '签约', '2025-03-01');
  await theirs.page.getByRole('list', { name: '阶段' }).getByText('2025-03-01').waitFor();
  await theirs.page.getByRole('link', { name: '编辑迁出方' }).click();
  await theirs.page.getByLabel('原有职工数').fill('320');
  await theirs.page.getByLabel('迁出前三年年均三税').fill('2500');
  expect(await theirs.page.getByLabel('随迁职工数').count()).toBe(0);
  await lookedAt(theirs.page, 'relocation-edit');
  await theirs.page.getByRole('button', { name: '保存' }).click();
  await theirs.page.getByText('320 / 150').waitFor();

  // Both see all of it; the page that was open meanwhile says that it is no longer the latest.
  await page.getByRole('button', { name: '登记阶段' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '登记阶段' }).click();
  await page.getByRole('dialog').getByRole('alert').waitFor();
  await page.goto(address);
  await page.getByRole('region', { name: '迁出方' }).getByText('2,500.00').waitFor();
  await enterStage(page, '工商变更', '2025-02-01');
  await page.getByText(/早于上一阶段“签约”的日期（2025-03-01）/).waitFor();
  await page.getByRole('dialog').getByLabel('进入日期').fill('2025-04-01');
  await page.getByRole('dialog').getByRole('button', { name: '登记阶段' }).click();
  await closed(page);
  await enterStage(page, '税务变更', '2025-04-20');
  await closed(page);

  // Building is for the side where it happens to record.
  await theirs.page.goto(address);
  await theirs.page.getByRole('button', { name: '开工' }).waitFor();
  expect(await theirs.page.getByRole('button', { name: '开工' }).isDisabled()).toBe(true);
  await enterStage(page, '开工', '2025-06-01');
  await closed(page);
  expect(await entered(page)).toEqual(['意向', '签约', '工商变更', '税务变更', '开工']);
  await page.getByRole('button', { name: '退回上一阶段' }).click();
  await page.getByLabel('退回原因').fill('尚未取得施工许可');
  await page.getByRole('dialog').getByRole('button', { name: '退回上一阶段' }).click();
  await page.getByRole('list', { name: '退回记录' }).getByText('尚未取得施工许可').waitFor();
  expect(await entered(page)).toEqual(['意向', '签约', '工商变更', '税务变更']);
  await lookedAt(page, 'relocation');

  // Signed, it is everybody's to read and nobody else's to change.
  await stranger.page.goto(address);
  await stranger.page.getByRole('heading', { level: 1, name: '京示例精密机械厂' }).waitFor();
  expect(await stranger.page.getByRole('button', { name: '登记阶段' }).count()).toBe(0);
  expect([...ours.problems, ...theirs.problems, ...stranger.problems]).toEqual([]);
  await Promise.all([ours.close(), theirs.close(), stranger.close()]);

  for (const [name, options] of [
    ['wide', {}],
    ['phone', PHONE],
  ] as const) {
    const reader = await as('tangshan', '/relocations', options);
    await reader.page.getByText('京示例精密机械厂').first().waitFor();
    await lookedAt(reader.page, `relocations-${name}`);
    await reader.page.goto(address);
    await reader.page.getByRole('list', { name: '阶段' }).waitFor();
    await lookedAt(reader.page, `relocation-${name}`);
    await reader.page.goto(`${address}/edit`);
    await reader.page.getByLabel('随迁职工数').waitFor();
    await lookedAt(reader.page, `relocation-edit-${name}`);
    expect(reader.problems).toEqual([]);
    await reader.close();
  }
}, 240_000);

it('a ledger of one side writes its own part, and the other takes of its part what it likes', async () => {
  const theirs = await as('beijing', '/relocation-imports/new');
  const header = ['企业名称', '迁入地', '原有职工数', '随迁职工数', '迁入地址'];
  const row = ['京示例精密机械厂', '唐山市曹妃甸区', '330', '160', '示例路8号'];
  await theirs.page.locator('input[type=file]').setInputFiles(gbkList('疏解企业台账.csv', [header, row]));
  await theirs.page.getByText(/^1 行中由对方填写的内容转 唐山市工信局 确认。确认后写入 1 行/).waitFor();
  await lookedAt(theirs.page, 'relocation-import');
  await theirs.page.getByRole('button', { name: '确认导入' }).click();
  await theirs.page.getByRole('heading', { name: '导入完成' }).waitFor();
  await theirs.page.getByRole('link', { name: '查看转出的修改' }).click();
  await theirs.page.getByText('160').first().waitFor();

  const ours = await as('tangshan', '/inbox');
  await ours.page
    .getByRole('link', { name: /收到修改建议/ })
    .first()
    .click();
  const proposal = ours.page.getByRole('region', { name: /京示例精密机械厂/ });
  await proposal.getByRole('checkbox', { name: /迁入地址/ }).uncheck();
  await proposal.getByRole('button', { name: '采纳所选 1 项' }).click();
  await proposal.waitFor({ state: 'detached' });
  await ours.page.goto('/relocations');
  await ours.page.getByRole('link', { name: '京示例精密机械厂' }).first().click();
  await ours.page.getByText('330 / 160').waitFor();
  expect(await ours.page.getByText('示例路8号').count()).toBe(0);
  expect([...ours.problems, ...theirs.problems]).toEqual([]);
  await Promise.all([ours.close(), theirs.close()]);
}, 120_000);
