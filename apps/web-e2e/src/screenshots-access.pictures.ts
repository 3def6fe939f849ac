import { todayInShanghai } from '@lianqun/domain';
import { afterAll, beforeAll, it } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { arrive, ask } from './support/arrive.js';
import { openBrowser } from './support/browser.js';
import { picture, SHEET } from './support/camera.js';
import { type Account, addColleagues, organizationId } from './support/colleagues.js';
import { batchOf, firstOf } from './support/every-page.js';
import { type Neighbour, neighboursList } from './support/invented-neighbours.js';
import { type Product, startProduct } from './support/product.js';
import { PHONE, settled, type Visit } from './support/visit.js';

const THIS_YEAR = Number(todayInShanghai(new Date()).slice(0, 4));

/** User name → who it is. */
const COLLEAGUES = {
  zhaojing: { displayName: '赵静', organization: '河北省工业和信息化厅', role: 'reviewer' },
  liming: { displayName: '李明', organization: '唐山市工业和信息化局', role: 'clerk' },
  wangmin: { displayName: '王敏', organization: '天津市工业和信息化局', role: 'reviewer' },
  chenjie: { displayName: '陈洁', organization: '天津市滨海新区工业和信息化局', role: 'clerk' },
  liuyang: {
    displayName: '刘洋',
    organization: '河北雄安新区管理委员会',
    role: 'platform-clerk',
    endsOn: `${THIS_YEAR + 1}-06-30`,
  },
  sunlei: { displayName: '孙磊', organization: '京津冀协同发展联合工作办公室', role: 'coordination-office' },
  zhoutao: { displayName: '周涛', organization: '北京市经济和信息化局', role: 'reviewer' },
} as const;

type Name = keyof typeof COLLEAGUES;

const LOW = { ...SHEET, height: 640 };
const HIGH = { ...SHEET, height: 900 };
const TALL = { ...SHEET, height: 1080 };
const TALLEST = { ...SHEET, height: 1420 };

const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/147.0.0.0 Safari/537.36';
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Safari/604.1';

let product: Product;
let browser: Browser;
let accounts: Record<Name, Account>;

const signedIn = (account: Account, path: string, options: BrowserContextOptions = {}): Promise<Visit> =>
  arrive(browser, product, path, { viewport: SHEET, userAgent: WINDOWS, ...options }, account);

/** One page of one account. */
async function open(account: Account, path: string, name: string, options: BrowserContextOptions = {}): Promise<void> {
  const { page, close } = await signedIn(account, path, options);
  await picture(name, page);
  await close();
}

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct({ sampleData: true }), openBrowser()]);
  accounts = await addColleagues(browser, product, COLLEAGUES);
}, 120_000);
afterAll(() => Promise.all([browser.close(), product.stop()]));

interface Enterprises {
  items: (Omit<Neighbour, 'registeredCapital' | 'employees'> & {
    id: string;
    version: number;
    registeredCapital: string | null;
    employees: number | null;
  })[];
}

async function enterprisesOf(page: Page, region: string): Promise<(Neighbour & { id: string; version: number })[]> {
  const { items } = await ask<Enterprises>(page, 'GET', `/api/enterprises?pageSize=50&regionCode=${region}`);
  return items.flatMap(({ registeredCapital, employees, ...rest }) =>
    rest.creditCode && registeredCapital && employees ? [{ ...rest, registeredCapital, employees }] : [],
  );
}

it('a list that names enterprises of another province', async () => {
  const { page, close } = await signedIn(accounts.liming, '/');
  const neighbours = (await enterprisesOf(page, '120000')).slice(0, 3);
  const list = await neighboursList('氢能配套企业名单（示例）.xlsx', neighbours);
  const batch = await batchOf(page, '/imports/new', list);
  await page.goto(`${batch}?rows=question`);
  await page.getByRole('button', { name: '确认导入' }).waitFor();
  await picture('import-others', page);
  await page.getByRole('button', { name: '确认导入' }).click();
  await page.getByRole('heading', { name: '导入完成' }).waitFor();
  await close();
  await open(accounts.wangmin, '/proposals', 'proposals');
});

it('a record that is not shared, and who is on it', async () => {
  const owner = await signedIn(accounts.zhaojing, '/');
  const [kept] = await enterprisesOf(owner.page, '130200');
  if (!kept) throw new Error('the sample holds no enterprise in Tangshan');
  const record = `/enterprises/${kept.id}`;
  const { version } = await ask<{ version: number }>(owner.page, 'GET', `/api${record}`);
  await ask(owner.page, 'PATCH', `/api${record}`, { version, confidentiality: 'internal' });
  const invited = await organizationId(owner.page, '天津市工业和信息化局');
  await ask(owner.page, 'POST', `/api/records/enterprise/${kept.id}/invitations`, { organizationId: invited });
  const editor = await signedIn(accounts.liming, record);
  await ask(editor.page, 'POST', `/api${record}/contacts/reveal`);
  await editor.page.goto(`${record}/edit`);
  await settled(editor.page);
  await owner.page.goto(record);
  await owner.page.getByText(/李明.*正在编辑/).waitFor();
  await picture('enterprise-internal', owner.page);
  await Promise.all([owner.close(), editor.close()]);
  await open(accounts.wangmin, '/projects?sort=-totalInvestment', 'projects-withheld');
});

