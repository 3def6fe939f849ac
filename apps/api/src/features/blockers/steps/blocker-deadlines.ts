import { todayInShanghai, workingDaysUntil } from '@lianqun/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import { Jobs } from '../../../foundation/jobs/jobs.js';
import { Notifications } from '../../../foundation/notifications/notifications.js';
import { ProjectLights } from '../../projects/index.js';
import { BlockerDeadlinesRepository, type DueBlocker } from './blocker-deadlines.repository.js';

export const DEADLINE_JOB = 'blocker.deadlines';

const DAY = 86_400_000;

/** Days after a deadline in which it is told that it has passed; longer ago it was told, or is no news. */
const LATE = 7;

/** At eight in the morning in Shanghai: the lead is told once that a deadline is near, and once that it has passed. */
@Injectable()
export class BlockerDeadlines implements OnModuleInit {
  constructor(
    private readonly blockers: BlockerDeadlinesRepository,
    private readonly notifications: Notifications,
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly lights: ProjectLights,
  ) {}

  onModuleInit(): void {
    this.jobs.daily(DEADLINE_JOB, '00:00', () => this.run(Date.now()));
  }

  private async run(now: number): Promise<void> {
    const day = (offset: number) => todayInShanghai(new Date(now + offset * DAY));
    await this.unitOfWork.run({ actorId: null, origin: { kind: 'system' }, requestId: null }, async () => {
      const { blockerYellowWorkingDays: near } = await this.lights.thresholds();
      // Working days are fewer than days: twice as many and a week of holidays hold them all.
      const due = await this.blockers.between(day(-LATE), day(2 * near + 7));
      for (const blocker of due) await this.tell(blocker, day(0), near);
    });
  }

  private async tell({ id, code, title, deadline, leadId }: DueBlocker, today: string, near: number): Promise<void> {
    const state = deadline < today ? 'overdue' : 'due';
    const days =
      state === 'overdue'
        ? Math.round((Date.parse(today) - Date.parse(deadline)) / DAY)
        : workingDaysUntil(today, deadline);
    if (state === 'due' && days > near) return;
    await this.notifications.send({
      kind: 'blocker-deadline',
      to: { permission: 'blocker.handle', organizationId: leadId },
      params: { code, title, state, deadline, days },
      link: `/blockers/${id}`,
      once: `blocker-${state}:${id}:${deadline}`,
    });
  }
}
