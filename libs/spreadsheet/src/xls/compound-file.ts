import { FileProblem } from '../file-problem.js';

/** Beginnings and ends of chains: everything from here on is no sector. */
const NO_SECTOR = 0xfffffffa;
const ENTRY = 128;
const HEADER_SECTORS = 109;
const STREAM = 2;
const ROOT = 5;

const damage = (reason: string): FileProblem => new FileProblem('file-damaged', { part: 'compound-file', reason });

/**
 * An OLE2 compound file: a small file system of sectors chained by a table. Everything it says of itself is checked
 * against the bytes that are there; a chain that bites its own tail is damage.
 */
export class CompoundFile {
  private readonly sectorSize: number;
  private readonly smallSize: number;
  private readonly smallBelow: number;
  private readonly table: Uint32Array;
  private readonly entries: readonly { name: string; kind: number; start: number; size: number }[];

  constructor(private readonly file: Buffer) {
    if (file.length < 512) throw damage('truncated');
    const shift = file.readUInt16LE(0x1e);
    const smallShift = file.readUInt16LE(0x20);
    if (shift < 7 || shift > 16 || smallShift < 4 || smallShift >= shift) throw damage('header');
    this.sectorSize = 1 << shift;
    this.smallSize = 1 << smallShift;
    this.smallBelow = file.readUInt32LE(0x38);
    this.table = this.readTable();
    this.entries = this.readDirectory();
  }

  /** The first of these streams that is there; null where none is. */
  stream(...names: readonly string[]): Buffer | null {
    for (const name of names) {
      const entry = this.entries.find((one) => one.kind === STREAM && one.name.toLowerCase() === name.toLowerCase());
      if (entry) return entry.size < this.smallBelow ? this.smallStream(entry) : this.chain(entry.start, entry.size);
    }
    return null;
  }

  private sector(number: number): Buffer {
    const from = (number + 1) * this.sectorSize;
    return this.file.subarray(from, from + this.sectorSize);
  }

  /** The table lies in sectors of its own; the header names the first of them, further sectors the rest. */
  private readTable(): Uint32Array {
    const perSector = this.sectorSize / 4;
    const most = Math.ceil(this.file.length / this.sectorSize);
    const parts: number[] = [];
    for (let at = 0; at < HEADER_SECTORS; at++) parts.push(this.file.readUInt32LE(0x4c + at * 4));
    let next = this.file.readUInt32LE(0x44);
    for (let step = 0; next < NO_SECTOR; step++) {
      const names = this.sector(next);
      if (step > most || names.length < this.sectorSize) throw damage('table');
      for (let at = 0; at < perSector - 1; at++) parts.push(names.readUInt32LE(at * 4));
      next = names.readUInt32LE(this.sectorSize - 4);
    }
    const named = parts.filter((part) => part < NO_SECTOR);
    if (named.length > most) throw damage('table');
    const table = new Uint32Array(named.length * perSector).fill(0xffffffff);
    named.forEach((part, at) => {
      const bytes = this.sector(part);
      for (let i = 0; i + 4 <= bytes.length; i += 4) table[at * perSector + i / 4] = bytes.readUInt32LE(i);
    });
    return table;
  }

  private readDirectory(): { name: string; kind: number; start: number; size: number }[] {
    const bytes = this.chain(this.file.readUInt32LE(0x30), null);
    const entries = [];
    for (let at = 0; at + ENTRY <= bytes.length; at += ENTRY) {
      const length = bytes.readUInt16LE(at + 64);
      if (length < 2 || length > 64) continue;
      entries.push({
        name: bytes.toString('utf16le', at, at + length - 2),
        kind: bytes[at + 66] ?? 0,
        start: bytes.readUInt32LE(at + 116),
        size: bytes.readUInt32LE(at + 120),
      });
    }
    return entries;
  }

  /** The bytes of a chain of sectors: as many as are asked for, or all. Sectors in a row are not copied. */
  private chain(start: number, size: number | null): Buffer {
    if (size !== null && size > this.file.length) throw damage('stream-size');
    const most = Math.ceil(this.file.length / this.sectorSize);
    const wanted = size === null ? most : Math.ceil(size / this.sectorSize);
    const sectors: number[] = [];
    for (let sector = start; sector < NO_SECTOR && sectors.length < wanted;) {
      sectors.push(sector);
      sector = this.table[sector] ?? 0xffffffff;
    }
    const [first = 0] = sectors;
    const inARow = sectors.every((sector, at) => sector === first + at);
    const from = (first + 1) * this.sectorSize;
    const bytes = inARow
      ? this.file.subarray(from, from + sectors.length * this.sectorSize)
      : Buffer.concat(sectors.map((sector) => this.sector(sector)));
    return size === null ? bytes : bytes.subarray(0, size);
  }

  /** Streams of a few bytes share the sectors of the root. */
  private smallStream({ start, size }: { start: number; size: number }): Buffer {
    const root = this.entries.find(({ kind }) => kind === ROOT);
    const store = root ? this.chain(root.start, root.size) : Buffer.alloc(0);
    const table = this.chain(this.file.readUInt32LE(0x3c), null);
    const parts: Buffer[] = [];
    for (let sector = start; sector < NO_SECTOR && parts.length * this.smallSize < size;) {
      parts.push(store.subarray(sector * this.smallSize, (sector + 1) * this.smallSize));
      sector = sector * 4 + 4 <= table.length ? table.readUInt32LE(sector * 4) : 0xffffffff;
    }
    return Buffer.concat(parts).subarray(0, size);
  }
}