it('messages', async () => {
  const group = await arrive(browser, product);
  const id = await firstOf(group.page, '/api/blockers?pageSize=1&status=raised');
  const { version } = await ask<{ version: number }>(group.page, 'GET', `/api/blockers/${id}`);
  const deadline = todayInShanghai(new Date(Date.now() + 30 * 86_400_000));
  const handOver = { version, step: 'assign', leadOrganizationId: 'tianjin-department', deadline };
  await ask(group.page, 'POST', `/api/blockers/${id}/steps`, handOver);
  await group.close();
  const { page, close } = await signedIn(accounts.wangmin, '/inbox', { viewport: LOW });
  await page.getByRole('button', { name: /^标为已读：账号变更/ }).click();
  await page.getByRole('button', { name: /^标为已读：账号变更/ }).waitFor({ state: 'detached' });
  await picture('inbox', page);
  await close();
  await open(accounts.wangmin, '/account/notifications', 'notification-preferences', { viewport: TALLEST });
});

it('the own account, and leaving it alone', async () => {
  const { page, close } = await signedIn(accounts.wangmin, '/account', { viewport: HIGH });
  await ask(page, 'DELETE', '/api/sessions');
  const phone = await signedIn(accounts.wangmin, '/', { viewport: PHONE, userAgent: IPHONE });
  await phone.close();
  await ask(page, 'POST', '/api/api-tokens', {
    name: '项目台账取数',
    permissions: ['project.read', 'enterprise.read'],
    expiresOn: todayInShanghai(new Date(Date.now() + 90 * 86_400_000)),
  });
  await page.reload();
  await picture('own-account', page);
  await page.setViewportSize(SHEET);
  await page.clock.install();
  await page.goto('/enterprises');
  await page.clock.fastForward(119.4 * 60_000);
  await page.getByRole('dialog', { name: '即将自动退出' }).waitFor();
  await picture('idle', page);
  await close();
});

it('organizations and who leads', async () => {
  const { page, close } = await signedIn(product.account('sysadmin'), '/admin/organizations');
  const leading = ['河北省工业和信息化厅', '北京市经济和信息化局', '天津市工业和信息化局'];
  for (const [index, name] of leading.entries()) {
    const year = THIS_YEAR - 1 + index;
    await ask(page, 'POST', '/api/leading-terms', {
      organizationId: await organizationId(page, name),
      startsOn: `${year}-01-01`,
      endsOn: `${year}-12-31`,
      source: '示例',
    });
  }
  await page.goto(`/admin/organizations?id=${await organizationId(page, '河北省工业和信息化厅')}`);
  await picture('organizations', page);
  await page.goto('/admin/leading-terms');
  await picture('leading-terms', page);
  await page.setViewportSize(LOW);
  await page.goto('/admin');
  await picture('admin-system', page);
  await close();
});

it('accounts and roles', async () => {
  const { page, close } = await signedIn(product.account('sysadmin'), '/admin/accounts');
  const named = async (name: Name) => firstOf(page, `/api/accounts?q=${name}`);
  await ask(page, 'POST', `/api/accounts/${await named('zhoutao')}/disable`);
  await page.reload();
  await picture('accounts', page);
  const account = `/admin/accounts/${await named('chenjie')}`;
  await close();
  const granter = await signedIn(product.account('secadmin'), account, { viewport: HIGH });
  await granter.page.getByRole('button', { name: '授予角色' }).click();
  await granter.page.getByRole('dialog', { name: '陈洁的角色' }).getByText('审计管理员').waitFor();
  await picture('account-roles', granter.page);
  await granter.page.goto('/admin/roles');
  await picture('roles', granter.page);
  await granter.page.goto('/admin/security');
  await picture('security-rules', granter.page);
  await granter.page.setViewportSize(TALL);
  await granter.page.goto('/admin/roles/clerk/edit');
  const matrix = granter.page.getByRole('checkbox').first();
  await matrix.evaluate((box) => box.closest('section')?.scrollIntoView());
  await picture('role-edit', granter.page);
  await granter.close();
});

it('the audit record', async () => {
  const clerk = await signedIn(accounts.chenjie, '/projects');
  const other = await firstOf(clerk.page, '/api/projects?pageSize=1&regionCode=130000&stage=under-construction');
  const own = { 'X-Requested-With': 'lianqun' };
  await clerk.page.request.get('/api/projects/export');
  await clerk.page.request.patch(`/api/projects/${other}`, { headers: own, data: { version: 1, note: '改' } });
  await clerk.close();
  const { page, close } = await signedIn(product.account('auditor'), '/admin/audit');
  await picture('audit', page);
  const changes = 'operation=update&kind=enterprise';
  const line = await firstOf(page, `/api/audit-record?pageSize=1&${changes}`);
  await page.goto(`/admin/audit?${changes}&line=row-${line}`);
  await page.getByRole('dialog').getByText('请求编号').waitFor();
  await picture('audit-line', page);
  await close();
});

it('the lights', async () => {
  await open(product.admin, '/admin/lights', 'lights', { viewport: LOW });
});
