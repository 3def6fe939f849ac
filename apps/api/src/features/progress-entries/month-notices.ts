import { type EntrySetStep, todayInShanghai } from '@lianqun/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { Jobs } from '../../foundation/jobs/jobs.js';
import { Notifications } from '../../foundation/notifications/notifications.js';
import type { PeriodRecord } from '../reporting-periods/index.js';
import { MonthNoticesRepository, type UnfinishedSet } from './month-notices.repository.js';

export const CLOSING_JOB = 'reporting-period.closing';

const DAY = 86_400_000;

const linkTo = (periodId: string, organizationId: string) => `/month/${periodId}?organization=${organizationId}`;

/** Tells who fills in, who reviews and who was reviewed. */
@Injectable()
export class MonthNotices implements OnModuleInit {
  constructor(
    private readonly rows: MonthNoticesRepository,
    private readonly notifications: Notifications,
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: Jobs,
  ) {}

  /** At eight in the morning in Shanghai. */
  onModuleInit(): void {
    this.jobs.daily(CLOSING_JOB, '00:00', () => this.remind(new Date()));
  }

  async opened(period: PeriodRecord, organizationIds: readonly string[], by: string): Promise<void> {
    const { id, firstMonth, lastMonth, closesOn } = period;
    for (const organizationId of organizationIds) {
      await this.notifications.send({
        kind: 'period-opened',
        to: { permission: 'progress-entry.submit', organizationId },
        params: { firstMonth, lastMonth, closesOn },
        link: linkTo(id, organizationId),
        except: by,
      });
    }
  }

  /** Handing in is told to who reviews, everything else to who handed in and the organization. */
  async stepTaken(setId: string, step: EntrySetStep, reason: string | null, by: string): Promise<void> {
    const set = await this.rows.set(setId);
    if (!set || step === 'excuse') return;
    const { firstMonth, lastMonth, organizationId, organizationName: organization } = set;
    const rest = { link: linkTo(set.periodId, organizationId), except: by };
    const params = { firstMonth, lastMonth, organization };
    if (step === 'submit') {
      const { owner: within, reviewingIds } = set;
      const to = { permission: 'progress-entry.approve' as const, organizationId: reviewingIds, within };
      await this.notifications.send({ kind: 'set-submitted', to, params, ...rest });
      return;
    }
    const to = { permission: 'progress-entry.submit' as const, organizationId, accountIds: [set.submittedBy] };
    if (step === 'approve') await this.notifications.send({ kind: 'set-approved', to, params, ...rest });
    else await this.notifications.send({ kind: 'set-returned', to, params: { ...params, reason }, ...rest });
  }

  /** On each of the last two days, whoever has not handed in. */
  private async remind(now: Date): Promise<void> {
    const today = todayInShanghai(now);
    const tomorrow = todayInShanghai(new Date(now.getTime() + DAY));
    await this.unitOfWork.run({ actorId: null, origin: { kind: 'system' }, requestId: null }, async () => {
      for (const set of await this.rows.unfinished(today, tomorrow)) await this.remindOf(set, today);
    });
  }

  private remindOf(set: UnfinishedSet, today: string): Promise<void> {
    const { periodId, organizationId, firstMonth, lastMonth, closesOn, missing } = set;
    return this.notifications.send({
      kind: 'period-closing',
      to: { permission: 'progress-entry.submit', organizationId },
      params: { firstMonth, lastMonth, closesOn, missing },
      link: linkTo(periodId, organizationId),
      once: `period-closing:${periodId}:${organizationId}:${today}`,
    });
  }
}
