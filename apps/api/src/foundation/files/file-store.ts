import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { assertOutsideTransaction } from '../database/unit-of-work.js';

export interface StoredFile {
  sha256: string;
  /** Bytes. */
  size: number;
}

/** Files by the SHA-256 of their content under the data directory: written aside, flushed, then renamed. */
@Injectable()
export class FileStore {
  private readonly folder: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.folder = path.join(config.dataDir, 'files');
  }

  pathOf(sha256: string): string {
    return path.join(this.folder, sha256.slice(0, 2), sha256);
  }

  /** Keeps what the stream brings; storing the same content twice keeps one copy. */
  async store(content: NodeJS.ReadableStream): Promise<StoredFile> {
    assertOutsideTransaction('storing a file');
    const incoming = path.join(this.folder, 'incoming');
    await mkdir(incoming, { recursive: true, mode: 0o700 });
    const temporary = path.join(incoming, randomUUID());
    const hash = createHash('sha256');
    const hashing = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        hash.update(chunk);
        done(null, chunk);
      },
    });
    try {
      await pipeline(content, hashing, createWriteStream(temporary, { mode: 0o600 }));
      const handle = await open(temporary, 'r+');
      await handle.sync().finally(() => handle.close());
      const sha256 = hash.digest('hex');
      const target = this.pathOf(sha256);
      await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
      await rename(temporary, target);
      return { sha256, size: (await stat(target)).size };
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }
}
