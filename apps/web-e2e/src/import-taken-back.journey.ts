import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { arrive, ask, sidewaysBy } from './support/arrive.js';
import { openBrowser } from './support/browser.js';
import { creditCode, downloadedCells, dropList, workbook } from './support/lists.js';
import { type Product, startProduct } from './support/product.js';
import { accessibilityProblems, screenshot, settled } from './support/visit.js';

const FILE = '示例误导入名单.xlsx';
const known = { name: '沧州示例泵阀制造有限公司', creditCode: creditCode(1), registeredCapital: '4600' };
const FRESH = '唐山示例电解槽装备有限公司';
const EDITED = '保定示例储氢容器有限公司';
const twins = ['廊坊示例压缩机制造有限公司', '廊坊示例压缩机制造股份有限公司'] as const;

const list = () =>
  workbook(FILE, [
    ['企业名称', '统一社会信用代码', '所在地', '注册资本（万元）'],
    [known.name, known.creditCode, '河北省沧州市', 5200],
    [FRESH, creditCode(3), '河北省唐山市', 3000],
    [EDITED, creditCode(4), '河北省保定市', 1500],
  ]);

/** Reading and writing lists is work for processes of their own. */
const WORK = { timeout: 25_000 };

interface Listed {
  items: { id: string; name: string; registeredCapital: string | null }[];
  total: number;
}

