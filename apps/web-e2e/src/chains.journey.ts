import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { todayInShanghai } from '@lianqun/domain';
import type { Browser, Page } from 'playwright-core';
import { arrive, ask } from './support/arrive.js';
import { openBrowser } from './support/browser.js';
import { faultsOf } from './support/every-page.js';
import { paste } from './support/paste.js';
import { type Product, startProduct } from './support/product.js';
import { accessibilityProblems, settled } from './support/visit.js';

interface Entries {
  items: { id: string; key: string; name: string }[];
}

interface Links {
  items: { name: string; roles: { regionCode: string; roles: string[]; strength: string | null }[] }[];
}

const thisYear = Number(todayInShanghai(new Date()).slice(0, 4));

async function idOf(page: Page, register: 'chains' | 'clusters', key: string): Promise<string> {
  const { items } = await ask<Entries>(page, 'GET', `/api/${register}`);
  return items.find((entry) => entry.key === key)?.id ?? '';
}

/** Goes on with Tab until the keyboard is where it is wanted. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let turn = 0; turn < 120; turn++) {
    await page.keyboard.press('Tab');
    // A cell that is entered makes place for its input.
    await page.waitForTimeout(20);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab does not lead to ${selector}.`);
}

const typedIn = (page: Page) => page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value);

describe('chains and clusters', () => {
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct({ sampleData: true }), openBrowser()]);
  }, 60_000);
  afterAll(() => Promise.all([browser.close(), product.stop()]));

  it('are accessible and within their width at a desk and on a phone, complete in English, and report no error', async () => {
    const visitor = await arrive(browser, product);
    const id = await idOf(visitor.page, 'clusters', 'integrated-circuits');
    const pages = [
      ['chains', '/chains'],
      ['chains of a day', '/chains?on=2023-06-30'],
      ['clusters', '/clusters'],
      ['new chain', '/chains/new'],
      ['cluster', `/clusters/${id}`],
      ['cluster edit', `/clusters/${id}/edit`],
      ['cluster links', `/clusters/${id}?tab=links`],
      ['cluster roles', `/clusters/${id}?tab=roles`],
      ['cluster enterprises', `/clusters/${id}?tab=enterprises`],
      ['cluster history', `/clusters/${id}?tab=history`],
    ] as const;
    expect(await faultsOf(visitor, [...pages])).toEqual({});
    await visitor.close();
  }, 240_000);

  it('show the name of each year after a change of name', async () => {
    const { page, problems, close } = await arrive(browser, product);
    const id = await idOf(page, 'chains', 'hydrogen');
    await page.goto(`/chains/${id}/edit`);
    await page.getByLabel('名称', { exact: true }).fill('氢能与储能');
    await page.getByLabel('自何日起').fill(`${String(thisYear)}-01-01`);
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByRole('heading', { level: 1, name: '氢能与储能' }).waitFor();
    const story = page.getByRole('list', { name: '沿革' }).getByRole('listitem');
    expect(await story.filter({ hasText: `${String(thisYear)}-01-01 起` }).innerText()).toContain('氢能与储能');
    expect(await story.filter({ hasText: '氢能' }).count()).toBe(2);

    await page.goto('/chains');
    await page.getByRole('link', { name: '氢能与储能', exact: true }).waitFor();
    await page.getByLabel('截至日期').fill(`${String(thisYear - 1)}-12-31`);
    const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: '氢能', exact: true }) });
    await row.getByText('今为 氢能与储能').waitFor();
    expect(problems).toEqual([]);
    await close();
  }, 60_000);

  it('are changed many at once from a day on; one entered by mistake goes to the bin and comes back', async () => {
    const { page, problems, close } = await arrive(browser, product);
    const dialog = (name: string) => page.getByRole('dialog', { name });
    const { id } = await ask<{ id: string }>(page, 'POST', '/api/chains', { name: '示例录错链' });
    await page.goto('/chains?q=录错');
    await page.locator('tbody input[type=checkbox]').first().check();
    await page.getByRole('button', { name: '批量修改' }).click();
    const change = dialog('批量修改 1 条');
    await change.getByLabel('修改的项目').click();
    await page.getByTitle('状态', { exact: true }).click();
    await change.getByLabel('改为').click();
    await page.getByTitle('停用', { exact: true }).click();
    await change.getByLabel('自何日起').fill(`${String(thisYear)}-01-01`);
    await change.getByRole('button', { name: '预览' }).click();
    await change.getByText('将修改 1 条').waitFor();
    await settled(page);
    expect(await accessibilityProblems(page)).toEqual([]);
    await change.getByRole('button', { name: '确认修改 1 条' }).click();
    await change.getByText('已修改 1 条').waitFor();

    await page.goto(`/chains/${id}`);
    const story = page.getByRole('list', { name: '沿革' }).getByRole('listitem');
    expect(await story.filter({ hasText: `${String(thisYear)}-01-01 起` }).innerText()).toContain('停用');
    await page.getByRole('button', { name: '删除', exact: true }).click();
    await dialog('删除“示例录错链”').getByRole('button', { name: '删除' }).click();
    await page.getByRole('heading', { level: 1, name: '产业链回收站' }).waitFor();
    await settled(page);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: '恢复示例录错链' }).click();
    await page.getByRole('heading', { level: 1, name: '示例录错链' }).waitFor();
    expect(problems).toEqual([]);
    await close();
  }, 60_000);

  it('have their links moved and their matrix filled in by the keyboard alone', async () => {
    const { page, problems, close } = await arrive(browser, product);
    const id = await idOf(page, 'clusters', 'integrated-circuits');
    const before = (await ask<Links>(page, 'GET', `/api/clusters/${id}/links`)).items;

    await page.goto(`/clusters/${id}?tab=links`);
    await settled(page);
    await tabTo(page, 'a[data-line]');
    const first = await page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('Alt+ArrowUp');
    await page
      .getByRole('status')
      .filter({ hasText: `${String(first)}已在最前` })
      .waitFor({ state: 'attached' });
    await page.keyboard.press('Alt+ArrowDown');
    await page
      .getByRole('status')
      .filter({ hasText: `${String(first)}已移到` })
      .waitFor({ state: 'attached' });
    await settled(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(first);
    const after = (await ask<Links>(page, 'GET', `/api/clusters/${id}/links`)).items;
    expect(after.map(({ name }) => name)).not.toEqual(before.map(({ name }) => name));

    await page.goto(`/clusters/${id}?tab=roles`);
    await settled(page);
    await tabTo(page, '.rolegrid input');
    await page.keyboard.press('0');
    await page.keyboard.press('2');
    await page.keyboard.press('7');
    expect(await typedIn(page)).toBe('一般 制造');
    await page.keyboard.press('ArrowRight');
    await paste(page, [['强、研发'], ['薄弱']]);
    expect(await typedIn(page)).toBe('强 研发');
    await page.keyboard.press('ArrowDown');
    expect(await typedIn(page)).toBe('薄弱');
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('、配套');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+s');
    await page.getByText('已保存 3 格').first().waitFor();
    const [link, next] = (await ask<Links>(page, 'GET', `/api/clusters/${id}/links`)).items;
    expect(link?.roles).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ regionCode: '110000', strength: 'fair', roles: ['manufacturing'] }),
        expect.objectContaining({ regionCode: '120000', strength: 'strong', roles: ['research'] }),
      ]),
    );
    expect(next?.roles).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ regionCode: '120000', strength: 'weak', roles: ['supporting'] }),
      ]),
    );
    expect(problems).toEqual([]);
    await close();
  }, 60_000);
});
