/** What an export in the background may be. */
import type { Label } from '../names/terms.js';

export const EXPORT_STATUSES = ['waiting', 'writing', 'ready', 'failed', 'cancelled'] as const;

export type ExportStatus = (typeof EXPORT_STATUSES)[number];

export const exportStatuses: Readonly<Record<ExportStatus, Label>> = {
  waiting: { zh: '等待导出', en: 'Waiting' },
  writing: { zh: '正在导出', en: 'Being written' },
  ready: { zh: '已完成', en: 'Ready' },
  failed: { zh: '未完成', en: 'Failed' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
};
