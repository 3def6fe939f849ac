import type { Writable } from 'node:stream';
import { Zip, ZipDeflate } from 'fflate';

/** Writes an archive part by part to a stream, no faster than the stream takes it. */
export class ZipWriter {
  private readonly zip: Zip;
  private failure: Error | null = null;

  constructor(private readonly target: Writable) {
    this.zip = new Zip((error, chunk) => {
      if (error) this.failure ??= error;
      else if (chunk.length > 0 && !target.destroyed) target.write(chunk);
    });
  }

  /** Adds a part; `pieces` are asked for as the archive grows. */
  async add(name: string, pieces: Iterable<Uint8Array | string> | AsyncIterable<Uint8Array | string>): Promise<void> {
    const part = new ZipDeflate(name, { level: 6 });
    this.zip.add(part);
    for await (const piece of pieces) {
      part.push(typeof piece === 'string' ? Buffer.from(piece) : piece);
      await this.drained();
    }
    part.push(new Uint8Array(0), true);
    await this.drained();
  }

  end(): void {
    this.zip.end();
    this.target.end();
  }

  /** @throws Error when nobody takes the archive any more */
  private async drained(): Promise<void> {
    if (this.failure) throw this.failure;
    const { target } = this;
    if (!target.writableNeedDrain || target.destroyed) {
      if (target.destroyed) throw new Error('the target of an archive is closed');
      return;
    }
    await new Promise<void>((resolve) => {
      const go = (): void => {
        target.off('drain', go).off('close', go);
        resolve();
      };
      target.on('drain', go).on('close', go);
    });
  }
}
