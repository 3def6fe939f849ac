/** The states of an import batch and the decisions on its rows, as data. */

interface Label {
  readonly zh: string;
  readonly en: string;
}

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
 * What follows what. `committed` can be undone, so it is not final; an interrupted commit goes back to `ready`, because
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
    next: ['reading', 'committing', 'cancelled'],
  },
  committing: {
    zh: '正在写入',
    en: 'Writing',
    final: false,
    working: true,
    next: ['committed', 'ready', 'failed', 'cancelled'],
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

export type ImportDecision = (typeof IMPORT_DECISIONS)[number];

interface DecisionEntry extends Label {
  /** What the number means, as the preview says it beneath. */
  readonly note: Label;
  /** Rows of this decision are written when the batch is committed. */
  readonly writes: boolean;
}

export const importDecisions: Readonly<Record<ImportDecision, DecisionEntry>> = {
  new: { zh: '新增', en: 'New', note: { zh: '台账中没有', en: 'Not in the register' }, writes: true },
  update: { zh: '更新', en: 'Update', note: { zh: '与台账有差异', en: 'Differs from the register' }, writes: true },
  unchanged: { zh: '无变化', en: 'Unchanged', note: { zh: '与台账一致', en: 'Same as the register' }, writes: false },
  duplicate: {
    zh: '重复',
    en: 'Duplicate',
    note: { zh: '文件内重复，取第一行', en: 'Repeated in the file; the first row counts' },
    writes: false,
  },
  question: { zh: '待确认', en: 'Question', note: { zh: '需要人工判定', en: 'A person decides' }, writes: false },
  refused: {
    zh: '不合格',
    en: 'Refused',
    note: { zh: '不导入，可下载修改', en: 'Not imported; download and correct' },
    writes: false,
  },
};

export type ImportCounts = Readonly<Record<ImportDecision, number>>;

/** All rows of a batch: the six counts together. */
export const totalRows = (counts: ImportCounts): number =>
  IMPORT_DECISIONS.reduce((sum, decision) => sum + counts[decision], 0);

/** Steps of the work that the page names while it waits. */
export const IMPORT_STAGES = [
  'receiving',
  'parsing',
  'mapping',
  'reading-values',
  'matching',
  'writing',
  'indexing',
] as const;

export type ImportStage = (typeof IMPORT_STAGES)[number];

export const importStages: Readonly<Record<ImportStage, Label>> = {
  receiving: { zh: '接收文件', en: 'Receiving the file' },
  parsing: { zh: '读取表格', en: 'Reading the table' },
  mapping: { zh: '识别列', en: 'Recognising columns' },
  'reading-values': { zh: '取值检查', en: 'Checking values' },
  matching: { zh: '与台账比对', en: 'Comparing with the register' },
  writing: { zh: '写入台账', en: 'Writing to the register' },
  indexing: { zh: '更新检索', en: 'Updating search' },
};

/** Answers to a question about a row. Which of them fit stands in `params.options` of the problem. */
export const ROW_ANSWERS = [
  'same-update',
  'same-rename',
  'different-new',
  'skip',
  'chain',
  'cluster',
  'accept-repair',
  'without-code',
  'name-correct',
] as const;

export type RowAnswer = (typeof ROW_ANSWERS)[number];

export const rowAnswers: Readonly<Record<RowAnswer, Label>> = {
  'same-update': { zh: '是同一家：更新台账，保留台账代码', en: 'The same: update, keep the code of the register' },
  'same-rename': {
    zh: '是同一家：更新，并把原名称记为曾用名',
    en: 'The same: update and keep the old name as former name',
  },
  'different-new': { zh: '不是同一家：新增', en: 'Another enterprise: add it' },
  skip: { zh: '这一行不导入', en: 'Leave this row out' },
  chain: { zh: '指产业链', en: 'The chain is meant' },
  cluster: { zh: '指产业集群', en: 'The cluster is meant' },
  'accept-repair': { zh: '采用建议的代码', en: 'Use the suggested code' },
  'without-code': { zh: '不用此代码，按名称导入', en: 'Leave the code out and import by name' },
  'name-correct': { zh: '名称无误，照常导入', en: 'The name is right: import the row' },
};
