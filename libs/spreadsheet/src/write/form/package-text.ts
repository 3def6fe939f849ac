import { TextDecoder } from 'node:util';
import { FileProblem } from '../../file-problem.js';
import { DEFAULT_LIMITS, type Limits } from '../../limits.js';
import { type Archive, openArchive } from '../../xlsx/archive.js';
import { readPart } from '../../xlsx/xml.js';

const ACTIVE = [/vbaproject/i, /\/activex\//i, /\/embeddings\//i, /\/macrosheets\//i, /\/ctrlprops\//i, /customui/i];
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

/**
 * Whether a workbook holds more than sheets: macros, controls, embedded objects; or is a template or a workbook for
 * macros by its kind. Such a file must not be sent on under the name of a plain workbook.
 * @throws FileProblem when it is no workbook
 */
export async function hasActiveContent(path: string, limits: Partial<Limits> = {}): Promise<boolean> {
  const archive = await openArchive(path, { ...DEFAULT_LIMITS, ...limits });
  try {
    if ([...archive.names].some((name) => ACTIVE.some((pattern) => pattern.test(name)))) return true;
    const types = await partText(archive, '[Content_Types].xml');
    return /macroEnabled|template\.main\+xml/i.test(types) || !types.includes(WORKBOOK);
  } finally {
    archive.close();
  }
}
