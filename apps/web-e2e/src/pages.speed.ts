import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { arrive, ask } from './support/arrive.js';
import { openBrowser } from './support/browser.js';
import { type Product, startProduct } from './support/product.js';

/** A slow office computer. */
const SLOWDOWN = 4;
const ROUNDS = 3;

const REGISTERS = ['enterprises', 'projects', 'blockers', 'platforms', 'relocations', 'chains'];

interface Figure {
  what: string;
  /** Milliseconds from the address to what one can use. */
  interactive: number;
  /** The longest task of the page, milliseconds. */
  longest: number;
  /** Requests to the service for the record itself, those of the frame around it left out. */
  requests: number | null;
}

let product: Product;
let browser: Browser;
const figures: Figure[] = [];

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct({ sampleData: true }), openBrowser()]);
}, 120_000);

afterAll(async () => {
  const file = process.env['LIANQUN_FIGURES'];
  if (file) writeFileSync(file, JSON.stringify(figures));
  await Promise.all([browser.close(), product.stop()]);
});

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Every request of the frame around a page: who is signed in, what waits, reference data. */
const OF_THE_FRAME =
  /\/api\/(session|overview|notifications|proposals|reporting-periods$|health|records\/[\w-]+\/[\w-]+\/presence|regions|chains$|clusters$|industries|organizations|receiving-platforms|platform-systems|tag-kinds|dictionaries|saved-views)/;

async function opened(path: string, ready: (page: Page) => Promise<unknown>): Promise<Omit<Figure, 'what'>> {
  const { page, close } = await arrive(browser, product, '/account');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map((entry) => entry.duration))).observe({
      type: 'longtask',
      buffered: true,
    });
  });
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/api/') && !OF_THE_FRAME.test(pathname)) asked.push(pathname);
  });
  const began = performance.now();
  await page.goto(path);
  await ready(page);
  const interactive = performance.now() - began;
  await page.waitForTimeout(800);
  const longest = await page.evaluate(() => Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks));
  await close();
  return { interactive, longest, requests: asked.length };
}

async function measure(what: string, path: string, ready: (page: Page) => Promise<unknown>, counted: boolean) {
  const rounds: Omit<Figure, 'what'>[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await opened(path, ready));
  figures.push({
    what,
    interactive: median(rounds.map((one) => one.interactive)),
    longest: Math.max(...rounds.map((one) => one.longest)),
    requests: counted ? Math.max(...rounds.map((one) => one.requests ?? 0)) : null,
  });
}

it.each(REGISTERS)('the list of %s', async (register) => {
  await measure(
    `list of ${register}`,
    `/${register}`,
    (page) => page.locator(`main a[href^="/${register}/"]`).nth(3).waitFor(),
    false,
  );
});

it.each(REGISTERS)('one record of %s', async (register) => {
  const { page, close } = await arrive(browser, product, '/account');
  const { items } = await ask<{ items: { id: string }[] }>(page, 'GET', `/api/${register}`);
  await close();
  const [first] = items;
  expect(first).toBeDefined();
  await measure(
    `one of ${register}`,
    `/${register}/${first?.id ?? ''}`,
    (at) => at.getByRole('heading', { level: 1 }).waitFor(),
    true,
  );
});
