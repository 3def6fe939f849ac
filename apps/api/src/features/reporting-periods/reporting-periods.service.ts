import {
  canTakePeriodStep,
  periodLabel,
  periodsOfYear,
  periodSteps,
  type PeriodStep,
  todayInShanghai,
} from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { SettingRepository } from '../../foundation/database/setting.repository.js';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { AppError, validationFailed } from '../../foundation/http/app-error.js';
import { changedFields, conflictsOf } from '../../foundation/records/differences.js';
import { DraftReader, textOf } from '../../foundation/records/draft-reader.js';
import { type PeriodRecord, ReportingPeriodRepository } from './reporting-period.repository.js';

/** Whether January and February are one period is remembered from the year that was made last. */
const TOGETHER = 'january-and-february-together';

export interface PeriodDaysGiven {
  opensOn?: string | null;
  closesOn?: string | null;
  cutoffOn?: string | null;
}

export interface PeriodStepGiven {
  version: number;
  step: PeriodStep;
  reason?: string | null;
}

/** The periods by themselves: made ahead, with their days, and moved from step to step. */
@Injectable()
export class ReportingPeriodsService {
  constructor(
    private readonly periods: ReportingPeriodRepository,
    private readonly settings: SettingRepository,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** @throws AppError 404 */
  async get(id: string): Promise<PeriodRecord> {
    return found(await this.periods.byId(id));
  }

  current(): Promise<PeriodRecord | null> {
    return this.periods.current();
  }

  /** Makes the periods of a year; months that a period has already are left alone. */
  async makeYear(year: number, januaryAndFebruaryTogether: boolean): Promise<void> {
    await this.periods.insert(periodsOfYear(year, { januaryAndFebruaryTogether }));
    await this.settings.set(TOGETHER, januaryAndFebruaryTogether);
  }

  /** Sees to it that this year's periods exist. */
  async ensureAhead(): Promise<void> {
    const year = Number(todayInShanghai(new Date()).slice(0, 4));
    const januaryAndFebruaryTogether = (await this.settings.get(TOGETHER)) === true;
    await this.unitOfWork.run({ actorId: null, origin: { kind: 'system' }, requestId: null }, () =>
      this.periods.insert(periodsOfYear(year, { januaryAndFebruaryTogether })),
    );
  }

  /** Moves the days of a period, as long as it is not locked. */
  async changeDays(id: string, version: number, given: PeriodDaysGiven): Promise<void> {
    const period = await this.hold(id);
    const before = { opensOn: period.opensOn, closesOn: period.closesOn, cutoffOn: period.cutoffOn };
    const days = readDays(before, given);
    if (period.version !== version) throw stale(period, conflictsOf(before, days));
    if (period.status === 'locked' || period.status === 'published') {
      throw new AppError('period-locked', { period: periodLabel(period) });
    }
    if (changedFields(before, days).length) await this.periods.setDays(id, days);
  }

  /**
   * Takes a step in the running unit of work. `effect` does what belongs to it while the period is held: nobody can
   * type into it, or move it, until the unit of work ends.
   */
  async take(
    id: string,
    { version, step, reason }: PeriodStepGiven,
    takenBy: string | null,
    effect: (period: PeriodRecord) => Promise<void>,
  ): Promise<void> {
    const period = await this.hold(id);
    if (period.version !== version) throw stale(period, []);
    if (!canTakePeriodStep(period.status, step)) {
      throw new AppError('period-step-not-allowed', { step, status: period.status });
    }
    const said = textOf(reason);
    if (periodSteps[step].needsReason && !said) {
      throw validationFailed([{ field: 'reason', code: 'reason-required', params: {} }]);
    }
    if (step === 'lock') await this.refuseOutOfOrder(period);
    await effect(period);
    await this.periods.take(id, { step, from: period.status, to: periodSteps[step].to, reason: said, takenBy });
  }

  /** Marks a locked period as published, when the report on all three places is issued; otherwise nothing happens. */
  async publish(id: string, takenBy: string | null): Promise<void> {
    const period = await this.hold(id);
    if (!canTakePeriodStep(period.status, 'publish')) return;
    await this.periods.take(id, { step: 'publish', from: period.status, to: 'published', reason: null, takenBy });
  }

  /** Sums carry on from month to month: an earlier month that can still change must be locked first. */
  private async refuseOutOfOrder(period: PeriodRecord): Promise<void> {
    const earlier = await this.periods.unlockedBefore(period.firstMonth);
    if (earlier) throw new AppError('period-steps-out-of-order', { period: periodLabel(earlier) });
  }

  private async hold(id: string): Promise<PeriodRecord> {
    return found(await this.periods.hold(id));
  }
}

function found(period: PeriodRecord | null): PeriodRecord {
  if (!period) throw new AppError('not-found');
  return period;
}

const stale = (current: PeriodRecord, conflicts: ReturnType<typeof conflictsOf>) =>
  new AppError('stale-version', { version: current.version }, { current, conflicts });

type Days = Pick<PeriodRecord, 'opensOn' | 'closesOn' | 'cutoffOn'>;

/** @throws AppError 422 for a day that is none, or an order that cannot be */
function readDays(before: Days, given: PeriodDaysGiven): Days {
  const reader = new DraftReader();
  const day = (field: keyof Days) => (given[field] === undefined ? before[field] : reader.date(field, given[field]));
  const read = { opensOn: day('opensOn'), closesOn: day('closesOn'), cutoffOn: day('cutoffOn') };
  const { opensOn, closesOn, cutoffOn } = read;
  const unread = new Set(reader.errors.map((error) => error.field));
  for (const field of ['opensOn', 'closesOn', 'cutoffOn'] as const) {
    if (read[field] === null && !unread.has(field)) reader.refuse(field, 'required');
  }
  if (opensOn && closesOn && closesOn < opensOn) {
    reader.refuse('closesOn', 'period-days-out-of-order', { opensOn, closesOn });
  }
  if (reader.errors.length || !opensOn || !closesOn || !cutoffOn) throw validationFailed(reader.errors);
  return { opensOn, closesOn, cutoffOn };
}
