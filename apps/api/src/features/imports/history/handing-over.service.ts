import { todayInShanghai } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { validationFailed } from '../../../foundation/http/app-error.js';
import type { Principal } from '../../../foundation/http/principal.js';
import { ImportNotices } from '../batches/import-notices.js';
import type { ImportBatchResponse } from '../import.dto.js';
import { importPermission } from '../importer.js';
import { OpenBatches } from '../batches/open-batches.js';
import { type Colleague, HandingOverRepository } from './handing-over.repository.js';

/** A batch is made by one person and may be finished by another. */
@Injectable()
export class HandingOver {
  constructor(
    private readonly open: OpenBatches,
    private readonly repository: HandingOverRepository,
    private readonly notices: ImportNotices,
  ) {}

  /** To whom a batch can be handed over: not to whoever has it. */
  async colleagues(register: string, id: string, principal: Principal): Promise<Colleague[]> {
    const batch = await this.open.get(register, id, principal);
    const has = batch.keeperId ?? batch.createdBy;
    return (await this.reached(register, principal)).filter((one) => one.id !== has);
  }

  /** @throws AppError 422 when nobody of the organization, or below it, is called so and may import */
  async handOver(
    register: string,
    id: string,
    { version, accountId }: { version: number; accountId: string | null },
    principal: Principal,
  ): Promise<ImportBatchResponse> {
    const batch = await this.open.get(register, id, principal);
    const known = accountId === null || accountId === batch.createdBy;
    if (!known && !(await this.reached(register, principal)).some((one) => one.id === accountId))
      throw validationFailed([{ field: 'accountId', code: 'import-keeper-unknown', params: {} }]);
    if (!(await this.repository.handOver(id, version, accountId)))
      throw await this.open.notMoved(batch, version, principal);
    const to = accountId ?? batch.createdBy;
    if (to !== principal.accountId && to !== (batch.keeperId ?? batch.createdBy))
      await this.notices.handedOver(batch, principal.displayName, to);
    return this.open.response(register, id, principal);
  }

  private reached(register: string, principal: Principal): Promise<Colleague[]> {
    const day = todayInShanghai(new Date());
    return this.repository.colleagues(principal.organizationId, importPermission(register), day);
  }
}
