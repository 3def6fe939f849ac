import { todayInShanghai } from '@lianqun/domain';
import { afterAll, beforeAll, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { arrive, ask } from './support/arrive.js';
import { openBrowser } from './support/browser.js';
import { root } from './support/cache.js';
import { picture, SHEET } from './support/camera.js';
import { type Account, addColleagues } from './support/colleagues.js';
import { firstOf } from './support/every-page.js';
import { type Product, startProduct } from './support/product.js';
import { PHONE, settled } from './support/visit.js';

const THIS_YEAR = Number(todayInShanghai(new Date()).slice(0, 4));

/** User name → who it is. */
const COLLEAGUES = {
  zhaojing: { displayName: '赵静', organization: '河北省工业和信息化厅', role: 'reviewer' },
  wangmin: { displayName: '王敏', organization: '天津市工业和信息化局', role: 'reviewer' },
  zhoutao: { displayName: '周涛', organization: '北京市经济和信息化局', role: 'reviewer' },
} as const;

const HIGH = { ...SHEET, height: 900 };
const TALL = { ...SHEET, height: 1080 };
const LOW = { ...SHEET, height: 640 };

let product: Product;
let browser: Browser;
let page: Page;
let accounts: Record<keyof typeof COLLEAGUES, Account>;

/** @param shown what has to be on the page before, where that comes later than the rest */
async function open(address: string, name: string, shown?: string): Promise<void> {
  await page.goto(address);
  if (shown) await page.locator(shown).first().waitFor();
  await picture(name, page);
}

async function onPhone(address: string, name: string): Promise<void> {
  const phone = await arrive(browser, product, address, { viewport: PHONE });
  await picture(name, phone.page);
  await phone.close();
}

interface Listed<Row> {
  items: (Row & { id: string })[];
}

async function found<Row>(query: string, fits: (row: Row) => boolean): Promise<string> {
  const { items } = await ask<Listed<Row>>(page, 'GET', query);
  const one = items.find(fits);
  if (!one) throw new Error(`the sample holds nothing that fits: ${query}`);
  return one.id;
}

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct({ sampleData: true }), openBrowser()]);
  accounts = await addColleagues(browser, product, COLLEAGUES);
  ({ page } = await arrive(browser, product, '/', { viewport: SHEET }));
}, 120_000);
afterAll(() => Promise.all([browser.close(), product.stop()]));

it('chains as of a day', async () => {
  await open('/chains?on=2023-06-30', 'chains-dated');
  const renamed = await found<{ key: string }>('/api/chains', ({ key }) => key === 'instruments-machine-tools');
  await page.setViewportSize(HIGH);
  await open(`/chains/${renamed}`, 'chain-terms');
  await page.setViewportSize(SHEET);
});

it('a cluster: its page, its links, its matrix, its enterprises', async () => {
  const id = await found<{ key: string }>('/api/clusters', ({ key }) => key === 'integrated-circuits');
  await page.setViewportSize(HIGH);
  await open(`/clusters/${id}`, 'chain');
  await page.goto(`/clusters/${id}?tab=links`);
  await page.locator('a[data-line]').nth(2).click();
  await picture('chain-links', page);
  await page.goto(`/clusters/${id}?tab=roles`);
  await settled(page);
  await page.locator('.rolegrid td[tabindex="0"]').focus();
  for (const key of ['7', 'ArrowRight', '6', 'ArrowDown', '7']) await page.keyboard.press(key);
  await picture('chain-roles', page);
  const chain = await found<{ key: string }>('/api/chains', ({ key }) => key === 'robotics');
  await open(`/chains/${chain}?tab=enterprises`, 'chain-enterprises');
  await page.setViewportSize(SHEET);
});

it('platforms', async () => {
  await open('/platforms', 'platforms');
  await open('/platforms/systems', 'platform-systems');
  const parts = await ask<Listed<{ parentId?: string | null; parent?: { id: string } | null }>>(
    page,
    'GET',
    '/api/platforms?pageSize=50',
  );
  const part = parts.items.find((one) => one.parentId ?? one.parent);
  const base = part?.parentId ?? part?.parent?.id ?? parts.items[0]?.id ?? '';
  await page.setViewportSize(TALL);
  await open(`/platforms/${base}`, 'platform', 'svg.placemap');
  await page.setViewportSize(SHEET);
  await onPhone(`/platforms/${base}`, 'platform-390');
});

it('relocations', async () => {
  const ours = await arrive(browser, product, '/relocations', { viewport: SHEET }, accounts.zhaojing);
  await picture('relocations', ours.page);
  const started = await firstOf(ours.page, '/api/relocations?pageSize=1&stage=started');
  await ours.page.setViewportSize(HIGH);
  await ours.page.goto(`/relocations/${started}`);
  await picture('relocation', ours.page);
  await ours.page.setViewportSize(SHEET);
  await ours.page.goto(`/relocations/${await firstOf(ours.page, '/api/relocations?pageSize=1&stage=intent')}`);
  await ours.page.getByRole('button', { name: '登记阶段' }).click();
  await ours.page.getByRole('dialog').getByLabel('进入日期').waitFor();
  await picture('relocation-stage', ours.page);
  await ours.page.setViewportSize(PHONE);
  await ours.page.goto(`/relocations/${started}`);
  await picture('relocation-390', ours.page);
  await ours.close();
});

