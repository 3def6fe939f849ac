import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Product } from './product.js';
import { settled, visit, type Visit } from './visit.js';

/** What every changing request carries. */
const OWN_PAGE = { 'X-Requested-With': 'lianqun' };

/** A visitor who is signed in already: for the journeys whose point is something else. */
export async function arrive(
  browser: Browser,
  product: Product,
  path = '/',
  options: BrowserContextOptions = {},
  account: { readonly username: string; readonly password: string } = product.admin,
): Promise<Visit> {
  const visitor = await visit(browser, product, options);
  await ask(visitor.page, 'POST', '/api/session', account);
  await visitor.page.goto(path);
  await settled(visitor.page);
  return visitor;
}

/** A request of the signed-in visitor behind the page's back. */
export async function ask<Answer>(page: Page, method: string, path: string, data?: object): Promise<Answer> {
  const answer = await page.request.fetch(path, { method, headers: OWN_PAGE, ...(data ? { data } : {}) });
  if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
  return (answer.status() === 204 ? null : await answer.json()) as Answer;
}

/** How far the page can be pushed sideways, in pixels. */
export const sidewaysBy = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
