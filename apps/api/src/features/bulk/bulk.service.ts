import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { AppError } from '../../foundation/http/app-error.js';
import type { Principal } from '../../foundation/http/principal.js';
import { changedValues, fieldsOf, keptOf, refuseUnreadable, stateOf, worded } from './bulk-records.js';
import { type BulkChanges, type BulkSource, BulkSources } from './bulk-source.js';
import type { BulkFieldList, BulkPreview, BulkPreviewItem, BulkPreviewRequest } from './bulk.dto.js';

/** What can be changed in many records at once, and what would come of it. */
@Injectable()
export class BulkService {
  constructor(
    private readonly sources: BulkSources,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  fields(register: string): BulkFieldList {
    return { items: fieldsOf(this.sources.get(register)) };
  }

  /** What would come of it: every record is changed and that is taken back, so that preview and change cannot differ. */
  async preview(register: string, { ids, changes }: BulkPreviewRequest, principal: Principal): Promise<BulkPreview> {
    const source = this.sources.get(register);
    await refuseUnreadable(source, changes);
    const items: BulkPreviewItem[] = [];
    let changed = 0;
    let refused = 0;
    for (const id of ids) {
      const { item, isChanged } = await this.previewed(source, id, changes, principal);
      items.push(item);
      if (item.problem) refused++;
      else if (isChanged) changed++;
    }
    return { items, changed, unchanged: items.length - changed - refused, refused };
  }

  private async previewed(source: BulkSource, id: string, changes: BulkChanges, principal: Principal) {
    const state = await stateOf(source, id, principal);
    const item: BulkPreviewItem = {
      ...{ id, title: state?.title ?? null, version: state?.version ?? null },
      ...{ before: state ? changedValues(changes, state) : {}, after: {}, problem: null },
    };
    if (!state) return { item: { ...item, problem: worded(keptOf(new AppError('not-found'))) }, isChanged: false };
    try {
      const after = await this.unitOfWork.rehearse(() => source.change(id, state.version, changes, principal));
      return { item: { ...item, after: changedValues(changes, after) }, isChanged: after.version !== state.version };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return { item: { ...item, problem: worded(keptOf(error)) }, isChanged: false };
    }
  }
}
