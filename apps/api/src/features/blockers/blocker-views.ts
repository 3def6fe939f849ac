import { allowedSteps, blockerSteps } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../foundation/http/app-error.js';
import { shown } from './blocker-light.js';
import { type BlockerFilter, BlockerListRepository } from './blocker-list.repository.js';
import type { BlockerDetail, BlockerList, BlockerResponse } from './blocker-response.dto.js';

/** Blockers as they are shown: with their light, and by themselves with their whole way. */
@Injectable()
export class BlockerViews {
  constructor(private readonly lists: BlockerListRepository) {}

  async list(filter: BlockerFilter, sort: string, page: number, pageSize: number): Promise<BlockerList> {
    const { items, total } = await this.lists.list(filter, sort, page, pageSize);
    return { items: items.map(shown), total, totalIsExact: true };
  }

  /** @throws AppError 404 */
  async get(id: string): Promise<BlockerResponse> {
    const row = await this.lists.byId(id);
    if (!row) throw new AppError('not-found');
    return shown(row);
  }

  /** @throws AppError 404 */
  async detail(id: string): Promise<BlockerDetail> {
    const blocker = await this.get(id);
    const steps = await this.lists.steps(id);
    const notes = await this.lists.notes(id);
    const allowed = allowedSteps(blocker.status).map((step) => ({ step, needs: [...blockerSteps[step].needs] }));
    return { ...blocker, steps, notes, allowedSteps: allowed };
  }
}