describe('a list that should not have gone in', () => {
  let product: Product;
  let browser: Browser;
  let page: Page;
  let problems: readonly string[];

  const register = async () => {
    const { items } = await ask<Listed>(page, 'GET', '/api/enterprises?pageSize=50');
    return Object.fromEntries(items.map(({ name, registeredCapital }) => [name, registeredCapital]));
  };
  const looksRight = async (name: string) => {
    await settled(page);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await sidewaysBy(page)).toBe(0);
    await screenshot(page, name);
  };
  const confirm = async () => {
    await page.getByText('确认后写入').waitFor(WORK);
    await page.getByRole('button', { name: '确认导入' }).click();
    await page.getByRole('heading', { name: '导入完成' }).waitFor(WORK);
  };

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
    ({ page, problems } = await arrive(browser, product));
    await ask(page, 'POST', '/api/enterprises', known);
  });
  afterAll(() => Promise.all([browser.close(), product.stop()]));

  it('is found in the history, with the enterprises that it brought', async () => {
    await page.goto('/imports/new');
    await page.getByText('把名单文件拖到这里').waitFor();
    await dropList(page, await list());
    await confirm();
    await page.goto('/imports');
    await page.getByRole('searchbox', { name: '文件名' }).fill('误导入');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=/);
    await looksRight('history of imports');
    await page.getByRole('link', { name: FILE }).click();
    await page.getByRole('link', { name: '查看本次导入的企业' }).click();
    await page.getByText('3 / 3 家').waitFor();
    await page.getByRole('link', { name: EDITED }).click();
    await page.getByRole('heading', { level: 1, name: EDITED }).waitFor();
    await page.getByRole('link', { name: '数据来源' }).click();
    const origins = page.getByRole('table', { name: '每项数据的来源' });
    await origins
      .getByRole('link', { name: `${FILE} 第 4 行` })
      .first()
      .waitFor();
    await page.getByRole('link', { name: '编辑' }).click();
    await page.getByLabel('法定代表人').fill('王示例');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText(/已保存 \d\d:\d\d/).waitFor();
  });

  it('is taken back, but for what somebody worked on since', async () => {
    await page.goto('/imports');
    await page.getByRole('link', { name: FILE }).click();
    await page.getByRole('button', { name: '撤销导入' }).click();
    const dialog = page.getByRole('dialog', { name: '撤销这次导入' });
    await dialog.getByText('本次新增的 2 家将删除，更新的 1 家恢复为导入前的内容。').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await screenshot(page, 'undoing an import');
    await dialog.getByRole('button', { name: '撤销', exact: true }).click();
    await page.getByRole('heading', { name: '已撤销' }).waitFor(WORK);
    const left = page.getByRole('table', { name: '未动的记录' });
    await left
      .getByRole('row')
      .filter({ hasText: EDITED })
      .getByText(/导入后已修改/)
      .waitFor();
    expect(await left.getByRole('row').count()).toBe(2);
    await looksRight('an import undone');
    expect(await register()).toEqual({ [known.name]: '4600', [EDITED]: '1500' });
  });

  it('goes in again from the same file', async () => {
    await page.getByRole('button', { name: '用同一文件再次导入' }).click();
    await confirm();
    expect(await register()).toEqual({ [known.name]: '5200', [FRESH]: '3000', [EDITED]: '1500' });
  });

  it('the register goes out as a workbook that comes in again', async () => {
    await page.goto('/enterprises?sort=name');
    await page.getByRole('button', { name: '导出' }).click();
    const dialog = page.getByRole('dialog', { name: '导出 3 家企业' });
    await dialog.waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await screenshot(page, 'export');
    const waiting = page.waitForEvent('download');
    await dialog.getByRole('link', { name: '导出' }).click();
    const file = await waiting;
    const [header, ...rows] = await downloadedCells(file);
    const name = header?.indexOf('企业名称') ?? -1;
    expect(rows.map((row) => row[name]).toSorted()).toEqual([known.name, FRESH, EDITED].toSorted());
    await page.goto('/imports/new');
    const sent = { name: file.suggestedFilename(), mimeType: '', buffer: readFileSync(await file.path()) };
    await page.locator('input[type=file]').setInputFiles(sent);
    const unchanged = page.getByRole('group', { name: '按判定筛选' }).getByRole('button', { name: '无变化' });
    await unchanged.locator('strong', { hasText: /^3$/ }).waitFor(WORK);
  });

  it('an enterprise is deleted, and given back from the recycle bin', async () => {
    await page.goto(`/enterprises?q=${encodeURIComponent(FRESH)}`);
    await page.getByRole('link', { name: FRESH }).click();
    await page.getByRole('button', { name: '删除' }).click();
    const dialog = page.getByRole('dialog', { name: `删除“${FRESH}”` });
    await dialog.getByRole('button', { name: '删除' }).click();
    await page.getByRole('heading', { level: 1, name: '企业回收站' }).waitFor();
    await page.getByRole('row').filter({ hasText: FRESH }).waitFor();
    await looksRight('recycle bin');
    expect(Object.keys(await register())).not.toContain(FRESH);
    await page.getByRole('button', { name: `恢复${FRESH}` }).click();
    await page.getByRole('heading', { level: 1, name: FRESH }).waitFor();
    expect((await register())[FRESH]).toBe('3000');
  });

  it('two that are one are merged from the page of duplicates, and taken apart again', async () => {
    for (const [index, name] of twins.entries()) {
      await ask(page, 'POST', '/api/enterprises', { name, registeredCapital: String(4000 + index) });
    }
    await page.goto('/enterprises');
    await page.getByRole('link', { name: '查重' }).click();
    const pair = page.getByRole('listitem').filter({ hasText: twins[1] });
    await pair.waitFor();
    await looksRight('duplicates');
    await pair.getByRole('link', { name: '比对并合并' }).click();
    await page.getByRole('table', { name: '逐项比对' }).waitFor();
    await looksRight('merging');
    const capital = page.getByRole('radiogroup', { name: '注册资本' });
    await capital.getByRole('radio', { name: '保留的' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: '合并', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /^廊坊示例压缩机制造/ }).waitFor();
    const merged = await register();
    expect(Object.keys(merged).filter((name) => name.startsWith('廊坊'))).toHaveLength(1);

    await page.getByRole('link', { name: '数据来源' }).click();
    await page.getByRole('button', { name: /^撤销与.*的合并$/ }).click();
    await page.getByText(/已撤销/).waitFor();
    await looksRight('origins of values');
    expect(await register()).toMatchObject({ [twins[0]]: '4000', [twins[1]]: '4001' });
    expect(problems).toEqual([]);
  });
});
