export { NotificationsModule } from './notifications.module.js';
export { type Notification, Notifications, type Recipients } from '../../foundation/notifications/notifications.js';
