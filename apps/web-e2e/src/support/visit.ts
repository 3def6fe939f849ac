import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core';
import type { Product } from './product.js';

export const DESKTOP = { width: 1440, height: 900 } as const;
export const PHONE = { width: 390, height: 844 } as const;

export interface Visit {
  readonly page: Page;
  /** Errors of the page itself: exceptions, messages of the console, violations of the content security policy. */
  readonly problems: string[];
  close(): Promise<void>;
}

/** Requests of a page that have no answer yet. */
const pending = new WeakMap<Page, Set<Request>>();

function countRequests(page: Page): void {
  const open = new Set<Request>();
  pending.set(page, open);
  page.on('request', (request) => open.add(request));
  for (const event of ['requestfinished', 'requestfailed'] as const) {
    page.on(event as 'requestfinished', (request) => open.delete(request));
  }
}

/** The page shows its title and has waited for nothing for a tenth of a second. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  const quiet = () => pending.get(page)?.size === 0;
  for (let since = quiet() ? 1 : 0, turn = 0; since < 5 && turn < 500; turn++) {
    await page.waitForTimeout(25);
    since = quiet() ? since + 1 : 0;
  }
}

/** A new visitor: nobody signed in, nothing remembered. */
export async function visit(browser: Browser, product: Product, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: product.url,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: DESKTOP,
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  countRequests(page);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    // An answer of 4xx is the product's business, and the browser reports each one as an error.
    if (message.type() === 'error' && !/^Failed to load resource/.test(message.text())) problems.push(message.text());
  });
  return { page, problems, close: () => context.close() };
}

/** Signs in by hand, as a person does. */
export async function signIn(page: Page, account: Product['admin'], path = '/'): Promise<void> {
  await page.goto(path);
  await page.getByLabel('用户名').fill(account.username);
  await page.getByLabel('密码').fill(account.password);
  await page.getByRole('button', { name: '登录' }).click();
  await page.waitForURL((url) => url.pathname !== '/login');
}

/** What axe finds wrong with the page as it is now, one line each; an empty list is what a test expects. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target.join(' ')).join(' | ')})`,
  );
}

/** Keeps a picture in the folder LIANQUN_SCREENSHOTS, where somebody asked for pictures. */
export async function screenshot(page: Page, name: string): Promise<void> {
  const folder = process.env['LIANQUN_SCREENSHOTS'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: false });
}
