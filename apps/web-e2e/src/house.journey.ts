import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deflateSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { arrive, ask } from './support/arrive.js';
import { openBrowser } from './support/browser.js';
import { addColleagues, type Account } from './support/colleagues.js';
import { firstOf } from './support/every-page.js';
import { type Product, startProduct } from './support/product.js';
import { accessibilityProblems, screenshot, settled } from './support/visit.js';

/** A checksum as PNG wants it. */
function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return (value ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** A blue square. */
function picture(name: string) {
  const side = 64;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const line = Buffer.concat([Buffer.from([0]), Buffer.alloc(side * 3, Buffer.from([9, 88, 217]))]);
  const rows = Buffer.concat(Array.from({ length: side }, () => line));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunks = [chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))];
  return { name, mimeType: 'image/png', buffer: Buffer.concat([signature, ...chunks]) };
}

/** How many pages a PDF has. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;

const dialog = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name });

let product: Product;
let browser: Browser;
let colleague: Account;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct({ sampleData: true }), openBrowser()]);
  ({ heyan: colleague } = await addColleagues(browser, product, {
    heyan: { displayName: '何言', organization: '河北省工业和信息化厅', role: 'reviewer' },
  }));
}, 120_000);
afterAll(() => Promise.all([browser.close(), product.stop()]));

describe('what every register has', () => {
  it('a file is attached and looked at, and whoever is mentioned finds it in the inbox', async () => {
    const { page, problems, close } = await arrive(browser, product);
    const id = await firstOf(page, '/api/projects?pageSize=1&regionCode=130000');
    await page.goto(`/projects/${id}?tab=attachments`);
    await page.locator('input[type=file]').setInputFiles([picture('现场照片.png'), picture('批复扫描件.png')]);
    await page.getByRole('button', { name: '预览批复扫描件.png' }).waitFor();
    await page.getByRole('button', { name: '预览现场照片.png' }).click();
    const shown = page.getByRole('img', { name: '现场照片.png' });
    await shown.waitFor();
    expect(await shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(64);
    await screenshot(page, 'attachment previewed');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');

    await page.getByRole('link', { name: '评论' }).click();
    const box = page.getByRole('textbox', { name: '写评论' });
    await box.pressSequentially('请 @何');
    // A character put in from outside comes without a key; one of an input method ends with one.
    await page.keyboard.press('Shift');
    await page.getByText('何言（河北省工业和信息化厅）').waitFor();
    await page.keyboard.press('Enter');
    await box.pressSequentially('核对照片');
    await page.keyboard.press('Control+Enter');
    await page.locator('mark', { hasText: '@何言' }).waitFor();
    await screenshot(page, 'comment with a mention');
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(problems).toEqual([]);
    await close();

    const other = await arrive(browser, product, '/inbox', {}, colleague);
    await other.page.getByText('请 @何言 核对照片').waitFor();
    await screenshot(other.page, 'mention in the inbox');
    await other.page.getByRole('list', { name: '消息' }).getByRole('link').first().click();
    await other.page.waitForURL(new RegExp(`/projects/${id}`));
    await other.close();
  }, 120_000);

  it('a view is saved and opened again, and what it shows is changed at once after a preview', async () => {
    const { page, problems, close } = await arrive(browser, product, '/enterprises?region=130000&sort=name');
    await page.getByRole('button', { name: '视图' }).click();
    await page.getByRole('button', { name: '另存为视图' }).click();
    await dialog(page, '另存为视图').getByLabel('视图名称').fill('河北企业');
    await dialog(page, '另存为视图').getByRole('button', { name: '保存' }).click();
    await page.getByRole('button', { name: '视图：河北企业' }).waitFor();
    await page.goto('/enterprises');
    await settled(page);
    await page.getByRole('button', { name: '视图' }).click();
    await screenshot(page, 'saved views');
    await page.getByRole('link', { name: '河北企业' }).click();
    await page.getByText('所在地：河北省').waitFor();
    await settled(page);

    const boxes = page.locator('tbody input[type=checkbox]');
    await boxes.first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    await page.getByText('已选 2 家').waitFor();
    await page.getByRole('button', { name: '批量修改' }).click();
    const change = dialog(page, '批量修改 2 家');
    await change.getByLabel('修改的项目').click();
    await page.getByTitle('备注', { exact: true }).click();
    await change.getByLabel('改为').fill('2026年核实');
    await change.getByRole('button', { name: '预览' }).click();
    await change.getByText('将修改 2 家').waitFor();
    await screenshot(page, 'many changed: preview');
    expect(await accessibilityProblems(page)).toEqual([]);
    await change.getByRole('button', { name: '确认修改 2 家' }).click();
    await change.getByText('已修改 2 家').waitFor();
    await change.getByRole('button', { name: '关闭' }).last().click();
    expect(problems).toEqual([]);
    await close();
  }, 120_000);

  it('many are changed while one goes on working, and a notice leads back to what came of it', async () => {
    const { page, problems, close } = await arrive(browser, product);
    await page.goto('/enterprises');
    await settled(page);
    await page.locator('tbody input[type=checkbox]').first().check();
    await page.getByRole('button', { name: /^选择全部符合条件的 \d+ 家$/ }).click();
    await page.getByText(/^已选 \d{3} 家$/).waitFor();
    await page.getByRole('button', { name: '批量修改' }).click();
    const change = dialog(page, /^批量修改 \d+ 家$/);
    await change.getByLabel('修改的项目').click();
    await page.getByTitle('来源', { exact: true }).click();
    await change.getByLabel('改为').fill('2026年摸排');
    await change.getByRole('button', { name: '预览' }).click();
    await change.getByRole('progressbar', { name: '正在预览' }).waitFor();
    await screenshot(page, 'many changed: looked at');
    // Goes on, as far as the page knows, until somebody has looked at it.
    let looked = () => {};
    const until = new Promise<void>((resolve) => (looked = resolve));
    let asked = 0;
    await page.route(/-bulk\/orders\/[\w-]+$/, async (route) => {
      if (asked++ > 0) await until;
      await route.continue();
    });
    await change.getByRole('button', { name: /^确认修改 \d+ 家$/ }).click({ timeout: 60_000 });
    await change.getByRole('progressbar', { name: /^已处理 \d+ \/ \d+ 家$/ }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await screenshot(page, 'many changed: under way');
    await change.getByRole('button', { name: '在后台继续' }).click();
    const followed = page.getByRole('region', { name: '批量修改的进度' });
    await followed.waitFor();
    await screenshot(page, 'many changed: in the background');
    looked();
    await page.goto('/inbox');
    const notice = page.getByRole('link', { name: /^批量修改完成：企业 \d+ 条$/ });
    while (!(await notice.isVisible())) {
      await page.waitForTimeout(500);
      await page.reload();
      await settled(page);
    }
    await notice.click();
    await page.getByRole('heading', { level: 1, name: /^批量修改：企业 \d+ 条$/ }).waitFor();
    await page.getByText(/^已修改 \d+ 条/).waitFor();
    await screenshot(page, 'many changed: what came of it');
    await page.getByRole('link', { name: '我的批量修改' }).click();
    await page.getByRole('table', { name: '我的批量修改：企业' }).waitFor();
    await screenshot(page, 'many changed: my changes');
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  }, 180_000);

  it('a record goes to the bin and comes back', async () => {
    const { page, problems, close } = await arrive(browser, product);
    const { id } = await ask<{ id: string }>(page, 'POST', '/api/projects', {
      name: '示例待删除项目',
      type: 'introduced',
      regionCode: '130200',
    });
    await page.goto(`/projects/${id}`);
    await page.getByRole('button', { name: '删除' }).click();
    await dialog(page, '删除“示例待删除项目”').getByRole('button', { name: '删除' }).click();
    await page.getByRole('heading', { level: 1, name: '项目回收站' }).waitFor();
    await settled(page);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: '恢复示例待删除项目' }).click();
    await page.getByRole('heading', { level: 1, name: '示例待删除项目' }).waitFor();
    expect(problems).toEqual([]);
    await close();
  }, 60_000);

  it.each(['enterprises', 'projects', 'blockers', 'platforms', 'relocations', 'chains', 'clusters'])(
    'one record of %s is printed on one page',
    async (register) => {
      const { page, problems, close } = await arrive(browser, product);
      const id = await firstOf(page, `/api/${register}?pageSize=1`);
      await page.goto(`/${register}/${id}?tab=print`);
      await page.getByRole('article', { name: '打印内容' }).waitFor();
      await settled(page);
      await screenshot(page, `print ${register}`);
      expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
      expect(problems).toEqual([]);
      await close();
    },
    60_000,
  );
});
