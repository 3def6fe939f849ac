import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { XmlError, XmlScanner } from './xml-scanner.js';

type Happening = readonly unknown[];

/** Neighbouring texts as one: in how many pieces they come is nobody's business. */
function recorder(): { happenings: Happening[]; text: (text: string) => void } {
  const happenings: Happening[] = [];
  const text = (piece: string): void => {
    const last = happenings[happenings.length - 1];
    if (last?.[0] === 'text') happenings[happenings.length - 1] = ['text', String(last[1]) + piece];
    else if (piece !== '') happenings.push(['text', piece]);
  };
  return { happenings, text };
}

function scan(chunks: readonly string[]): Happening[] {
  const { happenings, text } = recorder();
  const scanner = new XmlScanner({
    open: (name, attributes) => happenings.push(['open', name, { ...attributes }]),
    close: (name) => happenings.push(['close', name]),
    text,
  });
  for (const chunk of chunks) scanner.write(chunk);
  scanner.end();
  return happenings;
}

/** The same by a full parser; null where that refuses the document. */
function reference(xml: string): Happening[] | null {
  const { happenings, text } = recorder();
  const parser = new SaxesParser();
  const local = (name: string): string => name.split(':').pop() ?? '';
  let isOpen = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    isOpen++;
    happenings.push(['open', local(name), { ...attributes }]);
  });
  parser.on('closetag', ({ name }) => {
    isOpen--;
    happenings.push(['close', local(name)]);
  });
  const inside = (piece: string): void => (isOpen > 0 ? text(piece) : undefined);
  parser.on('text', inside);
  parser.on('cdata', inside);
  try {
    parser.write(xml).close();
    return happenings;
  } catch {
    return null;
  }
}

const word = fc.constantFrom('a', 'b', 'x:row', 'c', 't');
const content = fc.constantFrom(
  '企业',
  ' ',
  '&amp;',
  '&#x4e00;',
  '&#65;',
  'a>b',
  '<!-- <c> -->',
  '<![CDATA[<&]]>',
  '<?p i?>',
  '\n',
  '𠀀',
);
const attribute = fc.constantFrom(' r="A1"', " s = '1>2'", '\n t="&lt;s&gt;"', ' xml:space="preserve"');
const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(
      word,
      fc.uniqueArray(attribute, { maxLength: 3 }),
      fc.array(fc.oneof({ maxDepth: 4 }, content, tie('element')), { maxLength: 5 }),
    )
    .map(([name, attributes, inner]) =>
      inner.length === 0
        ? `<${name}${attributes.join('')} />`
        : `<${name}${attributes.join('')}>${inner.join('')}</${name}\n>`,
    ),
}));

const cut = (xml: string, cuts: readonly number[]): string[] => {
  const ends = cuts.map((at) => at % (xml.length + 1)).sort((a, b) => a - b);
  return [...ends, xml.length].map((end, at) => xml.slice(ends[at - 1] ?? 0, end));
};

describe('the scanner', () => {
  it('hears what a full parser hears, wherever the pieces are cut', () => {
    const property = fc.property(element, fc.array(fc.nat(500), { maxLength: 8 }), (xml, cuts) => {
      const document = `<?xml version="1.0"?>\n${xml}\n`;
      expect(scan(cut(document, cuts))).toEqual(reference(document));
    });
    fc.assert(property, { numRuns: 200 });
  });

  it('never hears anything else in a document that a full parser accepts, and fails only by an XmlError', () => {
    const noise = fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      '/',
      '=',
      '</a>',
      '<a>',
      '&#0;',
      '&x;',
      ']]>',
      '<!',
      '<!D',
      ' ',
    );
    const property = fc.property(element, noise, fc.nat(300), (xml, text, at) => {
      const broken = xml.slice(0, at) + text + xml.slice(at);
      let heard: Happening[] | null = null;
      try {
        heard = scan([broken]);
      } catch (error) {
        expect(error).toBeInstanceOf(XmlError);
      }
      const expected = reference(broken);
      if (expected) expect(heard).toEqual(expected);
    });
    fc.assert(property, { numRuns: 300 });
  });

  it.each([
    '',
    'text',
    '<a>',
    '</a>',
    '<a></b>',
    '<a/><b/>',
    '<a b/>',
    '<a b=c/>',
    '<a>&nbsp;</a>',
    '<a>&</a>',
    '<a',
    '<a><!-- </a>',
  ])('refuses %j', (xml) => expect(() => scan([xml])).toThrow(XmlError));

  it('names a document type', () => {
    expect(() => scan(['<!DOC', 'TYPE a><a/>'])).toThrow(expect.objectContaining({ reason: 'doctype' }));
  });
});
