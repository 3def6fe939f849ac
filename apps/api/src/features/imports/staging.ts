import { Injectable } from '@nestjs/common';
import { FileStore } from '../../foundation/files/file-store.js';
import type { BatchRow } from './import-batch.repository.js';
import { ImportReader } from './import-reader.js';
import { ImportRowRepository } from './import-row.repository.js';
import type { ListLookups } from './reading/dictionary-readers.js';
import type { ReadResult } from './reading/protocol.js';

/** Brings the rows of a file into the database. */
@Injectable()
export class Staging {
  constructor(
    private readonly rows: ImportRowRepository,
    private readonly reader: ImportReader,
    private readonly files: FileStore,
  ) {}

  /** Called once by the jobs: names the files that batches were made from. */
  keep(referenced: () => Promise<string[]>): void {
    this.files.addOwner(referenced);
  }

  /** @throws ReadingRefused with the reason when the file cannot be read */
  read(batch: BatchRow, lookups: ListLookups, report: (done: number) => void): Promise<ReadResult> {
    const order = { register: batch.register, batchId: batch.id, choices: batch.choices, lookups };
    return this.files.borrow(batch.fileSha256, async (path) =>
      this.reader.read({ ...order, path }, await this.rows.restage(batch.id), report),
    );
  }

  analyze(): Promise<void> {
    return this.rows.analyze();
  }
}
