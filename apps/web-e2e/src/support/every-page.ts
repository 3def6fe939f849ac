import type { Page } from 'playwright-core';
import { ask, sidewaysBy } from './arrive.js';
import type { ListFile } from './lists.js';
import { accessibilityProblems, DESKTOP, PHONE, screenshot, settled, type Visit } from './visit.js';

/** What a page is called here, and its address. */
export type NamedPage = readonly [name: string, path: string];

interface Listed {
  items: { id: string }[];
}

/** The id of the first record that a list gives. */
export const firstOf = async (page: Page, query: string): Promise<string> =>
  (await ask<Listed>(page, 'GET', query)).items[0]?.id ?? '';

/** Reads a file into a batch. @returns the address of its preview */
export async function batchOf(page: Page, start: string, file: ListFile): Promise<string> {
  await page.goto(start);
  await page.locator('input[type=file]').setInputFiles(file);
  await page.waitForURL(/\/[0-9a-f-]{36}/);
  const batch = new URL(page.url()).pathname;
  await page.getByRole('button', { name: '确认导入' }).waitFor();
  return batch;
}

/** Where the product speaks itself, and what of that is data after all: who I am, published names. */
const CHROME =
  'nav, .pagehead-actions, .pagehead-aside, .foot, th[scope=col], label, button, h2, dt, input, .tabs, .steps';
const DATA = '[lang|=zh], .contactinput, .account, .systems, .wordspane h2, .pagehead-aside:has(.headtags)';

/** What the product says in Chinese on a page that should be English. */
const chineseChrome = (page: Page): Promise<string[]> =>
  page.evaluate(
    ([chrome, data]) => {
      const textOf = (element: HTMLElement) => {
        const copy = element.cloneNode(true) as HTMLElement;
        for (const own of copy.querySelectorAll('[lang|=zh], textarea')) own.remove();
        return copy.textContent.trim();
      };
      const texts = [...document.querySelectorAll<HTMLElement>(chrome)]
        .filter((element) => element.offsetParent !== null && !element.matches(data) && !element.closest(data))
        .flatMap((element) => [textOf(element), element.getAttribute('placeholder') ?? '', element.title]);
      return [...new Set(texts.filter((text) => /\p{Script=Han}/u.test(text)))];
    },
    [CHROME, DATA] as const,
  );

/** Keys of the catalogue that found no words: `imports.step.upload`. */
const bareKeys = async (page: Page): Promise<string[]> =>
  (await page.locator('body').innerText()).match(/(?<![@.\w])[a-z]+(?:\.[a-zA-Z]+){1,3}\b/g) ?? [];

async function tooWide(page: Page): Promise<string[]> {
  const pixels = await sidewaysBy(page);
  return pixels > 0 ? [`${pixels} px too wide`] : [];
}

/**
 * Looks at each page at a desk, in English and on a phone: accessible and within its width, no error, no word that is
 * not translated. @returns what is wrong, by page; empty where nothing is
 */
export async function faultsOf(
  { page, problems }: Visit,
  pages: readonly NamedPage[],
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  const look = async (what: string, faults: string[]) => {
    await screenshot(page, what);
    const all = [...faults, ...problems.splice(0)];
    if (all.length > 0) found[what] = all;
  };
  for (const [name, path] of pages) {
    await page.setViewportSize(DESKTOP);
    await page.goto(path);
    await settled(page);
    await look(`${name} 1440`, [...(await accessibilityProblems(page)), ...(await tooWide(page))]);
    await page.getByRole('button', { name: 'EN', exact: true }).click();
    await page.getByRole('button', { name: 'EN', exact: true, pressed: true }).waitFor();
    await look(`${name} English`, [
      ...(await chineseChrome(page)),
      ...(await bareKeys(page)),
      ...(await tooWide(page)),
    ]);
    await page.getByRole('button', { name: '中文' }).click();
    await page.setViewportSize(PHONE);
    await settled(page);
    await look(`${name} 390`, [...(await accessibilityProblems(page)), ...(await tooWide(page))]);
  }
  return found;
}
