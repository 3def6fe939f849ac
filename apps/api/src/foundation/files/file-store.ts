import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { assertOutsideTransaction } from '../database/unit-of-work.js';
import { AppError, megabytes } from '../http/app-error.js';

export interface StoredFile {
  sha256: string;
  /** Bytes. */
  size: number;
}

/** The stream of an upload that is too large ends like any other; it only says so itself. */
const wasCutShort = (content: NodeJS.ReadableStream) => 'truncated' in content && content.truncated === true;

/** Files by the SHA-256 of their content under the data directory: written aside, flushed, then renamed. */
@Injectable()
export class FileStore {
  private readonly folder: string;
  private readonly incoming: string;
  private readonly owners: (() => Promise<string[]>)[] = [];

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.folder = path.join(config.dataDir, 'files');
    this.incoming = path.join(this.folder, 'incoming');
  }

  pathOf(sha256: string): string {
    return path.join(this.folder, sha256.slice(0, 2), sha256);
  }

  /**
   * Keeps what the stream brings; storing the same content twice keeps one copy.
   * @throws AppError 413 when the stream of an upload stopped at the limit
   */
  async store(content: NodeJS.ReadableStream): Promise<StoredFile> {
    assertOutsideTransaction('storing a file');
    await mkdir(this.incoming, { recursive: true, mode: 0o700 });
    const temporary = path.join(this.incoming, randomUUID());
    const hash = createHash('sha256');
    const hashing = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        hash.update(chunk);
        done(null, chunk);
      },
    });
    try {
      await pipeline(content, hashing, createWriteStream(temporary, { mode: 0o600 }));
      if (wasCutShort(content)) throw new AppError('payload-too-large', { limit: megabytes(this.config.uploadLimit) });
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

  /** Names a table that refers to files: those it does not name are nobody's. Called once by the feature it belongs to. */
  addOwner(referenced: () => Promise<string[]>): void {
    this.owners.push(referenced);
  }

  /** Removes what interrupted uploads left behind: parts of files, and files that no row came to refer to. */
  async sweep(): Promise<void> {
    await rm(this.incoming, { recursive: true, force: true });
    const kept = new Set((await Promise.all(this.owners.map((referenced) => referenced()))).flat());
    const folders = await readdir(this.folder).catch(() => []);
    for (const folder of folders) {
      for (const name of await readdir(path.join(this.folder, folder))) {
        if (!kept.has(name)) await rm(path.join(this.folder, folder, name), { force: true });
      }
    }
  }
}
