import type { NotificationKind } from '@lianqun/domain';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import { Jobs } from '../../../foundation/jobs/jobs.js';
import { type Notification, Notifications } from '../../../foundation/notifications/notifications.js';
import { PASSWORD, type TestApp, type Visitor } from '../../../testing/test-app.js';
import type { NotificationList, NotificationResponse } from '../notification.dto.js';

const context = { actorId: null, origin: { kind: 'system' as const }, requestId: null };

/** Sends notifications and looks into inboxes. */
export class NoticeDesk {
  constructor(readonly t: TestApp) {}

  send<K extends NotificationKind>(notification: Notification<K>): Promise<void> {
    return this.t.app.get(UnitOfWork).run(context, () => this.t.app.get(Notifications).send(notification));
  }

  /** One that says little, to these. */
  tell(to: Notification<'import-failed'>['to'], rest: Partial<Notification<'import-failed'>> = {}): Promise<void> {
    return this.send({ kind: 'import-failed', to, params: { fileName: '名单.xlsx' }, link: '/imports', ...rest });
  }

  /** Who has something in the inbox, by name. */
  async told(): Promise<string[]> {
    const rows = await this.t.sql<{ username: string }>(
      `select distinct a.username from notification n join account a on a.id = n.account_id order by 1`,
    );
    return rows.map((row) => row.username);
  }

  forget(): Promise<object[]> {
    return this.t.sql(`delete from mail; delete from notification; delete from notification_preference`);
  }

  async signIn(username: string): Promise<Visitor> {
    const visitor = this.t.visitor();
    await visitor.post('/api/session').send({ username, password: PASSWORD }).expect(201);
    return visitor;
  }

  async inbox(visitor: Visitor, query = ''): Promise<NotificationList> {
    const answer = await visitor.get(`/api/notifications${query}`).expect(200);
    return answer.body as NotificationList;
  }

  async items(visitor: Visitor): Promise<NotificationResponse[]> {
    return (await this.inbox(visitor)).items;
  }

  choose(visitor: Visitor, kind: NotificationKind, delivery: string): Promise<unknown> {
    return visitor
      .put('/api/notification-preferences')
      .send({ items: [{ kind, delivery }] })
      .expect(200);
  }

  /** Runs a daily job as if its hour had come, and whatever it leads to. */
  async run(job: string): Promise<void> {
    await this.t.app.get(UnitOfWork).run(context, () => this.t.app.get(Jobs).enqueue(job, {}));
    await this.t.app.get(Jobs).runWaiting();
  }
}
