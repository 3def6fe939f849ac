import type { Schemas } from '@lianqun/api-client';
import type { Batch, ImportRow } from '../features/imports/import-queries.js';

type Row = ImportRow;

export const fields: Schemas['ImportField'][] = [
  { field: 'name', label: '企业名称', synonyms: ['公司名称'], several: false, units: [] },
  { field: 'creditCode', label: '统一社会信用代码', synonyms: ['信用代码'], several: false, units: [] },
  { field: 'regionCode', label: '所在地', synonyms: ['区县'], several: true, units: [] },
  { field: 'chains', label: '产业链', synonyms: [], several: true, units: [] },
  {
    field: 'registeredCapital',
    label: '注册资本',
    synonyms: ['注册资金'],
    several: false,
    units: ['万元', '元', '亿元'],
  },
  { field: 'registrationStatus', label: '登记状态', synonyms: ['状态'], several: false, units: [] },
  { field: 'legalRepresentative', label: '法定代表人', synonyms: ['法人'], several: false, units: [] },
];

const column = (
  index: number,
  header: string,
  field: string | null,
  confidence: Schemas['ImportColumn']['confidence'],
  samples: string[],
  unit: string | null = null,
): Schemas['ImportColumn'] => ({
  column: index,
  letter: String.fromCharCode(65 + index),
  header,
  field,
  confidence,
  unit,
  samples,
});

export const mapping = [
  column(0, '序号', null, 'none', ['1', '2', '3']),
  column(1, '企业名称(必填)', 'name', 'name', ['沧州示例泵阀制造有限公司', '津滨示例燃料电池有限公司']),
  column(2, '信用代码', 'creditCode', 'synonym', ['91130900MALRQMD3TK', '91120116MARBUNJHTG']),
  column(3, '区县', 'regionCode', 'synonym', ['沧州市', '天津市滨海新区']),
  column(4, '产业链', 'chains', 'name', ['氢能', '氢能']),
  column(5, '注册资金（万元）', 'registeredCapital', 'synonym', ['4600', '18600'], '万元'),
  column(6, '状态', 'registrationStatus', 'synonym', ['存续', '存续']),
  column(7, '对接人意见', null, 'none', ['同意', '待补材料']),
];

const names = [
  '沧州示例泵阀制造',
  '津滨示例燃料电池',
  '衡水示例密封件',
  '张家口示例风电运维',
  '保定示例氢燃料商用车',
  '廊坊示例压缩机制造',
];

const problem = (
  part: Partial<Schemas['ImportProblem']> & Pick<Schemas['ImportProblem'], 'field' | 'severity' | 'code'>,
): Schemas['ImportProblem'] => ({ column: null, params: {}, message: '', raw: '', ...part });

/** What the file has in a row, column by column as in `mapping`. */
const cellsOf = (rowNumber: number): string[] => [
  String(rowNumber - 3),
  `${names[rowNumber % names.length]}${rowNumber}有限公司`,
  `91130900MA${String(rowNumber).padStart(8, '0')}`,
  '沧州市',
  '氢能',
  rowNumber % 20 === 5 ? '三千万' : String(4600 + rowNumber),
  '存续',
  '同意',
];

/** A row for every number: most are new, and each kind of decision comes round again and again. */
export function importRow(rowNumber: number): Row {
  const base: Row = {
    rowNumber,
    decision: 'new',
    values: {
      name: `${names[rowNumber % names.length]}${rowNumber}有限公司`,
      creditCode: `91130900MA${String(rowNumber).padStart(8, '0')}`,
      regionCode: '河北省沧州市',
      chains: ['氢能'],
      registeredCapital: String(4600 + rowNumber),
      registrationStatus: '存续',
    },
    changes: {},
    problems: [],
    targetId: null,
    duplicateOf: null,
    answer: null,
    mode: null,
    edits: {},
    answered: false,
    cells: cellsOf(rowNumber),
  };
  switch (rowNumber % 20) {
    case 4:
      return {
        ...base,
        decision: 'update',
        targetId: 'e-4',
        changes: { registeredCapital: { before: '16000', after: String(4600 + rowNumber) } },
      };
    case 5:
      return {
        ...base,
        decision: 'refused',
        values: { ...base.values, registeredCapital: '三千万' },
        problems: [
          problem({
            field: 'registeredCapital',
            severity: 'error',
            code: 'not-a-number',
            params: { value: '三千万' },
            raw: '三千万',
            column: 5,
          }),
        ],
      };
    case 7:
      return { ...base, decision: 'unchanged', targetId: 'e-5' };
    case 8:
      return {
        ...base,
        decision: 'question',
        targetId: 'e-9',
        values: { ...base.values, name: '廊坊示例压缩机制造有限公司' },
        problems: [
          problem({
            field: 'name',
            severity: 'question',
            code: 'similar-name',
            params: {
              name: '廊坊示例压缩机制造有限责任公司',
              targetId: 'e-9',
              options: ['same-update', 'different-new', 'skip'],
            },
            raw: '廊坊示例压缩机制造有限公司',
            column: 1,
          }),
        ],
      };
    case 12:
      return { ...base, decision: 'duplicate', duplicateOf: rowNumber - 3 };
    case 14:
      return {
        ...base,
        problems: [problem({ field: 'creditCode', severity: 'warning', code: 'code-absent', raw: '' })],
        values: { ...base.values, creditCode: '' },
      };
    default:
      return base;
  }
}

