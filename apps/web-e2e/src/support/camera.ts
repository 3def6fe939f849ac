import { expect } from '@jest/globals';
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { root } from './cache.js';
import { settled } from './visit.js';

const FOLDER = path.join(root, 'docs', 'images');
const LARGEST = 250_000;

/** The size of most pictures: a screen at a desk, less its lowest part. */
export const SHEET = { width: 1440, height: 780 } as const;

/** This browser speaks English only: its fields for dates are shown as a Chinese one shows them. */
const dateFields = (of: Page, shown: 'text' | 'date') =>
  of.evaluate((type) => {
    for (const field of document.querySelectorAll<HTMLInputElement>('input[type=date], input[data-day]')) {
      const day = field.dataset['day'] ?? field.value;
      field.type = type;
      if (type === 'text') field.dataset['day'] = day;
      else delete field.dataset['day'];
      field.value = type === 'date' ? day : day.replaceAll('-', '/') || '年/月/日';
    }
  }, shown);

/** Takes a picture of the page as it is now, for the user guide. */
export async function picture(name: string, of: Page): Promise<void> {
  await settled(of);
  await of.mouse.move(0, 0);
  mkdirSync(FOLDER, { recursive: true });
  const file = path.join(FOLDER, `${name}.png`);
  await dateFields(of, 'text');
  await of.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
  await dateFields(of, 'date');
  expect(statSync(file).size).toBeLessThanOrEqual(LARGEST);
}
