import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { contactKeys } from '../crypto/contact-cipher.js';
import { assertOutsideTransaction } from '../database/unit-of-work.js';
import { AppError, megabytes } from '../http/app-error.js';
import { FileCipher } from './file-cipher.js';

export interface StoredFile {
  sha256: string;
  /** Bytes. */
  size: number;
}

/** Rows come to refer to a file within this time of its being stored, in milliseconds. */
const JUST_NOW = 3_600_000;

/** The stream of an upload that is too large ends like any other; it only says so itself. */
const wasCutShort = (content: NodeJS.ReadableStream) => 'truncated' in content && content.truncated === true;

/**
 * Files by the SHA-256 of their content under the data directory, encrypted: written aside, flushed, then renamed. Who
 * needs a file as a file borrows a readable copy, which is gone afterwards.
 */
@Injectable()
export class FileStore {
  private readonly folder: string;
  private readonly incoming: string;
  private readonly lent: string;
  private readonly cipher: FileCipher;
  private readonly owners: (() => Promise<string[]>)[] = [];

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.folder = path.join(config.dataDir, 'files');
    this.incoming = path.join(this.folder, 'incoming');
    this.lent = path.join(this.folder, 'lent');
    this.cipher = new FileCipher(contactKeys(config.contactKeys, config.dataDir));
  }

  /** Where a file stands, encrypted. */
  pathOf(sha256: string): string {
    return path.join(this.folder, sha256.slice(0, 2), sha256);
  }

  /** The content of a file. */
  read(sha256: string): Promise<NodeJS.ReadableStream> {
    return this.cipher.read(this.pathOf(sha256));
  }

  /** Lends a file to a reader that needs it on disk; only this machine's user can open it, and only meanwhile. */
  async borrow<T>(sha256: string, use: (path: string) => Promise<T>): Promise<T> {
    await mkdir(this.lent, { recursive: true, mode: 0o700 });
    const copy = path.join(this.lent, randomUUID());
    try {
      await pipeline(await this.read(sha256), createWriteStream(copy, { mode: 0o600 }));
      return await use(copy);
    } finally {
      await rm(copy, { force: true });
    }
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
    let size = 0;
    const hashing = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        hash.update(chunk);
        size += chunk.length;
        done(null, chunk);
      },
    });
    try {
      await pipeline(content, hashing, this.cipher.encrypting(), createWriteStream(temporary, { mode: 0o600 }));
      if (wasCutShort(content)) throw new AppError('payload-too-large', { limit: megabytes(this.config.uploadLimit) });
      const handle = await open(temporary, 'r+');
      await handle.sync().finally(() => handle.close());
      const sha256 = hash.digest('hex');
      const target = this.pathOf(sha256);
      await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
      await rename(temporary, target);
      return { sha256, size };
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }

  /** Names a table that refers to files: those it does not name are nobody's. Called once by the feature it belongs to. */
  addOwner(referenced: () => Promise<string[]>): void {
    this.owners.push(referenced);
  }

  /**
   * Removes a file that no row refers to any more. One that was stored just now stays until the next start: a row that
   * refers to it may be on its way.
   */
  async removeUnowned(sha256: string): Promise<void> {
    const owned = await Promise.all(this.owners.map((referenced) => referenced()));
    if (owned.flat().includes(sha256)) return;
    const file = this.pathOf(sha256);
    const stored = await stat(file).catch(() => null);
    if (stored && Date.now() - stored.mtimeMs > JUST_NOW) await rm(file, { force: true });
  }

  /** Removes what was interrupted: parts of uploads, copies that were lent, and files that no row came to refer to. */
  async sweep(): Promise<void> {
    for (const folder of [this.incoming, this.lent]) await rm(folder, { recursive: true, force: true });
    const kept = new Set((await Promise.all(this.owners.map((referenced) => referenced()))).flat());
    const folders = await readdir(this.folder).catch(() => []);
    for (const folder of folders) {
      for (const name of await readdir(path.join(this.folder, folder))) {
        if (!kept.has(name)) await rm(path.join(this.folder, folder, name), { force: true });
      }
    }
  }
}
