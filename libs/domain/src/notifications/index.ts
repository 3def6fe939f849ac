/** 消息: what people are told of, and in which words. */
export {
  DELIVERIES,
  deliveries,
  NOTIFICATION_KINDS,
  notificationKinds,
  type Delivery,
  type GivenBackBy,
  type HandedOverBy,
  type NotificationKind,
  type NotificationParams,
} from './vocabulary.js';
export { notificationWords, type NotificationWords } from './wording.js';