const dialog = (name: string | RegExp) => page.getByRole('dialog', { name });

it('views and many at once', async () => {
  await page.goto('/enterprises?region=130000&sort=-registeredCapital');
  for (const name of ['河北企业，按注册资本', '本季度走访']) {
    await page.getByRole('button', { name: /^视图/ }).click();
    await page.getByRole('button', { name: '另存为视图' }).click();
    await dialog('另存为视图').getByLabel('视图名称').fill(name);
    await dialog('另存为视图').getByRole('button', { name: '保存' }).click();
    await page.getByRole('button', { name: `视图：${name}` }).waitFor();
  }
  await settled(page);
  await page.getByRole('button', { name: /^视图/ }).click();
  await page.getByRole('link', { name: '本季度走访' }).waitFor();
  await picture('views', page);
  await page.keyboard.press('Escape');
  await page.goto('/enterprises?region=130000&sort=-registeredCapital');
  await settled(page);
  await page.locator('tbody input[type=checkbox]').first().focus();
  await page.keyboard.press('Space');
  for (let turn = 0; turn < 4; turn++) await page.keyboard.press('Shift+ArrowDown');
  await page.getByText('已选 5 家').waitFor();
  await page.getByRole('button', { name: '批量修改' }).click();
  const change = dialog('批量修改 5 家');
  await change.getByLabel('修改的项目').click();
  await page.getByTitle('备注', { exact: true }).click();
  await change.getByLabel('改为').fill(`${String(THIS_YEAR)}年第三季度已走访`);
  await change.getByRole('button', { name: '预览' }).click();
  await change.getByText('将修改 5 家').waitFor();
  await picture('bulk-preview', page);
  await page.keyboard.press('Escape');
});

it('attachments and comments', async () => {
  const id = await firstOf(page, '/api/blockers?pageSize=1&status=in-progress');
  await page.goto(`/blockers/${id}?tab=attachments`);
  const image = (name: string, from: string) => ({
    name,
    mimeType: 'image/png',
    buffer: readFileSync(path.join(root, 'docs', 'images', `${from}.png`)),
  });
  const files = page.locator('input[type=file]');
  await files.setInputFiles([image('现场照片.png', 'home'), image('协调会纪要.png', 'report')]);
  await page.getByRole('button', { name: '预览协调会纪要.png' }).waitFor();
  await page.getByLabel('作为办结佐证').check();
  await files.setInputFiles([image('能耗指标批复.png', 'report-figure')]);
  await page.getByRole('button', { name: '预览能耗指标批复.png' }).waitFor();
  await picture('attachments', page);

  await page.goto(`/blockers/${id}?tab=comments`);
  const box = page.getByRole('textbox', { name: '写评论' });
  await box.pressSequentially('请 @赵');
  await page.keyboard.press('Shift');
  await page.getByText('赵静（河北省工业和信息化厅）').waitFor();
  await page.keyboard.press('Enter');
  await box.pressSequentially('核对批复文号，本周内补充办结佐证。');
  await page.keyboard.press('Control+Enter');
  await page.locator('mark', { hasText: '@赵静' }).waitFor();
  await box.pressSequentially('@王');
  await page.keyboard.press('Shift');
  await page.getByText('王敏（天津市工业和信息化局）').waitFor();
  await picture('comments', page);
});

it('search in every register', async () => {
  await page.goto('/');
  await settled(page);
  await page.keyboard.press('Control+k');
  await dialog('搜索全部台账').getByRole('combobox').pressSequentially('caofeidian');
  await settled(page);
  await picture('palette', page);
});

it('home of a department', async () => {
  const { page: theirs, close } = await arrive(browser, product, '/', { viewport: TALL }, accounts.zhaojing);
  await picture('home-department', theirs);
  await close();
});

it('print and the bin', async () => {
  const { id } = await ask<{ id: string }>(page, 'POST', '/api/platforms', {
    name: '廊坊示例重复登记园区',
    regionCode: '131000',
  });
  const { version } = await ask<{ version: number }>(page, 'GET', `/api/platforms/${id}`);
  await ask(page, 'DELETE', `/api/platforms/${id}?version=${String(version)}`);
  await page.setViewportSize(LOW);
  await open('/platforms/bin', 'platform-bin');
  const printed = await firstOf(page, '/api/relocations?pageSize=1&stage=started');
  await page.setViewportSize(TALL);
  await open(`/relocations/${printed}?tab=print`, 'print');
});
