import path from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { FileProblem } from '../../file-problem.js';
import { DEFAULT_LIMITS, type Limits } from '../../limits.js';
import { type Archive, openArchive } from '../../xlsx/archive.js';
import type { NumberFormat } from '../../xlsx/number-format.js';
import { readStyles, readWorkbookParts, type WorkbookParts } from '../../xlsx/package-parts.js';
import { filledRow, type FormCell, type FormLook } from './filled-row.js';
import { formRoom, type FormRoom } from './form-room.js';
import { formSheet, type FormSheet } from './form-sheet.js';
import { hangingParts, movedOutside, movedWorkbook, withoutCalculationChain } from './moved-parts.js';
import { headOf, movedRowXml, tailOf } from './moved-sheet.js';
import { partText } from './package-text.js';
import { attributeOf, xmlTags } from './xml-tags.js';
import { ZipWriter } from './zip-writer.js';

export interface FormFill {
  /** Position of the sheet, as an open workbook counts them. */
  readonly sheet: number;
  /** The first row below the header. */
  readonly firstDataRow: number;
  /** Rows from there on whose data is written over. */
  readonly replacedRows: number;
  /** How many rows will come, at most; where fewer come, rows stay blank. */
  readonly rowCount: number;
  readonly rows: AsyncIterable<readonly FormCell[]> | Iterable<readonly FormCell[]>;
  readonly limits?: Partial<Limits>;
}

const ROWS_PER_PIECE = 64;

interface Relation {
  readonly type: string;
  readonly part: string;
}

/** What a part refers to within the archive. */
async function relationsOf(archive: Archive, owner: string): Promise<Relation[]> {
  const { dir, base } = path.posix.parse(owner);
  const part = path.posix.join(dir, '_rels', `${base}.rels`);
  if (!archive.has(part)) return [];
  const xml = await partText(archive, part);
  const relations: Relation[] = [];
  for (const { name, kind, start, end } of xmlTags(xml)) {
    const tag = xml.slice(start, end);
    if (name !== 'Relationship' || kind === 'close' || attributeOf(tag, 'TargetMode') === 'External') continue;
    const target = attributeOf(tag, 'Target') ?? '';
    const found = target.startsWith('/') ? path.posix.normalize(target).slice(1) : path.posix.join(dir, target);
    relations.push({ type: (attributeOf(tag, 'Type') ?? '').split('/').pop() ?? '', part: found });
  }
  return relations;
}

/** Fills in the rows that are there, then those that are put in; what stands below follows. */
async function* sheetPieces(
  sheet: FormSheet,
  room: FormRoom,
  name: string,
  look: FormLook,
  rows: FormFill['rows'],
): AsyncGenerator<string> {
  const { first, templates } = room;
  const above = sheet.rows.filter(({ row }) => row < first);
  const below = sheet.rows.filter(({ row }) => row > room.last);
  yield headOf(sheet);
  yield above.map((row) => movedRowXml(sheet, row, room, name)).join('');
  let at = 0;
  let piece = '';
  const modelOf = (index: number) => templates[index] ?? templates[0];
  for await (const cells of rows) {
    piece += filledRow(first + at, modelOf(at), cells, look);
    at += 1;
    if (at % ROWS_PER_PIECE !== 0) continue;
    yield piece;
    piece = '';
    await nextTurn();
  }
  for (; at < templates.length + room.added; at++) piece += filledRow(first + at, modelOf(at), [], look);
  yield piece + below.map((row) => movedRowXml(sheet, row, room, name)).join('');
  yield tailOf(sheet, room, name);
}

/** The parts that change beside the sheet itself, with what they say afterwards. */
async function changedParts(
  archive: Archive,
  parts: WorkbookParts,
  target: WorkbookParts['sheets'][number],
  room: FormRoom,
): Promise<Map<string, string>> {
  const changed = new Map<string, string>();
  const keep = (part: string, xml: string) => changed.set(part.toLowerCase(), xml);
  const workbook = (await relationsOf(archive, '')).find(({ type }) => type === 'officeDocument')?.part;
  if (workbook === undefined) throw new FileProblem('file-damaged', { part: '_rels/.rels', reason: 'missing' });
  keep(workbook, movedWorkbook(await partText(archive, workbook), room, target.name));
  const { dir, base } = path.posix.parse(workbook);
  for (const part of ['[Content_Types].xml', path.posix.join(dir, '_rels', `${base}.rels`)]) {
    keep(part, withoutCalculationChain(await partText(archive, part), room, target.name));
  }
  const outside = [...archive.names].filter((name) => /\/charts\/chart[^/]*\.xml$/i.test(name));
  outside.push(...parts.sheets.filter(({ part }) => part !== target.part).map(({ part }) => part));
  for (const part of outside) keep(part, movedOutside(await partText(archive, part), room, target.name));
  for (const { type, part } of await relationsOf(archive, target.part)) {
    const editor = hangingParts[type];
    if (!editor || !archive.has(part)) continue;
    // The drawings of notes are often no XML that anybody else would read: such a one stays as it is.
    const xml = await partText(archive, part).catch((error: unknown) => {
      if (type === 'vmlDrawing' && error instanceof FileProblem) return null;
      throw error;
    });
    if (xml !== null) keep(part, editor(xml, room, target.name));
  }
  return changed;
}

async function writeFilled(archive: Archive, target: Writable, fill: FormFill, limits: Limits): Promise<void> {
  const parts = await readWorkbookParts(archive);
  const styles: readonly NumberFormat[] = await readStyles(archive, parts.styles);
  const info = parts.sheets[fill.sheet];
  const sheet = info && formSheet(await partText(archive, info.part), limits);
  if (!info || !sheet) throw new FileProblem('file-damaged', { part: info?.part ?? null, reason: 'no-sheets' });
  const room = formRoom(sheet, fill.firstDataRow, fill.replacedRows, fill.rowCount);
  const changed = await changedParts(archive, parts, info, room);
  const look = { prefix: sheet.prefix, styles, date1904: parts.date1904 };
  const zip = new ZipWriter(target);
  for (const name of archive.names) {
    const key = name.toLowerCase();
    if (name.endsWith('/') || /(^|\/)calcchain\.xml$/.test(key)) continue;
    const text = changed.get(key);
    if (key === info.part.toLowerCase()) await zip.add(name, sheetPieces(sheet, room, info.name, look, fill.rows));
    else await zip.add(name, text === undefined ? await archive.stream(name) : [text]);
  }
  zip.end();
}

/**
 * Writes a workbook that somebody uploaded with rows filled in below its header; all else stays: titles, widths,
 * checks, merged headers, and what stands below, which moves down. Rows look like the first one below the header.
 * A stream is ended, and destroyed when a source of rows fails.
 *
 * @throws FileProblem when the workbook cannot be read
 */
export async function fillForm(file: string, target: Writable, fill: FormFill): Promise<void> {
  const done = finished(target, { readable: false });
  done.catch(() => undefined); // awaited below; until then a failing source must not leave it unheard
  try {
    const limits: Limits = { ...DEFAULT_LIMITS, ...fill.limits };
    const archive = await openArchive(file, limits);
    try {
      await writeFilled(archive, target, fill, limits);
    } finally {
      archive.close();
    }
    await done;
  } catch (error) {
    target.destroy();
    throw error;
  }
}
