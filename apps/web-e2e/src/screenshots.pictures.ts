import { afterAll, beforeAll, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { arrive, ask } from './support/arrive.js';
import { openBrowser } from './support/browser.js';
import { picture, SHEET } from './support/camera.js';
import { inventedLedger } from './support/invented-ledger.js';
import { type Known, inventedList } from './support/invented-list.js';
import { creditCode, mistypedCode } from './support/lists.js';
import { type Product, startProduct } from './support/product.js';
import { paste } from './support/paste.js';
import { PHONE, visit } from './support/visit.js';

let product: Product;
let browser: Browser;
let page: Page;

async function open(address: string, name: string): Promise<void> {
  await page.goto(address);
  await picture(name, page);
}

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct({ sampleData: true }), openBrowser()]);
  ({ page } = await arrive(browser, product, '/', { viewport: SHEET }));
});
afterAll(() => Promise.all([browser.close(), product.stop()]));

/** Three of the sample whose rows in the list will be an update, no change and a question. */
async function knownEnterprises(): Promise<readonly [Known, Known, Known]> {
  const query = '/api/enterprises?pageSize=20&chainId=hydrogen&sort=name';
  const { items } = await ask<{ items: (Known & { registeredCapital: string | null })[] }>(page, 'GET', query);
  const [first, second, third] = items.filter((item) => item.creditCode && item.registeredCapital);
  if (!first || !second || !third) throw new Error('the sample holds too few enterprises');
  return [first, second, third];
}

it('an import from upload to result', async () => {
  await open('/imports/new', 'import-upload');
  const list = await inventedList('氢能重点企业名单（示例）.xlsx', await knownEnterprises());
  await page.locator('input[type=file]').setInputFiles(list);
  await page.getByRole('button', { name: '确认导入' }).waitFor();
  await picture('import-preview', page);
  const batch = new URL(page.url()).pathname;
  await open(`${batch}?step=header`, 'import-header');
  await open(`${batch}?step=columns`, 'import-columns');
  const phone = await arrive(browser, product, batch, { viewport: PHONE });
  await picture('import-preview-390', phone.page);
  await phone.close();

  await page.goto(batch);
  await page.getByRole('button', { name: '确认导入' }).click();
  await page.getByRole('heading', { name: '导入完成' }).waitFor();
  await picture('import-result', page);
});

it('the register', async () => {
  await open('/enterprises', 'enterprises');
  await open('/enterprises?q=jqr&region=130000&sort=-registeredCapital', 'enterprises-filtered');
  const [first] = await knownEnterprises();
  await page.goto(`/enterprises?q=${first.creditCode}`);
  await page.getByRole('link', { name: first.name }).click();
  await page.getByRole('heading', { level: 1, name: first.name }).waitFor();
  await picture('enterprise', page);
  await page.getByRole('main').getByRole('link', { name: /^记录/ }).first().click();
  await picture('enterprise-history', page);
  await open('/chains', 'chains');
});

interface Rows {
  items: { id: string; status?: string }[];
}

interface Sets {
  items: { status: string; owed: number; organization: { id: string } }[];
}

const firstOf = async (query: string): Promise<string> => (await ask<Rows>(page, 'GET', query)).items[0]?.id ?? '';

const BUILDING = '/api/projects?pageSize=50&stage=under-construction&sort=-totalInvestment';

const openPeriod = async (): Promise<string> =>
  (await ask<Rows>(page, 'GET', '/api/reporting-periods')).items.find(({ status }) => status === 'open')?.id ?? '';

it('projects', async () => {
  await open('/projects?sort=-totalInvestment', 'projects');
  const { items } = await ask<{ items: { id: string; openBlockers: number }[] }>(page, 'GET', BUILDING);
  await open(`/projects/${items.find(({ openBlockers }) => openBlockers > 0)?.id ?? ''}`, 'project');
  await page.getByRole('button', { name: '调整阶段' }).click();
  await page.getByRole('dialog').getByText('变更为').waitFor();
  await picture('project-stage', page);
  await page.goto('/projects/new');
  await page.getByLabel('项目名称').fill('曹妃甸示例电解槽制造基地');
  await page.getByLabel('项目名称').blur();
  await picture('project-form', page);
  await page.goto('/project-imports/new');
  await page.locator('input[type=file]').setInputFiles(await inventedLedger('2026年氢能产业链项目台账（示例）.xlsx'));
  await page.getByRole('button', { name: '确认导入' }).waitFor();
  await picture('project-import', page);
});

