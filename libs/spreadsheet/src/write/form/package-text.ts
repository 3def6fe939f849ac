import { TextDecoder } from 'node:util';
import { FileProblem } from '../../file-problem.js';
import { DEFAULT_LIMITS, type Limits } from '../../limits.js';
import { type Archive, openArchive } from '../../xlsx/archive.js';
import { readPart } from '../../xlsx/xml.js';
import { attributeOf, xmlTags } from './xml-tags.js';

const ACTIVE = [
  /vbaproject/i,
  /\/activex\//i,
  /\/embeddings\//i,
  /\/macrosheets\//i,
  /\/ctrlprops\//i,
  /customui/i,
  /\/externallinks\//i,
  /\/querytables\//i,
  /\/webextensions\//i,
  /(^|\/)connections\.xml$/i,
];

/** The same by their kinds, whatever the parts are called. */
const ACTIVE_KINDS =
  /macroEnabled|template\.main\+xml|vbaProject|activeX|oleObject|macrosheet|externalLink|queryTable|connections\+xml|webextension/i;
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** A whole part as text; it is well formed and holds no document type. */
export async function partText(archive: Archive, part: string): Promise<string> {
  const nothing = (): void => undefined;
  await readPart(archive, part, { open: nothing, close: nothing, text: nothing });
  const chunks: Buffer[] = [];
  for await (const chunk of await archive.stream(part)) chunks.push(chunk as Buffer);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch (error) {
    throw new FileProblem('file-damaged', { part, reason: 'encoding' }, { cause: error });
  }
}

/** Whether a part has something fetched from elsewhere when the workbook is opened; links are followed by hand. */
async function fetchesElsewhere(archive: Archive, relations: string): Promise<boolean> {
  const xml = await partText(archive, relations);
  for (const { name, kind, start, end } of xmlTags(xml)) {
    if (name !== 'Relationship' || kind === 'close') continue;
    const tag = xml.slice(start, end);
    const outside = (attributeOf(tag, 'TargetMode') ?? 'Internal') !== 'Internal';
    if (outside && !attributeOf(tag, 'Type')?.endsWith('/hyperlink')) return true;
  }
  return false;
}

/**
 * Whether a workbook holds more than sheets: macros, controls, embedded objects, and whatever has other files, data
 * sources or programs asked when it is opened; or is a template or a workbook for macros by its kind. Such a file must not be sent on under the name of a plain workbook.
 * @throws FileProblem when it is no workbook
 */
export async function hasActiveContent(path: string, limits: Partial<Limits> = {}): Promise<boolean> {
  const archive = await openArchive(path, { ...DEFAULT_LIMITS, ...limits });
  try {
    if ([...archive.names].some((name) => ACTIVE.some((pattern) => pattern.test(name)))) return true;
    const types = await partText(archive, '[Content_Types].xml');
    if (ACTIVE_KINDS.test(types) || !types.includes(WORKBOOK)) return true;
    for (const name of archive.names) if (/\.rels$/i.test(name) && (await fetchesElsewhere(archive, name))) return true;
    return false;
  } finally {
    archive.close();
  }
}
