import { describe, expect, it } from '@jest/globals';
import {
  aChart,
  aDocument,
  aReport,
  aTable,
  figure,
  heading,
  HOSTILE,
  paragraph,
  portrait,
  text,
} from '../testing/trees.js';
import { cellTexts, paragraphs, rowsOf, wordOf } from '../testing/word.js';
import { children, first, textIn } from '../testing/xml.js';
import { printable, singleLine } from '../text.js';

describe('the archive of a Word file', () => {
  it('begins with the content types, sorted, at a constant time', async () => {
    const { names, bytes } = await wordOf(aReport());
    expect(names[0]).toBe('[Content_Types].xml');
    const rest = names.filter((name) => !/^(\[Content_Types\]|_rels\/)/.test(name));
    expect(rest).toEqual([...rest].sort());
    const file = Buffer.from(bytes);
    const times = new Set<number>();
    for (let at = file.indexOf('PK\x01\x02'); at >= 0; at = file.indexOf('PK\x01\x02', at + 4)) {
      times.add(file.readUInt32LE(at + 12));
    }
    expect([...times]).toEqual([((1 << 5) | 1) << 16]); // 1 January 1980, midnight
  });

  it('has well-formed parts only, and names the document as the tree does', async () => {
    const word = await wordOf(aReport());
    const xml = word.names.filter((name) => /\.(xml|rels)$/.test(name));
    expect(xml.length).toBeGreaterThan(10);
    for (const name of xml) expect(word.part(name).name).not.toBe('');
    const core = word.part('docProps/core.xml');
    const said = Object.fromEntries(core.children.map((child) => [child.name, textIn(child)]));
    expect(said).toMatchObject({
      'dc:title': '产业协同月度进展',
      'dc:creator': '专题工作组',
      'dc:identifier': '2026-10/1',
      'dcterms:created': '2026-11-07T01:20:00Z',
      'dcterms:modified': '2026-11-07T01:20:00Z',
    });
  });

  it('carries hostile text as text, everywhere', async () => {
    for (const nasty of HOSTILE) {
      const document = aDocument(
        [
          portrait(
            heading(1, nasty, nasty),
            paragraph(text(nasty), figure(nasty, nasty, nasty)),
            aChart({ id: nasty, caption: nasty, alt: nasty, unit: nasty, bars: [{ label: nasty, value: nasty }] }),
            aTable({
              caption: nasty,
              unit: nasty,
              columns: [{ title: nasty, width: 1, group: nasty }],
              rows: [{ cells: [[text(nasty)]] }],
              notes: [[text(nasty)]],
            }),
          ),
        ],
        {
          title: nasty,
          subtitle: nasty,
          masthead: { issuer: nasty, issue: nasty, date: nasty },
          properties: { creator: nasty, subject: nasty, identifier: nasty, createdAt: '2026-11-07T00:00:00Z' },
        },
      );
      const word = await wordOf(document);
      const shown = printable(nasty);
      expect(paragraphs(word, 'Title')).toEqual([shown]);
      expect(paragraphs(word, 'Heading1')).toEqual([singleLine(nasty)]);
      expect(paragraphs(word, 'BodyText')).toEqual([shown + shown]);
      const rows = rowsOf(children(word.body, 'w:tbl')[0]!);
      expect(rows.map(cellTexts)).toEqual([[shown], [shown], [shown]]);
      expect(textIn(first(word.part('docProps/core.xml'), 'dc:creator'))).toBe(singleLine(nasty));
    }
  });

  it('loses no visible character of what it was given', () => {
    expect(printable('a\u0000b\u0008c\td\r\ne\uffff')).toBe('abc d\ne');
    expect(printable('👩‍🔧𠀀“é”')).toBe('👩‍🔧𠀀“é”');
  });

  it('refuses a moment that is none rather than taking the clock', async () => {
    const document = aReport();
    document.properties.createdAt = 'yesterday';
    await expect(wordOf(document)).rejects.toThrow(RangeError);
  });
});
