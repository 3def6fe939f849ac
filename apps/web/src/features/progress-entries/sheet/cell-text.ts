import { isErrorCode, parseDate, parseMoney, PROJECT_STAGES, projectStages, type ErrorCode } from '@lianqun/domain';
import { kindOf } from './columns.js';
import type { CellValue, EntryField } from '../types.js';

export interface CellProblem {
  code: ErrorCode;
  params: Record<string, unknown>;
}

export type CellReading = { ok: true; value: CellValue } | ({ ok: false } & CellProblem);

const value = (read: CellValue): CellReading => ({ ok: true, value: read });
const problem = (code: string, text: string, params: object = {}): CellReading => ({
  ok: false,
  code: isErrorCode(code) ? code : 'value-unknown',
  params: { value: text, ...params },
});

/** What people write for nothing at all. */
const blank = /^[-—–/\\\s]*$/u;

const stages = new Map(
  PROJECT_STAGES.flatMap((stage) =>
    [stage, projectStages[stage].zh, projectStages[stage].en.toLowerCase(), ...projectStages[stage].aliases].map(
      (word) => [word, stage] as const,
    ),
  ),
);

const yes = /^(?:是|已入统|入统|纳统|已纳统|y|yes|true|1|√|✓)$/iu;
const no = /^(?:否|未入统|未纳统|不入统|n|no|false|0|×|✗)$/iu;

function readYesNo(text: string): CellReading {
  if (yes.test(text)) return value(true);
  return no.test(text) ? value(false) : problem('value-unknown', text);
}

/** One cell as typed or pasted, read as what its column holds: the value, or why it is none. */
export function readCell(field: EntryField, typed: string): CellReading {
  const text = typed.trim();
  const kind = kindOf(field);
  if (text === '' || (kind !== 'text' && blank.test(text))) return value(null);
  switch (kind) {
    case 'money': {
      const read = parseMoney(text, '万元', { allowNegative: true });
      return read.ok ? value(read.value) : problem(read.code, text, read.params);
    }
    case 'date': {
      const read = parseDate(text);
      return read.ok ? value(read.value) : problem(read.code, text, read.params);
    }
    case 'stage': {
      const stage = stages.get(text.toLowerCase());
      return stage ? value(stage) : problem('value-unknown', text);
    }
    case 'boolean':
      return readYesNo(text);
    case 'text':
      return value(text);
  }
}

/** What an input holds when a cell is opened: the value as one would type it. */
export function cellText(content: CellValue): string {
  if (content === null) return '';
  return typeof content === 'boolean' ? (content ? '是' : '否') : content;
}

/** Amounts compare by value: `1200` is `1200.000000`. */
export function sameCell(left: unknown, right: unknown): boolean {
  const plain = (one: unknown) =>
    typeof one === 'string' && /^-?\d+\.\d+$/.test(one) ? one.replace(/\.?0+$/, '') : (one ?? null);
  return plain(left) === plain(right);
}
