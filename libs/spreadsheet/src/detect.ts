import { open, type FileHandle } from 'node:fs/promises';

/** What a file is by its first bytes: `zip` and `text` are worth a closer look, `xls` and `encrypted` are workbooks. */
export type Content = 'zip' | 'text' | 'xls' | 'encrypted' | (string & {});

const COMPOUND = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1';

const SIGNATURES: readonly (readonly [actual: string, bytes: string])[] = [
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['ole', COMPOUND],
  ['xls', '\x09\x08\x08\x00'], // workbooks without a compound file around them, of Excel 5 and later …
  ['xls', '\x09\x08\x10\x00'],
  ['ole', '\x09\x00\x04\x00'], // … and sheets of Excel 2 to 4
  ['ole', '\x09\x02\x06\x00'],
  ['ole', '\x09\x04\x06\x00'],
  ['pdf', '%PDF-'],
  ['png', '\x89PNG'],
  ['jpeg', '\xFF\xD8\xFF'],
  ['gif', 'GIF8'],
  ['rar', 'Rar!\x1A'],
  ['7z', '7z\xBC\xAF\x27\x1C'],
  ['gzip', '\x1F\x8B'],
  ['bmp', 'BM\x00'],
  ['exe', 'MZ\x90'],
  ['sqlite', 'SQLite format 3\x00'],
  ['rtf', '{\\rtf'],
];

/** Looks at the content only; the name of the file is never asked. */
export async function detectContent(path: string): Promise<Content> {
  const file = await open(path, 'r');
  try {
    const start = await readAt(file, 0, 4096);
    const latin = start.toString('latin1');
    const actual = SIGNATURES.find(([, bytes]) => latin.startsWith(bytes))?.[0] ?? 'text';
    return latin.startsWith(COMPOUND) ? await compoundContent(file, start) : actual;
  } finally {
    await file.close();
  }
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  return buffer.subarray(0, bytesRead);
}

const STREAMS: readonly (readonly [stream: string, content: string])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['WordDocument', 'doc'],
  ['PowerPoint Document', 'ppt'],
];

/** An OLE2 compound file is a small file system; the names in its directory tell what it holds. */
async function compoundContent(file: FileHandle, header: Buffer): Promise<Content> {
  if (header.length < 512) return 'ole';
  const names = new Set(await directoryNames(file, header));
  return STREAMS.find(([stream]) => names.has(stream))?.[1] ?? 'ole';
}

const MAX_DIRECTORY_SECTORS = 256;
const NO_SECTOR = 0xfffffffa; // and above: end of chain, free, or a table's own sector

async function directoryNames(file: FileHandle, header: Buffer): Promise<string[]> {
  const sectorSize = header.readUInt16LE(0x1e) === 12 ? 4096 : 512;
  const position = (sector: number): number => (sector + 1) * sectorSize;
  const names: string[] = [];
  let sector = header.readUInt32LE(0x30);
  for (let step = 0; step < MAX_DIRECTORY_SECTORS && sector < NO_SECTOR; step++) {
    const entries = await readAt(file, position(sector), sectorSize);
    for (let at = 0; at + 128 <= entries.length; at += 128) {
      const length = entries.readUInt16LE(at + 64);
      if (length >= 2 && length <= 64) names.push(entries.toString('utf16le', at, at + length - 2));
    }
    sector = await nextSector(file, header, sector, sectorSize);
  }
  return names;
}

async function nextSector(file: FileHandle, header: Buffer, sector: number, sectorSize: number): Promise<number> {
  const perTable = sectorSize / 4;
  const table = Math.floor(sector / perTable);
  if (table >= 109) return NO_SECTOR; // tables beyond those that the header names: the directory sits at the front
  const tableSector = header.readUInt32LE(0x4c + table * 4);
  if (tableSector >= NO_SECTOR) return NO_SECTOR;
  const bytes = await readAt(file, (tableSector + 1) * sectorSize + (sector % perTable) * 4, 4);
  return bytes.length === 4 ? bytes.readUInt32LE(0) : NO_SECTOR;
}
