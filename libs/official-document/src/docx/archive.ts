import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { singleLine } from '../text.js';
import type { OfficialDocument } from '../tree.js';
import { escapeXml } from './escape.js';
import { LINE } from './styles.js';

/** The earliest moment that a zip archive can carry, in whatever time zone it is written. */
const ZIP_EPOCH = new Date(1980, 0, 1);

/**
 * The archive in one form only: entries sorted, times constant, the core properties from the tree, so that the same
 * tree gives the same bytes.
 * @param bodies the rows of each table in turn
 */
export function canonicalArchive(
  packed: Uint8Array,
  document: OfficialDocument,
  bodies: readonly string[],
): Uint8Array {
  const parts = unzipSync(packed);
  parts['docProps/core.xml'] = strToU8(coreProperties(document));
  const rewrite = (name: string, change: (xml: string) => string) => {
    const part = parts[name];
    if (part) parts[name] = strToU8(change(strFromU8(part)));
  };
  rewrite('word/document.xml', (xml) => withBodies(withPictureNumbers(xml), bodies));
  rewrite('word/styles.xml', withOwnLines);
  const sorted: Zippable = {};
  for (const name of Object.keys(parts).sort(byPlace)) {
    const bytes = parts[name];
    if (bytes) sorted[name] = [bytes, { level: 6, mtime: ZIP_EPOCH }];
  }
  return zipSync(sorted);
}

/** The list of content types comes first: some readers recognise the file by it. */
function byPlace(a: string, b: string): number {
  const rank = (name: string) => (name === '[Content_Types].xml' ? 0 : name.startsWith('_rels/') ? 1 : 2);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

/** The library numbers pictures through the life of the process. */
function withPictureNumbers(xml: string): string {
  let number = 0;
  return xml.replace(/<wp:docPr id="\d+"/g, () => `<wp:docPr id="${++number}"`);
}

/** Tables do not stand in tables, and text cannot hold a tag: the ends of tables are as many as the bodies. */
function withBodies(xml: string, bodies: readonly string[]): string {
  let table = 0;
  const filled = xml.replace(/<\/w:tbl>/g, (end) => `${bodies[table++] ?? ''}${end}`);
  if (table !== bodies.length) throw new Error(`${bodies.length} tables were made, ${table} are in the document`);
  return filled;
}

/**
 * Styles with a line of their own stay off the grid of the body, and set digits close to Chinese, so that a title of
 * 20 characters stands in one line. The library has no words for either.
 */
const withOwnLines = (xml: string): string =>
  xml.replace(
    new RegExp(`<w:spacing (?=[^>]*w:line="(?!${LINE}")\\d+")`, 'g'),
    '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:snapToGrid w:val="0"/>$&',
  );

function coreProperties({ title, language, properties }: OfficialDocument): string {
  const instant = `${new Date(properties.createdAt).toISOString().slice(0, 19)}Z`;
  const date = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${instant}</dcterms:${name}>`;
  const text = (name: string, value: string) => `<${name}>${escapeXml(singleLine(value))}</${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    text('dc:title', title.replace(/\s*\n\s*/g, '')),
    text('dc:subject', properties.subject),
    text('dc:creator', properties.creator),
    text('dc:identifier', properties.identifier),
    text('dc:language', language),
    text('cp:lastModifiedBy', properties.creator),
    '<cp:revision>1</cp:revision>',
    date('created'),
    date('modified'),
    '</cp:coreProperties>',
  ].join('');
}