it('blockers', async () => {
  await open('/blockers?sort=deadline', 'blockers');
  await open(`/blockers/${await firstOf('/api/blockers?pageSize=1&status=in-progress')}`, 'blocker');
  await page.goto(`/blockers/${await firstOf('/api/blockers?pageSize=1&status=raised')}`);
  await page.getByRole('button', { name: '交办', exact: true }).click();
  await page.getByRole('dialog').getByLabel('牵头单位').waitFor();
  await picture('blocker-assign', page);
});

it('the month', async () => {
  await open('/periods', 'periods');
  const period = await openPeriod();
  await open(`/month/${period}/organizations`, 'month-organizations');
  const { items } = await ask<Sets>(page, 'GET', `/api/reporting-periods/${period}/sets`);
  const [filling] = items.filter(({ status }) => status === 'filling').sort((one, other) => other.owed - one.owed);
  const sheet = `/month/${period}?organization=${filling?.organization.id ?? ''}`;
  await page.goto(sheet);
  await page.locator('[data-cell="0:monthlyInvestment"]').click();
  await paste(page, [
    ['1,862.4', '2,050', '竣工', '设备联合调试，附属工程收尾'],
    ['约900', '760'],
  ]);
  await page.locator('[data-cell="1:imageProgress"]').click();
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByText('与上月相同').waitFor();
  await page
    .getByText(/已保存 \d\d:\d\d/)
    .first()
    .waitFor();
  await picture('month', page);
  const phone = await arrive(browser, product, sheet, { viewport: PHONE });
  await picture('month-390', phone.page);
  await phone.close();
});

it('the report', async () => {
  await page.goto('/reports');
  await page.getByText('草稿').first().waitFor({ timeout: 40_000 });
  await picture('reports', page);
  await page.getByRole('button', { name: '生成月报' }).first().click();
  await page.getByRole('dialog').getByText('版本').first().waitFor();
  await picture('report-generate', page);
  const report = `/reports/${await firstOf('/api/monthly-reports')}`;
  await page.setViewportSize({ ...SHEET, height: 700 });
  await page.goto(`${report}?figure=chain-robotics.yearInvestment`);
  await page.getByRole('dialog', { name: '数据来源' }).waitFor();
  await picture('report-figure', page);
  await open(report, 'report');
  await page.setViewportSize(SHEET);
  const phone = await arrive(browser, product, report, { viewport: PHONE });
  await picture('report-390', phone.page);
  await phone.close();
});

it('forms', async () => {
  await page.goto('/enterprises/new');
  await page.getByLabel('企业名称').fill('秦皇岛示例智能仪表有限公司');
  await page.getByLabel('统一社会信用代码').fill(mistypedCode(creditCode(31)));
  await page.getByLabel('注册资本').fill('12000');
  await page.getByLabel('注册资本').blur();
  await picture('form', page);
  const made = { name: '衡水示例橡胶制品有限公司', registeredCapital: '600', employees: 60 };
  const { id, version } = await ask<{ id: string; version: number }>(page, 'POST', '/api/enterprises', made);
  await page.goto(`/enterprises/${id}/edit`);
  await page.getByLabel('注册资本').fill('800');
  await page.getByLabel('职工人数').fill('80');
  await ask(page, 'PATCH', `/api/enterprises/${id}`, { version, registeredCapital: '700', employees: 70 });
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('dialog').waitFor();
  await picture('form-conflict', page);
});

it('home, accounts and sample data', async () => {
  await open('/', 'home');
  await open('/admin', 'admin');
  await open('/account/password', 'password');
  const stranger = await visit(browser, product, { viewport: SHEET });
  await stranger.page.goto('/login');
  await stranger.page.getByLabel('用户名').waitFor();
  await picture('sign-in', stranger.page);
  await stranger.close();
});

it('a phone', async () => {
  const phone = await arrive(browser, product, '/', { viewport: PHONE });
  await picture('home-390', phone.page);
  await phone.page.goto('/enterprises');
  await picture('enterprises-390', phone.page);
  await phone.close();
});
