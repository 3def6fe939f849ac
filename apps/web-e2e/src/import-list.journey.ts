import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { ask, sidewaysBy } from './support/arrive.js';
import { openBrowser } from './support/browser.js';
import { creditCode, downloadedCells, dropList, mistypedCode, workbook, wrongCode } from './support/lists.js';
import { type Product, startProduct } from './support/product.js';
import { accessibilityProblems, screenshot, signIn, visit, settled } from './support/visit.js';

const known = { name: '沧州示例泵阀制造有限公司', creditCode: creditCode(1), registeredCapital: '4600' };
const same = { name: '津滨示例燃料电池有限公司', creditCode: creditCode(2), registeredCapital: '18600' };
const HEADER = ['序号', '企业名称(必填)', '信用代码', '所在地', '产业链', '注册资金', '成立日期', '年产能'];
const REPAIRED = '保定示例储氢容器有限公司';
const FRESH = '唐山示例电解槽装备有限公司';

/** Row by row as in the file: a title, a unit, the header, eight rows of data and a footer. */
const list = () =>
  workbook('示例重点企业名单.xlsx', [
    ['2026年氢能产业链重点企业名单（示例）'],
    [null, null, null, null, null, null, null, '单位：万元'],
    HEADER,
    [1, FRESH, creditCode(3), '河北省唐山市曹妃甸区', '氢能', 3000, '2019-05-20', '200台'],
    [2, known.name, known.creditCode, '河北省沧州市', '氢能', 5200, null, null],
    [3, same.name, same.creditCode, null, null, 18600, null, null],
    [4, FRESH, creditCode(3), '河北省唐山市曹妃甸区', '氢能', 3000, '2019-05-20', '200台'],
    [5, '廊坊示例膜电极有限公司', wrongCode(creditCode(5)), '河北省廊坊市', '氢能', 800, '2020-03-01', null],
    [6, REPAIRED, mistypedCode(creditCode(6)), '河北省保定市', '氢能', 1500, '2018-08-08', null],
    [7, null, creditCode(7), '河北省石家庄市', '氢能', 900, null, null],
    [8, '北京示例制氢技术有限公司', creditCode(8), '北京市大兴区', '氢能', '二千', '2021-01-15', null],
    ['合计', null, null, null, null, 34000, null, null],
    ['填表人：王示例　　联系电话：00000000'],
  ]);

const tile = (page: Page, name: string) =>
  page.getByRole('group', { name: '按判定筛选' }).getByRole('button', { name });

async function numberOn(page: Page, name: string): Promise<number> {
  const text = await tile(page, name).locator('strong').innerText();
  return Number(text.replaceAll(',', ''));
}

describe('a list of enterprises goes in', () => {
  let product: Product;
  let browser: Browser;
  let page: Page;
  let problems: readonly string[];

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
    ({ page, problems } = await visit(browser, product));
    await signIn(page, product.admin, '/');
    for (const enterprise of [known, same]) await ask(page, 'POST', '/api/enterprises', enterprise);
  });
  afterAll(() => Promise.all([browser.close(), product.stop()]));

  it('dropped on the page, it shows what will become of every row', async () => {
    await page.getByRole('link', { name: '导入名单' }).first().click();
    await page.getByText('把名单文件拖到这里').waitFor();
    await dropList(page, await list());
    await tile(page, '数据行').waitFor();
    await settled(page);

    const decisions = ['新增', '更新', '无变化', '重复', '待确认', '不合格'];
    const numbers = Object.fromEntries(
      await Promise.all(decisions.map(async (name) => [name, await numberOn(page, name)] as const)),
    );
    expect(numbers).toEqual({ 新增: 1, 更新: 1, 无变化: 1, 重复: 1, 待确认: 1, 不合格: 3 });
    expect(await numberOn(page, '数据行')).toBe(8);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await sidewaysBy(page)).toBe(0);
    await screenshot(page, 'import preview');
  });

  it('an update shows the old value above the new one, a fault stands in its cell', async () => {
    const rows = page.getByRole('table', { name: '逐行预览' });
    const update = rows.getByRole('row').filter({ hasText: known.name });
    const capital = update.getByRole('cell').filter({ hasText: '5,200' });
    expect(await capital.locator('del').innerText()).toContain('4,600');
    const wrong = rows.getByRole('row').filter({ hasText: '廊坊示例膜电极' });
    expect(await wrong.locator('td.bad small').innerText()).toMatch(/校验/);
  });

  it('a question is answered with a number key', async () => {
    await tile(page, '待确认').click();
    await page.getByRole('region', { name: '第 9 行' }).waitFor();
    await screenshot(page, 'import question');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('1');
    await tile(page, '待确认').filter({ hasText: '0' }).waitFor();
    expect(await numberOn(page, '新增')).toBe(2);
    await tile(page, '数据行').click();
  });

  it('confirmed, it is written in the background and the result says what was', async () => {
    await page.getByText('确认后写入 3 行（新增 2、更新 1）').waitFor();
    await page.getByRole('button', { name: '确认导入' }).click();
    await page.getByRole('heading', { name: '导入完成' }).waitFor();
    await screenshot(page, 'import result');
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('the rows left out come back in the columns of the file, with the reason', async () => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: '下载未写入的行' }).click();
    const [header, ...rows] = await downloadedCells(await waiting);
    // In the file the unit stands above the header; where the title is gone the column says it.
    const headed = HEADER.map((words) => (words === '注册资金' ? '注册资金（万元）' : words));
    expect(header?.slice(0, HEADER.length)).toEqual(headed);
    expect(header).toContain('错误原因');
    expect(rows).toHaveLength(3);
    const reason = header?.indexOf('错误原因') ?? -1;
    expect(rows.map((row) => row[reason])).toEqual([
      expect.stringMatching(/校验不通过/),
      expect.stringMatching(/缺企业名称/),
      expect.stringMatching(/二千/),
    ]);
  });

  it('the enterprises are found by the initials of their names, and know their file and row', async () => {
    await page.getByRole('link', { name: '查看本次导入的企业' }).click();
    await page.getByRole('searchbox', { name: /企业名称、曾用名/ }).fill('djczb');
    await page.getByText('1 / 4 家').waitFor();
    await page.getByRole('link', { name: FRESH }).click();
    await page.getByRole('heading', { level: 1, name: FRESH }).waitFor();
    await page.getByRole('navigation', { name: '企业' }).getByRole('link', { name: '记录' }).click();
    const history = page.getByRole('list', { name: '变更记录' });
    await history.getByText('导入 示例重点企业名单.xlsx').waitFor();
    expect(await history.innerText()).toContain('第 4 行');

    await page.goto('/enterprises?q=储氢容器');
    await page.getByRole('link', { name: REPAIRED }).click();
    await page.getByText(creditCode(6)).first().waitFor();
    expect(problems).toEqual([]);
  });
});
