import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../foundation/http/principal.js';
import { Jobs } from '../../../foundation/jobs/jobs.js';
import type { ImportJob } from '../batches/batch-work.js';
import { ImportBatchRepository } from '../batches/import-batch.repository.js';
import { UNDO_JOB } from '../batches/import-jobs.js';
import type { ImportBatchResponse } from '../import.dto.js';
import { type Importer, importerOf } from '../importer.js';
import { OpenBatches } from '../batches/open-batches.js';
import type { UndoLeftList, UndoLeftResponse } from './undo.dto.js';
import { type LeftRow, UndoLeftRepository } from './undo-left.repository.js';

/** Taking back what an import wrote. */
@Injectable()
export class UndoService {
  constructor(
    private readonly open: OpenBatches,
    private readonly batches: ImportBatchRepository,
    private readonly leftOvers: UndoLeftRepository,
    private readonly jobs: Jobs,
  ) {}

  async start(register: string, id: string, version: number, principal: Principal): Promise<ImportBatchResponse> {
    const batch = await this.open.get(register, id, principal);
    if (!(await this.batches.move(id, ['committed'], 'undoing', version)))
      throw await this.open.notMoved(batch, version, principal);
    await this.batches.forgetProblem(id);
    const job: ImportJob = { register, batchId: id, importer: importerOf(register, principal) };
    // In the queue of the commits: what another batch is just writing is written, or not, when this one is taken back.
    await this.jobs.enqueue(UNDO_JOB, { ...job }, { key: `undo:${id}`, queue: `import:${register}` });
    return this.open.response(register, id, principal);
  }

  async left(
    register: string,
    id: string,
    { page, pageSize }: { page: number; pageSize: number },
    principal: Principal,
  ): Promise<UndoLeftList> {
    await this.open.get(register, id, principal);
    const { items, total } = await this.leftOvers.page(id, pageSize, (page - 1) * pageSize);
    return { items: await this.named(items, importerOf(register, principal)), total };
  }

  /** With names instead of the ids of what refers to the records. */
  private async named(rows: readonly LeftRow[], viewer: Importer): Promise<UndoLeftResponse[]> {
    const referring = rows.flatMap(({ details }) => details.by ?? []);
    const titles = new Map<string, string>();
    for (const kind of new Set(referring.map((one) => one.kind))) {
      const ids = referring.flatMap((one) => (one.kind === kind ? one.ids : []));
      for (const [id, title] of await this.leftOvers.titles(kind, ids, viewer)) titles.set(id, title);
    }
    return rows.map(({ details: { by, ...details }, ...row }) => ({
      ...row,
      details: {
        ...details,
        ...(by && {
          by: by.map(({ kind, count, ids }) => ({ kind, count, names: ids.flatMap((one) => titles.get(one) ?? []) })),
        }),
      },
    }));
  }
}
