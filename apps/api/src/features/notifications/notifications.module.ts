import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Notifications } from '../../foundation/notifications/notifications.js';
import { DigestJob } from './digest-job.js';
import { MailJob } from './mail-job.js';
import { MailRepository } from './mail.repository.js';
import { Mails } from './mails.service.js';
import { Mail, NotificationPreference, NotificationRecord } from './notification.entity.js';
import { NotificationRepository } from './notification.repository.js';
import { NotificationPreferencesController, NotificationsController } from './notifications.controller.js';
import { NotificationsService } from './notifications.service.js';
import { RecipientsRepository } from './recipients.repository.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([NotificationRecord, NotificationPreference, Mail])],
  controllers: [NotificationsController, NotificationPreferencesController],
  providers: [
    NotificationRepository,
    RecipientsRepository,
    MailRepository,
    Mails,
    MailJob,
    DigestJob,
    { provide: Notifications, useClass: NotificationsService },
  ],
  exports: [Notifications],
})
export class NotificationsModule {}
