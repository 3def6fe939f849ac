import type { AccessRow, NotificationKind, NotificationParams, Permission } from '@lianqun/domain';

/**
 * Who is told. `organizationId` limits it to the accounts of these organizations (null: of none); `within` to those
 * whose permission reaches this record. Without either it is everybody who holds the permission. `accountIds` are told
 * besides, whatever they hold.
 */
export type Recipients =
  | { accountIds: readonly (string | null)[] }
  | {
      permission: Permission;
      organizationId?: string | null | readonly (string | null)[];
      within?: AccessRow;
      accountIds?: readonly (string | null)[];
    };

export interface Notification<K extends NotificationKind> {
  kind: K;
  to: Recipients;
  params: NotificationParams[K];
  /** The page it is about: a path of the web admin, with its leading slash. */
  link: string;
  /** Who did it, and so knows. */
  except?: string | null;
  /** An account is told only once of what goes by this key. */
  once?: string;
}

/**
 * Tells people in the running unit of work: they hear of it exactly when it happened. Any feature may ask for it; the
 * notifications feature provides it. Who asks names recipients that may read what they are told of: the organizations
 * on whose side a record is, or those whose permission reaches it.
 */
export abstract class Notifications {
  abstract send<K extends NotificationKind>(notification: Notification<K>): Promise<void>;
}
