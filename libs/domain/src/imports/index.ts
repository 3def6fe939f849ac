/** The states of an import batch and the decisions on its rows, as data. */

import type { Label } from '../names/terms.js';
import type { Register } from './registers.js';

export { IMPORT_MODES, importModes, VALUE_MODES, valueModes, type ImportMode, type ValueMode } from './modes.js';
export { UNDO_LEFT_REASONS, undoLeftReasons, type UndoLeftReason } from './undo.js';
export {
  isRegister,
  registerPermissions,
  REGISTERS,
  registers,
  type Register,
  type RegisterPermissions,
} from './registers.js';

/** Fields that one column of a list may feed. */
export const FIELDS_OF_COLUMN = 4;

export const IMPORT_STATUSES = [
  'reading',
  'needs-input',
  'ready',
  'committing',
  'committed',
  'undoing',
  'undone',
  'cancelled',
  'failed',
] as const;

export type ImportStatus = (typeof IMPORT_STATUSES)[number];

interface StatusEntry extends Label {
  /** Nothing follows: the batch is only read from here on. */
  readonly final: boolean;
  /** The program is at work: the page asks for progress. */
  readonly working: boolean;
  /** Statuses that may follow. */
  readonly next: readonly ImportStatus[];
}

/**
 * What follows what. An answer to a question leaves a batch `ready`, decided anew. `committed` can be undone, so it is not final; an interrupted commit goes back to `ready`, because
 * it is one transaction and nothing was written.
 */
export const importStatuses: Readonly<Record<ImportStatus, StatusEntry>> = {
  reading: {
    zh: '正在读取',
    en: 'Reading',
    final: false,
    working: true,
    next: ['needs-input', 'ready', 'failed', 'cancelled'],
  },
  'needs-input': {
    zh: '待补充',
    en: 'Needs input',
    final: false,
    working: false,
    next: ['reading', 'cancelled'],
  },
  ready: {
    zh: '待确认导入',
    en: 'Ready',
    final: false,
    working: false,
    next: ['reading', 'ready', 'committing', 'cancelled'],
  },
  committing: {
    zh: '正在写入',
    en: 'Writing',
    final: false,
    working: true,
    next: ['committed', 'ready'],
  },
  committed: { zh: '已导入', en: 'Imported', final: false, working: false, next: ['undoing'] },
  undoing: { zh: '正在撤销', en: 'Undoing', final: false, working: true, next: ['undone', 'committed'] },
  undone: { zh: '已撤销', en: 'Undone', final: true, working: false, next: [] },
  cancelled: { zh: '已取消', en: 'Cancelled', final: true, working: false, next: [] },
  failed: { zh: '读取失败', en: 'Failed', final: true, working: false, next: [] },
};

export const canFollow = (from: ImportStatus, to: ImportStatus): boolean => importStatuses[from].next.includes(to);

/** The six decisions; over all data rows they add up to the number of rows. */
export const IMPORT_DECISIONS = ['new', 'update', 'unchanged', 'duplicate', 'question', 'refused'] as const;

/** Answers to a question about a row. Which of them fit stands in `params.options` of the problem. */
export const ROW_ANSWERS = [
  'same-update',
  'same-former',
  'same-rename',
  'restore-update',
  'different-new',
  'skip',
  'chain',
  'cluster',
  'accept-repair',
  'without-code',
  'name-correct',
] as const;

/** Those that say which record of the register a row is about, or that there is none. */
export const MATCHING_ANSWERS = [
  'same-update',
  'same-former',
  'same-rename',
  'restore-update',
  'different-new',
] as const satisfies readonly (typeof ROW_ANSWERS)[number][];

export type RowAnswer = (typeof ROW_ANSWERS)[number];

export const rowAnswers: Readonly<Record<RowAnswer, Label>> = {
  'same-update': { zh: '是同一家：更新台账，保留台账代码', en: 'The same: update, keep the code of the register' },
  'same-former': {
    zh: '是同一家：更新，并把文件名称记为曾用名',
    en: 'The same: update and keep the name of the file as a former name',
  },
  'same-rename': {
    zh: '是同一家：更新并更名，台账原名称记为曾用名',
    en: 'The same: update and rename; the old name becomes a former name',
  },
  'restore-update': { zh: '从回收站恢复并更新', en: 'Restore it from the recycle bin and update it' },
  'different-new': { zh: '不是同一家：新增', en: 'Another enterprise: add it' },
  skip: { zh: '这一行不导入', en: 'Leave this row out' },
  chain: { zh: '指产业链', en: 'The chain is meant' },
  cluster: { zh: '指产业集群', en: 'The cluster is meant' },
  'accept-repair': { zh: '采用建议的代码', en: 'Use the suggested code' },
  'without-code': { zh: '不用此代码，按名称导入', en: 'Leave the code out and import by name' },
  'name-correct': { zh: '名称无误，照常导入', en: 'The name is right: import the row' },
};

type Answers = Partial<Record<RowAnswer, Label>>;

const answersOf = (zh: string, another: string, en: string): Answers => ({
  'same-update': { zh: `是${zh}：更新台账`, en: 'The same: update the register' },
  'same-rename': { zh: `是${zh}：更新并更名`, en: 'The same: update and rename it' },
  'different-new': { zh: `${another}：新增`, en: `Another ${en}: add it` },
});

/** Where other registers are asked about in other words than enterprises. */
const answersByRegister: Partial<Record<Register, Answers>> = {
  project: answersOf('同一个项目', '不是同一个项目', 'project'),
  blocker: answersOf('同一条', '不是同一条', 'blocker'),
  platform: answersOf('同一个平台', '不是同一个平台', 'platform'),
  relocation: answersOf('同一条', '不是同一条', 'relocation'),
  chain: answersOf('同一条产业链', '不是同一条产业链', 'chain'),
  cluster: answersOf('同一个集群', '不是同一个集群', 'cluster'),
};

/** An answer in the words of the register that the list is for. */
export const rowAnswerLabel = (answer: RowAnswer, register: Register): Label =>
  answersByRegister[register]?.[answer] ?? rowAnswers[answer];
