import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../foundation/http/principal.js';
import { type BatchRow, ImportBatchRepository } from '../batches/import-batch.repository.js';
import { ImportTargets } from '../import-target.js';
import { importerOf } from '../importer.js';
import { notReady, OpenBatches } from '../batches/open-batches.js';

/** Changes something about a batch that waits to be confirmed, and decides anew what depends on it. */
@Injectable()
export class Redeciding {
  constructor(
    private readonly open: OpenBatches,
    private readonly batches: ImportBatchRepository,
    private readonly targets: ImportTargets,
  ) {}

  /** @throws AppError 404 when there is no such batch for this account */
  seen(register: string, id: string, principal: Principal): Promise<BatchRow> {
    return this.open.get(register, id, principal);
  }

  /** @throws AppError 404 when there is no such batch for this account, 409 when it does not wait */
  async ready(register: string, id: string, principal: Principal): Promise<BatchRow> {
    const batch = await this.open.get(register, id, principal);
    if (batch.status !== 'ready') throw notReady(batch.status);
    return batch;
  }

  /**
   * @param change returns the rows that it changed, or null where it concerns all of them
   * @throws AppError 409 when somebody else was quicker, or the batch is not what `version` says
   */
  async change(
    batch: BatchRow,
    principal: Principal,
    change: () => Promise<readonly number[] | null>,
    version?: number,
  ): Promise<void> {
    const { id, register } = batch;
    if (!(await this.batches.move(id, ['ready'], 'ready', version)))
      throw await this.open.notMoved(batch, version, principal);
    const rows = await change();
    if (rows?.length === 0) return;
    await this.targets.get(register).decide(id, importerOf(register, principal), rows ?? undefined);
    await this.batches.decided(id, principal.accountId, rows ? 'some' : 'all');
  }
}
