import {
  canTakeEntrySetStep,
  entryRefusal,
  entrySetSteps,
  type ErrorCode,
  periodLabel,
  projectStages,
  todayInShanghai,
} from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { AppError, type FieldError, validationFailed } from '../../../foundation/http/app-error.js';
import type { Principal } from '../../../foundation/http/principal.js';
import { textOf } from '../../../foundation/records/draft-reader.js';
import { ProjectProgress, type ProjectProgressMade } from '../../projects/index.js';
import { EntryRepository, type EntryRow } from '../entry.repository.js';
import type { EntrySetResponse, EntrySetStepRequest } from './entry-set.dto.js';
import { EntrySetRepository, type HeldSet } from './entry-set.repository.js';
import { accessOf, holdsPermission, mayTakeSetStep } from './entry-set.policy.js';
import { EntrySetViews } from './entry-set-views.js';
import { type Finding, isReadable, obstaclesOf } from '../entry-view.js';
import { MonthNotices } from '../month-notices.js';

/** Hands sets of entries in, and back. */
@Injectable()
export class EntrySetsService {
  constructor(
    private readonly sets: EntrySetRepository,
    private readonly views: EntrySetViews,
    private readonly entries: EntryRepository,
    private readonly projects: ProjectProgress,
    private readonly notices: MonthNotices,
  ) {}

  async take(id: string, body: EntrySetStepRequest, principal: Principal): Promise<EntrySetResponse> {
    const { step } = body;
    if (!holdsPermission(principal, step)) throw new AppError('forbidden');
    const reached = await this.sets.byId(id);
    if (!reached) throw new AppError('not-found');
    if (!mayTakeSetStep(principal, accessOf(reached), step)) throw new AppError('out-of-scope');
    const set = await this.sets.hold(id);
    if (!set) throw new AppError('not-found');
    const reason = await this.check(set, body, principal);
    if (step === 'submit') {
      refuseUnready(await this.entries.ofPeriod(set.periodId, set.organizationId), principal);
      await this.sets.submit(id, principal.accountId);
    } else {
      if (step === 'approve') await this.approve(set, principal);
      await this.sets.review(id, entrySetSteps[step].to, reason, principal.accountId);
    }
    await this.notices.stepTaken(id, step, reason, principal.accountId);
    return this.views.get(id, principal);
  }

  /** @returns the reason, where the step needs one */
  private async check(
    set: HeldSet,
    { version, step, reason }: EntrySetStepRequest,
    principal: Principal,
  ): Promise<string | null> {
    if (set.version !== version) {
      const current = await this.views.get(set.id, principal);
      throw new AppError('stale-version', { version: set.version }, { current, conflicts: [] });
    }
    const refusal = entryRefusal(set.periodStatus);
    if (refusal) throw new AppError(refusal, { period: periodLabel(set) });
    if (!canTakeEntrySetStep(set.status, step)) {
      throw new AppError('entry-set-step-not-allowed', { step, status: set.status });
    }
    const said = textOf(reason);
    if (!entrySetSteps[step].needsReason) return null;
    if (!said) throw validationFailed([{ field: 'reason', code: 'reason-required', params: {} }]);
    return said;
  }

  /** The projects get to where their entries say they are. They are looked at again: one may have moved meanwhile. */
  private async approve(set: HeldSet, principal: Principal): Promise<void> {
    const entries = await this.entries.ofPeriod(set.periodId, set.organizationId);
    refuseUnready(entries, principal);
    const today = todayInShanghai(new Date());
    const latest = set.cutoffOn < today ? set.cutoffOn : today;
    await this.projects.apply(entries.map((entry) => madeBy(entry, latest)));
  }
}

/** What an entry says of its project. A stage without a date of its own was entered in the period, at its end. */
function madeBy(entry: EntryRow, latest: string): ProjectProgressMade {
  const { projectId, stage, actualStart, actualCompletion, actualProduction, inStatistics, explanations } = entry;
  const dateField = stage && projectStages[stage].dateField;
  return {
    ...{ projectId, stage, actualStart, actualCompletion, actualProduction, inStatistics },
    enteredOn: (dateField && entry[dateField]) || latest,
    reason: explanations['stage-needs-reason'] ?? null,
  };
}

const problemOf = (entry: EntryRow, check: Finding): FieldError => ({
  field: `${entry.id}.${check.field}`,
  code: check.code,
  params: { ...check.params, project: entry.name, entryId: entry.id },
});

/**
 * @throws AppError 409 that names every project with something missing, wrong or not explained, and each of its faults;
 * of a project that is not shared with who asks only that there is one
 */
function refuseUnready(entries: readonly EntryRow[], principal: Principal): void {
  const today = todayInShanghai(new Date());
  const found = entries.flatMap((entry) => {
    const checks = obstaclesOf(entry, today);
    return checks.length ? [{ entry, checks, readable: isReadable(entry, principal) }] : [];
  });
  if (!found.length) return;
  const missing = found.filter(({ checks }) => checks.some(({ code }) => code === 'entry-missing'));
  const code: ErrorCode = missing.length ? 'entries-incomplete' : 'entries-with-errors';
  const named = missing.length ? missing : found;
  const names = named.map(({ entry, readable }) => (readable ? entry.name : '未公开项目'));
  const errors = found
    .filter(({ readable }) => readable)
    .flatMap(({ entry, checks }) => checks.map((check) => problemOf(entry, check)));
  throw new AppError(code, { count: named.length, names }, { errors });
}
