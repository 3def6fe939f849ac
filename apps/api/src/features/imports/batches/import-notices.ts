import { type NotificationParams, type Register, REGISTERS } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { Notifications } from '../../../foundation/notifications/notifications.js';

/** Whose pages of an import stand where. */
const PAGES: Readonly<Record<Register, string>> = {
  enterprise: '/imports',
  project: '/project-imports',
  blocker: '/blocker-imports',
  platform: '/platform-imports',
  relocation: '/relocation-imports',
  chain: '/chain-imports',
  cluster: '/cluster-imports',
};

interface NoticedBatch {
  id: string;
  register: string;
  fileName: string;
}

const linkTo = ({ id, register }: NoticedBatch) =>
  `${PAGES[REGISTERS.find((one) => one === register) ?? 'enterprise']}/${id}`;

/** Tells who imports how it went, also when the page was left. */
@Injectable()
export class ImportNotices {
  constructor(private readonly notifications: Notifications) {}

  finished(
    batch: NoticedBatch,
    outcome: NotificationParams['import-finished']['outcome'],
    count: number | null,
    accountId: string,
  ): Promise<void> {
    const params = { fileName: batch.fileName, outcome, count };
    const to = { accountIds: [accountId] };
    return this.notifications.send({ kind: 'import-finished', to, params, link: linkTo(batch) });
  }

  failed(batch: NoticedBatch, accountId: string): Promise<void> {
    const to = { accountIds: [accountId] };
    const params = { fileName: batch.fileName };
    return this.notifications.send({ kind: 'import-failed', to, params, link: linkTo(batch) });
  }

  handedOver(batch: NoticedBatch, by: string, accountId: string): Promise<void> {
    const to = { accountIds: [accountId] };
    const params = { fileName: batch.fileName, by };
    return this.notifications.send({ kind: 'import-handed-over', to, params, link: linkTo(batch) });
  }
}
