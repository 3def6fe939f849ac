import { escapedText, plainContent, xmlTags } from './xml-tags.js';

export interface XmlEditor {
  /** What stands instead of an opening tag; null drops the element with all that is in it. */
  tag?(name: string, tag: string, start: number): string | null;
  /** What stands instead of the text of an element; null leaves it. */
  content?(name: string, text: string): string | null;
}

/** A piece of XML with some of its tags and texts replaced; all else stays to the last blank. */
export function rewritten(xml: string, editor: XmlEditor, from = 0, to = xml.length): string {
  const pieces: string[] = [];
  let at = from;
  let opened: string | null = null;
  let dropped: string | null = null;
  for (const { name, kind, start, end } of xmlTags(xml, from, to)) {
    if (dropped !== null) {
      if (kind === 'close' && name === dropped) dropped = null;
      at = end;
      continue;
    }
    const between = xml.slice(at, start);
    const text = opened !== null && between !== '' ? editor.content?.(opened, plainContent(between)) : null;
    pieces.push(text === null || text === undefined ? between : escapedText(text));
    at = end;
    opened = kind === 'open' ? name : null;
    const tag = xml.slice(start, end);
    const edited = kind === 'close' || !editor.tag ? tag : editor.tag(name, tag, start);
    if (edited !== null) pieces.push(edited);
    else if (kind === 'open') {
      dropped = name;
      opened = null;
    }
  }
  pieces.push(xml.slice(at, to));
  return pieces.join('');
}
