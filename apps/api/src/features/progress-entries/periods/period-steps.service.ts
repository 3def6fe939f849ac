import { entrySetAfterLock, entrySetAfterReopen, type PeriodStep, yearOf } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../foundation/http/app-error.js';
import { type PeriodRecord, ReportingPeriodsService } from '../../reporting-periods/index.js';
import { EntrySetRepository } from '../sets/entry-set.repository.js';
import { MonthNotices } from '../month-notices.js';
import { OpeningRepository } from '../opening.repository.js';
import type { PeriodResponse, PeriodStepRequest } from './period.dto.js';
import { PeriodRepository } from './period.repository.js';
import { PeriodViews } from './period-views.js';
import { SnapshotService } from '../snapshot/snapshot.service.js';

/** Opens, closes, locks and reopens a period, with what that means for its entries. */
@Injectable()
export class PeriodStepsService {
  constructor(
    private readonly periods: ReportingPeriodsService,
    private readonly rows: PeriodRepository,
    private readonly views: PeriodViews,
    private readonly sets: EntrySetRepository,
    private readonly opening: OpeningRepository,
    private readonly snapshots: SnapshotService,
    private readonly notices: MonthNotices,
  ) {}

  async take(
    id: string,
    step: Exclude<PeriodStep, 'publish'>,
    { version, reason = null }: PeriodStepRequest,
    accountId: string,
  ): Promise<PeriodResponse> {
    const effects: Record<typeof step, (period: PeriodRecord) => Promise<void>> = {
      open: (period) => this.open(period, accountId),
      close: async () => undefined,
      lock: (period) => this.lock(period, accountId),
      reopen: ({ id: periodId }) => this.sets.moveAll(periodId, 'locked', entrySetAfterReopen('locked')),
    };
    await this.periods.take(id, { version, step, reason }, accountId, effects[step]);
    return this.views.get(id);
  }

  /** Fixes who owes an entry. */
  private async open(period: PeriodRecord, accountId: string): Promise<void> {
    const owing = await this.opening.owing(yearOf(period.lastMonth));
    const organizations = [...new Set(owing.map((one) => one.organizationId))];
    await this.sets.ensure(period.id, organizations, accountId);
    await this.opening.addEntries(period.id, owing, accountId);
    await this.notices.opened(period, organizations, accountId);
  }

  /** The snapshot is taken in the same transaction: it exists exactly when the period is locked. */
  private async lock(period: PeriodRecord, accountId: string): Promise<void> {
    const { unsettled } = await this.counted(period.id);
    if (unsettled.length) throw new AppError('sets-not-approved', { count: unsettled.length, names: unsettled });
    await this.snapshots.take(period.id, accountId);
    await this.sets.moveAll(period.id, 'approved', entrySetAfterLock('approved'));
  }

  private async counted(id: string) {
    const row = await this.rows.byId(id);
    if (!row) throw new AppError('not-found');
    return row;
  }
}
