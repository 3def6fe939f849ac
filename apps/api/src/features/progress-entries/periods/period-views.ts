import { allowedPeriodSteps, errorMessage, periodLabel, type PeriodStep, todayInShanghai } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../foundation/http/app-error.js';
import { ReportingPeriodsService } from '../../reporting-periods/index.js';
import type { PeriodResponse } from './period.dto.js';
import { PeriodRepository, type PeriodRow } from './period.repository.js';

const DAY = 86_400_000;

/** Days until a day, both in Shanghai; negative when it is over. */
const daysUntil = (day: string, today: string) => Math.round((Date.parse(day) - Date.parse(today)) / DAY);

/** Why a step cannot be taken yet, although the status allows it. */
function obstacle(step: PeriodStep, { unsettled, earlier }: PeriodRow): string | null {
  if (step !== 'lock') return null;
  if (earlier) return errorMessage('period-steps-out-of-order', { period: periodLabel(earlier) });
  return unsettled.length ? errorMessage('sets-not-approved', { count: unsettled.length, names: unsettled }) : null;
}

function shown({ unsettled, earlier, ...row }: PeriodRow, today: string): PeriodResponse {
  const { sets } = row;
  return {
    ...row,
    label: periodLabel(row),
    daysLeft: row.status === 'open' ? daysUntil(row.closesOn, today) : null,
    sets: {
      notStarted: sets['not-started'] ?? 0,
      filling: sets.filling ?? 0,
      submitted: sets.submitted ?? 0,
      returned: sets.returned ?? 0,
      approved: sets.approved ?? 0,
      excused: sets.excused ?? 0,
      locked: sets.locked ?? 0,
    },
    // Publishing is no step by itself: it comes with the report.
    allowedSteps: allowedPeriodSteps(row.status)
      .filter((step) => step !== 'publish')
      .map((step) => ({ step, reason: obstacle(step, { unsettled, earlier, ...row }) })),
  };
}

/** Periods as they are shown: with who has filled in, and what can be done with them. */
@Injectable()
export class PeriodViews {
  constructor(
    private readonly rows: PeriodRepository,
    private readonly periods: ReportingPeriodsService,
  ) {}

  /** Newest first. */
  async list(year: number | null): Promise<PeriodResponse[]> {
    const today = todayInShanghai(new Date());
    return (await this.rows.list(year)).map((row) => shown(row, today));
  }

  /** @throws AppError 404 */
  async get(id: string): Promise<PeriodResponse> {
    const row = await this.rows.byId(id);
    if (!row) throw new AppError('not-found');
    return shown(row, todayInShanghai(new Date()));
  }

  /** The period that people work on: open, else closed for filling; null where there is none. */
  async current(): Promise<PeriodResponse | null> {
    const period = await this.periods.current();
    return period && this.get(period.id);
  }
}
