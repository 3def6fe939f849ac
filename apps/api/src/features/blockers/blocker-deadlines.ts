import { DEFAULT_THRESHOLDS, todayInShanghai, workingDaysUntil } from '@lianqun/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { Jobs } from '../../foundation/jobs/jobs.js';
import { Notifications } from '../../foundation/notifications/notifications.js';
import { BlockerDeadlinesRepository, type DueBlocker } from './blocker-deadlines.repository.js';

export const DEADLINE_JOB = 'blocker.deadlines';

const DAY = 86_400_000;

/** Days before and after a deadline in which it is told; longer ago it was told, or is no news. */
const WINDOW = 7;

/** At eight in the morning in Shanghai: the lead is told once that a deadline is near, and once that it has passed. */
@Injectable()
export class BlockerDeadlines implements OnModuleInit {
  constructor(
    private readonly blockers: BlockerDeadlinesRepository,
    private readonly notifications: Notifications,
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.daily(DEADLINE_JOB, '00:00', () => this.run(Date.now()));
  }

  private async run(now: number): Promise<void> {
    const day = (offset: number) => todayInShanghai(new Date(now + offset * DAY));
    await this.unitOfWork.run({ actorId: null, origin: { kind: 'system' }, requestId: null }, async () => {
      for (const blocker of await this.blockers.between(day(-WINDOW), day(WINDOW))) await this.tell(blocker, day(0));
    });
  }

  private async tell({ id, code, title, deadline, leadId }: DueBlocker, today: string): Promise<void> {
    const state = deadline < today ? 'overdue' : 'due';
    const days =
      state === 'overdue'
        ? Math.round((Date.parse(today) - Date.parse(deadline)) / DAY)
        : workingDaysUntil(today, deadline);
    if (state === 'due' && days > DEFAULT_THRESHOLDS.blockerYellowWorkingDays) return;
    await this.notifications.send({
      kind: 'blocker-deadline',
      to: { permission: 'blocker.handle', organizationId: leadId },
      params: { code, title, state, deadline, days },
      link: `/blockers/${id}`,
      once: `blocker-${state}:${id}:${deadline}`,
    });
  }
}
