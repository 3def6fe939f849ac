/** Why undoing an import leaves a record as it is. */
import type { Label } from '../names/terms.js';

export const UNDO_LEFT_REASONS = [
  'edited',
  'referred-to',
  'gone',
  'accepted',
  'out-of-scope',
  'reference-gone',
] as const;

export type UndoLeftReason = (typeof UNDO_LEFT_REASONS)[number];

export const undoLeftReasons: Readonly<Record<UndoLeftReason, Label>> = {
  edited: { zh: '导入后又有修改', en: 'Changed since the import' },
  'referred-to': { zh: '已被其他记录引用', en: 'Other records refer to it' },
  gone: { zh: '已删除', en: 'Deleted' },
  accepted: { zh: '由其他单位采纳', en: 'Accepted by another organization' },
  'out-of-scope': { zh: '不在您的数据范围内', en: 'Beyond your scope' },
  'reference-gone': { zh: '原来引用的记录已不存在', en: 'What it referred to is gone' },
};
