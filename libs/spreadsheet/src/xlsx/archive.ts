import type { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { damaged, FileProblem } from '../file-problem.js';
import type { Limits } from '../limits.js';

/**
 * A zip file whose directory was read and found within the limits. The names of parts do not depend on case: some
 * programs write `SharedStrings.xml` and refer to `sharedStrings.xml`.
 */
export interface Archive {
  /** As written, without a leading slash. */
  readonly names: ReadonlySet<string>;
  has(name: string): boolean;
  /** The unpacked bytes of a part; a part that is not there is damage. */
  stream(name: string): Promise<Readable>;
  close(): void;
}

const toZip = (path: string): Promise<yauzl.ZipFile> =>
  new Promise((resolve, reject) => {
    // Names are only ever looked up, never written to disk: a strange one is no reason to refuse a workbook.
    const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true, strictFileNames: false };
    yauzl.open(path, options, (error, zip) => (error ? reject(error) : resolve(zip)));
  });

const readDirectory = (zip: yauzl.ZipFile, accept: (entry: yauzl.Entry) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    zip.on('entry', (entry: yauzl.Entry) => {
      try {
        accept(entry);
        zip.readEntry();
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
    zip.on('end', resolve);
    zip.on('error', reject);
    zip.readEntry();
  });

const keyOf = (name: string): string => name.replace(/^\/+/, '').toLowerCase();

/** Judges a part by the sizes that it declares; unpacking later stops a part that declared too little. */
class Judge {
  readonly entries = new Map<string, yauzl.Entry>();
  private total = 0;

  constructor(private readonly limits: Limits) {}

  accept(entry: yauzl.Entry): void {
    const { limits } = this;
    const size = entry.uncompressedSize;
    if (entry.isEncrypted()) throw new FileProblem('file-encrypted');
    const count = this.entries.size + 1;
    if (count > limits.archiveEntries) {
      throw new FileProblem('zip-bomb', { part: null, reason: 'entries', size: count, limit: limits.archiveEntries });
    }
    const ratio = size / Math.max(1, entry.compressedSize);
    if (size > limits.ratioFromBytes && ratio > limits.ratio) {
      const params = { part: entry.fileName, reason: 'ratio', size: Math.round(ratio), limit: limits.ratio };
      throw new FileProblem('zip-bomb', params);
    }
    this.total += size;
    if (this.total > limits.unpackedBytes) {
      throw new FileProblem('zip-bomb', { part: null, reason: 'size', size: this.total, limit: limits.unpackedBytes });
    }
    this.entries.set(keyOf(entry.fileName), entry);
  }
}

const toStream = (zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Readable> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });

export async function openArchive(path: string, limits: Limits): Promise<Archive> {
  const zip = await toZip(path).catch((error: unknown) => {
    throw damaged(error, 'zip');
  });
  const judge = new Judge(limits);
  try {
    await readDirectory(zip, (entry) => judge.accept(entry));
  } catch (error) {
    zip.close();
    throw damaged(error, 'zip');
  }
  return {
    names: new Set(Array.from(judge.entries.values(), (entry) => entry.fileName.replace(/^\/+/, ''))),
    has: (name) => judge.entries.has(keyOf(name)),
    async stream(name) {
      const entry = judge.entries.get(keyOf(name));
      if (!entry) throw new FileProblem('file-damaged', { part: name, reason: 'missing' });
      return toStream(zip, entry).catch((error: unknown) => {
        throw damaged(error, name);
      });
    },
    close: () => zip.close(),
  };
}
