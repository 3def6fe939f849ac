import {
  enterpriseField,
  mapColumns,
  parseYearlyFieldKey,
  resolveHeaderYear,
  scoreEnterpriseHeader,
  shiftDecimal,
  todayInShanghai,
  yearlyFieldKey,
} from '@lianqun/domain';
import type { FormReading } from '../../exports/index.js';

/** Places by which 万元, and people, move to be in the unit of a column. */
const SHIFTS: Readonly<Record<string, number>> = {
  元: 4,
  千元: 1,
  百万元: -2,
  千万元: -3,
  亿元: -4,
  百人: -2,
  千人: -3,
  万人: -4,
};

/** 上年营业收入 is that of the year before the day on which the form is filled in. */
function fieldMeant(field: string): string {
  const yearly = parseYearlyFieldKey(field);
  if (!yearly) return field;
  return yearlyFieldKey(yearly.measure, resolveHeaderYear(yearly.year, todayInShanghai(new Date())));
}

/** How uploaded forms for enterprises are understood: as the lists that are imported. */
export const enterpriseForm: FormReading = {
  nameField: 'name',
  scoreHeader: scoreEnterpriseHeader,
  mapColumns: (columns) =>
    mapColumns(columns.map(({ header }) => ({ header, samples: [] }))).map((match, at) => ({
      field: match?.field ?? null,
      also: match ? [...match.also] : [],
      unit: match && (match.unit ?? columns[at]?.unit ?? null),
    })),
  cell(line, { field, also, unit }) {
    if (field === null) return { value: null, kind: 'text' };
    if (also.length) {
      const parts = [field, ...also].map((one) => line[fieldMeant(one)] ?? '').filter((one) => one !== '');
      return { value: parts.join(' '), kind: 'text' };
    }
    const value = line[fieldMeant(field)] ?? null;
    const kind = parseYearlyFieldKey(field) ? 'money' : enterpriseField(field)?.kind;
    if (kind === 'date') return { value, kind: 'date' };
    if (kind !== 'money' && kind !== 'integer') return { value, kind: 'text' };
    const shift = SHIFTS[unit ?? ''] ?? 0;
    return { value: value === null ? null : shiftDecimal(String(value), shift), kind: 'number' };
  },
};
