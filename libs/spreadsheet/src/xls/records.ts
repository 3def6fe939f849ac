import { TextDecoder } from 'node:util';
import { FileProblem } from '../file-problem.js';

/** The records of BIFF that reading needs, by their numbers. */
export const BIFF = {
  EOF: 0x0a,
  DATE1904: 0x22,
  FILEPASS: 0x2f,
  CONTINUE: 0x3c,
  CODEPAGE: 0x42,
  BOUNDSHEET: 0x85,
  MULRK: 0xbd,
  RSTRING: 0xd6,
  XF: 0xe0,
  MERGEDCELLS: 0xe5,
  SST: 0xfc,
  LABELSST: 0xfd,
  FORMULA: 0x06,
  NUMBER: 0x203,
  LABEL: 0x204,
  BOOLERR: 0x205,
  STRING: 0x207,
  RK: 0x27e,
  FORMAT: 0x41e,
  BOF: 0x809,
} as const;

export const damage = (reason: string): FileProblem => new FileProblem('file-damaged', { part: 'workbook', reason });

/** Walks from record to record. `at` is where the content of the present one begins. */
export class Records {
  type = 0;
  length = 0;
  at = 0;
  private next: number;

  constructor(
    readonly bytes: Buffer,
    start = 0,
  ) {
    this.next = start;
  }

  /** Where the header of the present record begins. */
  get start(): number {
    return this.at - 4;
  }

  /** Goes to the next record; false at the end. What is left of a record that was cut off is not read. */
  advance(): boolean {
    const { bytes, next } = this;
    if (next + 4 > bytes.length) return false;
    this.type = bytes.readUInt16LE(next);
    this.length = bytes.readUInt16LE(next + 2);
    this.at = next + 4;
    this.next = this.at + this.length;
    return this.next <= bytes.length;
  }

  /** The content must hold that many bytes. */
  need(length: number): void {
    if (this.length < length) throw damage('record');
  }

  /** The content, and that of the CONTINUE records behind it, which are passed. */
  pieces(): Buffer[] {
    const pieces = [this.bytes.subarray(this.at, this.at + this.length)];
    while (this.next + 4 <= this.bytes.length && this.bytes.readUInt16LE(this.next) === BIFF.CONTINUE) {
      if (!this.advance()) break;
      pieces.push(this.bytes.subarray(this.at, this.at + this.length));
    }
    return pieces;
  }
}

/** Reads numbers and texts across the pieces of a continued record. */
export class Pieces {
  private piece = 0;
  private at = 0;

  constructor(private readonly pieces: readonly Buffer[]) {}

  get ended(): boolean {
    return this.piece >= this.pieces.length || (this.piece === this.pieces.length - 1 && this.left === 0);
  }

  private get current(): Buffer {
    const piece = this.pieces[this.piece];
    if (!piece) throw damage('text');
    return piece;
  }

  private get left(): number {
    return (this.pieces[this.piece]?.length ?? 0) - this.at;
  }

  private byte(): number {
    while (this.left === 0) this.nextPiece();
    return this.current[this.at++] ?? 0;
  }

  private nextPiece(): void {
    this.piece += 1;
    this.at = 0;
    if (this.piece >= this.pieces.length) throw damage('text');
  }

  u8(): number {
    return this.byte();
  }

  u16(): number {
    return this.byte() | (this.byte() << 8);
  }

  u32(): number {
    return this.u16() + this.u16() * 0x10000;
  }

  passOver(count: number): void {
    let rest = count;
    while (rest > this.left) {
      rest -= this.left;
      this.nextPiece();
    }
    this.at += rest;
  }

  /** A text of so many characters, its flags before it. Runs of fonts and pronunciation behind it are passed over. */
  text(characters: number, limit: number): string {
    const flags = this.u8();
    const runs = flags & 8 ? this.u16() : 0;
    const extra = flags & 4 ? this.u32() : 0;
    if (characters > limit) throw new FileProblem('cell-too-long', { limit });
    let wide = (flags & 1) === 1;
    let text = '';
    let rest = characters;
    while (rest > 0) {
      if (this.left === 0) {
        this.nextPiece();
        wide = (this.byte() & 1) === 1; // each piece says anew how wide its characters are
        continue;
      }
      const count = Math.min(rest, wide ? this.left >> 1 : this.left);
      if (count === 0) throw damage('text');
      const end = this.at + (wide ? count * 2 : count);
      text += this.current.toString(wide ? 'utf16le' : 'latin1', this.at, end);
      this.at = end;
      rest -= count;
    }
    this.passOver(runs * 4 + extra);
    return text;
  }

  /** A text of one byte or two a character in the code page of the file, as before Excel 97. */
  coded(length: number, decoder: TextDecoder): string {
    const bytes = Buffer.alloc(Math.min(length, this.left));
    for (let i = 0; i < bytes.length; i++) bytes[i] = this.byte();
    return decoder.decode(bytes);
  }
}
