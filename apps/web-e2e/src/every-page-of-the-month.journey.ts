import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { arrive, ask } from './support/arrive.js';
import { openBrowser } from './support/browser.js';
import { faultsOf, type NamedPage } from './support/every-page.js';
import { type Product, startProduct } from './support/product.js';

interface Listed {
  items: { id: string; status: string }[];
}

interface Sets {
  items: { status: string; organization: { id: string } }[];
}

let product: Product;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct({ sampleData: true }), openBrowser()]);
}, 60_000);
afterAll(() => Promise.all([browser.close(), product.stop()]));

/** A report of the sample data as soon as it has been made. */
async function draftedReport(page: Page): Promise<string> {
  for (let turn = 0; turn < 100; turn++) {
    const { items } = await ask<Listed>(page, 'GET', '/api/monthly-reports');
    const report = items.find(({ status }) => status === 'draft');
    if (report) return report.id;
    await page.waitForTimeout(300);
  }
  throw new Error('no report of the sample data was made');
}

async function pagesOf(page: Page): Promise<NamedPage[]> {
  const { items: periods } = await ask<Listed>(page, 'GET', '/api/reporting-periods');
  const [open = '', locked = ''] = ['open', 'locked'].map((one) => periods.find(({ status }) => status === one)?.id);
  const { items: sets } = await ask<Sets>(page, 'GET', `/api/reporting-periods/${open}/sets`);
  const sheetOf = (status: string) => {
    const set = sets.find((one) => one.status === status);
    return `/month/${open}?organization=${set?.organization.id ?? ''}`;
  };
  const report = `/reports/${await draftedReport(page)}`;
  return [
    ['filling', sheetOf('filling')],
    ['returned', sheetOf('returned')],
    ['approved', sheetOf('approved')],
    ['organizations', `/month/${open}/organizations`],
    ['organizations of a locked month', `/month/${locked}/organizations`],
    ['periods', '/periods'],
    ['reports', '/reports'],
    ['report', report],
    ['figure', `${report}?figure=all.monthlyInvestment`],
  ];
}

it('pages of the month and its report are accessible, within their width, complete in English, and report no error', async () => {
  const visitor = await arrive(browser, product);
  expect(await faultsOf(visitor, await pagesOf(visitor.page))).toEqual({});
  await visitor.close();
}, 240_000);
