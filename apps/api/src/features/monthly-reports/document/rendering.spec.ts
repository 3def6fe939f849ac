import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { aSnapshot } from '@lianqun/domain/testing';
import { renderDocx, renderHtml } from '@lianqun/official-document';
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { aReport } from '../testing/a-report.js';

const HOSTILE = `<w:p>&amp;"'\u0000\u0007\u000b]]>😀𠮷\ud800\ufffe`;

const hostile = aSnapshot()
  .project({ name: HOSTILE, progress: HOSTILE, coordination: HOSTILE, nextStep: HOSTILE, builder: HOSTILE })
  .project({ stage: 'terminated', name: HOSTILE, imageProgress: HOSTILE })
  .blocker({ title: HOSTILE, deadline: '2026-10-01', closedLaterOn: '2026-11-02', projectIds: ['project-1'] })
  .with({
    organizations: new Map([['organization-1', { name: HOSTILE, shortName: HOSTILE }]]),
    sets: [{ organizationId: 'organization-1', status: 'excused', reason: HOSTILE }],
  });

const large = Array.from({ length: 60 }).reduce<typeof hostile>(
  (all, _, index) =>
    all.project({
      history: [
        ['2026-09', '2026-09', String(index)],
        ['2026-10', '2026-10', '100'],
      ],
    }),
  hostile,
);

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

describe('what people typed', () => {
  it('stands in the Word file and the page as text, whatever it is', async () => {
    const { document } = aReport(hostile.build());
    const html = await renderHtml(document);
    expect(html).toContain('&lt;w:p&gt;&amp;amp;');
    expect(html).not.toContain('<w:p>');
    const parts = unzipSync(await renderDocx(document));
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(body).toContain('&lt;w:p&gt;&amp;amp;');
    for (const text of [html, body]) {
      expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe]/u);
      expect(text).toContain('😀𠮷');
      expect(text.isWellFormed()).toBe(true);
    }
  });
});

describe('the same input', () => {
  it('gives the same tree and the same Word file at another time', async () => {
    jest.useFakeTimers({
      now: new Date('2026-11-09T00:00:00Z'),
      doNotFake: ['nextTick', 'setImmediate', 'setTimeout'],
    });
    const first = aReport(large.build()).document;
    const bytes = await renderDocx(first);
    jest.setSystemTime(new Date('2031-03-02T19:00:00Z'));
    const second = aReport(large.build()).document;
    expect(second).toEqual(first);
    expect(sha256(await renderDocx(second))).toBe(sha256(bytes));
  });

  it('is written without asking where on earth it runs', () => {
    const asked = (['getFullYear', 'getMonth', 'getDate', 'getDay', 'getHours', 'getTimezoneOffset'] as const).map(
      (name) => jest.spyOn(Date.prototype, name),
    );
    const { document } = aReport(large.build());
    expect(document.masthead).toMatchObject({ issue: '2026年第10期', date: '2026年11月9日' });
    for (const getter of asked) expect(getter).not.toHaveBeenCalled();
  });

  it('is told apart from another edition or another snapshot', () => {
    const identifier = (...fields: Parameters<typeof aReport>) => aReport(...fields).document.properties.identifier;
    const snapshot = hostile.build();
    const other = { edition: 2, digest: 'f'.repeat(64), rows: 40, takenAt: '2026-11-20T00:00:00.000Z' };
    const all = [
      identifier(snapshot),
      identifier(snapshot, {}, { edition: 2 }),
      identifier(snapshot, {}, { snapshot: other }),
    ];
    expect(new Set(all).size).toBe(3);
  });
});
