import path from 'node:path';
import { FileProblem } from '../file-problem.js';
import type { Archive } from './archive.js';
import { builtInFormat, customFormat, GENERAL, type NumberFormat } from './number-format.js';
import { prefixed, readPart } from './xml.js';
import type { XmlHandler } from './xml-scanner.js';

/** What the small parts of a workbook say about the large ones. */
export interface WorkbookParts {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly part: string }[];
  readonly date1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly part: string;
}

const MAX_SHEETS = 1000;
const nothing = (): void => undefined;
const listener = (open: XmlHandler['open']): XmlHandler => ({ open, close: nothing, text: nothing });

/** Names a part as the archive does: no leading slash, `..` resolved. */
const partName = (base: string, target: string): string =>
  target.startsWith('/') ? path.posix.normalize(target).slice(1) : path.posix.join(path.posix.dirname(base), target);

async function readRelations(archive: Archive, owner: string): Promise<Relation[]> {
  const { dir, base } = path.posix.parse(owner);
  const part = path.posix.join(dir, '_rels', `${base}.rels`);
  if (!archive.has(part)) return [];
  const relations: Relation[] = [];
  const handler = listener((name, attributes) => {
    if (name !== 'Relationship' || attributes.TargetMode === 'External') return;
    const type = (attributes.Type ?? '').split('/').pop() ?? '';
    relations.push({ id: attributes.Id ?? '', type, part: partName(owner, attributes.Target ?? '') });
  });
  await readPart(archive, part, handler);
  return relations;
}

const OTHER_ARCHIVES: readonly (readonly [evidence: RegExp, actual: string])[] = [
  [/^xl\/workbook\.bin$/, 'xlsb'],
  [/^word\//, 'docx'],
  [/^ppt\//, 'pptx'],
  [/^visio\//, 'vsdx'],
  [/^META-INF\/manifest\.xml$/, 'opendocument'],
  [/^OFD\.xml$/i, 'ofd'],
  [/^META-INF\/MANIFEST\.MF$/, 'jar'],
];

const otherArchive = (names: Iterable<string>): string => {
  const all = [...names];
  return OTHER_ARCHIVES.find(([evidence]) => all.some((name) => evidence.test(name)))?.[1] ?? 'zip';
};

async function findWorkbookPart(archive: Archive): Promise<string> {
  const named = (await readRelations(archive, '')).find((relation) => relation.type === 'officeDocument')?.part;
  const part = [named, 'xl/workbook.xml'].find((name) => name !== undefined && archive.has(name));
  const actual = otherArchive(archive.names);
  if (part === undefined || (actual !== 'zip' && !part.startsWith('xl/'))) {
    throw new FileProblem('file-not-spreadsheet', { actual });
  }
  if (part.endsWith('.bin')) throw new FileProblem('file-not-spreadsheet', { actual: 'xlsb' });
  return part;
}

/** Finds the parts of a workbook by their relations; a zip without a workbook is refused by its true kind. */
export async function readWorkbookParts(archive: Archive): Promise<WorkbookParts> {
  const workbook = await findWorkbookPart(archive);
  const relations = await readRelations(archive, workbook);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets: { name: string; hidden: boolean; part: string }[] = [];
  let date1904 = false;
  let isWorkbook = false;
  const handler = listener((name, attributes) => {
    if (name === 'workbook') isWorkbook = true;
    if (name === 'workbookPr') date1904 = attributes.date1904 === '1' || attributes.date1904 === 'true';
    if (name !== 'sheet' || sheets.length >= MAX_SHEETS) return;
    const relation = byId.get(prefixed(attributes, 'id') ?? '');
    // Chart and dialog sheets hold no cells.
    if (relation?.type !== 'worksheet' || !archive.has(relation.part)) return;
    const hidden = attributes.state === 'hidden' || attributes.state === 'veryHidden';
    sheets.push({ name: attributes.name ?? '', hidden, part: relation.part });
  });
  await readPart(archive, workbook, handler);
  if (!isWorkbook) throw new FileProblem('file-not-spreadsheet', { actual: otherArchive(archive.names) });
  if (sheets.length === 0) throw new FileProblem('file-damaged', { part: workbook, reason: 'no-sheets' });
  const partOf = (type: string): string | null => {
    const part = relations.find((relation) => relation.type === type)?.part;
    return part !== undefined && archive.has(part) ? part : null;
  };
  return { sheets, date1904, sharedStrings: partOf('sharedStrings'), styles: partOf('styles') };
}

/** The number format behind each cell style, by the style's number. */
export async function readStyles(archive: Archive, part: string | null): Promise<NumberFormat[]> {
  if (part === null) return [];
  const custom = new Map<number, NumberFormat>();
  const styles: NumberFormat[] = [];
  let inCells = false;
  const handler: XmlHandler = {
    open(name, attributes) {
      if (name === 'cellXfs') inCells = true;
      else if (name === 'numFmt') custom.set(Number(attributes.numFmtId), customFormat(attributes.formatCode ?? ''));
      else if (name === 'xf' && inCells) {
        const id = Number(attributes.numFmtId ?? 0);
        styles.push(custom.get(id) ?? (id === 0 ? GENERAL : builtInFormat(id)));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
    text: nothing,
  };
  await readPart(archive, part, handler);
  return styles;
}
