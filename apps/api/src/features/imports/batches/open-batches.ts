import { importStatuses, type ImportStatus } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../foundation/http/app-error.js';
import type { Principal } from '../../../foundation/http/principal.js';
import { batchResponse } from './batch-response.js';
import { type BatchRow, ImportBatchRepository } from './import-batch.repository.js';
import { ImportTargets } from '../import-target.js';
import type { ImportBatchResponse } from '../import.dto.js';
import { importerOf } from '../importer.js';
import { fieldsOf } from '../reading/protocol.js';

/** The batch is not in a state in which this is possible. */
export const notReady = (status: string): AppError =>
  new AppError('import-not-ready', { status: importStatuses[status as ImportStatus].zh });

/** The batches of an account, as far as it may see them, and what it may do with each. */
@Injectable()
export class OpenBatches {
  constructor(
    private readonly batches: ImportBatchRepository,
    private readonly targets: ImportTargets,
  ) {}

  /** @throws AppError 404 when there is no such batch, or not for this account */
  async get(register: string, id: string, principal: Principal): Promise<BatchRow> {
    const batch = await this.batches.visible(register, id, importerOf(register, principal));
    if (!batch) throw new AppError('not-found');
    return batch;
  }

  async response(register: string, id: string, principal: Principal): Promise<ImportBatchResponse> {
    return this.shown(await this.get(register, id, principal), principal);
  }

  shown(batch: BatchRow, principal: Principal): ImportBatchResponse {
    const original = !this.mayHoldContacts(batch) || principal.permissions.has('contact.reveal');
    const { working, final } = importStatuses[batch.status as ImportStatus];
    const abilities = {
      original,
      undo: batch.status === 'committed',
      handOver: !working && !final,
      again: !working && batch.status !== 'needs-input' && batch.status !== 'ready',
    };
    return { ...batchResponse(batch), abilities };
  }

  /** Why a batch could not be moved on: somebody else changed it, or it is in another state. */
  async notMoved(batch: BatchRow, version: number | undefined, principal: Principal): Promise<AppError> {
    const now = await this.get(batch.register, batch.id, principal);
    if (version !== undefined && now.version !== version)
      return new AppError('stale-version', { version: now.version }, { current: this.shown(now, principal) });
    return notReady(now.status);
  }

  /** Whether the file has contact details, or nobody knows: not yet, or since somebody chose the columns himself. */
  mayHoldContacts({ register, readAt, mapping, choices }: BatchRow): boolean {
    const { contacts } = this.targets.get(register);
    if (readAt === null || mapping.length === 0 || choices.columns) return true;
    return mapping.some((column) => fieldsOf(column).some((field) => Object.hasOwn(contacts, field)));
  }
}
