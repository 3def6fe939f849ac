import { foldText, isAbsent, parseBatch, parseDate, UNKNOWN_START } from '@lianqun/domain';
import type { CellContext, FieldReading, OwnReading } from '../../imports/index.js';

/** 生效日期: a day, or in words that nobody knows it. */
const startReading = ({ column, field }: CellContext): FieldReading => ({
  kind: 'own',
  read: ({ text }, row) => {
    const raw = text.trim();
    if (foldText(raw) === UNKNOWN_START) return row.set(field, UNKNOWN_START);
    if (isAbsent(raw)) return;
    const reading = parseDate(raw);
    if (reading.ok) row.set(field, reading.value);
    else row.report('error', column, field, reading.code, raw, reading.params);
  },
});

/** 批次: 1, 第一批. */
const batchReading = ({ column, field }: CellContext): FieldReading => ({
  kind: 'own',
  read: ({ text }, row) => {
    const raw = text.trim();
    if (isAbsent(raw)) return;
    const reading = parseBatch(raw);
    if (reading.ok) row.set(field, reading.value);
    else row.report('error', column, field, reading.code, raw, reading.params);
  },
});

/** What of reading lists of chains and clusters is theirs alone. */
export const chainReading: OwnReading = {
  cells: { startsOn: startReading, batch: batchReading },
  codeOf: ({ code }) => code,
};
