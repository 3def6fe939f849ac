import { Injectable } from '@nestjs/common';
import { FileStore } from '../../../foundation/files/file-store.js';
import type { BatchRow } from '../batches/import-batch.repository.js';
import { ImportReader } from '../import-reader.js';
import { ImportRowRepository } from './import-row.repository.js';
import type { ListLookups } from '../reading/values/dictionary-readers.js';
import { CarriedRows } from '../reading/carried.repository.js';
import type { LearnedLists } from '../reading/columns/learned.js';
import type { ReadResult } from '../reading/protocol.js';

/** What a list is read with beside what people said of it. */
export interface Known {
  lookups: ListLookups;
  learned: LearnedLists;
}

/** Brings the rows of a file into the database. */
@Injectable()
export class Staging {
  constructor(
    private readonly rows: ImportRowRepository,
    private readonly reader: ImportReader,
    private readonly files: FileStore,
    private readonly carried: CarriedRows,
  ) {}

  /** Called once by the jobs: names the files that batches were made from. */
  keep(referenced: () => Promise<string[]>): void {
    this.files.addOwner(referenced);
  }

  /**
   * Reads a file, again where it was read before: then what people did to its rows stays.
   * @throws ReadingRefused with the reason when the file cannot be read
   */
  async read(batch: BatchRow, known: Known, report: (done: number) => void): Promise<ReadResult> {
    const edits = await this.carried.take(batch.id);
    const order = { register: batch.register, batchId: batch.id, choices: batch.choices, ...known, edits };
    const result = await this.files.borrow(batch.fileSha256, async (path) =>
      this.reader.read({ ...order, path }, await this.rows.restage(batch.id), report),
    );
    await this.carried.restore(batch.id);
    return result;
  }

  analyze(): Promise<void> {
    return this.rows.analyze();
  }
}
