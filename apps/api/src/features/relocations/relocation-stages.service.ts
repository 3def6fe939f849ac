import { checkRelocationStage, relocationStages, type RelocationStage, todayInShanghai } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { AppError, validationFailed } from '../../foundation/http/app-error.js';
import type { Principal } from '../../foundation/http/principal.js';
import { DraftReader, textOf } from '../../foundation/records/draft-reader.js';
import type { RelocationRow } from './list/relocation-list.repository.js';
import type { RelocationStageRequest, StageBackRequest } from './relocation.dto.js';
import { RelocationNotices } from './relocation-notices.js';
import { actingFor, actsAtAll, mayRecord } from './relocation.policy.js';
import { RelocationRepository } from './relocation.repository.js';
import type { RelocationDetail } from './relocation-response.dto.js';
import { RelocationStale } from './relocation-stale.js';
import { RelocationViews } from './relocation-views.js';

/** Takes a relocation along the line of its stages, and back where one was recorded wrongly. */
@Injectable()
export class RelocationStagesService {
  constructor(
    private readonly views: RelocationViews,
    private readonly relocations: RelocationRepository,
    private readonly notices: RelocationNotices,
    private readonly stale: RelocationStale,
  ) {}

  async enter(id: string, body: RelocationStageRequest, principal: Principal): Promise<RelocationDetail> {
    const record = await this.views.reached(id, principal);
    refuseForeign(record, body.stage, principal);
    if (record.version !== body.version) throw await this.stale.ofStage(id, principal);
    const reader = new DraftReader();
    const today = todayInShanghai(new Date());
    const enteredOn = reader.date('enteredOn', body.enteredOn) ?? today;
    const entry = { stage: body.stage, enteredOn, reason: textOf(body.reason) };
    const unread = new Set(reader.errors.map(({ field }) => field));
    const judged = checkRelocationStage(record.stages, entry, today);
    reader.errors.push(...judged.filter(({ field }) => !unread.has(field)));
    if (reader.errors.length) throw validationFailed(reader.errors);
    if (!(await this.relocations.enter(id, body.version, entry, principal.accountId))) {
      throw await this.stale.ofStage(id, principal);
    }
    const now = await this.views.reached(id, principal);
    await this.notices.moved(now, body.stage, principal);
    return this.views.told(now, principal);
  }

  /** The newest stage is taken back; that it was recorded, and why it was not to stand, is kept. */
  async back(id: string, body: StageBackRequest, principal: Principal): Promise<RelocationDetail> {
    const record = await this.views.reached(id, principal);
    refuseForeign(record, record.stage, principal);
    if (record.version !== body.version) throw await this.stale.ofStage(id, principal);
    const reader = new DraftReader();
    const reason = textOf(body.reason);
    if (record.stages.length < 2) reader.refuse('stage', 'stage-is-first', { stage: record.stage });
    if (reason === null) reader.refuse('reason', 'reason-required');
    if (reader.errors.length || reason === null) throw validationFailed(reader.errors);
    if (!(await this.relocations.withdraw(id, body.version, record.stages, reason, principal.accountId))) {
      throw await this.stale.ofStage(id, principal);
    }
    await this.notices.takenBack(record, reason, principal);
    return this.views.detail(id, principal);
  }
}

/** @throws AppError 403 for whoever acts for neither side, or not for the one that records the stage */
function refuseForeign({ access }: RelocationRow, stage: RelocationStage, principal: Principal): void {
  const acting = actingFor(principal, access);
  if (!actsAtAll(acting)) throw new AppError('out-of-scope');
  if (mayRecord(acting, stage)) return;
  const params = { stage, side: relocationStages[stage].by };
  throw new AppError('stage-of-other-side', params, {
    errors: [{ field: 'stage', code: 'stage-of-other-side', params }],
  });
}
