import {
  type AccessKindName,
  accessKinds,
  accessOutcomes,
  auditColumnLabel,
  type AuditKind,
  auditKinds,
  auditValueLabel,
  changeOrigins,
  eventDetailLabel,
  eventDetailValue,
  type RowOperation,
  rowOperations,
} from '@lianqun/domain';
import { CSV_BOM, csvLine } from '@lianqun/spreadsheet';
import type { AuditItem } from './audit-record.dto.js';
import { ENCRYPTED } from './audit-values.js';

const COLUMNS: readonly { title: string; cell: (item: AuditItem) => string | null }[] = [
  { title: '时间', cell: ({ at }) => moment(at) },
  { title: '记录来源', cell: ({ source }) => (source === 'row' ? '数据变更' : '访问事件') },
  { title: '编号', cell: ({ id }) => id },
  { title: '人员', cell: ({ accountName }) => accountName },
  { title: '用户名', cell: ({ username }) => username },
  { title: 'IP 地址', cell: ({ ip }) => ip },
  { title: '操作', cell: ({ operation }) => operationWord(operation) },
  { title: '结果', cell: ({ outcome }) => accessOutcomes[outcome === 'refused' ? 'refused' : 'done'].zh },
  { title: '类别', cell: ({ kind }) => kind && (auditKinds[kind as AuditKind]?.zh ?? kind) },
  { title: '记录', cell: ({ title }) => title },
  { title: '记录编号', cell: ({ recordId }) => recordId },
  { title: '变更内容', cell: changesText },
  { title: '途径', cell: originText },
  { title: '详情', cell: detailsText },
  { title: '接口', cell: ({ method, route }) => [method, route].filter(Boolean).join(' ') || null },
  { title: '请求编号', cell: ({ requestId }) => requestId },
];

const inShanghai = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
});

const moment = (at: Date): string => `${inShanghai.format(at)}.${String(at.getUTCMilliseconds()).padStart(3, '0')}`;

const operationWord = (operation: string): string =>
  rowOperations[operation as RowOperation]?.zh ?? accessKinds[operation as AccessKindName]?.zh ?? operation;

/** A value as it is written into a cell. */
function valueText(table: string, column: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return '（空）';
  if (value === ENCRYPTED) return '（已加密）';
  if (Array.isArray(value)) return value.map((member) => valueText(table, column, member)).join('、') || '（空）';
  const label = auditValueLabel(table, column, value);
  if (label) return label.zh;
  return typeof value === 'string' ? value : JSON.stringify(value).replaceAll(`"${ENCRYPTED}"`, '"（已加密）"');
}

function changesText({ table, operation, changes }: AuditItem): string | null {
  const text = changes.map(({ field, before, after }) => {
    const name = auditColumnLabel(field).zh;
    const shown = (value: unknown) => valueText(table ?? '', field, value);
    if (operation === 'insert') return `${name}：${shown(after)}`;
    return operation === 'delete' ? `${name}：${shown(before)}` : `${name}：${shown(before)} → ${shown(after)}`;
  });
  return text.join('；') || null;
}

function originText({ origin }: AuditItem): string | null {
  if (!origin) return null;
  const kind = origin.undo ? 'undo' : origin.kind;
  const word = changeOrigins[kind as keyof typeof changeOrigins]?.zh ?? kind;
  return origin.fileName ? `${word}：${origin.fileName}` : word;
}

function detailsText({ source, table, details }: AuditItem): string | null {
  const text = Object.entries(details).map(([name, value]) =>
    source === 'access'
      ? `${eventDetailLabel(name).zh}：${eventDetailValue(name, value)?.zh ?? valueText('', name, value)}`
      : `${auditColumnLabel(name).zh}：${valueText(table ?? '', name, value)}`,
  );
  return text.join('；') || null;
}

/** The lines as a CSV file, piece by piece. */
export async function* auditCsv(pieces: AsyncIterable<AuditItem[]>): AsyncGenerator<string> {
  yield CSV_BOM + csvLine(COLUMNS.map(({ title }) => title));
  for await (const items of pieces) {
    yield items.map((item) => csvLine(COLUMNS.map(({ cell }) => cell(item)))).join('');
  }
}
