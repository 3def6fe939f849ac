import { todayInShanghai } from '@lianqun/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { Jobs } from '../../foundation/jobs/jobs.js';
import { Mails } from './mails.service.js';
import { NotificationRepository } from './notification.repository.js';

export const DIGEST_JOB = 'notification.digest';

/** How long an inbox remembers, and how long a mail is kept to look into when somebody misses it; in days. */
const KEPT = { notification: 730, mail: 30 };

/** At eight in the morning in Shanghai: what waited becomes visible, in one mail an account. */
@Injectable()
export class DigestJob implements OnModuleInit {
  constructor(
    private readonly notifications: NotificationRepository,
    private readonly mails: Mails,
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.daily(DIGEST_JOB, '00:05', () => this.run());
  }

  /** What was delivered waits no longer: run twice, the second run finds nothing. */
  private async run(): Promise<void> {
    await this.unitOfWork.run({ actorId: null, origin: { kind: 'system' }, requestId: null }, async () => {
      for (const { active, items, ...to } of await this.notifications.deliverWaiting(todayInShanghai(new Date()))) {
        if (active) await this.mails.digest(to, items);
      }
      await this.notifications.forget(KEPT.notification);
      await this.mails.forget(KEPT.mail);
    });
  }
}
