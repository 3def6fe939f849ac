import { strFromU8, unzipSync } from 'fflate';
import { renderDocx } from '../docx/render-docx.js';
import type { OfficialDocument } from '../tree.js';
import { all, children, first, parseXml, textIn, valueOf, type Element } from './xml.js';

/** A Word file taken apart without the library that made it. */
export interface Word {
  bytes: Uint8Array;
  /** Names in the order of the archive. */
  names: string[];
  part(name: string): Element;
  raw(name: string): Uint8Array;
  body: Element;
}

export async function wordOf(document: OfficialDocument): Promise<Word> {
  const bytes = await renderDocx(document);
  const parts = unzipSync(bytes);
  const raw = (name: string): Uint8Array => {
    const found = parts[name];
    if (!found) throw new Error(`No part ${name}`);
    return found;
  };
  const part = (name: string) => parseXml(strFromU8(raw(name)));
  return { bytes, names: Object.keys(parts), part, raw, body: first(part('word/document.xml'), 'w:body') };
}

export const sectionsOf = ({ body }: Word): Element[] => all(body, 'w:sectPr');
export const styleOf = (paragraph: Element): string | undefined => valueOf(paragraph, 'w:pStyle');
export const paragraphs = ({ body }: Word, style: string): string[] =>
  all(body, 'w:p')
    .filter((paragraph) => styleOf(paragraph) === style)
    .map(paragraphText);

/** Text as a reader sees it: breaks are lines, tabs are tabs. */
export const paragraphText = (paragraph: Element): string =>
  all(paragraph, 'w:r')
    .flatMap(({ children: parts }) => parts)
    .map((part) => ({ 'w:t': textIn(part), 'w:br': '\n', 'w:tab': '\t' })[part.name] ?? '')
    .join('');

export const styleNamed = (word: Word, id: string): Element => {
  const found = all(word.part('word/styles.xml'), 'w:style').find(({ attributes }) => attributes['w:styleId'] === id);
  if (!found) throw new Error(`No style ${id}`);
  return found;
};

export const rowsOf = (table: Element): Element[] => children(table, 'w:tr');
export const cellsOf = (row: Element): Element[] => children(row, 'w:tc');
export const cellTexts = (row: Element): string[] =>
  cellsOf(row).map((cell) => all(cell, 'w:p').map(paragraphText).join('\n'));
