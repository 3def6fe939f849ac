import { TextDecoder } from 'node:util';
import { unifyLineBreaks } from '../cell.js';
import { FileProblem } from '../file-problem.js';
import type { Limits } from '../limits.js';
import { builtInFormat, customFormat, GENERAL, type NumberFormat } from '../xlsx/number-format.js';
import { SharedText } from '../xlsx/shared-text.js';
import { BIFF, damage, Pieces, Records } from './records.js';

/** What the first part of a binary workbook says about its sheets. */
export interface WorkbookGlobals {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly start: number }[];
  readonly styles: readonly NumberFormat[];
  readonly date1904: boolean;
  readonly sharedText: SharedText;
  readonly text: TextReader;
}

/** Texts as the version of the file writes them. */
export class TextReader {
  constructor(
    readonly unicode: boolean,
    private readonly limit: number,
    private readonly decoder: TextDecoder,
  ) {}

  /** The length is in two bytes, or in one for the names of sheets. */
  read(pieces: Pieces, shortLength = false): string {
    const length = shortLength ? pieces.u8() : pieces.u16();
    return unifyLineBreaks(this.unicode ? pieces.text(length, this.limit) : pieces.coded(length, this.decoder));
  }
}

const VERSION_95 = 0x500;
const VERSION_97 = 0x600;
const WORKSHEET = 0;
const MAX_SHEETS = 1000;

const ENCODINGS: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  10000: 'macintosh',
  10008: 'gb18030',
  32768: 'macintosh',
  65001: 'utf-8',
};

/** Files that name no code page come from machines of here. */
function decoderOf(codePage: number | null): TextDecoder {
  const windows = codePage !== null && codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : undefined;
  return new TextDecoder(ENCODINGS[codePage ?? 936] ?? windows ?? (codePage === 32769 ? 'windows-1252' : 'gb18030'));
}

interface Draft {
  date1904: boolean;
  codePage: number | null;
  boundSheets: Buffer[];
  formats: Buffer[];
  styleFormats: number[];
  shared: Buffer[] | null;
}

function collect(records: Records): Draft {
  const draft: Draft = {
    date1904: false,
    codePage: null,
    boundSheets: [],
    formats: [],
    styleFormats: [],
    shared: null,
  };
  while (records.advance() && records.type !== BIFF.EOF) {
    const { bytes, at, length } = records;
    const content = bytes.subarray(at, at + length);
    switch (records.type) {
      case BIFF.FILEPASS:
        throw new FileProblem('file-encrypted');
      case BIFF.DATE1904:
        draft.date1904 = content[0] === 1;
        break;
      case BIFF.CODEPAGE:
        records.need(2);
        draft.codePage = content.readUInt16LE(0);
        break;
      case BIFF.BOUNDSHEET:
        if (length >= 8 && draft.boundSheets.length < MAX_SHEETS) draft.boundSheets.push(content);
        break;
      case BIFF.FORMAT:
        draft.formats.push(content);
        break;
      case BIFF.XF:
        records.need(4);
        draft.styleFormats.push(content.readUInt16LE(2));
        break;
      case BIFF.SST:
        draft.shared = records.pieces();
    }
  }
  return draft;
}

function stylesOf({ formats, styleFormats }: Draft, text: TextReader): NumberFormat[] {
  const custom = new Map<number, NumberFormat>();
  for (const content of formats) {
    const pieces = new Pieces([content]);
    custom.set(pieces.u16(), customFormat(text.read(pieces, !text.unicode)));
  }
  return styleFormats.map((id) => custom.get(id) ?? (id === 0 ? GENERAL : builtInFormat(id)));
}

/** Where the parts of the stream begin, in order; parts within parts (charts) are left out. */
function partStarts(stream: Buffer): number[] {
  const starts: number[] = [];
  const records = new Records(stream);
  let depth = 0;
  while (records.advance()) {
    if (records.type === BIFF.BOF && depth++ === 0) starts.push(records.start);
    else if (records.type === BIFF.EOF && depth > 0) depth -= 1;
  }
  return starts;
}

function sheetsOf(stream: Buffer, { boundSheets }: Draft, text: TextReader): WorkbookGlobals['sheets'] {
  const starts = partStarts(stream);
  return boundSheets.flatMap((content, at) => {
    if ((content[5] ?? 0) !== WORKSHEET) return [];
    const told = content.readUInt32LE(0);
    // Some programs write wrong places; the parts come in the order of the tabs all the same.
    const start = starts.includes(told) ? told : starts[at + 1];
    if (start === undefined) return [];
    const name = text.read(new Pieces([content.subarray(6)]), true);
    return [{ name, hidden: ((content[4] ?? 0) & 3) !== 0, start }];
  });
}

/** Collects the texts that cells share; as in other workbooks they may go to a temporary file. */
function readShared(pieces: Buffer[] | null, text: TextReader, limits: Limits): SharedText {
  const shared = new SharedText(limits.textInMemoryBytes, limits.temporaryFolder);
  if (pieces === null) return shared;
  try {
    const reader = new Pieces(pieces);
    reader.passOver(4);
    const count = reader.u32();
    for (let i = 0; i < count && !reader.ended; i++) shared.add(text.read(reader));
  } catch (error) {
    shared.close();
    throw error;
  }
  return shared;
}

/** Reads the first part of a workbook stream of Excel 5 to 2003. */
export function readGlobals(stream: Buffer, limits: Limits): WorkbookGlobals {
  const records = new Records(stream);
  if (!records.advance() || records.type !== BIFF.BOF || records.length < 4)
    throw new FileProblem('file-is-old-office');
  const version = stream.readUInt16LE(records.at);
  if (version !== VERSION_97 && version !== VERSION_95) throw new FileProblem('file-is-old-office');
  const draft = collect(records);
  const text = new TextReader(version === VERSION_97, limits.cellLength, decoderOf(draft.codePage));
  const sheets = sheetsOf(stream, draft, text);
  if (sheets.length === 0) throw damage('no-sheets');
  const styles = stylesOf(draft, text);
  return { sheets, styles, date1904: draft.date1904, sharedText: readShared(draft.shared, text, limits), text };
}
