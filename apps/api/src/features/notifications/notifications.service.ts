import { type NotificationKind, notificationKinds } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { type Notification, Notifications, type Recipients } from '../../foundation/notifications/notifications.js';
import { Mails } from './mails.service.js';
import { NotificationRepository } from './notification.repository.js';
import { RecipientsRepository, type Wanted } from './recipients.repository.js';

const present = (ids: readonly (string | null)[]): string[] => ids.filter((id) => id !== null);

/** The parties in the form that the statement takes. */
function wantedOf(to: Recipients): Pick<Wanted, 'permission' | 'organizationIds' | 'accountIds' | 'within'> {
  if (!('permission' in to)) {
    return { permission: null, organizationIds: null, accountIds: present(to.accountIds), within: null };
  }
  const { permission, organizationId, within = null, accountIds = [] } = to;
  const organizations = organizationId === undefined ? null : [organizationId].flat();
  return {
    permission,
    organizationIds: organizations && present(organizations),
    accountIds: present(accountIds),
    within,
  };
}

@Injectable()
export class NotificationsService implements Notifications {
  constructor(
    private readonly recipients: RecipientsRepository,
    private readonly notifications: NotificationRepository,
    private readonly mails: Mails,
  ) {}

  async send<K extends NotificationKind>(notification: Notification<K>): Promise<void> {
    const { kind, params, link, once = null } = notification;
    const found = await this.recipients.find({
      kind,
      usual: notificationKinds[kind].delivery,
      ...wantedOf(notification.to),
      except: notification.except ?? null,
    });
    if (!found.length) return;
    const told = await this.notifications.insert({ kind, params, link, once }, found);
    for (const { accountId, delivery, email } of found) {
      if (delivery === 'now' && told.has(accountId)) await this.mails.one({ accountId, email }, { kind, params, link });
    }
  }
}
