import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { renderDocx, renderHtml } from './index.js';
import { inOtherProcess } from './testing/other-process.js';
import { aReport, paragraph, text } from './testing/trees.js';

const digest = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

describe('the same tree', () => {
  it('gives the same bytes again, in another process, in another time zone', async () => {
    const docx = digest(await renderDocx(aReport()));
    const html = digest(await renderHtml(aReport()));
    expect(digest(await renderDocx(aReport()))).toBe(docx);
    expect(digest(await renderHtml(aReport()))).toBe(html);
    const { offset, ...far } = inOtherProcess(aReport());
    expect(offset).not.toBe(new Date().getTimezoneOffset());
    expect(far).toEqual({ docx, html });
  });

  it('gives other bytes after a word has changed', async () => {
    const changed = aReport();
    changed.sections[0]?.blocks.push(paragraph(text('补充。')));
    expect(digest(await renderDocx(changed))).not.toBe(digest(await renderDocx(aReport())));
  });
});
