/** What a change of many records may be. */
import type { Label } from '../names/terms.js';

export const BULK_STATUSES = ['waiting', 'running', 'done', 'cancelled', 'failed'] as const;

export type BulkStatus = (typeof BULK_STATUSES)[number];

export const bulkStatuses: Readonly<Record<BulkStatus, Label>> = {
  waiting: { zh: '等待修改', en: 'Waiting' },
  running: { zh: '正在修改', en: 'Under way' },
  done: { zh: '已完成', en: 'Done' },
  cancelled: { zh: '已停止', en: 'Stopped' },
  failed: { zh: '未完成', en: 'Not finished' },
};
