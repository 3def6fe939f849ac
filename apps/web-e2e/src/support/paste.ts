import type { Page } from 'playwright-core';

/** Pastes cells as a spreadsheet hands them over. */
export async function paste(page: Page, cells: string[][]): Promise<void> {
  await page.evaluate(
    (text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    cells.map((row) => row.join('\t')).join('\n'),
  );
}
