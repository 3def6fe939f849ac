import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from './support/browser.js';

describe('the browser of the journeys', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('draws Chinese characters, not boxes', async () => {
    const page = await browser.newPage();
    await page.setContent('<canvas id="c" width="60" height="60"></canvas>');
    const drawings = await page.evaluate(() => {
      const canvas = document.querySelector('canvas');
      const context = canvas?.getContext('2d');
      if (!canvas || !context) return [];
      return ['京', '津', '冀', '\u{10FFFD}'].map((character) => {
        context.clearRect(0, 0, 60, 60);
        context.font = '40px sans-serif';
        context.fillText(character, 5, 45);
        return canvas.toDataURL();
      });
    });
    // A font without Chinese draws the same box for all of them.
    expect(new Set(drawings).size).toBe(4);
  });
});
