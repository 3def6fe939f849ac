import type { BlockerStep, GivenBackBy, HandedOverBy } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { Notifications } from '../../../foundation/notifications/notifications.js';

/** What of a blocker is told, as it stands after the step. */
export interface SteppedBlocker {
  id: string;
  code: string;
  title: string;
  deadline: string | null;
  closedOn: string | null;
  raisedBy: { id: string } | null;
  lead: { id: string } | null;
}

export interface NoticedStep {
  step: BlockerStep;
  reason: string | null;
  /** Who took it. */
  takenBy: string;
  /** Who logged the blocker. */
  loggedBy: string | null;
}

const isHandedOver = (step: string): step is HandedOverBy => step === 'assign' || step === 'request';
const isGivenBack = (step: string): step is GivenBackBy =>
  step === 'return' || step === 'decline' || step === 'reject-closing';

/** Tells the other side of a blocker whose turn it is now. */
@Injectable()
export class BlockerNotices {
  constructor(private readonly notifications: Notifications) {}

  async stepTaken(blocker: SteppedBlocker, { step, reason, takenBy, loggedBy }: NoticedStep): Promise<void> {
    const { code, title, deadline, closedOn } = blocker;
    const permission = 'blocker.handle' as const;
    const lead = blocker.lead?.id ?? null;
    const raising = blocker.raisedBy?.id ?? null;
    const toLead = { permission, organizationId: lead };
    const toRaising = { permission, organizationId: raising, accountIds: [loggedBy] };
    const rest = { link: `/blockers/${blocker.id}`, except: takenBy };
    if (isHandedOver(step)) {
      const params = { code, title, step, deadline };
      await this.notifications.send({ kind: 'blocker-assigned', to: toLead, params, ...rest });
    } else if (isGivenBack(step)) {
      const to = step === 'reject-closing' ? toLead : toRaising;
      await this.notifications.send({ kind: 'blocker-returned', to, params: { code, title, step, reason }, ...rest });
    } else if (step === 'request-closing') {
      await this.notifications.send({
        kind: 'blocker-closing-requested',
        to: toRaising,
        params: { code, title },
        ...rest,
      });
    } else if (step === 'close' && closedOn !== null) {
      const to = { ...toRaising, organizationId: [raising, lead] };
      await this.notifications.send({ kind: 'blocker-closed', to, params: { code, title, closedOn }, ...rest });
    }
  }
}
