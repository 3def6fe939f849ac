/** A tag where it stands in a text; `name` comes without its prefix. */
export interface XmlTag {
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly start: number;
  readonly end: number;
}

const TAG =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s<>/=]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;

/** The tags of a text that was found to be well formed, in their order. Comments and the like are passed over. */
export function* xmlTags(xml: string, from = 0, to = xml.length): Generator<XmlTag> {
  const tag = new RegExp(TAG);
  tag.lastIndex = from;
  for (;;) {
    const match = tag.exec(xml);
    if (!match || match.index >= to) return;
    const [whole, closing, name, , empty] = match;
    if (name === undefined) continue;
    const kind = closing ? 'close' : empty ? 'empty' : 'open';
    yield { name: name.slice(name.indexOf(':') + 1), kind, start: match.index, end: match.index + whole.length };
  }
}

const attributePattern = (name: string) => new RegExp(`(\\s${name}\\s*=\\s*)(?:"([^"]*)"|'([^']*)')`);

/** An attribute of a tag, as it is written; undefined where it has none. */
export function attributeOf(tag: string, name: string): string | undefined {
  const match = attributePattern(name).exec(tag);
  return match ? (match[2] ?? match[3]) : undefined;
}

/** The tag with an attribute of this value; one that it does not have is added. */
export function withAttribute(tag: string, name: string, value: string | number): string {
  const written = String(value).replace(/[<&"]/g, (one) => ({ '<': '&lt;', '&': '&amp;', '"': '&quot;' })[one] ?? one);
  const pattern = attributePattern(name);
  if (pattern.test(tag)) return tag.replace(pattern, (_, start: string) => `${start}"${written}"`);
  return tag.replace(/\s*\/?>$/, (ending) => ` ${name}="${written}"${ending.trim()}`);
}

export const withoutAttribute = (tag: string, name: string): string => tag.replace(attributePattern(name), '');

/** A text as the content of an element. */
export const escapedText = (text: string): string =>
  text.replace(/[<>&]/g, (one) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;' })[one] ?? one);

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The content of an element as a text. */
export const plainContent = (xml: string): string =>
  xml.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name ?? ''] ?? whole;
  });