export const rowCount = 4197;
export const allRows: Row[] = Array.from({ length: rowCount }, (_, index) => importRow(index + 4));

const countOf = (decision: Row['decision']) => allRows.filter((row) => row.decision === decision).length;

/** A list that is written as it stands, kept by who made it, and of which nothing was known before. */
const plain = {
  mode: 'overwrite' as const,
  fieldModes: {},
  extras: true,
  unmatched: 0,
  learned: null,
  keeperId: null,
  keeperName: null,
  repeatsId: null,
  undo: null,
};

export const batch = (part: Partial<Batch> = {}): Batch => ({
  ...plain,
  id: 'b-1',
  status: 'ready',
  fileName: '2026年河北省氢能链企业名单.xlsx',
  fileSize: 1_482_336,
  createdAt: '2026-11-02T02:30:54Z',
  createdByName: '周岚',
  version: 3,
  progress: null,
  sheets: [
    { index: 0, name: '企业', hidden: false, rowCount: 4201, columnCount: 8 },
    { index: 1, name: '说明', hidden: false, rowCount: 12, columnCount: 2 },
  ],
  table: {
    sheet: 0,
    headerRow: 3,
    headerRows: 1,
    firstDataRow: 4,
    lastDataRow: 4200,
    skippedRows: [
      { row: 1, reason: 'title' },
      { row: 2, reason: 'note' },
      { row: 4201, reason: 'footer' },
    ],
  },
  mapping,
  counts: {
    new: countOf('new'),
    update: countOf('update'),
    unchanged: countOf('unchanged'),
    duplicate: countOf('duplicate'),
    question: countOf('question'),
    refused: countOf('refused'),
  },
  dataRows: rowCount,
  warnings: 210,
  changedCells: 612,
  outside: [],
  abilities: { original: true, undo: false, handOver: true, again: false },
  problem: null,
  timings: { reading: 4800, matching: 1200 },
  readAt: '2026-11-02T02:31:01Z',
  committedAt: null,
  result: null,
  ...part,
});

export const batches: Batch[] = [
  batch(),
  batch({
    id: 'b-2',
    status: 'committed',
    fileName: '天津市专精特新企业名单（第六批）.csv',
    committedAt: '2026-10-30T08:02:11Z',
    result: { inserted: 39, updated: 12, setAside: 0 },
    counts: { new: 39, update: 12, unchanged: 4, duplicate: 1, question: 0, refused: 2 },
    dataRows: 58,
  }),
  batch({
    id: 'b-3',
    status: 'failed',
    fileName: '北京市机器人企业.xls',
    table: null,
    mapping: [],
    counts: null,
    dataRows: null,
    readAt: null,
    problem: { code: 'file-encrypted', params: {}, message: '文件已加密，需要密码才能打开。' },
  }),
  batch({
    id: 'b-4',
    status: 'reading',
    fileName: '三地规上企业十万行.xlsx',
    table: null,
    counts: null,
    mapping: [],
    progress: { stage: 'reading', done: 48200, total: 100000 },
    readAt: null,
  }),
  batch({
    id: 'b-5',
    status: 'needs-input',
    fileName: '无表头名单.csv',
    counts: null,
    table: null,
    problem: { code: 'no-name-column', params: {}, message: '没有找到企业名称列。' },
  }),
];

export const rawRows: Schemas['RawRow'][] = [
  { row: 1, cells: ['2026年河北省氢能链企业名单', '', '', '', '', '', '', ''] },
  { row: 2, cells: ['填表单位：河北省工业和信息化厅', '', '', '', '', '', '', '单位：万元'] },
  { row: 3, cells: ['序号', '企业名称(必填)', '信用代码', '区县', '产业链', '注册资金（万元）', '状态', '对接人意见'] },
  ...Array.from({ length: 27 }, (_, index) => {
    const row = importRow(index + 4);
    const text = (key: string) => String(row.values[key] ?? '');
    return {
      row: index + 4,
      cells: [
        String(index + 1),
        text('name'),
        text('creditCode'),
        '沧州市',
        '氢能',
        text('registeredCapital'),
        '存续',
        '同意',
      ],
    };
  }),
];
