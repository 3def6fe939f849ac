import { afterAll, beforeAll, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { arrive, ask } from './support/arrive.js';
import { openBrowser } from './support/browser.js';
import { picture, SHEET } from './support/camera.js';
import { type Account, addColleagues } from './support/colleagues.js';
import { batchOf, firstOf } from './support/every-page.js';
import { doubtfulList, nearlyNamed, ownForm } from './support/invented-doubts.js';
import { creditCode } from './support/lists.js';
import { type Product, startProduct } from './support/product.js';
import { settled } from './support/visit.js';

/** User name → who it is. */
const COLLEAGUES = {
  zhaojing: { displayName: '赵静', organization: '河北省工业和信息化厅', role: 'reviewer' },
  wanglei: { displayName: '王磊', organization: '河北省工业和信息化厅', role: 'clerk' },
  liming: { displayName: '李明', organization: '唐山市工业和信息化局', role: 'clerk' },
} as const;

const LOW = { ...SHEET, height: 640 };
const HIGH = { ...SHEET, height: 900 };

let product: Product;
let browser: Browser;
let page: Page;
let batch: string;
let accounts: Record<keyof typeof COLLEAGUES, Account>;

interface Saved {
  id: string;
  version: number;
}

const create = (body: object, path = '/api/enterprises'): Promise<Saved> => ask(page, 'POST', path, body);

const openDialog = async (button: string) => {
  await page.getByRole('button', { name: button }).first().click();
  await page.getByRole('dialog').waitFor();
};

/** Waits for the program to be done with a batch. */
async function inStatus(status: string): Promise<Saved> {
  for (let turn = 0; turn < 200; turn++) {
    const found = await ask<Saved & { status: string }>(page, 'GET', `/api/enterprise-imports/${batch}`);
    if (found.status === status) return found;
    await page.waitForTimeout(100);
  }
  throw new Error(`the batch is never ${status}`);
}

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct({ sampleData: true }), openBrowser()]);
  accounts = await addColleagues(browser, product, COLLEAGUES);
  ({ page } = await arrive(browser, product, '/', { viewport: SHEET }, accounts.zhaojing));
  for (const known of nearlyNamed) await create(known);
}, 120_000);
afterAll(() => Promise.all([browser.close(), product.stop()]));

it('a list with doubts, as far as its confirmation', async () => {
  const address = await batchOf(page, '/imports/new', await doubtfulList('重点产业链企业摸底表（示例）.xlsx'));
  batch = address.split('/').at(-1) ?? '';
  const { version } = await inStatus('ready');
  const columns = { '7': 'mainProducts' };
  await ask(page, 'PUT', `/api/enterprise-imports/${batch}/reading`, { version, columns });
  await inStatus('ready');

  await page.setViewportSize(LOW);
  await page.goto(`${address}?step=values`);
  await page.getByRole('button', { name: '按此重新读取' }).waitFor();
  const line = page.getByRole('row').filter({ hasText: '生物医药' });
  await line
    .getByRole('button', { name: /产业链|集群/ })
    .first()
    .click();
  await picture('import-values', page);
  await page.getByRole('button', { name: '按此重新读取' }).click();
  await page.getByRole('button', { name: '确认导入' }).waitFor();
  await page.setViewportSize(HIGH);

  await page.goto(`${address}?rows=question`);
  await page.getByRole('button', { name: '打开第 7 行' }).click();
  await page
    .getByRole('region', { name: '第 7 行' })
    .getByText(/另有 1 行情形相同/)
    .waitFor();
  await picture('import-similar', page);
  await page.keyboard.press('Shift+Digit1');
  await page.getByRole('region', { name: '第 7 行' }).waitFor({ state: 'detached' });

  await page.setViewportSize(SHEET);
  await page.goto(`${address}?rows=refused`);
  await page.getByRole('button', { name: '打开第 9 行' }).waitFor();
  await page.keyboard.press('j');
  await page.getByRole('region', { name: '第 9 行' }).waitFor();
  const cell = page.getByRole('row').filter({ hasText: '邢台示例轴承' }).getByRole('cell').filter({ hasText: '三千' });
  await cell.dblclick();
  await page.getByRole('textbox', { name: '第 9 行 注册资本' }).fill('3000');
  await picture('import-cell', page);
  await page.keyboard.press('Enter');
  await page.goto(address);
  await page.getByRole('button', { name: '确认导入' }).waitFor();

  await page.setViewportSize(LOW);
  await openDialog('新增并更新');
  await page.getByRole('dialog').getByText('按此方式').waitFor();
  await picture('import-mode', page);
  await page.keyboard.press('Escape');
  await page.goto(address);
  await openDialog('移交');
  await page.getByRole('dialog').getByRole('combobox').click();
  await page.getByTitle(/王磊/).waitFor();
  await picture('import-hand-over', page);
  await page.setViewportSize(SHEET);
  await page.goto(address);
  await page.getByRole('button', { name: '确认导入' }).click();
  await page.getByRole('heading', { name: '导入完成' }).waitFor();
});

it('where values come from', async () => {
  const query = `/api/enterprises?batchId=${batch}&q=${encodeURIComponent('衡水示例密封件')}`;
  const id = await firstOf(page, query);
  const { version } = await ask<Saved>(page, 'GET', `/api/enterprises/${id}`);
  await ask(page, 'PATCH', `/api/enterprises/${id}`, { version, employees: 92, legalRepresentative: '周示例' });
  await page.goto(`/enterprises/${id}?tab=origin`);
  await picture('enterprise-origin', page);
});

