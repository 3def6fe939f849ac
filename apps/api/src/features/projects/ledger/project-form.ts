import {
  asMoneyUnit,
  mapProjectColumns,
  type MoneyUnit,
  monthlyColumnOf,
  parsePlanKey,
  planKey,
  projectColumns,
  resolvePlanYear,
  scoreProjectHeader,
  shiftDecimal,
  todayInShanghai,
} from '@lianqun/domain';
import type { FormReading } from '../../exports/index.js';

/** Places by which 万元 move to be in the unit of a column. */
const SHIFTS: Readonly<Partial<Record<MoneyUnit, number>>> = { 元: 4, 千元: 1, 百万元: -2, 千万元: -3, 亿元: -4 };

const kinds = new Map<string, string>(projectColumns.map(({ field, kind }) => [field, kind]));

/** 年度计划投资 is that of the year in which the form is filled in. */
function fieldMeant(field: string): string {
  const year = parsePlanKey(field);
  return year === undefined ? field : planKey(resolvePlanYear(year, todayInShanghai(new Date())));
}

/** How uploaded forms for projects are understood: as the lists that are imported, with what is filled in by month. */
export const projectForm: FormReading = {
  nameField: 'name',
  scoreHeader: scoreProjectHeader,
  mapColumns: (columns) =>
    mapProjectColumns(columns.map(({ header }) => ({ header, samples: [] }))).map((match, at) => {
      const monthly = match ? null : monthlyColumnOf(columns[at]?.header ?? '');
      const unit = match?.unit ?? columns[at]?.unit ?? null;
      if (match) return { field: match.field, also: [...match.also], unit };
      return { field: monthly && `monthly:${monthly}`, also: [], unit };
    }),
  cell(line, { field, also, unit }) {
    if (field === null) return { value: null, kind: 'text' };
    if (also.length) {
      const parts = [field, ...also].map((one) => line[fieldMeant(one)] ?? '').filter((one) => one !== '');
      return { value: parts.join(' '), kind: 'text' };
    }
    const value = line[fieldMeant(field)] ?? null;
    const kind = parsePlanKey(field) === undefined ? kinds.get(field) : 'money';
    if (kind === 'date') return { value, kind: 'date' };
    if (kind !== 'money') return { value, kind: typeof value === 'number' ? 'number' : 'text' };
    const shift = SHIFTS[asMoneyUnit(unit ?? '') ?? '万元'] ?? 0;
    return { value: value === null ? null : shiftDecimal(String(value), shift), kind: 'number' };
  },
};
