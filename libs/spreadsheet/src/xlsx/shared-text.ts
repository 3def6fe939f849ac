import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const BLOCK = 16 * 1024;
const CACHED_BLOCKS = 256;
const OFFSETS_PER_PAGE = 64 * 1024;
const RECENT = 4096; // a power of two

/**
 * The texts that the cells of a workbook point at by number, in the order in which they were added. They are held
 * as UTF-8; what exceeds the memory granted goes to a temporary file in blocks, and comes back through a small cache,
 * since cells ask for them in nearly the order in which they were written.
 */
export class SharedText {
  private readonly offsets: Uint32Array[] = [];
  private readonly memory: Buffer[] = [];
  private readonly memoryBlocks: number;
  private readonly cache = new Map<number, Buffer>();
  private readonly recentIndex = new Int32Array(RECENT).fill(-1);
  private readonly recentText = new Array<string>(RECENT).fill('');
  private current = Buffer.allocUnsafeSlow(BLOCK);
  private filled = 0;
  private blocks = 0;
  private count = 0;
  private file: { descriptor: number; folder: string } | undefined;

  constructor(
    memoryBytes: number,
    private readonly temporaryFolder: string = tmpdir(),
  ) {
    this.memoryBlocks = Math.max(1, Math.floor(memoryBytes / BLOCK));
  }

  get size(): number {
    return this.count;
  }

  get spilled(): boolean {
    return this.file !== undefined;
  }

  add(text: string): void {
    this.note(this.blocks * BLOCK + this.filled);
    if (text.length * 3 <= BLOCK - this.filled) {
      this.filled += this.current.write(text, this.filled, 'utf8');
    } else {
      this.append(Buffer.from(text, 'utf8'));
    }
  }

  /** The text of that number, or undefined where there is none. */
  get(index: number): string | undefined {
    if (!(index >= 0 && index < this.count)) return undefined;
    const slot = index & (RECENT - 1);
    if (this.recentIndex[slot] === index) return this.recentText[slot];
    const end = index + 1 < this.count ? this.offset(index + 1) : this.blocks * BLOCK + this.filled;
    const text = this.read(this.offset(index), end);
    this.recentIndex[slot] = index;
    this.recentText[slot] = text;
    return text;
  }

  close(): void {
    if (!this.file) return;
    closeSync(this.file.descriptor);
    rmSync(this.file.folder, { recursive: true, force: true });
    this.file = undefined;
  }

  private note(offset: number): void {
    const inPage = this.count % OFFSETS_PER_PAGE;
    if (inPage === 0) this.offsets.push(new Uint32Array(OFFSETS_PER_PAGE));
    const page = this.offsets[this.offsets.length - 1];
    if (page) page[inPage] = offset;
    this.count += 1;
  }

  private offset(index: number): number {
    return this.offsets[Math.floor(index / OFFSETS_PER_PAGE)]?.[index % OFFSETS_PER_PAGE] ?? 0;
  }

  private append(bytes: Buffer): void {
    let from = 0;
    while (from < bytes.length) {
      if (this.filled === BLOCK) this.finishBlock();
      const copied = bytes.copy(this.current, this.filled, from);
      this.filled += copied;
      from += copied;
    }
  }

  private finishBlock(): void {
    if (this.blocks < this.memoryBlocks) {
      this.memory.push(this.current);
      this.current = Buffer.allocUnsafeSlow(BLOCK);
    } else {
      this.file ??= this.createFile();
      writeSync(this.file.descriptor, this.current, 0, BLOCK, (this.blocks - this.memoryBlocks) * BLOCK);
    }
    this.blocks += 1;
    this.filled = 0;
  }

  private createFile(): { descriptor: number; folder: string } {
    const folder = mkdtempSync(path.join(this.temporaryFolder, 'shared-text-'));
    const descriptor = openSync(path.join(folder, 'blocks'), 'wx+', 0o600);
    // Where the system allows it the name goes at once, so that even a killed process leaves nothing behind.
    if (process.platform !== 'win32') rmSync(folder, { recursive: true, force: true });
    return { descriptor, folder };
  }

  private block(number: number): Buffer {
    if (number === this.blocks) return this.current;
    const inMemory = this.memory[number];
    if (inMemory) return inMemory;
    const cached = this.cache.get(number);
    if (cached) return cached;
    const buffer = this.recycledBlock();
    if (this.file) readSync(this.file.descriptor, buffer, 0, BLOCK, (number - this.memoryBlocks) * BLOCK);
    this.cache.set(number, buffer);
    return buffer;
  }

  /** The block that has been cached for longest makes room for the next. */
  private recycledBlock(): Buffer {
    if (this.cache.size < CACHED_BLOCKS) return Buffer.allocUnsafeSlow(BLOCK);
    for (const [oldest, buffer] of this.cache) {
      this.cache.delete(oldest);
      return buffer;
    }
    return Buffer.allocUnsafeSlow(BLOCK);
  }

  private read(start: number, end: number): string {
    const first = Math.floor(start / BLOCK);
    const from = start % BLOCK;
    if (from + (end - start) <= BLOCK) return this.block(first).toString('utf8', from, from + (end - start));
    const bytes = Buffer.allocUnsafe(end - start);
    let done = 0;
    while (done < bytes.length) {
      const at = start + done;
      const copied = this.block(Math.floor(at / BLOCK)).copy(bytes, done, at % BLOCK);
      done += Math.min(copied, bytes.length - done);
    }
    return bytes.toString('utf8');
  }
}