it('taking it back', async () => {
  const built = await firstOf(page, `/api/enterprises?batchId=${batch}&q=${encodeURIComponent('唐山示例减速器')}`);
  await create(
    {
      name: '曹妃甸示例机器人减速器产线项目',
      type: 'introduced',
      stage: 'signed',
      regionCode: '130209',
      parties: [{ role: 'builder', enterpriseId: built }],
    },
    '/api/projects',
  );
  await page.setViewportSize(LOW);
  await page.goto(`/imports/${batch}`);
  await openDialog('撤销导入');
  await picture('import-undo', page);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: '撤 销' })
    .or(page.getByRole('dialog').getByRole('button', { name: '撤销', exact: true }))
    .click();
  await page.getByRole('heading', { name: '已撤销' }).waitFor();
  await page.getByText('未动的记录').waitFor();
  await picture('import-undone', page);
  await page.goto('/imports/memory');
  await page.getByText('生物医药').first().waitFor();
  await picture('import-memory', page);
  await page.setViewportSize(SHEET);
});

it('history', async () => {
  const again = await ask<{ id: string }>(page, 'POST', `/api/enterprise-imports/${batch}/again`);
  batch = again.id;
  await inStatus('ready');
  const { page: other, close } = await arrive(browser, product, '/', { viewport: SHEET }, accounts.wanglei);
  const given = await batchOf(other, '/imports/new', await doubtfulList('二季度新增企业（示例）.xlsx'));
  await ask(other, 'POST', `/api/enterprise-imports/${given.split('/').at(-1) ?? ''}/cancel`);
  await batchOf(other, '/imports/new', await doubtfulList('二季度新增企业（示例，更正）.xlsx'));
  await other.getByRole('button', { name: '确认导入' }).click();
  await other.getByRole('heading', { name: '导入完成' }).waitFor();
  await close();
  await page.goto('/imports');
  await page.getByText('已取消').first().waitFor();
  await picture('imports', page);
});

it('filters, and taking the register along', async () => {
  await page.goto('/enterprises?region=130000&chain=hydrogen&tag=high-tech&link=中游');
  await page.getByRole('button', { name: '更多条件' }).click();
  await picture('enterprises-more', page);
  await page.goto('/enterprises?region=130000&chain=hydrogen');
  await settled(page);
  await openDialog('导出');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('本单位的表样').click();
  await dialog.getByRole('button', { name: '上传表样' }).click();
  await dialog.locator('input[type=file]').setInputFiles(await ownForm('重点企业情况统计表（示例）.xlsx'));
  await dialog.getByRole('button', { name: '保存表样' }).click();
  await dialog.getByText(/填写 \d 列/).waitFor();
  await picture('enterprises-export', page);
});

it('two that are one', async () => {
  const kept = await create({
    name: '邯郸示例特种气体有限公司',
    creditCode: creditCode(61),
    regionCode: '130400',
    address: '邯郸市示例路 8 号',
    legalRepresentative: '吴示例',
    establishedOn: '2014-06-18',
    registeredCapital: '5000',
    employees: 210,
    chains: ['hydrogen'],
  });
  const gone = await create({
    name: '河北邯郸示例特种气体有限责任公司',
    regionCode: '130400',
    address: '邯郸市经济技术开发区示例路 8 号',
    legalRepresentative: '吴示例',
    registeredCapital: '5000',
    employees: 196,
    mainProducts: '高纯氢、电子特气',
    chains: ['hydrogen'],
  });
  await create(
    {
      name: '邯郸示例高纯氢充装站项目',
      type: 'introduced',
      stage: 'signed',
      regionCode: '130400',
      parties: [{ role: 'builder', enterpriseId: gone.id }],
    },
    '/api/projects',
  );
  const place = { regionCode: '130600', legalRepresentative: '郑示例', registeredCapital: '2600' };
  await create({ ...place, name: '保定示例储氢瓶阀有限公司', creditCode: creditCode(63), establishedOn: '2017-03-09' });
  await create({ ...place, name: '保定示例储氢瓶阀股份有限公司' });
  await page.setViewportSize(LOW);
  await page.goto('/enterprises/duplicates');
  await page.getByText('邯郸示例特种气体有限公司').first().waitFor();
  await picture('enterprise-duplicates', page);
  await page.setViewportSize(SHEET);
  await page.goto(`/enterprises/${kept.id}/merge/${gone.id}`);
  await page.getByRole('button', { name: '对调两家' }).waitFor();
  await picture('enterprise-merge', page);
  await page
    .getByRole('button', { name: '合并', exact: true })
    .or(page.getByRole('button', { name: '合 并' }))
    .click();
  await page.getByRole('heading', { level: 1, name: '邯郸示例特种气体有限公司' }).waitFor();

  const closed = await create({ name: '廊坊示例注销贸易有限公司', creditCode: creditCode(62), regionCode: '131000' });
  await ask(page, 'DELETE', `/api/enterprises/${closed.id}?version=${String(closed.version)}`);
  await page.setViewportSize(LOW);
  await page.goto('/enterprises/bin');
  await page.getByText('廊坊示例注销贸易有限公司').first().waitFor();
  await picture('enterprise-bin', page);
});

it('the dictionaries', async () => {
  const { page: admin, close } = await arrive(browser, product, '/admin/dictionaries/tags?id=little-giant', {
    viewport: SHEET,
  });
  await admin.getByRole('complementary', { name: '条目' }).waitFor();
  await picture('dictionaries', admin);
  await close();
});
